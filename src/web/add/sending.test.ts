import { describe, expect, it } from 'vitest';
import { addressesIn } from './sending.ts';

describe('addresses', () => {
  it.each([
    ['https://a.example/x', ['https://a.example/x'], []],
    [' https://a.example/x\n\nHTTP://b.example ', ['https://a.example/x', 'HTTP://b.example'], []],
    ['https://a.example https://a.example', ['https://a.example'], []],
    ['a.example/x', [], ['a.example/x']],
    ['ftp://a.example file:///etc/passwd', [], ['ftp://a.example', 'file:///etc/passwd']],
    ['https:// http:///x', [], ['https://', 'http:///x']],
    ['  ', [], []],
  ])('in %j', (typed, addresses, wrong) => {
    expect(addressesIn(typed)).toEqual({ addresses, wrong });
  });
});

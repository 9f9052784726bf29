import { describe, expect, it } from 'vitest';
import { isPublicAddress, lookupPublic } from './addresses.ts';

describe('an address', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.15.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '[2606:2800:21f:cb07:6820:80da:af6b:8b2c]',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, where clouds keep their keys', '169.254.169.254'],
    ['shared by a provider (CGNAT)', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['documentation', '192.0.2.1'],
    ['benchmarking', '198.18.0.1'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd00::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['loopback, mapped', '::ffff:127.0.0.1'],
    ['loopback, mapped, in hexadecimal', '::ffff:7f00:1'],
    ['private, compatible', '::10.0.0.1'],
    ['private behind NAT64', '64:ff9b::a00:1'],
    ['private behind local NAT64', '64:ff9b:1::a00:1'],
    ['loopback in 6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['site-local, of old', 'fec0::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('%s is not public: %s', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a look-up', () => {
  const lookUp = (allowPrivate: boolean, all: boolean) =>
    new Promise((resolve) => {
      lookupPublic(allowPrivate)('localhost', { all }, (error, found) =>
        resolve(error ? error.message : found),
      );
    });

  it('gives only addresses that may be connected to', async () => {
    expect(await lookUp(false, true)).toContain('is not on the public internet');
    expect(await lookUp(false, false)).toContain('is not on the public internet');
    expect(['127.0.0.1', '::1']).toContain(await lookUp(true, false));
    expect(await lookUp(true, true)).toContainEqual(expect.objectContaining({ address: expect.any(String) }));
  });
});

import { describe, expect, it } from 'vitest';
import { nextPlace } from './next-place.ts';

const ORIGIN = 'https://room.example';

describe('after signing in', () => {
  it.each([
    ['/review?statement=3#x', '/review?statement=3#x'],
    ['/', '/'],
    ['/reports/../speakers', '/speakers'],
  ])('%s is gone to', (next, place) => {
    expect(nextPlace(next, ORIGIN)).toBe(place);
  });

  it.each([
    null,
    '',
    'review',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example/',
    '/\n/elsewhere.example/',
    ' //elsewhere.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/api/exports/csv',
    '/sign-in?next=/sign-in',
    'https://room.example@elsewhere.example/',
  ])('%j is not', (next) => {
    expect(nextPlace(next, ORIGIN)).toBe('/');
  });

  it.each(['/.//elsewhere.example/', '/x/..//elsewhere.example/', '/%2e//elsewhere.example'])(
    '%s stays on this site',
    (next) => {
      const place = nextPlace(next, ORIGIN);
      expect(new URL(place, ORIGIN).origin).toBe(ORIGIN);
      expect(place.startsWith('//')).toBe(false);
    },
  );
});

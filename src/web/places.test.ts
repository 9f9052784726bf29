import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import { addressTo, changedQuery, matchPath, placeOf, to } from './places.ts';

describe('matchPath', () => {
  it.each([
    ['/', '/', {}],
    ['/reports', '/reports', {}],
    ['/reports', '/reports/', {}],
    ['/reports/:report', '/reports/12', { report: 12 }],
    ['/reports', '/reports/12', null],
    ['/reports/:report', '/reports', null],
    ['/reports/:report', '/reports/twelve', null],
    ['/reports/:report', '/reports/012', null],
    ['/reports/:report', '/reports/1e3', null],
    ['/reports/:report', '/reports/-1', null],
    ['/reports/:report', '/reports/99999999999999999999', null],
    ['/', '/reports', null],
  ])('%s on %s', (pattern, path, found) => {
    expect(matchPath(pattern, path)).toEqual(found);
  });
});

describe('placeOf', () => {
  it('takes an address apart', () => {
    const { path, query } = placeOf('/search?words=the+port&act=deny');
    expect([path, ...query]).toEqual(['/search', ['words', 'the port'], ['act', 'deny']]);
  });

  it.each([
    ['/reports/', '/reports'],
    ['/', '/'],
    ['/reports/1#s2', '/reports/1'],
  ])('%s is at %s', (address, path) => {
    expect(placeOf(address).path).toBe(path);
  });
});

describe('changedQuery', () => {
  const query = new URLSearchParams('words=port&report=1&report=2');
  it.each([
    [{ act: 'deny' }, 'words=port&report=1&report=2&act=deny'],
    [{ words: null }, 'report=1&report=2'],
    [{ words: '' }, 'report=1&report=2'],
    [{ report: [3, 4] }, 'words=port&report=3&report=4'],
    [{ words: 'a & b', report: undefined }, 'words=a+%26+b'],
  ])('with %o', (changes, changed) => {
    expect(changedQuery(query, changes).toString()).toBe(changed);
  });

  it('leaves the old one as it was', () => {
    expect(query.toString()).toBe('words=port&report=1&report=2');
  });
});

describe('addresses', () => {
  it.each([
    [to.search(), '/search'],
    [to.search({ words: 'the port', act: 'deny' }), '/search?words=the+port&act=deny'],
    [to.report(12), '/reports/12'],
    [to.report(12, 34), '/reports/12?statement=34'],
    [to.compareReports([1, 2]), '/compare?report=1&report=2'],
    [to.compareOutlets(['The Lantern', 'Port & Sea']), '/compare?outlet=The+Lantern&outlet=Port+%26+Sea'],
    [to.signIn('/review?x=1'), '/sign-in?next=%2Freview%3Fx%3D1'],
    [addressTo('/search', new URLSearchParams()), '/search'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('the table of pages', () => {
  it('has each name and each path once', () => {
    expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
    expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length);
  });

  it('leads from the navigation only to pages without a number', () => {
    expect(PAGES.filter(({ nav, path }) => nav && path.includes(':'))).toEqual([]);
  });
});

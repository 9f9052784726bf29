import { beforeEach, expect, it } from 'vitest';
import { deleteSearch, savedSearches, saveSearch } from './saved.ts';

let kept: Map<string, string>;
let store: Storage;

beforeEach(() => {
  kept = new Map();
  store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
});

it('keeps searches by name, one of each', () => {
  saveSearch({ name: 'Letters', address: '/search?words=letters' }, store);
  saveSearch({ name: 'Denials', address: '/search?act=deny' }, store);
  saveSearch({ name: 'Letters', address: '/search?words=letter*' }, store);
  expect(savedSearches(store)).toEqual([
    { name: 'Denials', address: '/search?act=deny' },
    { name: 'Letters', address: '/search?words=letter*' },
  ]);
  deleteSearch('Denials', store);
  expect(savedSearches(store).map(({ name }) => name)).toEqual(['Letters']);
});

it.each([
  'not json',
  '{}',
  '[null, 1, {"name": "x"}]',
  '[{"name": "x", "address": "javascript:alert(1)"}]',
  '[{"name": "x", "address": "//elsewhere.example/search"}]',
])('takes nothing from a store with %s', (text) => {
  kept.set('onrecord.searches', text);
  expect(savedSearches(store)).toEqual([]);
});

it('says so where nothing can be kept', () => {
  const full = {
    ...store,
    setItem() {
      throw new Error('full');
    },
  } as unknown as Storage;
  expect(saveSearch({ name: 'x', address: '/search' }, full)).toBe(false);
});

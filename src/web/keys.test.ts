import { afterEach, describe, expect, it } from 'vitest';
import { addKeys, keyOf, listedKeys, press, type Shortcut } from './keys.ts';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;

const undo: (() => void)[] = [];
const log: string[] = [];
const add = (...shortcuts: Shortcut[]) => void undo.push(addKeys(shortcuts));
const logs = (keys: string, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  run: () => void log.push(keys),
  ...more,
});

afterEach(() => {
  for (const one of undo.splice(0)) one();
  log.splice(0);
});

describe('keyOf', () => {
  it.each([
    [pressed('j'), 'j'],
    [pressed('?', { shiftKey: true }), '?'],
    [pressed(' '), 'Space'],
    [pressed('Enter', { shiftKey: true }), 'Shift+Enter'],
    [pressed('z', { ctrlKey: true }), 'Ctrl+z'],
    [pressed('z', { metaKey: true }), 'Ctrl+z'],
    [pressed('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+z'],
    [pressed('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft'],
  ])('%o', (event, name) => {
    expect(keyOf(event)).toBe(name);
  });
});

describe('press', () => {
  it('runs what was put in force last', () => {
    add(logs('j'));
    add({ keys: 'j', run: () => void log.push('newer') });
    expect(press(pressed('j'), false, 0)).toBe(true);
    expect(log).toEqual(['newer']);
  });

  it('passes on what a shortcut does not want', () => {
    add(logs('j'));
    add({ keys: 'j', run: () => false });
    expect(press(pressed('j'), false, 0)).toBe(true);
    expect(log).toEqual(['j']);
  });

  it('leaves alone what nobody wants', () => {
    expect(press(pressed('j'), false, 0)).toBe(false);
  });

  it('leaves letters alone while somebody types, and Escape only to those who ask for it', () => {
    add(logs('j', { typing: true }), logs('Escape', { typing: true }), logs('Enter'));
    expect(['j', 'Escape', 'Enter'].map((key) => press(pressed(key), true, 0))).toEqual([false, true, false]);
  });

  it('takes two keys one after the other, if the second comes in time', () => {
    add(logs('g h'));
    press(pressed('g'), false, 0);
    press(pressed('h'), false, 500);
    expect(log).toEqual(['g h']);
    press(pressed('g'), false, 10_000);
    press(pressed('h'), false, 20_000);
    expect(log).toEqual(['g h']);
  });

  it('runs the second key alone where the two together are nothing', () => {
    add(logs('g h'), logs('j'));
    press(pressed('g'), false, 0);
    press(pressed('j'), false, 100);
    expect(log).toEqual(['j']);
  });
});

describe('listedKeys', () => {
  it('lists what says what it does, by group, once', () => {
    add(logs('j', { does: 'Next', group: 'Lists' }), logs('x'));
    add(logs('a', { does: 'Accept' }), logs('j', { does: 'Next', group: 'Lists' }));
    expect(listedKeys().map(([group, list]) => [group, list.map(({ keys }) => keys)])).toEqual([
      ['Lists', ['j']],
      ['On this page', ['a']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { ACTS } from '../../analysis/8-statements/statement.ts';
import { ACTS_IN_ORDER } from '../act-colours.ts';
import classes from './acts.css?raw';
import css from './tokens.css?raw';

const themes = ['light', 'dark'] as const;
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [high, low] = [one, other].map(luminance).sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const READ = [
  ...['ink', 'ink-soft', 'accent', 'danger', 'good', 'notice'].flatMap((text) =>
    ['paper', 'raised', 'sunken'].map((ground) => [text, ground] as const),
  ),
  ...[
    'accent-wash',
    'notice-wash',
    'danger-wash',
    'mark',
    'dropped',
    'added',
    'voice-outermost',
    'voice-nested',
  ].map((ground) => ['ink', ground] as const),
  ['ink-soft', 'danger-wash'],
  ['accent', 'accent-wash'],
  ['accent', 'danger-wash'],
  ['notice', 'notice-wash'],
  ['accent-ink', 'accent'],
] as const;

const SEEN = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['voice-outermost-line', 'voice-outermost'],
  ['voice-nested-line', 'voice-nested'],
  ...ACTS.flatMap((act) => [[`act-${act}`, 'paper'] as const, [`act-${act}`, 'raised'] as const]),
] as const;

describe.each(themes)('the %s theme', (theme) => {
  const of = ([one, other]: readonly [string, string]) =>
    contrast(tokens.get(one)![theme], tokens.get(other)![theme]);

  it('can be read: 4.5 to 1', () => {
    expect(READ.filter((pair) => of(pair) < 4.5)).toEqual([]);
  });

  it('can be seen, where it is not text: 3 to 1', () => {
    expect(SEEN.filter((pair) => of(pair) < 3)).toEqual([]);
  });
});

it('every act has its place in the order of plots, and its class', () => {
  expect([...ACTS_IN_ORDER].sort()).toEqual([...ACTS].sort());
  expect(ACTS.filter((act) => !classes.includes(`.act-${act} {\n  --act: var(--act-${act});`))).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRoles, scoreOfLabels } from './role-decoding.ts';
import { ROLE_LABELS } from './role-labels.ts';

const COUNT = ROLE_LABELS.length;
const PLAIN = { weight: 1, outside: 0, source: 2 };
const written = (labels: Iterable<number>) => Array.from(labels, (label) => ROLE_LABELS[label]).join('');

/**
 * What every attribution obeys, as a pattern over the labels: one cue run (Q) that holds the anchor, at most one source
 * run (S, then s), content in pieces (C, then c) that do not touch.
 */
function obeys(labels: string, anchor: number): boolean {
  const cues = [...labels.matchAll(/Q+/g)];
  const sources = [...labels.matchAll(/S/g)];
  return (
    cues.length === 1 &&
    labels[anchor] === 'Q' &&
    sources.length <= 1 &&
    !/(^|[^Ss])s/.test(labels) &&
    !/(^|[^Cc])c/.test(labels) &&
    !/[Cc]C/.test(labels)
  );
}

const numbers = (count: number) =>
  fc
    .array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float32Array.from(list));
const slants = fc.record({
  weight: fc.constantFrom(0.5, 1, 2.5),
  outside: fc.constantFrom(-0.5, 0, 0.6),
  source: fc.constantFrom(-4, 0, 2),
});

const windows = (longest: number) =>
  fc.integer({ min: 1, max: longest }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      anchor: fc.nat(length - 1),
      scores: numbers(length * COUNT),
      transitions: numbers(COUNT * COUNT),
      slant: slants,
    }),
  );

describe('decodeRoles', () => {
  test('any scores: one cue run around the anchor, one source at most, some content', () => {
    fc.assert(
      fc.property(windows(12), ({ length, anchor, scores, transitions, slant }) => {
        const labels = written(decodeRoles(scores, length, anchor, transitions, slant));
        expect(labels).toHaveLength(length);
        expect(obeys(labels, anchor)).toBe(true);
        if (length > 1) expect(labels).toContain('C');
      }),
      { numRuns: 500 },
    );
  });

  test('no labels that obey score more, source for source', () => {
    fc.assert(
      fc.property(windows(4), ({ length, anchor, scores, transitions }) => {
        const labels = decodeRoles(scores, length, anchor, transitions, PLAIN);
        const found = scoreOfLabels(scores, labels, transitions);
        const hasSource = written(labels).includes('S');
        for (let code = 0; code < COUNT ** length; code++) {
          const other = Uint8Array.from({ length }, (_, i) => Math.floor(code / COUNT ** i) % COUNT);
          const text = written(other);
          if (
            !obeys(text, anchor) ||
            text.includes('S') !== hasSource ||
            !(text.includes('C') || length === 1)
          )
            continue;
          expect(scoreOfLabels(scores, other, transitions)).toBeLessThanOrEqual(found + 1e-3);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Scores that favour the labels given by `strength`. */
  const favouring = (labels: string, strength: number) => {
    const scores = new Float32Array(labels.length * COUNT);
    for (const [i, label] of [...labels].entries())
      scores[i * COUNT + ROLE_LABELS.indexOf(label as (typeof ROLE_LABELS)[number])] = strength;
    return scores;
  };
  const even = new Float32Array(COUNT * COUNT);

  test.each([
    ['SsQCcccO', 2],
    ['CccOSsQ', 6],
    ['CcSQOCcc', 3],
    ['OQQQCcOC', 2],
    ['OCcQ', 3],
  ])('clear scores give %s back', (labels, anchor) => {
    expect(written(decodeRoles(favouring(labels, 9), labels.length, anchor, even, PLAIN))).toBe(labels);
  });

  test('content is found however unlikely, where a token is left for it', () => {
    const nothing = favouring('OQO', 50);
    expect(written(decodeRoles(nothing, 3, 1, even, PLAIN))).toMatch(/C/);
    expect(written(decodeRoles(favouring('Q', 50), 1, 0, even, PLAIN))).toBe('Q');
  });

  test('a price on tokens outside all roles stretches the roles', () => {
    const scores = favouring('SsQCcOO', 3);
    for (const i of [5, 6]) scores[i * COUNT + 5] = 2.8;
    const labelsAt = (outside: number) => written(decodeRoles(scores, 7, 2, even, { ...PLAIN, outside }));
    expect(labelsAt(0)).toBe('SsQCcOO');
    expect(labelsAt(0.6)).toBe('SsQCccc');
  });

  test('a price on sources leaves out a likely one, a bonus finds an unlikely one', () => {
    const scores = favouring('SQCcc', 1);
    const labelsAt = (source: number) => written(decodeRoles(scores, 5, 1, even, { ...PLAIN, source }));
    expect(labelsAt(0)).toBe('SQCcc');
    expect(labelsAt(-4)).not.toMatch(/S/);
    expect(written(decodeRoles(favouring('OQCcc', 1), 5, 1, even, PLAIN))).toMatch(/S/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../src/text/span.ts';
import { parseBrackets, writeBrackets } from './bracket-notation.ts';

/** An attribution as `id < parent: source | cue | content`, pieces joined by `…`. */
function shown(notation: string): string[] {
  const { text, attributions } = parseBrackets(notation);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions.map(
    ({ id, parent, source, cue, content }) =>
      `${id} < ${parent ?? '-'}: ${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('parseBrackets', () => {
  test.each([
    ['{S1:Ruiz} {C1:said} {Q1:it rains}.', ['s1 < -: Ruiz | said | it rains']],
    ['{Q1:“Rain,”} {S1:he} {C1:said}. {Q1:“And fog.”}', ['s1 < -: he | said | “Rain,” … “And fog.”']],
    [
      '{S1:Ruiz} {C1:said} {Q1:{S2:the cabinet} {C2:wants} {Q2:to resign}}.',
      ['s1 < -: Ruiz | said | the cabinet wants to resign', 's2 < s1: the cabinet | wants | to resign'],
    ],
    [
      '{S1,S2:She} {C1:praised} {Q1:it} and {C2:called for} {Q2:more}',
      ['s1 < -: She | praised | it', 's2 < -: She | called for | more'],
    ],
    [
      '{Q1,Q2:It rains}, {S1:the Post} {C1:says}, {C2<1:citing} {S2:officials}',
      ['s1 < -: the Post | says | It rains', 's2 < s1: officials | citing | It rains'],
    ],
    [
      '{Q1:{Q2:It rains}, {S2:he} {C2:said}}',
      ['s1 < -:  |  | It rains, he said', 's2 < s1: he | said | It rains'],
    ],
  ])('%s', (notation, expected) => expect(shown(notation)).toEqual(expected));

  test.each([
    ['{said}', 'No label after the bracket at 0'],
    ['said}', 'Nothing to close at 4'],
    ['{S1:he', 'Not closed: he'],
    ['{S1:he} {C1:said}', 'Attribution 1 has no content'],
    ['{Q1:}', 'Empty bracket at 0'],
  ])('refuses %s', (notation, message) => expect(() => parseBrackets(notation)).toThrow(message));
});

describe('writeBrackets', () => {
  test('writes back what was read', () => {
    const notation = '{Q1:{S1,S2:Ruiz} {C2:said}} and {Q2:{C1:hopes}}';
    const { text, attributions } = parseBrackets(notation);
    expect(writeBrackets(text, attributions)).toBe(notation);
  });

  test('never changes the text, and keeps every character in its roles', () => {
    const length = 24;
    const span = fc
      .tuple(fc.nat(length - 1), fc.nat(length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const attribution = fc.record({
      source: fc.array(span, { maxLength: 1 }),
      cue: fc.array(span, { maxLength: 2 }),
      content: fc.array(span, { minLength: 1, maxLength: 2 }),
    });
    const covered = (spans: readonly Span[]) =>
      Array.from({ length }, (_, at) => spans.some(({ start, end }) => start <= at && at < end));
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 3 }), (attributions) => {
        const text = 'abcdefghijklmnopqrstuvwx';
        const read = parseBrackets(writeBrackets(text, attributions));
        expect(read.text).toBe(text);
        for (const role of ['source', 'cue', 'content'] as const) {
          expect(read.attributions.map((a) => covered(a[role]))).toEqual(
            attributions.map((a) => covered(a[role])),
          );
        }
      }),
    );
  });
});

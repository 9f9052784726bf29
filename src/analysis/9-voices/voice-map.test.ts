import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import type { Voice } from './voice.ts';
import { DEEPEST, mapVoices, type Voiced } from './voice-map.ts';

/** `[Ruiz said] s1[the port] …`: each voice's words after the last link of its chain. */
function shown(text: string, voices: readonly Voice[]): string {
  return voices.map(({ start, end, chain }) => `${chain.join('>')}[${text.slice(start, end)}]`).join('');
}

describe('the voice map', () => {
  it.each([
    ['It rained.', '[It rained.]'],
    ['{S1:Ruiz} {C1:said} {Q1:it rained}.', '[Ruiz said ]s1[it rained][.]'],
    ['{Q1:“No,”} {C1:said} {S1:Ruiz}, {Q1:“never.”}', 's1[“No,”][ said Ruiz, ]s1[“never.”]'],
    // The source and cue of the inner statement are the outer speaker's words.
    [
      '{S1:The Post} {C1:noted} {Q1:that {S2:he} {C2:denied} {Q2:it}}.',
      '[The Post noted ]s1[that he denied ]s1>s2[it][.]',
    ],
    // One stretch of content around its own cue: the cue is the outlet's.
    ['{Q1:The pier, {S1:Baro} {C1:said}, was safe}.', 's1[The pier, ][Baro]s1[ ][said]s1[, was safe][.]'],
    // The paper comes last, and all that it carries is inside.
    [
      '{Q1:{Q2:“No,”} {S2:Ruiz} {C2:said}}, {S1:the Post} {C1:wrote}.',
      's1>s2[“No,”]s1[ Ruiz said][, the Post wrote.]',
    ],
    ['{S1:A} {C1:said} {Q1:{Q2:it}} {C2:reportedly}.', '[A said ]s1>s2[it][ reportedly.]'],
  ])('%s', (notation, expected) => {
    const { report, statements } = bracketed(notation);
    expect(shown(report.text, mapVoices(report.text.length, statements))).toBe(expected);
  });

  it('gives words that two contents share to the longer chain, then to the one that begins later', () => {
    const one = (id: string, parent: string | null, start: number, end: number): Voiced => ({
      id,
      parent,
      source: [],
      cue: [],
      content: [{ start, end }],
    });
    const text = 'abcdefghij';
    const siblings = [one('s1', null, 0, 6), one('s2', null, 4, 8)];
    expect(shown(text, mapVoices(10, siblings))).toBe('s1[abcd]s2[efgh][ij]');
    // A child that sticks out of its parent still stands on the parent's word.
    const child = [one('s1', null, 0, 6), one('s2', 's1', 4, 8)];
    expect(shown(text, mapVoices(10, child))).toBe('s1[abcd]s1>s2[efgh][ij]');
    // The sibling begins later but the chain of s2 is longer.
    const crossing = [one('s1', null, 0, 9), one('s2', 's1', 2, 6), one('s3', null, 4, 8)];
    expect(shown(text, mapVoices(10, crossing))).toBe('s1[ab]s1>s2[cdef]s3[gh]s1[i][j]');
  });

  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const spans = fc.array(span, { maxLength: 3 });
  const anyStatements = fc
    .array(fc.record({ source: spans, cue: spans, content: spans, parent: fc.option(fc.nat(8)) }), {
      maxLength: 8,
    })
    .map((all) =>
      all.map(
        (one, i): Voiced => ({ ...one, id: `s${i}`, parent: one.parent === null ? null : `s${one.parent}` }),
      ),
    );

  it('covers every text without gap or overlap, whatever crosses, repeats or runs in a ring', () => {
    fc.assert(
      fc.property(anyStatements, fc.nat(30), (statements, length) => {
        const voices = mapVoices(length, statements);
        let at = 0;
        for (const { start, end, chain } of voices) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(new Set(chain).size).toBe(chain.length);
          at = end;
        }
        expect(at).toBe(length);
      }),
    );
  });

  it('gives each character to a statement that has it, or to the outlet where none has', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        for (const { start, chain } of mapVoices(30, statements)) {
          const has = ({ content, source, cue }: Voiced) =>
            content.some((s) => s.start <= start && start < s.end) &&
            ![...source, ...cue].some((s) => s.start <= start && start < s.end);
          const holders = statements.filter(has);
          if (chain.length === 0) expect(holders).toEqual([]);
          else expect(holders.map(({ id }) => id)).toContain(chain.at(-1));
        }
      }),
    );
  });

  it('stays small where 100,000 statements stand inside one another or side by side', () => {
    const count = 100_000;
    const nested = Array.from(
      { length: count },
      (_, i): Voiced => ({
        id: `s${i}`,
        parent: i ? `s${i - 1}` : null,
        source: [],
        cue: [],
        content: [{ start: i, end: 2 * count - i }],
      }),
    );
    const deep = mapVoices(2 * count, nested);
    expect(deep).toHaveLength(2 * DEEPEST - 1);
    expect(Math.max(...deep.map(({ chain }) => chain.length))).toBe(DEEPEST);
    const flat = nested.map((one, i) => ({
      ...one,
      parent: null,
      content: [{ start: 2 * i, end: 2 * i + 1 }],
    }));
    expect(mapVoices(2 * count, flat)).toHaveLength(2 * count);
  });
});

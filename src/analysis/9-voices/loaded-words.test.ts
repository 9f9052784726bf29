import { describe, expect, it } from 'vitest';
import { LOADED_WORDS } from '../../../data/en/loaded-words.ts';
import { plainPage } from '../../../tests/notation/page.ts';
import { tokenRules } from '../../languages/en/token-rules.ts';
import { voiceWords } from '../../languages/en/voice-words.ts';
import { findLoadedWords } from './loaded-words.ts';
import { compileVoiceWords } from './voice-words.ts';

const WORDS = compileVoiceWords(
  { deeds: 'brutal, reign of terror, terror', claims: 'claim/CUE, lie/NOUN,\nself-styled' },
  tokenRules,
);

/** The words found in a text, each with its list; lemmas as in `terrors=terror`, tags as in plainPage. */
function found(
  text: string,
  arcs: readonly string[] = [],
  lemmas: Readonly<Record<string, string>> = {},
  cue = '',
): string[] {
  const { page, quotations } = plainPage(text, arcs);
  const lemma = page.syntax.lemma.map((form) => lemmas[form] ?? form);
  const voices = [{ start: 0, end: text.length, chain: [] }];
  const said = { cue: cue ? [spanOf(text, cue)] : [] };
  const ground = {
    page: { ...page, syntax: { ...page.syntax, lemma } },
    quotations,
    statements: [said],
    voices,
  };
  return findLoadedWords(ground, WORDS).map(
    ({ start, end, quoted, list }) => `${text.slice(start, end)}: ${list}${quoted ? ', quoted' : ''}`,
  );
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('loaded words', () => {
  it('are found by form or dictionary form, the longest phrase first', () => {
    expect(found('A Brutal raid.')).toEqual(['Brutal: deeds']);
    expect(found('The terrors of war.', [], { terrors: 'terror' })).toEqual(['terrors: deeds']);
    expect(found('His reign of terror ended in terror.')).toEqual([
      'reign of terror: deeds',
      'terror: deeds',
    ]);
    expect(found('His reign of')).toEqual([]);
    expect(found('The self-styled mayor.')).toEqual(['self-styled: claims']);
    expect(found('A brutalist pier.')).toEqual([]);
  });

  it('may ask for a part of speech', () => {
    expect(found('The lie spread.')).toEqual(['lie: claims']);
    expect(found('Here they lie.', ['lie/VERB root'])).toEqual([]);
  });

  it('may ask for words that attribute', () => {
    expect(found('They claim that it rained.', [], {}, 'claim')).toEqual(['claim: claims']);
    expect(found('They claim a prize.')).toEqual([]);
  });

  it('know whether they stand in marks, emphasis included', () => {
    expect(found('“It was brutal,” she said.')).toEqual(['brutal: deeds, quoted']);
    expect(found('It ended a “brutal” year of terror.')).toEqual(['brutal: deeds, quoted', 'terror: deeds']);
  });

  it('are not part of a name', () => {
    const { page, quotations } = plainPage('The Front Against Terror met.');
    const mention = Uint8Array.from(page.tokens, (_, i) => (i > 0 && i < 4 ? 4 : 0));
    const voices = [{ start: 0, end: page.text.length, chain: [] }];
    expect(
      findLoadedWords({ page: { ...page, mention }, quotations, statements: [], voices }, WORDS),
    ).toEqual([]);
  });

  it('stand on the innermost statement', () => {
    const { page, quotations } = plainPage('Ruiz said brutal things.');
    const voices = [
      { start: 0, end: 10, chain: [] },
      { start: 10, end: 23, chain: ['s1', 's2'] },
      { start: 23, end: 24, chain: [] },
    ];
    expect(findLoadedWords({ page, quotations, statements: [], voices }, WORDS)).toMatchObject([
      { statement: 's2', quoted: false },
    ]);
  });

  it('name a part of speech that exists', () => {
    expect(() => compileVoiceWords({ deeds: 'brutal/JJ' }, tokenRules)).toThrow('“brutal/JJ”');
  });
});

describe('the English lists', () => {
  const entries = Object.values(LOADED_WORDS).flatMap((list) =>
    list.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')),
  );

  it('have each entry once', () => {
    const named = entries.filter((entry) => entry !== '');
    expect(named.filter((entry, i) => named.indexOf(entry) !== i)).toEqual([]);
    expect(named.length).toBeGreaterThan(500);
    expect([...voiceWords.values()].flat()).toHaveLength(named.length);
  });
});

import { expect, test } from 'vitest';
import { Lexicon } from '../1-tokens/lexicon.ts';
import { compileMentionLists, phraseAt, WORD, wordBits } from './mention-words.ts';

const words = compileMentionLists({
  names: [
    [WORD.state, ['Ruritania', 'Upper Ruritania', 'Port-au-Sel', 'UR']],
    [WORD.place, ['Upper Ruritania East']],
  ],
  words: [
    [WORD.title, ['minister']],
    [WORD.personNoun, ['minister']],
  ],
});
const lexicon = new Lexicon(new Map());
const lexemes = (text: string) => text.split(' ').map((form) => lexicon.lookup(form));

test('names are matched by form, capitals included for longer ones; words in any case', () => {
  const bits = wordBits(lexemes('Ruritania RURITANIA ruritania UR Ur MINISTER'), words);
  const both = WORD.title | WORD.personNoun;
  expect([...bits]).toEqual([WORD.state, WORD.state, 0, WORD.state, 0, both]);
});

test('the longest phrase wins, also over hyphens', () => {
  expect(phraseAt(lexemes('Upper Ruritania East side'), words, 0, 4)).toEqual({
    length: 3,
    bits: WORD.place,
  });
  expect(phraseAt(lexemes('Upper Ruritania side'), words, 0, 3)).toEqual({ length: 2, bits: WORD.state });
  expect(phraseAt(lexemes('Port - au - Sel'), words, 0, 5)).toEqual({ length: 5, bits: WORD.state });
  expect(phraseAt(lexemes('Upper Ruritania'), words, 0, 1)).toBeNull();
});

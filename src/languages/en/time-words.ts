import { DATABLE_NAMES } from '../../../data/en/datable-names.ts';
import { NAMED_DAYS } from '../../../data/en/named-days.ts';
import { TIME_WORDS } from '../../../data/en/times.ts';
import { compileDatableNames } from '../../analysis/7-times/datable-names.ts';
import { compileNamedDays } from '../../analysis/7-times/named-days.ts';
import { type TimeWord, type TimeWords, wordKey } from '../../analysis/7-times/time-words.ts';

/** See {@link TimeWords}. */
export const timeWords: TimeWords = {
  words: compileWords(TIME_WORDS),
  ...compileNamedDays(NAMED_DAYS),
  datableNames: compileDatableNames(DATABLE_NAMES),
};

/** Reads lines such as `weekday 1: monday mon`; a property without a value is a mark. */
function compileWords(table: string): ReadonlyMap<number, TimeWord> {
  const words = new Map<number, TimeWord>();
  for (const line of table.split('\n')) {
    const [head, list] = line.split(': ');
    if (!head || !list) continue;
    const [property = '', value] = head.split(' ');
    const meaning = { [property]: value === undefined ? true : numberOr(value) };
    for (const word of list.trim().split(/\s+/)) {
      const key = wordKey(word);
      words.set(key, { ...words.get(key), ...meaning });
    }
  }
  return words;
}

function numberOr(value: string): number | string {
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

import type { Meaning } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import type { TimeReader } from './time-reader.ts';

/** *third quarter of 2030*, *third-quarter*, *first half*, *Q3 2020*, *19th century*. */
export function quarterPhrase(r: TimeReader, i: number): Phrase | null {
  const short = /^Q([1-4])$/.exec(r.has(i) && r.isCapital(i) ? r.form(i) : '');
  if (short) return dated(r, i + 1, { what: 'quarter', number: Number(short[1]), parts: 4 });
  const number = r.ordinal(i);
  if (number < 1) return null;
  const at = r.isDash(i + 1) ? i + 2 : i + 1;
  const { unit, half, plural } = r.word(at);
  if (unit === 'century' && !plural) return { last: at + 1, meaning: { what: 'century', number } };
  if (unit === 'quarter' && !plural && number <= 4) {
    return dated(r, at + 1, { what: 'quarter', number, parts: 4 });
  }
  if (half && number <= 2) {
    const phrase = dated(r, at + 1, { what: 'quarter', number, parts: 2 });
    // *first half of 2030* is a date; the first half of a match is not.
    return phrase.last > at + 1 || r.word(at + 1).of ? phrase : null;
  }
  return null;
}

function dated(r: TimeReader, i: number, meaning: Meaning & { what: 'quarter' }): Phrase {
  const of = r.word(i).of ? 1 : 0;
  const fiscal = r.word(i + of).fiscal ? 1 : 0;
  const year = r.year(i + of + fiscal);
  if (year > 0) return { last: i + of + fiscal + 1, meaning: { ...meaning, year } };
  const { step } = r.word(i + of);
  if (of && step !== undefined && r.word(i + of + 1).unit === 'year') {
    return { last: i + of + 2, meaning: { ...meaning, step } };
  }
  return { last: i, meaning };
}

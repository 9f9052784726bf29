import type { Phrase } from './phrase.ts';
import type { TimeReader } from './time-reader.ts';

/** *Christmas Day*, *World Refugee Day*, *the 1st International Day for …* in the words of the table or nearly. */
export function namedDayPhrase(r: TimeReader, i: number): Phrase | null {
  const nth = r.startsWithDigit(i) ? r.ordinal(i) : -1;
  const at = nth > 0 ? i + 1 : i;
  if (!r.isCapital(at)) return null;
  const rows = r.words.namedDaysByStart.get(r.page.lexemes[at]!.norm);
  if (!rows) return null;
  const found = exact(r, at, rows) ?? nearly(r, at, rows);
  if (!found) return null;
  const year = r.year(found.last);
  const last = year > 0 ? found.last + 1 : found.last;
  return {
    last,
    meaning: {
      what: 'holiday',
      index: found.index,
      ...(nth > 0 ? { nth } : {}),
      ...(year > 0 ? { year } : {}),
    },
  };
}

interface Match {
  readonly index: number;
  readonly last: number;
}

/** The longest name that stands here word for word. */
function exact(r: TimeReader, at: number, rows: readonly number[]): Match | null {
  let best: Match | null = null;
  for (const index of rows) {
    for (const keys of r.words.namedDays[index]!.keys) {
      const last = at + keys.length;
      if (last > r.end || (best && last <= best.last)) continue;
      if (keys.every((key, k) => r.page.lexemes[at + k]!.norm === key)) best = { index, last };
    }
  }
  return best;
}

/** How many words past the name's own length are looked at. */
const SLACK = 3;
/** Least share of a name's words that must stand here, and of the words here that must be the name's. */
const LEAST = 0.7;

/**
 * Names of three capitalised words and more are also known when a few of their words differ: *International Day for
 * Victims of Violence …* for *International Day Commemorating the Victims of Acts of Violence …*.
 */
function nearly(r: TimeReader, at: number, rows: readonly number[]): Match | null {
  let best: Match | null = null;
  let bestShare = LEAST;
  for (const index of rows) {
    for (const keys of r.words.namedDays[index]!.keys) {
      if (keys.length < 5) continue;
      const { share, last } = likeness(r, at, new Set(keys));
      if (share > bestShare) {
        bestShare = share;
        best = { index, last };
      }
    }
  }
  return best;
}

function likeness(r: TimeReader, at: number, keys: ReadonlySet<number>): { share: number; last: number } {
  const limit = Math.min(r.end, at + keys.size + SLACK);
  const seen = new Set<number>();
  let last = at;
  let strange = 0;
  let strangeInside = 0;
  for (let i = at; i < limit; i++) {
    const { norm } = r.page.lexemes[i]!;
    if (keys.has(norm)) {
      seen.add(norm);
      last = i + 1;
      strangeInside = strange;
    } else strange++;
  }
  return { share: Math.min(seen.size / keys.size, seen.size / (seen.size + strangeInside)), last };
}

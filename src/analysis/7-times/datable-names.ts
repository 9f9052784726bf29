import { type Day, dayOfIso } from './civil.ts';
import { wordKey } from './time-words.ts';

/** A name that a report can hold only between two days, either of which may be open. */
export interface DatableName {
  /** The words as keys. */
  readonly keys: readonly number[];
  readonly from: Day | null;
  readonly until: Day | null;
}

/** By the key of the first word. */
export type DatableNames = ReadonlyMap<number, readonly DatableName[]>;

/** Reads the lines of `data/en/datable-names.ts`: `names | first day | last day`. Throws `Error` on a bad day. */
export function compileDatableNames(table: string): DatableNames {
  const names = new Map<number, DatableName[]>();
  for (const line of table.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [list = '', from = '', until = ''] = line.split('|').map((part) => part.trim());
    for (const name of list.split(';')) {
      const keys = (name.match(/[\p{L}\p{N}.]+|[^\s\p{L}\p{N}]/gu) ?? []).map(wordKey);
      const entry = { keys, from: boundOf(from), until: boundOf(until) };
      names.set(keys[0]!, [...(names.get(keys[0]!) ?? []), entry]);
    }
  }
  return names;
}

function boundOf(date: string): Day | null {
  if (date === '') return null;
  const day = dayOfIso(date);
  if (day === null) throw new Error(`A datable name’s day that cannot be read: ${date}`);
  return day;
}

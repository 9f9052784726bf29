import { type Format, type FormatName, formats } from '../formats/index.ts';

/** Formats that need the words and trees of a reading, which the record does not keep. */
const UNKEPT: readonly string[] = ['conll', 'text'];

/** Every format of an export. Beside those of `formats`: everything about a report, and a table for analysis programs. */
export const EXPORTS: readonly string[] = [
  'record',
  'parquet',
  ...Object.keys(formats).filter((name) => !UNKEPT.includes(name)),
];

/** Those that are one text however many reports there are. */
export const STREAMED: readonly string[] = EXPORTS.filter(
  (name) => name === 'record' || (name in formats && !(formats as Record<string, Format>)[name]!.standoff),
);

/** The format of that name; undefined for `record` and `parquet`. */
export const formatOf = (name: string): Format | undefined => formats[name as FormatName];

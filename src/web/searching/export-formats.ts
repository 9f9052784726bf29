/** Formats that the API hands out as one file. `export-formats.test.ts` compares them with the server's. */
export const EXPORT_FORMATS = [
  'csv',
  'json',
  'jsonl',
  'jsonld',
  'annotation',
  'tei',
  'plover',
  'cameo',
  'citron',
  'ftm',
  'record',
] as const;

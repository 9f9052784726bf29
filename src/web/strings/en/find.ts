import type { EXPORT_FORMATS } from '../../searching/export-formats.ts';
import type { FilterName } from '../../searching/filter.ts';

const names: Record<FilterName, string> = {
  words: 'Words',
  speaker: 'Speaker',
  addressee: 'Spoken to',
  target: 'Spoken about',
  outlet: 'Outlet',
  channel: 'Channel',
  act: 'Act',
  manner: 'Manner',
  certainty: 'Certainty',
  from: 'Said from',
  to: 'Said until',
  person: 'Speaker',
  report: 'Report',
};

/** What an export is called, and what for. */
const formats: Record<(typeof EXPORT_FORMATS)[number], readonly [name: string, what: string]> = {
  csv: ['CSV', 'a row a statement, for spreadsheets'],
  json: ['JSON', 'an array of reports'],
  jsonl: ['JSON lines', 'a line a report'],
  jsonld: ['JSON-LD', 'schema.org articles, quotations and claims'],
  annotation: ['Web Annotations', 'W3C, as JSON-LD'],
  tei: ['TEI', 'the texts in XML, with who says what'],
  plover: ['PLOVER', 'events, a line each'],
  cameo: ['CAMEO', 'event rows as ICEWS has them'],
  citron: ['Citron', 'the quote format of BBC Citron'],
  ftm: ['FollowTheMoney', 'entities, a line each'],
  record: ['Record', 'everything, to be imported into another record'],
};

/** Strings of the search. */
export const find = {
  names,
  formats,
  words: 'Words of the statement',
  wordsSearch: 'Words of statements',
  toWords: 'Go to the words searched for',
  help: 'How to ask for words',
  helpLines: [
    ['steering gear', 'both words, in any order and form'],
    ['"steering gear"', 'the words one after the other'],
    ['inspect*', 'words that begin so'],
    ['ferry OR ship', 'one of them or both; AND, OR and NOT in capitals'],
    ['ferry NOT hull', 'the first without the second'],
    ['(ferry OR ship) hull', 'brackets hold together what belongs together'],
  ] as const,
  filters: 'Filters',
  narrow: 'Narrow down',
  any: 'Any',
  chips: 'Filters in force',
  takeOut: (filter: string) => `Take out ${filter}`,
  takeOutAll: 'Take out all filters',
  numbered: (number: string) => `no. ${number}`,
  results: 'Statements found',
  found: (count: string) => `${count} found`,
  foundPartial: (count: string) => `More than ${count} found`,
  searching: 'Searching…',
  refused: 'Not searched yet',
  partial: (count: number) =>
    `So many fit that these counts are of the newest ${count.toLocaleString('en-GB')} only.`,
  more: (count: number) => `${count.toLocaleString('en-GB')} more`,
  order: 'Order',
  orders: { newest: 'Latest added first', day: 'Earliest said first' },
  dayOrderNote: 'Statements without a date are left out of this order.',
  none: 'No statement fits',
  noneText:
    'Take out a filter, or ask for fewer words. A word with an asterisk finds all that begin so: inspect*.',
  exports: 'Export',
  exportsText: 'Everything that is found, as a file:',
  saved: 'Saved searches',
  noneSaved: 'None yet. They are kept in this browser only.',
  name: 'Name for this search',
  keep: 'Save',
  kept: (name: string) => `Saved as ${name}`,
  notKept: 'This browser keeps nothing for this page: the search was not saved.',
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete the saved search ${name}`,
  deleted: (name: string) => `${name} deleted`,
};

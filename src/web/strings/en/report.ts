import type { Reading } from '../../shapes.ts';

/** How the day of publication is known. */
const knownBy: Record<Reading['report']['published']['by'], string> = {
  metadata: 'as the report’s own data say',
  byline: 'by its byline',
  dateline: 'by its dateline',
  inferred: 'inferred from the dates in the text',
  undecided: 'several days would fit',
};

export const report = {
  by: (byline: string) => `By ${byline}`,
  published: 'Published',
  knownBy,
  knownByOthers: 'as other reports with the same words say',
  candidates: 'Days that would fit',
  clues: 'Clues',
  candidate: (share: string) => `${share} likely`,
  clueElsewhere: 'Statement elsewhere',
  original: 'Original page',
  added: 'Added',
  language: 'Language',
  file: 'File',
  unread: 'This report was not read',
  noText: 'No text',
  versions: 'Versions',
  previousVersion: 'Version before this one',
  nextVersion: 'A later version',
  older: 'This is not the latest version.',
  changed: 'What changed, word by word',
  versionOf: (from: string, to: string) => `From ${from} to ${to}`,
  sameText: 'The text is the same.',
  noReading: 'There is no reading to show, only the text.',
  notes: 'How it was read',
  notHere: 'This statement is not in the report any more: a correction may have rejected it.',
};

export const reports = {
  filters: 'Narrow the reports',
  words: 'Words',
  outlet: 'Outlet',
  anyOutlet: 'Any outlet',
  from: 'Published from',
  to: 'Published to',
  clear: 'Clear',
  apply: 'Show',
  list: 'Reports, the newest first',
  empty: 'No report fits.',
  emptyText: 'Widen the dates or take words out.',
  choose: (title: string) => `Choose “${title}” to compare`,
  chosen: (count: number) => (count === 0 ? 'Choose two to six reports to compare them.' : `${count} chosen`),
  compare: 'Compare them',
  unchoose: 'Choose none',
  tooMany: 'Six reports can be compared at most.',
  unread: 'Not read',
  later: 'Later version',
};

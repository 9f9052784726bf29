import type { SpeakerKind } from '../../analysis/6-speakers/speaker.ts';
import type { Act, AnswerKind, Channel } from '../../analysis/8-statements/statement.ts';
import type { Answer, ProblemCode } from '../../api/client.ts';
import { editing } from './en/editing.ts';
import * as finding from './en/finding.ts';
import { reading } from './en/reading.ts';
import { report, reports } from './en/report.ts';
import * as seeing from './en/seeing.ts';
import { tryIt } from './en/try.ts';

/** What a value of the record is called on the page. Every value has a label, or this does not compile. */
const acts: Record<Act, string> = {
  assert: 'Asserts',
  accuse: 'Accuses',
  condemn: 'Condemns',
  demand: 'Demands',
  appeal: 'Appeals',
  deny: 'Denies',
  reject: 'Rejects',
  promise: 'Promises',
  warn: 'Warns',
  threaten: 'Threatens',
  offer: 'Offers',
  accept: 'Accepts',
  praise: 'Praises',
  support: 'Supports',
  apologise: 'Apologises',
  ask: 'Asks',
  announce: 'Announces',
  predict: 'Predicts',
  confirm: 'Confirms',
  'decline-to-comment': 'Declines to comment',
};

const channels: Record<Channel, string> = {
  interview: 'Interview',
  'press-conference': 'Press conference',
  'press-remarks': 'Remarks to the press',
  'written-statement': 'Written statement',
  'social-media': 'Social media',
  speech: 'Speech',
  'phone-call': 'Phone call',
  meeting: 'Meeting',
  letter: 'Letter',
  document: 'Document',
  broadcast: 'Broadcast',
  poll: 'Poll',
  slogan: 'Slogan',
  unknown: 'Channel not told',
};

const answers: Record<AnswerKind, string> = {
  deny: 'Denies',
  reject: 'Rejects',
  accept: 'Accepts',
  confirm: 'Confirms',
  support: 'Supports',
  condemn: 'Condemns',
  reply: 'Replies',
};

const kinds: Record<SpeakerKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  document: 'Document',
  group: 'Group',
  unnamed: 'Not named',
  unknown: 'Not told',
};

/** What a reader can do about a refused request. `unreachable`: nothing answered; `broken`: this page failed. */
const remedies: Record<ProblemCode | 'unreachable' | 'broken', string> = {
  'invalid-request': 'Check the address or the fields named below.',
  'invalid-words': 'Change the words searched for: quotation marks come in pairs.',
  'invalid-cursor': 'Load the list again from its beginning.',
  'no-correction': 'Load the statement again: it may have changed meanwhile.',
  'not-signed-in': 'Sign in with the token of this room.',
  'wrong-token': 'Check the token, or ask whoever opened the room for one.',
  'not-allowed': 'Ask for a token of an editor.',
  'foreign-origin': 'Open the room by its own address and try again.',
  'wrong-host': 'Open the room by the address that it printed when it started.',
  'not-found': 'It may have been removed, or the address may be mistyped.',
  'wrong-method': 'Load the page again: it may be older than the room.',
  'too-large': 'Split what you send into smaller parts.',
  'wrong-type': 'Load the page again: it may be older than the room.',
  'too-many-requests': 'Wait a moment, then try again.',
  'too-slow': 'Try again; if it goes on, check the network.',
  'record-refused': 'Check that the file of the record is there and can be read, then try again.',
  'shutting-down': 'Start the room again, then try again.',
  internal: 'Try again; if it goes on, look at what the room printed.',
  unreachable: 'Check that the room is still running, then try again.',
  broken: 'Load the page again.',
};

/** Titles of pages, as in the navigation, the heading and the browser's tab. A page may name itself more closely. */
const pages = {
  home: 'Overview',
  search: 'Search',
  reports: 'Reports',
  report: 'Report',
  statement: 'Statement',
  sayings: 'Sayings',
  saying: 'Saying',
  speakers: 'Speakers',
  speaker: 'Speaker',
  timeline: 'Timeline',
  compare: 'Compare',
  network: 'Who answers whom',
  replies: 'Replies',
  commitments: 'Commitments',
  review: 'Review',
  corrections: 'Corrections',
  add: 'Add',
  try: 'Try it',
  signIn: 'Sign in',
};

/** `1 report`, `1,204 reports`. */
const counted = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Every string that the pages show, in one place. A page has its own part, named as in `pages`. */
export const strings = {
  acts,
  channels,
  answers,
  kinds,
  manners: {
    direct: 'Direct quotation',
    mixed: 'Partly quoted',
    indirect: 'Reported speech',
  } satisfies Record<Answer<'statements'>['items'][number]['manner'], string>,
  certainties: { plain: 'Plain', hedged: 'Hedged' },
  polarities: { positive: 'Said', negative: 'Reported as not said' },
  hedges: {
    modal: 'Hedged by a modal verb',
    conditional: 'Hedged by a condition',
    reported: 'Hedged by “reportedly”',
  },
  /** How members of a family are alike, as the record names it. */
  likenesses: {
    first: 'First version',
    exact: 'Same words',
    truncated: 'Shortened',
    edited: 'Edited',
    part: 'Part of the words',
  } as Record<string, string>,
  /** Clues that tie a reply to what it answers, as the record names them. */
  ties: {
    charge: 'by the charge',
    words: 'by the words',
    'charge and words': 'by the charge and the words',
  } as Record<string, string>,
  /** Voices of a text, from the outlet's own inwards. */
  voices: { outlet: 'Outlet’s own voice', outermost: 'Quoted', nested: 'Quoted within a quotation' },
  entries: {
    change: 'Changed',
    add: 'Added',
    reject: 'Rejected',
    accept: 'Accepted',
    merge: 'Speakers merged',
    split: 'Speaker split',
    undo: 'Taken back',
  } satisfies Record<Answer<'corrections'>['items'][number]['kind'], string>,

  pages,
  count: {
    reports: counted('report', 'reports'),
    statements: counted('statement', 'statements'),
    speakers: counted('speaker', 'speakers'),
    outlets: counted('outlet', 'outlets'),
    sayings: counted('saying', 'sayings'),
    replies: counted('reply', 'replies'),
    commitments: counted('commitment', 'commitments'),
    corrections: counted('correction', 'corrections'),
    versions: counted('version', 'versions'),
    results: counted('result', 'results'),
    items: counted('item', 'items'),
  },
  number: (value: number) => value.toLocaleString('en-GB'),
  percent: (share: number) => `${Math.round(share * 100)} %`,

  days: {
    months: MONTHS,
    /** `range('12', '14 June 2031')`. */
    range: (from: string, to: string) => `${from}–${to}`,
    longRange: (from: string, to: string) => `${from} – ${to}`,
    until: (to: string) => `by ${to}`,
    since: (from: string) => `from ${from}`,
    at: (day: string, time: string) => `${day}, ${time}`,
    unknown: 'Date not told',
  },

  shell: {
    name: 'On Record',
    motto: 'Who said what, when, to whom, and on whose word',
    skip: 'Skip to the content',
    navigation: 'Pages',
    search: 'Search the record',
    searchButton: 'Search',
    searchHint: 'Words, “a phrase”, a name',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    keysButton: 'Keyboard shortcuts',
    signIn: 'Sign in',
    signOut: 'Sign out',
    version: (version: string) => `On Record ${version}`,
    footer:
      'Every statement links to the words that it was read from. A machine read them: check before you rely on them.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    everywhere: 'Everywhere',
    inLists: 'In lists',
    onThisPage: 'On this page',
    search: 'Go to the search field',
    show: 'Show this list',
    next: 'Next item',
    previous: 'Previous item',
    open: 'Open the item',
    home: 'Go to the overview',
    followedBy: 'then',
    or: 'or',
    single: 'Shortcuts of a single letter or sign',
    singleHint: 'Switch them off if your voice or keyboard sets them off by mistake.',
  },
  states: {
    loading: 'Loading…',
    loaded: 'Loaded',
    empty: 'Nothing here yet.',
    end: 'End of the list',
    again: 'Try again',
    refused: 'This did not work',
    unreachable: 'The room does not answer',
    unreachableDetail: 'No answer came from the server of this page.',
    broken: 'This page has failed',
    brokenDetail: 'Something in the page itself went wrong.',
    signIn: 'Sign in',
    fields: 'Fields',
    remedies,
  },
  notFound: {
    title: 'There is no such page',
    text: (path: string) => `No page of this room has the address ${path}.`,
    home: 'Go to the overview',
  },
  statement: {
    saidBy: 'quoting',
    unknownSpeaker: 'Speaker not told',
    unknownOutlet: 'Outlet not told',
    untitled: 'Untitled report',
    to: (name: string) => `to ${name}`,
    about: (name: string) => `about ${name}`,
    open: 'Statement',
    inReport: 'In the report',
    hedged: 'Hedged',
    notSaid: 'Reported as not said',
    published: 'published',
    confidence: (share: number) => `${Math.round(share * 100)} % sure`,
  },
  figure: {
    table: 'Show as a table',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    download: (title: string, format: string) => `Download “${title}” as ${format}`,
    failed: 'The picture could not be made.',
  },
  share: {
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'The link could not be copied; copy it from the address bar.',
  },

  reading,
  report,
  reports,
  try: tryIt,

  home: {
    empty: 'The record is empty',
    emptyText:
      'Add the first reports: files, pages, feeds or a pasted text. Or try it with one report that is read here and not kept.',
    add: 'Add reports',
    try: 'Try it with a text',
    facts: 'What the record holds',
    reports: 'Reports',
    statements: 'Statements',
    speakers: 'Speakers',
    outlets: 'Outlets',
    sayings: 'Shared sayings',
    span: 'Published',
    unread: (count: number) => `${count.toLocaleString('en-GB')} not read`,
    acts: 'What people do by saying it',
    most: (most: string, count: string, all: string) => `Most often: ${most}, ${count} of ${all}.`,
    channels: 'How it was said',
    act: 'Act',
    channel: 'Channel',
    latest: 'Latest statements',
    all: 'Search all statements',
  },
  ...finding,
  ...seeing,

  ...editing,
};

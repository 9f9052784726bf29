/** What the view of a text with its reading says, on the pages of a report and of a text tried out. */
const fields = {
  speaker: 'Speaker',
  addressee: 'Said to',
  target: 'Directed at',
  saidAt: 'Said on',
  channel: 'Channel',
  place: 'Place',
  act: 'Act',
  manner: 'Manner',
  polarity: 'Polarity',
  certainty: 'Certainty',
  parent: 'Quoted by',
  answers: 'Answers',
  commitment: 'Commitment',
};

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const reading = {
  text: 'Text of the report',
  beside: 'Statements',
  list: (first: number, last: number) => `Statements ${first} to ${last}, in the order of the text`,
  details: 'Statement',
  hint: 'Point at a statement in the text, or press j, to see who says it and how that is known.',
  noStatements: 'No statement was found in this text.',
  legend: 'What the underlines mean',
  loadedWord: 'Loaded word in the outlet’s own voice',
  correctedBadge: 'Corrected',
  ofAll: (place: number, all: number) => `${place.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`,
  numbered: (place: number) => `Statement ${place.toLocaleString('en-GB')}`,
  said: (place: number, all: number, speaker: string, act: string, words: string) =>
    `Statement ${place} of ${all}. ${speaker}. ${act}: ${words}`,
  more: 'More',
  less: 'Less',
  none: 'None',
  rule: 'Rule',
  model: 'Model',
  parts: { source: 'Source', cue: 'Cue', content: 'Content' },
  fields,
  /** A field as the log of corrections names it. */
  fieldNamed: (name: string) => (fields as Record<string, string>)[name] ?? name,
  due: (day: string) => `due ${day}`,
  noDue: 'no date told',
  elsewhere: 'The same words elsewhere',
  corrections: 'Corrections',
  correctedBy: (name: string) => `by ${name}`,
  toStatement: 'All about this statement',
  toReview: 'Review it',
  keys: {
    next: 'Next statement',
    previous: 'Previous statement',
    first: 'First statement, in the list',
    last: 'Last statement, in the list',
    letGo: 'Let go of the statement',
  },
  share: {
    title: 'Share of voice',
    text: (own: string, speaker: string, share: string) =>
      `${own} of the text is in the outlet’s own voice. Most quoted: ${speaker}, ${share}.`,
    onlyOutlet: 'All of the text is in the outlet’s own voice.',
    voice: 'Voice',
    share: 'Share',
    others: (count: number) => counted(count, 'other', 'others'),
  },
  dates: {
    title: 'Dates',
    lane: 'Which date',
    date: 'Date',
    times: 'Times',
    lanes: { published: 'Published', said: 'Said', about: 'Spoken about', due: 'Due' },
    text: (published: string | null, said: number, about: number, due: number) =>
      `${published === null ? 'Day of publication not told' : `Published ${published}`}. ${[
        counted(said, 'date of saying', 'dates of saying'),
        counted(about, 'date spoken about', 'dates spoken about'),
        counted(due, 'due date', 'due dates'),
      ].join(', ')}. Arrows at the edge stand for dates far off.`,
  },
  own: {
    title: 'In the outlet’s own voice',
    text: 'What the outlet says without attributing it to anybody. Nothing here says whether it is so.',
    passages: (count: number) =>
      count === 0 ? 'No whole sentence is without an attribution.' : counted(count, 'passage', 'passages'),
    all: (count: number) => `Show all ${count.toLocaleString('en-GB')}`,
    fewer: 'Show fewer',
    loaded: 'Loaded words',
    noLoaded: 'None was found.',
    loadedText: 'Words that judge, colour or take sides, by whose voice they stand in.',
    loadedOwn: 'In the outlet’s own voice',
    loadedInMarks: 'In its own voice, within quotation marks',
    loadedQuoted: 'In voices it quotes',
    /** Kinds of loaded words, as data/en/loaded-words.ts names them, where they read badly. */
    lists: {} as Record<string, string>,
  },
};

import type { Batch } from '../../shapes.ts';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** A text cut short for a line. */
const short = (text: string, most = 80) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
};

/** What a statement and its corrections say, field by field. */
const fields = {
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  speaker: 'Speaker',
  act: 'Act',
  saidAt: 'Said on',
  channel: 'Channel',
  addressee: 'Said to',
  target: 'About',
  manner: 'Manner',
  certainty: 'Certainty',
  polarity: 'Polarity',
  parent: 'Inside statement',
  answers: 'Answers statement',
  why: 'Why (optional)',
};

/** Strings of the pages on which people change the record: review, corrections, adding, signing in. */
export const editing = {
  editing: {
    readerOnly: 'You have signed in to read. Correcting and adding need the token of an editor.',
    signedOut: 'Correcting and adding need the token of an editor. You have not signed in.',
    asEditor: 'Sign in as an editor',
  },
  hand: {
    title: 'Who is correcting?',
    text: 'Your name stands beside each correction in the log. It is asked for once and remembered in this browser.',
    name: 'Name',
    save: 'Remember and go on',
    cancel: 'Cancel',
  },
  review: {
    fields,
    roles: { source: 'Source', cue: 'Cue', content: 'Content' },
    text: 'Text of the report',
    fieldsTitle: 'What is said of the statement',
    rolesTitle: 'Source, cue and content',
    queue: 'Least sure first',
    statement: (number: number) => `Statement ${number}`,
    missed: 'A statement that was missed',
    brief: (speaker: string | null, content: string) => `${speaker ?? 'Speaker not told'}: ${short(content)}`,
    keysHint: 'Press ? for the keys.',
    as: (name: string) => `Correcting as ${name}`,
    changeHand: 'Change',

    accept: 'Accept',
    save: (count: number) => `Save ${plural(count, 'change', 'changes')}`,
    reject: 'Reject',
    skip: 'Skip',
    undo: 'Undo',
    addMissed: 'Add a missed one',
    addThis: 'Add this statement',
    stopAdding: 'Stop adding',

    needsContent: 'Mark the content first: press 3',
    roleEmpty: 'Not marked',
    selectionHint: 'Pick a role for the words selected.',
    markingHint:
      'Drag the handles. ← → move the start, Shift with ← → the end; ↑ ↓ by sentences, Alt by characters.',
    cursorHint: 'Select words in the text, or move the mark with the arrows and begin with Enter.',
    piece: (number: number, of: number) => `Piece ${number} of ${of}: press the number again for the next.`,
    addSelection: (role: string) => `Add the selection to ${role.toLowerCase()}`,
    beginHere: 'Begin here',
    removePiece: 'Remove',
    leave: 'Done marking',
    edgeNames: { start: 'Start', end: 'End' },
    edges: {
      start: (role: string) => `Start of ${role.toLowerCase()}`,
      end: (role: string) => `End of ${role.toLowerCase()}`,
    },
    moveEdge: (edge: string, direction: number) =>
      `Move the ${edge.toLowerCase()} ${direction < 0 ? 'left' : 'right'} by a word`,
    marked: (role: string, words: string, cursor: boolean) =>
      words === '' ? `${role}: not marked` : cursor ? `${role}: begin at “${words}”` : `${role}: “${words}”`,

    changed: 'Changed',
    byHand: 'by hand',
    sure: (share: number) => `${Math.round(share * 100)} % sure`,
    none: 'None',
    how: 'How it answers',
    nobody: 'Not told',
    kindOf: (field: string) => `${field}: kind`,
    kindUnset: 'Kind not given',
    speakersHere: 'Speakers of this report',
    saidAtHint: 'Such as 2031-06-18, 2031-06 or 2031-06-01/2031-06-18',

    done: 'Nothing is waiting',
    doneText: 'Somebody has looked at every statement of the record. A statement’s own page leads back here.',
    noMore: 'Nothing else is waiting',
    unread: 'This report was not read',
    nothingToUndo: 'There is nothing to undo',
    refused: 'Not in the record',
    showRefused: (count: number) => `${plural(count, 'decision', 'decisions')} not in the record: show`,
    notSaved: 'Not saved:',
    notTakenBack: 'Not taken back:',
    reopen: 'Open again with my changes',
    giveUp: 'Give up',
    deeds: { accept: 'Accepted', change: 'Changed', reject: 'Rejected', add: 'Added' },
    states: {
      sending: (deed: string) => `${deed}, on its way:`,
      saved: (deed: string) => `${deed}:`,
      refused: (deed: string) => `${deed}, refused:`,
      'taking-back': (deed: string) => `${deed}, being taken back:`,
      'taken-back': (deed: string) => `${deed}, taken back:`,
    },

    fieldsGroup: 'Fields',
    markingGroup: 'Marking words',
    does: {
      accept: 'Accept as it stands, or save the changes',
      reject: 'Reject: this is no statement',
      skip: 'Skip to the next',
      previous: 'Back to the one before',
      add: 'Add a missed statement',
      addThis: 'Add this statement',
      undo: 'Undo the last change or decision',
      save: 'Save, also from a field',
      leave: 'Leave the field, the marking or the adding',
      fix: 'Go to the first field',
      mark: (role: string) => `Mark the ${role.toLowerCase()}; again: its next piece`,
      piece: 'Add the selection or the word at the mark as a piece',
      removePiece: 'Remove the piece in hand',
      start: 'Move the start by a word',
      end: 'Move the end by a word',
      startSentence: 'Move the start by a sentence',
      endSentence: 'Move the end by a sentence',
      startCharacter: 'Move the start by a character',
      endCharacter: 'Move the end by a character',
    },
  },
  corrections: {
    fields: { ...fields, place: 'Place', undo: '', merge: 'Merged', split: 'Split' },
    text: 'Every correction, the latest first. Entries are only ever added: taking one back is an entry too.',
    list: 'Corrections',
    entry: (number: number) => `Correction ${number}`,
    by: (name: string) => `by ${name}`,
    became: 'became',
    nothing: 'nothing',
    why: (why: string) => `Why: ${why}`,
    states: { holds: 'Holds', 'taken back': 'Taken back' } as Record<string, string>,
    statement: (number: number) => `Statement ${number}`,
    report: (number: number) => `Report ${number}`,
    history: 'History',
    noHistory: 'Nobody has corrected this statement.',
    undo: 'Take back',
    undoOne: (number: number) => `Take back correction ${number}`,
    undoTitle: (number: number) => `Take back correction ${number}?`,
    undoText:
      'The record is then as if this had not been said. The entry stays in the log, and taking it back can be taken back.',
    undone: (number: number) => `Correction ${number} was taken back`,
    none: 'No corrections here.',
    goReview: 'Review statements',
    filter: 'Which corrections',
    numbers: { report: 'Report number', statement: 'Statement number' },
    show: 'Show',
    lost: 'Only those without effect',
  },
  add: {
    files: 'Files',
    web: 'From the web',
    paste: 'A text',
    chooseFiles: 'Choose files…',
    orDrop: 'or drop files and folders anywhere on this page',
    dropNow: 'Drop to add',
    filesHint:
      'Text, HTML, PDF, RSS or Atom, JSON lines, WARC; also compressed. Up to 256 MB and 2,000 files at a time.',
    addresses: 'Addresses of pages or feeds, one a line',
    addressesHint: 'The room fetches them, not your browser. A feed adds the items that it carries.',
    wrongAddresses: (wrong: readonly string[]) =>
      wrong.length === 0
        ? 'Type at least one address.'
        : `Addresses begin with http:// or https://. Check ${short(wrong.slice(0, 3).join(', '), 200)}`,
    sendAddresses: 'Add the pages',
    text: 'Text of the report',
    about: { title: 'Title', outlet: 'Outlet', byline: 'Byline', published: 'Published on', url: 'Address' },
    textHint: 'Dates in the text are reckoned from the day on which it was published.',
    sendText: 'Add the text',
    sending: (label: string) => `Sending ${label}…`,
    taken: (label: string) => `${label}: adding has begun`,
    tooMuch: 'These files are too large together',
    tooMuchDetail: 'At most 256 MB and 2,000 files go in one upload.',
    labelFiles: (names: readonly string[]) =>
      names.length <= 3
        ? short(names.join(', '), 120)
        : `${plural(names.length, 'file', 'files')}: ${short(names.slice(0, 3).join(', '), 100)} …`,
    labelText: (title: string) => `Text: ${short(title, 60)}`,
    labelAddresses: (addresses: readonly string[]) =>
      addresses.length === 1
        ? short(addresses[0]!, 120)
        : `${addresses.length} addresses: ${short(addresses[0]!, 80)} …`,

    batches: 'What is being added',
    noBatches: 'Nothing was added since the room opened.',
    inputs: (count: number) => plural(count, 'input', 'inputs'),
    states: { running: 'Under way', done: 'Done', cancelled: 'Stopped', failed: 'Failed' } satisfies Record<
      Batch['state'],
      string
    >,
    doneOf: (done: number, inputs: number) => `${done} of ${inputs}`,
    cancel: 'Stop',
    cancelOne: (label: string) => `Stop adding ${label}`,
    cancelling: 'Stopping…',
    counts: ({ new: fresh, known, version, unread }: Batch['counts']) =>
      [
        `${fresh.toLocaleString('en-GB')} new`,
        known > 0 && `${known.toLocaleString('en-GB')} known already`,
        version > 0 && plural(version, 'later version', 'later versions'),
        unread > 0 && `${unread.toLocaleString('en-GB')} not read`,
      ]
        .filter(Boolean)
        .join(', '),
    progress: ({ state, done, inputs, counts, failures }: Batch) => {
      const so = `${done} of ${inputs}, ${counts.new} new, ${failures.length} not added`;
      return {
        running: `Adding: ${so}`,
        done: `Done: ${so}`,
        cancelled: `Stopped: ${so}`,
        failed: `Failed: ${so}`,
      }[state];
    },
    added: 'Reports added',
    report: (number: number) => `Report ${number}`,
    more: (count: number) => `and ${plural(count, 'more report', 'more reports')}`,
    failures: (count: number) => `${count.toLocaleString('en-GB')} not added`,
    notes: (count: number) => plural(count, 'note', 'notes'),
  },
  signIn: {
    token: 'Token of this room',
    hint: 'Whoever opened the room has it: one token to read, another to change the record as well.',
    already: {
      reader: 'You have signed in to read. Another token may let you change the record.',
      editor: 'You have signed in as an editor.',
    },
    notNeeded: 'This room asks for no token.',
    goOn: 'Go on',
  },
};

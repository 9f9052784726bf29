import type { WireStatement } from '../../shapes.ts';
import type { Role } from '../../statement/stretches.ts';

const fields: Record<keyof WireStatement['evidence'], string> = {
  attribution: 'Attribution',
  speaker: 'Speaker',
  addressee: 'Spoken to',
  channel: 'Channel',
  place: 'Place',
  saidAt: 'Said',
  act: 'Act',
  target: 'Spoken about',
  parent: 'On the word of',
  polarity: 'Said or not',
  certainty: 'Certainty',
  answers: 'Answers',
};

/** Strings of the page of a statement. */
export const statementPage = {
  title: (speaker: string) => `Statement: ${speaker}`,
  roles: { source: 'Source', cue: 'Cue', content: 'Content' } satisfies Record<Role, string>,
  legend: 'How the parts of the statement are marked',
  context: 'In the report',
  wholeReport: 'Read it in the whole report',
  known: 'What is read from it, and how',
  fields,
  confidence: 'Sureness of the reading',
  notTold: 'not told',
  corrected: 'Corrected',
  machine: 'The machine read',
  evidence: 'How it is known',
  evidenceOf: (field: string) => `${field}: how it is known`,
  elsewhere: 'words elsewhere in the report',
  local: (id: string) => `statement ${id} of this report`,
  act: (act: string, cameo: string, plover: string | null) =>
    `${act} (CAMEO ${cameo}${plover ? `, PLOVER ${plover}` : ''})`,
  elsewhereTitle: 'The same words elsewhere',
  spread: 'All versions, and how they spread',
  answers: 'What it answers, and who answers it',
  allAnswers: 'These answers as a list',
  corrections: 'Corrections',
  noCorrections: 'Nobody has corrected it.',
  by: (name: string) => `by ${name}`,
  lost: 'No longer fits the reading',
};

/** Strings of sayings. */
export const saying = {
  intro: 'Words that several reports carry, the latest first.',
  otherLikenesses: { paraphrase: 'In other words' } as Record<string, string>,
  first: (outlet: string) => `First in ${outlet},`,
  said: 'said',
  here: 'This statement',
  cut: (parts: readonly string[]) => `Left out: ${parts.map((part) => `“${part}”`).join(', ')}`,
  versions: (count: string) => `All ${count}`,
  compared: 'Each version is compared with the first, word by word:',
  dropped: 'left out',
  added: 'put in',
  spread: 'How the words spread',
  spreadText: (versions: string, outlets: string, first: string, last: string) =>
    `${versions} in ${outlets}. First: ${first}. Latest: ${last}. Times in UTC; a line shows how far a date leaves the hour open.`,
  columns: ['Published', 'Outlet', 'Likeness', 'Speaker', 'Words'] as const,
  undated: 'Not in the plot, as no date of publication is known',
};

/** Strings of replies and commitments. */
export const linking = {
  repliesIntro: 'What was said, and the answer to it; the latest answers first.',
  how: 'Kind of answer',
  who: 'Who answers or is answered',
  found: 'Speakers found',
  nobody: 'Nobody of that name',
  noReplies: 'No reply fits',
  known: (tie: string, share: string) => `known ${tie}, ${share} sure`,
  here: 'This statement',
  commitmentsIntro: 'Promises, plans and scheduled acts, by due date; those without one come last.',
  actor: 'Who is to do it',
  noActor: 'Who is to do it is not told',
  due: { from: 'Due from', to: 'Due until' },
  dueDate: 'Due',
  dated: 'Only with a due date',
  saidBy: (speaker: string) => `Said by ${speaker}`,
  noCommitments: 'No commitment fits',
  bearing: (count: string) => `${count} later that bear on it`,
};

import type { DateCandidate, Published } from '../../analysis/7-times/when.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Evidence } from '../../text/evidence.ts';
import { dateOf } from './fields.ts';
import { BOLD, DIM, type Ink, inMarks, styled, wordsOf } from './ink.ts';
import { wrap } from './wrapping.ts';

const BY: Readonly<Record<Published['by'], string>> = {
  metadata: 'from its metadata',
  byline: 'from its byline',
  dateline: 'from its dateline',
  inferred: 'inferred from the text',
  undecided: 'undecided',
};

/** Candidates and clues that are shown unless somebody asks for an explanation. */
const FEW = 6;

/**
 * The report's own date, how it is known and from which words, and what else it may be; nothing where nothing is known.
 */
export function publishedOf({ times }: Reading, ink: Ink): string[] {
  const { value, by, candidates, evidence } = times.published;
  if (value === null && candidates.length === 0) return [];
  const others = candidates.filter((candidate) => candidate.value !== value);
  const shown = others.slice(0, FEW).map(likely).join(', ') + (others.length > FEW ? ' …' : '');
  const known = value === null ? `${BY[by]}: ${shown}` : `${dateOf(value)}, ${BY[by]}`;
  const also = value !== null && others.length > 0 ? `; else ${shown}` : '';
  const line = [
    styled(ink, 'Published ', BOLD),
    styled(ink, known + also),
    styled(ink, wordsOfClues(evidence, ink), DIM),
  ];
  return [wrap(line, { width: ink.width, rest: '  ' })];
}

/** ` (“June 18”; “on Friday”)`, each clue once; nothing without clues. */
function wordsOfClues(clues: readonly Evidence[], ink: Ink): string {
  const words = clues
    .filter(({ spans }) => spans.length > 0)
    .map(({ spans }) => inMarks(wordsOf(ink, spans)));
  const distinct = [...new Set(words)];
  if (distinct.length === 0) return '';
  return ` (${distinct.slice(0, FEW).join('; ')}${distinct.length > FEW ? '; …' : ''})`;
}

/** Every clue to the report's date, and each candidate with the clues that do not fit it, a line each. */
export function explainedDate({ times }: Reading, ink: Ink): string[] {
  const { value, by, candidates, evidence } = times.published;
  if (value === null && candidates.length === 0) return [];
  const { width } = ink;
  const line = (words: string, first: string) =>
    wrap([styled(ink, words, first ? DIM : '')], { width, first, rest: `${first}  ` });
  const clues = (some: readonly Evidence[], first: string) =>
    some.map((clue) => line(`${howKnown(clue, ink)}`, first));
  return [
    wrap(
      [styled(ink, 'Published ', BOLD), styled(ink, value === null ? BY[by] : `${dateOf(value)}, ${BY[by]}`)],
      {
        width,
      },
    ),
    ...clues(evidence, '  '),
    ...candidates.map((candidate) => line(`${likely(candidate)}: ${fitOf(candidate, evidence, ink)}`, '')),
  ];
}

/** `all clues fit`, or which do not. */
function fitOf({ clues }: DateCandidate, evidence: readonly Evidence[], ink: Ink): string {
  const key = ({ by, spans }: Evidence) =>
    `${by} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
  const fitting = new Set(clues.map(key));
  const missing = evidence.filter((clue) => !fitting.has(key(clue)));
  if (missing.length === 0) return 'all clues fit';
  return `not ${missing.map(({ by, spans }) => (spans.length ? inMarks(wordsOf(ink, spans)) : by)).join(', ')}`;
}

function likely({ value, confidence }: DateCandidate): string {
  return `${dateOf(value)} ${percent(confidence)}`;
}

/** `by the cue’s verb, from “accused”, 80 %`. */
export function howKnown({ by, spans, confidence }: Evidence, ink: Ink): string {
  const words = spans.length ? `, from ${inMarks(wordsOf(ink, spans))}` : '';
  return `by ${by}${words}, ${percent(confidence)}`;
}

/** A probability in whole percent. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(100 * share)} %`;
}

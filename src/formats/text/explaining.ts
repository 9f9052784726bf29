import type { Statement, StatementField } from '../../analysis/8-statements/statement.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Explain } from '../format.ts';
import { STATEMENT_FIELDS } from '../wire-statement.ts';
import { explainedDate, howKnown } from './dates.ts';
import { dateOf } from './fields.ts';
import { DIM, type Ink, styled, wordsOf } from './ink.ts';
import { listing, nameOf, numbersOf } from './listing.ts';
import { explainedSpeakers } from './speakers.ts';
import type { Piece } from './wrapping.ts';

type Numbers = ReadonlyMap<string, number>;

/** What `--explain` takes beside the id of a statement. */
export const EXPLAINED: readonly string[] = [...STATEMENT_FIELDS, 'commitments', 'published', 'speakers'];

/** How the fields of statements and the report's date are known: by which rule or model, from which words, how surely. */
export function explanations(reading: Reading, explain: Explain, ink: Ink): string[] {
  const { field, statement: id } = explain;
  const published = id === undefined && (field ?? 'published') === 'published';
  const numbers = numbersOf(reading);
  const below = (statement: Statement) => linesOf(statement, numbers, field, ink);
  const shown = (statement: Statement) =>
    (id === undefined || statement.id === id) && (field === undefined || below(statement).length > 0);
  const parts = [
    listing(reading, ink, below, shown),
    published ? explainedDate(reading, ink) : [],
    field === 'speakers' ? explainedSpeakers(reading, ink) : [],
  ].filter((lines) => lines.length > 0);
  if (parts.length === 0) return ['There is nothing of the kind in this text.'];
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function linesOf(statement: Statement, numbers: Numbers, field: string | undefined, ink: Ink): Piece[][] {
  const lines = STATEMENT_FIELDS.flatMap((name) =>
    (statement.evidence[name] ?? []).map((evidence) => ({
      name,
      value: fieldValue(statement, name, numbers, ink),
      evidence,
    })),
  );
  const commitments = statement.commitments.flatMap(({ action, due, evidence }) =>
    evidence.map((one) => ({
      name: 'commitments',
      value: `${wordsOf(ink, action)}${due ? `, due ${dateOf(due)}` : ''}`,
      evidence: one,
    })),
  );
  return [...lines, ...commitments]
    .filter(({ name }) => field === undefined || name === field)
    .map(({ name, value, evidence }) => [
      styled(ink, `${name}: ${value}`),
      styled(ink, `${value ? ' — ' : ''}${howKnown(evidence, ink)}`, DIM),
    ]);
}

/** A field's value in a few words. */
function fieldValue(statement: Statement, field: StatementField, numbers: Numbers, ink: Ink): string {
  const { addressee, channel, place, saidAt, act, cameo, plover, target, parent } = statement;
  const { polarity, certainty, hedge, answers } = statement;
  const values: Record<StatementField, () => string | null | undefined> = {
    attribution: () => statement.manner,
    speaker: () => nameOf(statement, ink),
    addressee: () => addressee?.name,
    channel: () => channel,
    place: () => place?.name,
    saidAt: () => saidAt && dateOf(saidAt.value),
    act: () => [act, `CAMEO ${cameo}`, plover && `PLOVER ${plover}`].filter(Boolean).join(', '),
    target: () => target?.name,
    parent: () => parent && `inside ${numbers.get(parent) ?? parent}`,
    polarity: () => polarity,
    certainty: () => (hedge ? `${certainty}, ${hedge}` : certainty),
    answers: () => answers && `${answers.how} ${numbers.get(answers.statement) ?? answers.statement}`,
  };
  return values[field]() || 'none';
}

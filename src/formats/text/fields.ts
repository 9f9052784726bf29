import type { Commitment, Statement } from '../../analysis/8-statements/statement.ts';
import { type Ink, wordsOf } from './ink.ts';

/** What is known of a statement beside speaker, cue and content, a few words each; nothing for what is not known. */
export function fieldsOf(statement: Statement, numbers: ReadonlyMap<string, number>, ink: Ink): string[] {
  const { addressee, channel, place, saidAt, polarity, certainty, hedge, answers, commitments } = statement;
  const other = answers && (numbers.get(answers.statement) ?? null);
  return [
    actOf(statement),
    addressee && `to ${addressee.name}`,
    channel !== 'unknown' && channel.replaceAll('-', ' '),
    place && `in ${place.name}`,
    saidAt && `said ${dateOf(saidAt.value)}`,
    polarity === 'negative' && 'not said',
    certainty === 'hedged' && (hedge ? `hedged: ${hedge}` : 'hedged'),
    other !== null && `answers ${other}: ${answers!.how}`,
    ...commitments.map((commitment) => commitmentOf(commitment, statement, ink)),
  ].filter((field) => typeof field === 'string');
}

/** `accuse → Milo Baro`; nothing for a mere assertion. */
function actOf({ act, target }: Statement): string | null {
  const name = act.replaceAll('-', ' ');
  if (target) return `${name} → ${target.name}`;
  return act === 'assert' ? null : name;
}

/** `plan: to sign the treaty, due 2031-06-20`, with the actor where it is not the speaker. */
function commitmentOf({ actor, action, due }: Commitment, { speaker }: Statement, ink: Ink): string {
  const other = actor && actor.name !== speaker?.name ? ` of ${actor.name}` : '';
  return `plan${other}: ${wordsOf(ink, action)}${due ? `, due ${dateOf(due)}` : ''}`;
}

/** An ISO 8601 interval reads `2031-06-01 to 2031-06-18`; dates stay as they are. */
export function dateOf(value: string): string {
  const [from, to] = value.split('/');
  if (!to) return value;
  if (to === '..') return `since ${from}`;
  return from === '..' ? `until ${to}` : `${from} to ${to}`;
}

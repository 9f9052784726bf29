import { parseBrackets } from '../../score/bracket-notation.ts';
import { findSpeakers } from '../../src/analysis/6-speakers/find-speakers.ts';
import { findTimes } from '../../src/analysis/7-times/find-times.ts';
import { findStatements } from '../../src/analysis/8-statements/find-statements.ts';
import type { Statement } from '../../src/analysis/8-statements/statement.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import { en } from '../../src/languages/en/node.ts';

/** The statements of a text whose attributions stand in brackets: stages 6 to 8 as they are, the fifth by hand. */
export function stated(notation: string): { text: string; statements: Statement[] } {
  const { text, attributions: bracketed } = parseBrackets(notation);
  const { page, mentions, quotations } = prepare(text, en);
  const attributions = bracketed.map((one) => ({
    ...one,
    manner: /["“]/.test(one.content.map(({ start, end }) => text.slice(start, end)).join())
      ? ('mixed' as const)
      : ('indirect' as const),
    confidence: 1,
    evidence: [],
  }));
  const meta = { published: '2031-06-18' };
  const cast = findSpeakers(page, mentions, attributions, en.speakers);
  const times = findTimes(page, mentions, meta, en.times);
  const ground = { page, quotations, attributions, cast, times, meta };
  return { text, statements: findStatements(ground, en.statements) };
}

/**
 * The fields of a statement that `wanted` names, in its notation: `channel=interview addressee="Lenga Post"`; `-` where there
 * is none. Commitments are written `will="actor: action @due"`, replies `answers="deny s1"`.
 */
export function shown(text: string, statement: Statement, wanted: string): string {
  const { answers, commitments, place, hedge, saidAt } = statement;
  const values: Record<string, string | null | undefined> = {
    speaker: statement.speaker?.name,
    addressee: statement.addressee?.name,
    channel: statement.channel === 'unknown' ? null : statement.channel,
    place: place?.name,
    saidAt: saidAt?.value,
    act: statement.act,
    cameo: statement.cameo,
    plover: statement.plover || null,
    target: statement.target?.name,
    polarity: statement.polarity,
    certainty: statement.certainty,
    hedge,
    parent: statement.parent,
    answers: answers && `${answers.how} ${answers.statement}`,
    will: commitments
      .map(
        ({ actor, action, due }) =>
          `${actor?.name ?? '?'}: ${action.map(({ start, end }) => text.slice(start, end)).join(' … ')}${due ? ` @${due}` : ''}`,
      )
      .join('; '),
  };
  return [...wanted.matchAll(/(\w+)=("[^"]*"|\S+)/g)]
    .map(([, key]) => `${key}=${quoted(values[key!] || '-')}`)
    .join(' ');
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);

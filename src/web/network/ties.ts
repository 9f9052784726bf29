import type { AnswerKind } from '../../analysis/8-statements/statement.ts';
import type { Answer } from '../../api/client.ts';

export type Network = Answer<'network'>;
export type Person = Network['people'][number];
export type Tie = Network['answers'][number];

/** The most people drawn: more would be a ball of wool. */
export const MOST = 100;

/** The strongest ties among at most so many people, in the order in which they come: most frequent first. */
export function strongest({ people, answers }: Network, most = MOST): Network {
  const kept = new Set<number>();
  const ties: Tie[] = [];
  for (const tie of answers) {
    const fresh = [tie.from, tie.to].filter((id) => !kept.has(id));
    if (kept.size + fresh.length > most) continue;
    for (const id of fresh) kept.add(id);
    ties.push(tie);
  }
  return { people: people.filter(({ id }) => kept.has(id)), answers: ties };
}

/** How often somebody answers, and is answered. */
export function weightsOf({ people, answers }: Network): Map<number, { answers: number; answered: number }> {
  const weights = new Map(people.map(({ id }) => [id, { answers: 0, answered: 0 }]));
  for (const { from, to, count } of answers) {
    const [answering, answered] = [weights.get(from), weights.get(to)];
    if (answering) answering.answers += count;
    if (answered) answered.answered += count;
  }
  return weights;
}

/** How ties are drawn: lengths of dashes and gaps, and the act whose colour they have. */
export const LINES: Readonly<Record<AnswerKind, { readonly dash: string; readonly colour: string }>> = {
  deny: { dash: '', colour: 'var(--act-deny)' },
  reject: { dash: '9 4', colour: 'var(--act-reject)' },
  condemn: { dash: '2 4', colour: 'var(--act-condemn)' },
  accept: { dash: '14 4', colour: 'var(--act-accept)' },
  confirm: { dash: '12 3 2 3', colour: 'var(--act-confirm)' },
  support: { dash: '5 3', colour: 'var(--act-support)' },
  reply: { dash: '1 3', colour: 'var(--act-assert)' },
};

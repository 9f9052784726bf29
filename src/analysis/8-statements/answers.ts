import { UPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import { same } from './parties.ts';
import type { Saying } from './saying.ts';
import type { Scene } from './scene.ts';
import type { Act, Answer, AnswerKind, Party } from './statement.ts';

/** What of a statement its answers are judged by. */
export interface Answerable {
  readonly saying: Saying;
  readonly act: Act;
  readonly speaker: Party | null;
  readonly target: Party | null;
  readonly addressee: Party | null;
}

/** How an act answers, and which acts it answers. */
const ANSWERS: Partial<Record<Act, { how: AnswerKind; to: readonly Act[] }>> = {
  deny: {
    how: 'deny',
    to: ['accuse', 'assert', 'condemn', 'confirm', 'announce', 'predict', 'warn', 'praise'],
  },
  reject: {
    how: 'reject',
    to: [
      'offer',
      'demand',
      'appeal',
      'accuse',
      'ask',
      'condemn',
      'announce',
      'threaten',
      'warn',
      'promise',
      'assert',
    ],
  },
  accept: { how: 'accept', to: ['offer', 'demand', 'appeal', 'ask', 'accuse'] },
  confirm: { how: 'confirm', to: ['accuse', 'announce', 'assert', 'predict'] },
  support: { how: 'support', to: ['appeal', 'demand', 'offer', 'announce', 'promise'] },
  praise: { how: 'support', to: ['offer', 'announce', 'promise', 'accept', 'apologise'] },
  condemn: { how: 'condemn', to: ['announce', 'reject', 'threaten', 'offer', 'promise', 'demand', 'assert'] },
  'decline-to-comment': { how: 'reply', to: ['ask', 'accuse', 'assert'] },
};
/** An answer stands near what it answers: so many statements back at most. */
const BACK = 15;
const OPEN = new Set(
  ['NOUN', 'VERB', 'ADJ', 'PROPN'].map((name) => UPOS.indexOf(name as (typeof UPOS)[number])),
);
/** Reasons must add up to this much. */
const ENOUGH = 3;

/**
 * The earlier statement that each one answers. Three reasons count: the parties fit (who was accused now denies, whose
 * offer it was is now rejected), the words recur, and the object of the answer is named by its act (*rejected **the
 * offer***). One reason alone is not enough: unknown is better than wrong.
 */
export function findAnswers(scene: Scene, all: readonly Answerable[]): (Finding<Answer> | null)[] {
  const bags = all.map(({ saying }) => wordsOf(scene, saying));
  return all.map((one, i) => {
    const kind = ANSWERS[one.act];
    if (!kind) return null;
    let best = -1;
    let most = ENOUGH - 0.01;
    for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
      const other = all[j]!;
      if (!kind.to.includes(other.act) || related(one.saying, other.saying)) continue;
      const score = reasons(scene, one, other, bags[i]!, bags[j]!) - 0.02 * (i - j);
      if (score > most) [best, most] = [j, score];
    }
    if (best < 0) return null;
    const value = { statement: all[best]!.saying.attribution.id, how: kind.how };
    const evident = [...one.saying.cue, ...all[best]!.saying.cue];
    return finding(scene.page, value, 'reply', evident, Math.min(0.9, 0.2 * most));
  });
}

/** A statement and what stands in its content answer nothing of each other. */
function related(a: Saying, b: Saying): boolean {
  return a.attribution.parent === b.attribution.id || b.attribution.parent === a.attribution.id;
}

function reasons(
  scene: Scene,
  one: Answerable,
  other: Answerable,
  bag: ReadonlySet<number>,
  earlier: ReadonlySet<number>,
): number {
  if (same(one.speaker, other.speaker)) return 0;
  let sum = 0;
  if (same(one.speaker, other.target)) sum += 2;
  else if (same(one.speaker, other.addressee)) sum += 1.5;
  if (same(one.target, other.speaker)) sum += 2;
  if (namesAct(scene, one.saying, other.act)) sum += 1.5;
  let shared = 0;
  for (const word of bag) if (earlier.has(word)) shared++;
  return sum + Math.min(2, shared * 0.75);
}

/** *rejected the **offer***: the content's head is a noun for the earlier act. */
function namesAct({ page, words }: Scene, { claim }: Saying, act: Act): boolean {
  const noun = claim < 0 ? undefined : words.nouns.get(page.syntax.lemma[claim]!);
  return noun?.act === act;
}

/** The lemmas of a content's open words. */
function wordsOf({ page }: Scene, { content }: Saying): Set<number> {
  return new Set(
    content.filter((token) => OPEN.has(page.syntax.upos[token]!)).map((token) => page.lemma[token]!),
  );
}

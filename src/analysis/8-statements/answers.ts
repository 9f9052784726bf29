import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { cueWords } from './act-words.ts';
import { type Finding, finding } from './finding.ts';
import { same } from './parties.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Act, Answer, AnswerKind, Party } from './statement.ts';

/** What of a statement its answers are judged by. */
export interface Answerable {
  readonly saying: Saying;
  readonly act: Act;
  readonly speaker: Party | null;
  readonly target: Party | null;
  readonly addressee: Party | null;
}

/** How an act answers, and which acts it is likeliest to answer. */
const ANSWERS: Partial<Record<Act, { how: AnswerKind; to: readonly Act[] }>> = {
  deny: { how: 'deny', to: ['accuse', 'assert', 'condemn', 'confirm', 'announce'] },
  reject: { how: 'reject', to: ['offer', 'demand', 'appeal', 'accuse', 'announce', 'ask', 'condemn'] },
  accept: { how: 'accept', to: ['offer', 'demand', 'appeal', 'apologise', 'ask'] },
  confirm: { how: 'confirm', to: ['accuse', 'announce', 'assert'] },
  support: { how: 'support', to: ['appeal', 'demand', 'offer', 'announce', 'promise'] },
  'decline-to-comment': { how: 'reply', to: ['ask', 'accuse'] },
};
/** An answer stands near what it answers: so many statements back at most. */
const BACK = 10;
/** So many words of an earlier content are looked through for a name. */
const READ = 60;
/** A phrase that points back is no longer than this. */
const SHORT = 6;
const TO = XPOS.indexOf('TO');
const OPEN = new Set(
  ['NOUN', 'VERB', 'ADJ', 'PROPN'].map((name) => UPOS.indexOf(name as (typeof UPOS)[number])),
);
/** Reasons must add up to this much. */
const ENOUGH = 1.25;
/** What is confirmed or refused is often no statement of anybody's; more must speak for it. */
const DOUBTFUL = 3;

/**
 * The earlier statement that each one answers. Reasons add up: the parties fit (who was accused now denies, whose offer it
 * was is now rejected), words recur, the object of the answer is named by its act or points back (*rejected **the offer***,
 * *denied **this***), the two stand side by side. One reason alone is not enough: unknown is better than wrong.
 */
export function findAnswers(scene: Scene, all: readonly Answerable[]): (Finding<Answer> | null)[] {
  const bags = all.map(({ saying }) => wordsOf(scene, saying));
  return all.map((one, i) => {
    const kind = ANSWERS[one.act];
    if (!kind || !cueWords(scene, one.saying).some(({ act }) => act === one.act)) return null;
    let best = -1;
    let most = isDoubtful(scene, one) ? DOUBTFUL : ENOUGH;
    for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
      const other = all[j]!;
      if (related(one.saying, other.saying) || same(one.speaker, other.speaker)) continue;
      const fits = kind.to.includes(other.act) ? 0.75 : -0.5;
      const score = fits + reasons(scene, one, other, bags[i]!, bags[j]!) - 0.15 * (i - j - 1);
      if (score > most) [best, most] = [j, score];
    }
    if (best < 0) return null;
    const value = { statement: all[best]!.saying.attribution.id, how: kind.how };
    const evident = [...one.saying.cue, ...all[best]!.saying.cue];
    return finding(scene.page, value, 'reply', evident, Math.min(0.9, 0.2 * most));
  });
}

/** *confirmed that …*; *refused **to close** the roof*. */
function isDoubtful({ page }: Scene, { act, saying }: Answerable): boolean {
  return act === 'confirm' || page.syntax.xpos[saying.content[0] ?? -1] === TO;
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
  let sum = 0;
  if (same(one.speaker, other.target)) sum += 2;
  else if (same(one.speaker, other.addressee)) sum += 1.5;
  else if (speaksOf(scene, other.saying, one.speaker)) sum += 1;
  if (same(one.target, other.speaker)) sum += 1.5;
  if (namesAct(scene, one.saying, other.act)) sum += 1.5;
  if (pointsBack(scene, one.saying)) sum += 0.75;
  let shared = 0;
  for (const word of bag) if (earlier.has(word)) shared++;
  return sum + Math.min(2, shared * 0.75);
}

/** Whether the content names somebody. */
function speaksOf({ parties }: Scene, { content }: Saying, who: Party | null): boolean {
  if (!who?.speaker) return false;
  return content
    .slice(0, READ)
    .some((token) => parties.known(token) && parties.at(token).speaker === who.speaker);
}

/** *denied **this***, *accepted **the apology***, *never made **such** a promise*: a short noun phrase that points back. */
function pointsBack({ page, words }: Scene, { content, claim }: Saying): boolean {
  if (claim < 0 || content.length > SHORT) return false;
  return content.some((token) => words.pointing.has(lemmaAt(page, token)));
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

/** Acts of reply that are aimed at whoever is answered. */
const AIMED_BACK: ReadonlySet<Act> = new Set(['deny', 'reject', 'accept']);

/** Whoever is answered is the target of a reply that names none: *Lenga **rejected** the offer* of somebody. */
export function answeredParty(
  one: Answerable,
  answer: Finding<Answer> | null,
  all: readonly Answerable[],
): Finding<Party> | null {
  if (!answer || one.target || !AIMED_BACK.has(one.act)) return null;
  const other = all.find(({ saying }) => saying.attribution.id === answer.value.statement);
  return other?.speaker
    ? { value: other.speaker, evidence: { ...answer.evidence, by: 'whoever is answered' } }
    : null;
}

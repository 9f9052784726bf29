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

/** Acts that answer, and what they are as answers. */
const HOW: Readonly<Partial<Record<Act, AnswerKind>>> = {
  deny: 'deny',
  reject: 'reject',
  accept: 'accept',
  confirm: 'confirm',
  support: 'support',
  praise: 'support',
  condemn: 'condemn',
  'decline-to-comment': 'reply',
};

/** An answer stands near what it answers: so many statements back at most. */
const BACK = 12;

/** Reasons must add up to this much. */
const ENOUGH = 1.6;

/** What is confirmed or refused is often no statement of anybody's; more must speak for it. */
const DOUBTFUL = 4;

/** What one reason weighs. Two that agree are enough; distance takes a little off, so that the nearest wins. */
const WEIGHTS = {
  accused: 2,
  addressed: 1,
  spokenOf: 1.5,
  aimedAt: 1.5,
  named: 2,
  maybeNamed: 1,
  pronoun: 1,
  reply: 1.9,
  word: 0.5,
  words: 1.5,
  away: 0.15,
} as const;

const of = (name: (typeof UPOS)[number]) => UPOS.indexOf(name);
const NOUN = of('NOUN');
const TO = XPOS.indexOf('TO');
const OPEN = new Set([NOUN, of('VERB'), of('ADJ'), of('PROPN'), of('NUM')]);

/**
 * The earlier statement that each one answers. An answer is an act of answering (*denied*), a verb of replying, or a
 * judgement of something said (*called the figure a guess*). Who it answers: somebody who accused, addressed or spoke of
 * its speaker, or whom it is aimed at; somebody whose act its object names (*rejected **the offer***); somebody whose
 * words recur. Null where the reasons do not add up: unknown is better than wrong.
 */
export function findAnswers(scene: Scene, all: readonly Answerable[]): (Finding<Answer> | null)[] {
  const bags = all.map(({ saying }) => wordsOf(scene, saying));
  return all.map((one, i) => {
    const how = howOf(scene, one);
    if (!how) return null;
    let best = -1;
    let most: number = isDoubtful(scene, one) ? DOUBTFUL : ENOUGH;
    for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
      const other = all[j]!;
      if (related(one.saying, other.saying) || same(one.speaker, other.speaker)) continue;
      const score = reasons(scene, one, other, bags[i]!, bags[j]!) - WEIGHTS.away * (i - j - 1);
      if (score > most) [best, most] = [j, score];
    }
    if (best < 0) return null;
    const value = { statement: all[best]!.saying.attribution.id, how };
    const evident = [...one.saying.cue, ...all[best]!.saying.cue];
    return finding(scene.page, value, 'reply', evident, Math.min(0.9, 0.2 * most));
  });
}

/** *confirmed that …*; *condemned the lockdown*; *refused **to close** the roof*. */
function isDoubtful({ page }: Scene, { act, saying }: Answerable): boolean {
  return act === 'confirm' || act === 'condemn' || page.syntax.xpos[saying.content[0] ?? -1] === TO;
}

/** How a statement answers, or null where it answers nothing. */
function howOf(scene: Scene, { act, saying }: Answerable): AnswerKind | null {
  const { words } = scene;
  const known = HOW[act];
  if (known && cueWords(scene, saying).some((word) => word.act === act)) return known;
  if (saying.anchor < 0) return null;
  const verb = lemmaAt(scene.page, saying.anchor);
  if (words.replyVerbs.has(verb)) return 'reply';
  return words.judgingVerbs.has(verb) && (answeredActs(scene, saying) || isPronoun(scene, saying))
    ? 'reject'
    : null;
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
  const { saying, speaker } = one;
  let sum = 0;
  if (same(speaker, other.target)) sum += WEIGHTS.accused;
  else if (speaksOf(scene, other.saying, speaker)) sum += WEIGHTS.spokenOf;
  else if (same(speaker, other.addressee)) sum += WEIGHTS.addressed;
  if (same(one.target, other.speaker)) sum += WEIGHTS.aimedAt;
  const acts = answeredActs(scene, saying);
  // An act that nothing tells counts as *assert*, which may hide any other.
  if (acts) sum += acts.has(other.act) ? WEIGHTS.named : other.act === 'assert' ? WEIGHTS.maybeNamed : 0;
  else if (isPronoun(scene, saying)) sum += WEIGHTS.pronoun;
  if (saying.anchor >= 0 && scene.words.replyVerbs.has(lemmaAt(scene.page, saying.anchor)))
    sum += WEIGHTS.reply;
  let shared = 0;
  for (const word of bag) if (earlier.has(word)) shared++;
  return sum + Math.min(WEIGHTS.words, shared * WEIGHTS.word);
}

/** Whether a content has words that stand for the party: *said that **Ruiz** had agreed*. */
function speaksOf({ parties }: Scene, { content }: Saying, party: Party | null): boolean {
  return party !== null && content.some((token) => parties.known(token) && same(parties.at(token), party));
}

/** The object of an answer stands at its content's beginning. */
const OBJECT = 8;

/** The acts that the content's object may name: *rejected **the offer***, *called **Ruiz's figure** a guess*; or null. */
function answeredActs({ page, words }: Scene, { content }: Saying): ReadonlySet<Act> | null {
  for (const token of content.slice(0, OBJECT)) {
    const acts = page.syntax.upos[token] === NOUN ? words.answered.get(lemmaAt(page, token)) : undefined;
    if (acts) return acts;
  }
  return null;
}

/** *denied **it***, *called **that** untrue*. */
function isPronoun({ page, words }: Scene, { content }: Saying): boolean {
  const first = content[0];
  return first !== undefined && words.saidBefore.has(lemmaAt(page, first)) && content.length <= 12;
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

import type { Features } from '../0-network/hash.ts';
import { type Candidate, ROLES, roleOf } from './candidates.ts';
import type { Entity } from './entities.ts';
import { relationOf } from './page-words.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import type { Scene } from './scene.ts';

const KINDS: readonly PhraseKind[] = [
  'person',
  'organisation',
  'state',
  'place',
  'group',
  'document',
  'meeting',
  'thing',
];
const FORMS: readonly Phrase['form'][] = ['name', 'noun', 'pronoun'];

/** What all candidates of one pronoun share, worked out once. */
export interface Standpoint {
  readonly pronoun: Phrase;
  /** 0 he and she, 1 it, 2 they. */
  readonly sort: number;
  readonly role: number;
  readonly candidates: readonly Candidate[];
  /** How often each candidate's entity has been spoken of before. */
  readonly counts: readonly number[];
  readonly most: number;
  /** Verbs above the pronoun, the nearest first. */
  readonly verbs: readonly number[];
  /** Entities that are subjects around the pronoun → how near: 0 to 3 of a verb above it, 4 of the sentence before. */
  readonly subjects: ReadonlyMap<number, number>;
  /** Source phrases of the contents that the pronoun stands in, the innermost first. */
  readonly voices: readonly Phrase[];
}

export function standpointOf(scene: Scene, pronoun: Phrase, candidates: readonly Candidate[]): Standpoint {
  const counts = candidates.map(({ nearest }) =>
    countBefore(scene.entities.of(nearest).phrases, pronoun.index),
  );
  const verbs = verbsAbove(scene, pronoun.head);
  return {
    pronoun,
    subjects: subjectsAround(scene, pronoun, verbs),
    sort: pronoun.pronoun === 'thing' ? 1 : pronoun.pronoun === 'many' ? 2 : 0,
    role: ROLES.indexOf(roleOf(scene, pronoun)),
    candidates,
    counts,
    most: Math.max(0, ...counts),
    verbs,
    voices: voicesOver(scene, pronoun),
  };
}

/** *In her book, Ruiz says*: who is a subject of the verbs above the pronoun, and of the sentence before it. */
function subjectsAround(scene: Scene, pronoun: Phrase, verbs: readonly number[]): Map<number, number> {
  const { page, phrases, phraseAt, entities } = scene;
  const found = new Map<number, number>();
  const add = (verb: number, level: number) => {
    for (let child = page.tree.firstChild[verb]!; child >= 0; child = page.tree.nextSibling[child]!) {
      const phrase = phrases[phraseAt[child]!];
      if (!phrase || phrase === pronoun || !relationOf(page, child).startsWith('nsubj')) continue;
      const { id } = entities.of(phrase);
      if (!found.has(id)) found.set(id, level);
    }
  };
  for (const [level, verb] of verbs.entries()) add(verb, level);
  const before = page.sentenceOf[pronoun.head]! - 1;
  const sentence = page.sentences[before];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) if (page.syntax.head[i]! < 0) add(i, 4);
  return found;
}

/** Phrases of an entity before an index, counted by halving. */
function countBefore(phrases: readonly Phrase[], index: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function verbsAbove({ page }: Scene, token: number): number[] {
  const verbs: number[] = [];
  let at = page.syntax.head[token]!;
  for (let steps = 0; steps < 12 && at >= 0 && verbs.length < 4; steps++) {
    if (hasSubject(page, at)) verbs.push(at);
    at = page.syntax.head[at]!;
  }
  return verbs;
}

function hasSubject(page: Scene['page'], token: number): boolean {
  for (let child = page.tree.firstChild[token]!; child >= 0; child = page.tree.nextSibling[child]!) {
    if (relationOf(page, child).startsWith('nsubj')) return true;
  }
  return false;
}

function voicesOver(scene: Scene, { head }: Phrase): Phrase[] {
  const voices: Phrase[] = [];
  let a = scene.contentAt[head]!;
  for (let steps = 0; steps < 3 && a >= 0; steps++) {
    const source = scene.phrases[scene.sourceOf[a]!];
    if (source) voices.push(source);
    a = scene.parentOf[a]!;
  }
  return voices;
}

const bucket = (n: number) => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : n < 30 ? 7 : 8);

/** Features of one candidate, `c` its place in the list. */
export function candidateFeatures(scene: Scene, stand: Standpoint, c: number, out: Features): void {
  const { page, entities, speaksIn } = scene;
  const { pronoun, sort, role } = stand;
  const { nearest, rank, distance } = stand.candidates[c]!;
  const entity = entities.of(nearest);
  const count = stand.counts[c]!;
  const its = ROLES.indexOf(roleOf(scene, nearest));
  const far = Math.min(4, distance);
  const form = FORMS.indexOf(nearest.form);
  const kind = KINDS.indexOf(entity.kind);
  out.clear();
  out.add2(1, sort, far);
  out.add3(2, sort, role, far);
  out.add3(3, sort, Math.min(6, rank), far);
  out.add3(4, sort, its, role);
  out.add4(5, sort, its, far, role);
  out.add3(6, sort, form, far);
  out.add2(7, sort, kind);
  out.add3(8, sort, kind, form);
  out.add2(9, sort, bucket(count));
  out.add3(10, sort, count === stand.most ? 1 : 0, Math.min(4, stand.candidates.length));
  out.add3(11, sort, Math.min(5, rank), Math.min(6, stand.candidates.length));
  out.add3(12, sort, nearest.pronoun === pronoun.pronoun ? 1 : 0, far);
  out.add2(13, sort, bucket(Math.max(0, (pronoun.head - nearest.head) >> 1)));
  addGender(stand, entity, far, out);
  const speaks = speaksIn[nearest.index]! >= 0 ? 1 : 0;
  const own = speaksIn[pronoun.index]! >= 0 ? 1 : 0;
  out.add4(20, sort, speaks, own, far);
  out.add4(21, sort, speaks, own, its);
  addVoices(scene, stand, nearest, own, out);
  addTree(scene, stand, nearest, its, out);
  const subject = stand.subjects.get(entity.id) ?? -1;
  out.add3(57, sort, subject, role);
  out.add4(58, sort, subject, its, far);
  const sure = nearest.mention ? Math.floor(4 * nearest.mention.confidence) : -1;
  out.add4(59, sort, kind, form, sure);
  const before = Math.min(nearest.extent.first, nearest.core.first) - 1;
  out.add3(70, kind, form, before >= 0 ? page.lexemes[before]!.norm : 0);
  out.add4(71, sort, inLastSentences(scene, pronoun, entity.phrases), far, role);
  const first = page.sentences[page.sentenceOf[nearest.head]!]!.first;
  const isFirst = firstPhraseFrom(scene, first) === nearest.index ? 1 : 0;
  out.add4(50, sort, isFirst, far, role);
  const lead = page.sentenceOf[entity.phrases[0]!.head]! <= 1 ? 1 : 0;
  out.add3(51, sort, lead, bucket(count));
  out.add3(52, sort, nearest.article === 'definite' ? 2 : nearest.article === 'indefinite' ? 1 : 0, form);
  const paragraph = (token: number) => page.sentences[page.sentenceOf[token]!]!.paragraph;
  out.add3(53, sort, Math.min(3, Math.abs(paragraph(pronoun.head) - paragraph(nearest.head))), far);
  out.add3(54, sort, hash(scene, nearest.head), role);
  out.add3(55, sort, parallelVerb(scene, stand, nearest), its === role ? 1 : 0);
  out.add3(56, sort, entity.number === 'one' ? 0 : entity.number === 'many' ? 1 : 2, form);
}

/** How many of the entity's phrases stand in this sentence and the two before it, up to 4. */
function inLastSentences({ page }: Scene, pronoun: Phrase, phrases: readonly Phrase[]): number {
  const here = page.sentenceOf[pronoun.head]!;
  let count = 0;
  for (let p = countBefore(phrases, pronoun.index) - 1; p >= 0 && count < 4; p--) {
    if (here - page.sentenceOf[phrases[p]!.head]! > 2) break;
    count++;
  }
  return count;
}

/** The coarse class of a noun: weak, for *it* and *they*. */
function hash({ page }: Scene, token: number): number {
  return page.lexemes[token]!.classes[1];
}

function firstPhraseFrom({ phraseAt, page }: Scene, first: number): number {
  for (let i = first; i < Math.min(page.tokens.length, first + 12); i++)
    if (phraseAt[i]! >= 0) return phraseAt[i]!;
  return -1;
}

/** Whether words or earlier pronouns say the pronoun's gender, or the first name makes it likely. */
function addGender(
  { pronoun, sort, candidates }: Standpoint,
  entity: Entity,
  far: number,
  out: Features,
): void {
  const { gender, likely, named } = entity;
  const byWords =
    gender !== null && entity.phrases.some((one) => one.form !== 'pronoun' && one.gender !== null);
  const said = gender === null ? 0 : byWords ? 1 : 2;
  const seems = likely === null ? 0 : likely === pronoun.gender ? 1 : 2;
  out.add3(15, sort, said, seems);
  out.add4(16, sort, said, seems, far);
  out.add4(17, sort, named ? 1 : 0, seems, said);
  out.add3(18, sort, said * 3 + seems, Math.min(4, candidates.length));
}

/** *He said he …*: inside what somebody says. */
function addVoices(scene: Scene, stand: Standpoint, nearest: Phrase, own: number, out: Features): void {
  const { page, entities } = scene;
  const { pronoun, sort, voices, role } = stand;
  const quoted = page.quotation[pronoun.head]! >= 0 ? 1 : 0;
  const level = voices.findIndex((voice) => entities.same(voice, nearest));
  out.add4(25, sort, Math.min(2, voices.length), level, quoted);
  out.add4(26, sort, level, quoted, role);
  const theirs = page.quotation[nearest.head]!;
  const together = theirs === page.quotation[pronoun.head]! ? 1 : theirs >= 0 ? 2 : 0;
  out.add3(27, sort, quoted, together);
  out.add4(28, sort, own, quoted, together);
  const opens = scene.contentAt[Math.max(0, pronoun.head - 2)] !== scene.contentAt[pronoun.head] ? 1 : 0;
  out.add4(72, sort, opens, level, quoted);
  out.add4(76, sort, opens && level === 0 && !quoted ? 1 : 0, nearest.form === 'name' ? 1 : 0, role);
  out.add4(73, sort, nearest.pronoun === 'relative' ? 1 : 0, level, role);
  if (!own) return;
  const spoke = lastSpeaker(scene, pronoun, nearest);
  const far = Math.min(4, page.sentenceOf[pronoun.head]! - page.sentenceOf[nearest.head]!);
  out.add3(29, sort, level, spoke);
  out.add4(74, sort, spoke, quoted, far);
  out.add4(75, sort, spoke, nearest.form === 'pronoun' ? 1 : 0, quoted);
}

/** Whether the candidate is the source of the attribution before the pronoun's own, of the one before that, or of none. */
function lastSpeaker(
  { speaksIn, sourceOf, phrases, entities }: Scene,
  pronoun: Phrase,
  nearest: Phrase,
): number {
  const a = speaksIn[pronoun.index]!;
  for (let back = 1; back <= 3 && a - back >= 0; back++) {
    const source = phrases[sourceOf[a - back]!];
    if (source && source.index < pronoun.index && entities.same(source, nearest)) return back;
  }
  return 0;
}

/** Where the two stand to each other in the tree of one sentence. */
function addTree(scene: Scene, stand: Standpoint, nearest: Phrase, its: number, out: Features): void {
  const { page } = scene;
  const { pronoun, sort, role, verbs } = stand;
  const same = page.sentenceOf[nearest.head] === page.sentenceOf[pronoun.head];
  if (!same) {
    out.add3(30, sort, 0, its);
    return;
  }
  const above = page.syntax.head[nearest.head]!;
  const level = verbs.indexOf(above);
  const holds =
    page.tree.left[nearest.head]! <= pronoun.head && pronoun.head <= page.tree.right[nearest.head]! ? 1 : 0;
  const after = nearest.head > pronoun.head ? 1 : 0;
  out.add4(31, sort, level + 2 * after, its, role);
  out.add4(32, sort, holds, its, role);
  out.add4(33, sort, after, relationCode(scene, verbs[0] ?? -1), its);
  out.add4(34, sort, level, relationCode(scene, pronoun.head), relationCode(scene, nearest.head));
  const between =
    page.breaksBefore[Math.max(pronoun.head, nearest.head)]! -
    page.breaksBefore[Math.min(pronoun.head, nearest.head)]!;
  out.add4(35, sort, Math.min(3, between), after, its);
}

function relationCode({ page }: Scene, token: number): number {
  return token < 0 ? -1 : page.syntax.relation[token]!;
}

/** The candidate's verb is the pronoun's verb, or one of its class. */
function parallelVerb({ page }: Scene, { pronoun }: Standpoint, nearest: Phrase): number {
  const [mine, its] = [page.syntax.head[pronoun.head]!, page.syntax.head[nearest.head]!];
  if (mine < 0 || its < 0) return 0;
  if (page.lemma[mine] === page.lemma[its]) return 2;
  return page.lexemes[mine]!.classes[0] === page.lexemes[its]!.classes[0] ? 1 : 0;
}

/** Features of the possibility that a pronoun stands for nobody that the words before offer. */
export function nobodyFeatures(
  scene: Scene,
  { pronoun, sort, role, candidates, voices }: Standpoint,
  out: Features,
): void {
  const { page, speaksIn } = scene;
  const own = speaksIn[pronoun.index]! >= 0 ? 1 : 0;
  const verb = page.syntax.head[pronoun.head]!;
  out.clear();
  out.add1(60, sort);
  out.add3(61, sort, role, own);
  out.add2(62, sort, Math.min(5, candidates.length));
  out.add3(63, sort, relationCode(scene, pronoun.head), own);
  out.add3(64, sort, page.quotation[pronoun.head]! >= 0 ? 1 : 0, Math.min(2, voices.length));
  out.add2(65, sort, verb < 0 ? 0 : page.lemma[verb]!);
  out.add2(66, sort, page.lexemes[Math.min(page.tokens.length - 1, pronoun.head + 1)]!.norm);
  out.add2(67, sort, Math.min(3, page.sentenceOf[pronoun.head]!));
  out.add2(68, sort, pronoun.head > 0 ? page.lexemes[pronoun.head - 1]!.norm : 0);
}

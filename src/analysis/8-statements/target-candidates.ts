import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import type { Aimed } from './aim.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';

const [NOUN, PROPN, PRON] = (['NOUN', 'PROPN', 'PRON'] as const).map((name) => UPOS.indexOf(name)) as [
  number,
  number,
  number,
];
const DATE = MENTION_KINDS.indexOf('date');
/** Nouns by their number: crowds without a name are plural (*drivers*). */
const PLURAL = XPOS.indexOf('NNS');
/** So many words of a content are looked at, and so many candidates weighed. */
const READ = 45;
const MOST = 14;

/**
 * Head words that may name an act's target: names, people and pronouns in the clause of saying (*accused **the council***)
 * and early in the content (*said **the council** had lied*), in order of the text.
 */
export function targetCandidates(
  scene: Scene,
  saying: Saying,
  around: readonly number[],
  aims: readonly Aimed[],
): number[] {
  const source = new Set(saying.source);
  const aimed = new Set(aims.map(({ token }) => token));
  const tokens = [...new Set([...around, ...saying.content.slice(0, READ)])].sort((a, b) => a - b);
  const candidates: number[] = [];
  for (const token of tokens) {
    if (source.has(token) || !(aimed.has(token) || names(scene, token))) continue;
    candidates.push(token);
    if (candidates.length === MOST) break;
  }
  return candidates;
}

function names({ page, parties, words }: Scene, token: number): boolean {
  const what = page.syntax.upos[token];
  if (parties.known(token) && parties.at(token).kind === 'document') return false;
  if (what === PRON) return words.personal.has(lemmaAt(page, token)) || parties.known(token);
  if (what !== NOUN && what !== PROPN) return false;
  const mention = page.mention[token]!;
  if (mention === 0) return parties.known(token) || page.syntax.xpos[token] === PLURAL;
  const kind = ((mention - 1) >> 1) % MENTION_KINDS.length;
  return kind !== DATE && carries(page.mention, token, page.tree.head[token]!);
}

/** Whether the word's head stands outside its own name. */
function carries(mention: Uint8Array, token: number, head: number): boolean {
  if (head < 0) return true;
  const [low, high] = head < token ? [head, token] : [token, head];
  for (let i = low + 1; i <= high; i++) {
    if (mention[i]! === 0 || mention[i]! % 2 === 1) return true;
  }
  return false;
}

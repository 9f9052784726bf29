import { UPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Party } from './statement.ts';
import { COMPLEMENT, childrenOf, OBJECT, OBLIQUE, PASSIVE_SUBJECT, prepositionOf } from './tree-steps.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'].map((name) => UPOS.indexOf(name as (typeof UPOS)[number])));
const VERB = UPOS.indexOf('VERB');

/**
 * To whom it was said, found by the verb's frame: an object (*told **reporters***), a passive subject (***residents**
 * were told*), a preposition (*called on **the council***, *a letter to **the minister***).
 */
export function findAddressee(
  scene: Scene,
  saying: Saying,
  around: readonly number[],
): (Finding<Party> & { readonly token: number }) | null {
  const source = new Set(saying.source);
  for (const verb of around) {
    if (source.has(verb)) continue;
    const token = objectOf(scene, saying, verb) ?? prepositional(scene, saying, verb);
    if (token === null || source.has(token)) continue;
    const party = scene.parties.at(token);
    if (scene.words.addressing.nobody.has(party.name.toLowerCase())) continue;
    return { ...finding(scene.page, party, 'frame of the verb', [verb, token], 0.8), token };
  }
  return null;
}

/** *told **reporters** that …*; *was told* has its subject spoken to. */
function objectOf({ page, words }: Scene, saying: Saying, verb: number): number | null {
  if (page.syntax.upos[verb] !== VERB) return null;
  const lemma = lemmaAt(page, verb);
  if (!words.addressing.objects.has(lemma)) return null;
  const children = childrenOf(page, verb).filter((child) => NOMINAL.has(page.syntax.upos[child]!));
  const relation = (token: number) => page.syntax.relation[token]!;
  const token =
    children.find((child) => PASSIVE_SUBJECT.has(relation(child))) ??
    children.find((child) => child > verb && OBJECT.has(relation(child)) && isPerson(page.mention[child]!)) ??
    children.find((child) => child > verb && OBJECT.has(relation(child)));
  if (token === undefined) return null;
  const content = new Set(saying.content);
  if (!words.addressing.withContent.has(lemma))
    return content.has(token) && !says(saying, token) ? null : token;
  return content.has(token) || !hasMore(saying, token) ? null : token;
}

const isPerson = (mention: number) => mention > 0;

/** Whether something of the content stands beside the object. */
function hasMore({ content }: Saying, object: number): boolean {
  return content.length > 0 && !content.includes(object);
}

/** An object that begins the content: *asked **the driver to stop*** read as one content. */
function says({ content }: Saying, token: number): boolean {
  return content.length > 2 && content.indexOf(token) <= 2;
}

/** *called on **Egypt** to …*, *spoke to **the press***, *in an interview with **the Post***. */
function prepositional({ page, words }: Scene, saying: Saying, head: number): number | null {
  const lemma = lemmaAt(page, head);
  const content = new Set(saying.content);
  for (const child of childrenOf(page, head)) {
    if (child < head || content.has(child) || !OBLIQUE.has(page.syntax.relation[child]!)) continue;
    if (!NOMINAL.has(page.syntax.upos[child]!)) continue;
    const preposition = prepositionOf(page, child);
    if (words.addressing.prepositions.get(preposition)?.has(lemma)) return child;
  }
  return null;
}

/** Whether the verb has a clause of its own beside its object. */
export function hasClause({ page }: Scene, verb: number): boolean {
  return childrenOf(page, verb).some((child) => COMPLEMENT.has(page.syntax.relation[child]!));
}

import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Party } from './statement.ts';
import {
  COMPLEMENT,
  childrenOf,
  OBJECT,
  OBLIQUE,
  PASSIVE_SUBJECT,
  prepositionOf,
  SUBJECT,
} from './tree-steps.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'].map((name) => UPOS.indexOf(name as (typeof UPOS)[number])));
const TO = XPOS.indexOf('TO');
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
    children.find((child) => child > verb && OBJECT.has(relation(child))) ??
    subjectOfInfinitive(page, verb);
  if (token === undefined) return null;
  if (isOccasion(page, words, token)) return null;
  const begins = opensContent(page, saying, token);
  if (saying.content.includes(token) && !begins) return null;
  return words.addressing.withContent.has(lemma) && !hasMore(page, saying, token) ? null : token;
}

/** *asked **the council** to reopen it*, read as one clause */
function subjectOfInfinitive(page: Scene['page'], verb: number): number | undefined {
  for (const clause of childrenOf(page, verb)) {
    if (!COMPLEMENT.has(page.syntax.relation[clause]!)) continue;
    const children = childrenOf(page, clause);
    if (!children.some((child) => page.syntax.xpos[child] === TO)) continue;
    return children.find((child) => SUBJECT.has(page.syntax.relation[child]!));
  }
  return undefined;
}

/** *told a **press conference***: an occasion, nobody. */
function isOccasion(page: Scene['page'], words: Scene['words'], token: number): boolean {
  const { nouns, assemblies } = words.channels;
  const noun = page.syntax.lemma[token]!;
  if (assemblies.has(noun.toLowerCase()) && page.syntax.lemma[token - 1] !== 'press') {
    return nouns.get(`${page.syntax.lemma[token - 1]}-${noun}`) !== undefined;
  }
  return nouns.has(noun) || nouns.has(`${page.syntax.lemma[token - 1]}-${noun}`);
}

const isPerson = (mention: number) => mention > 0;

/** An object that begins a content which goes on: *asked {**the driver** to stop}*. */
function opensContent({ tree, syntax }: Scene['page'], { content }: Saying, token: number): boolean {
  const first = content[0] ?? -1;
  const last = content.at(-1) ?? -1;
  if (tree.left[token]! > first || token < first) return false;
  return tree.right[token]! < last || content.some((other) => other > token && syntax.xpos[other] === TO);
}

/** Whether something of the content stands beside the object. */
function hasMore({ tree }: Scene['page'], { content }: Saying, object: number): boolean {
  return content.some((token) => token < tree.left[object]! || token > tree.right[object]!);
}

/** *called on **Egypt** to …*, *spoke to **the press***, *in an interview with **the Post***. */
function prepositional({ page, words }: Scene, saying: Saying, head: number): number | null {
  const lemma = lemmaAt(page, head);
  const content = new Set(saying.content);
  for (const child of childrenOf(page, head)) {
    if (child < head || !OBLIQUE.has(page.syntax.relation[child]!)) continue;
    if (content.has(child) && !opensContent(page, saying, child)) continue;
    if (isOccasion(page, words, child)) continue;
    if (!NOMINAL.has(page.syntax.upos[child]!)) continue;
    const preposition = prepositionOf(page, child);
    if (words.addressing.prepositions.get(preposition)?.has(lemma)) return child;
  }
  return null;
}

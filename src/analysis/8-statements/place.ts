import { UPOS } from '../3-syntax/syntax.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import { OBLIQUE, prepositionOf } from './tree-steps.ts';

const VERB = UPOS.indexOf('VERB');
const NAMED_PLACES = new Set(
  (['place', 'state'] as const).flatMap((kind) => {
    const code = 2 * MENTION_KINDS.indexOf(kind);
    return [code + 1, code + 2];
  }),
);

/**
 * Where it was said: a place that hangs on the verb of speaking, on its occasion or on those spoken to (*speaking at a rally
 * in **Lenga***, *told reporters on **the quay***), never a place in the content.
 */
export function findPlace(scene: Scene, saying: Saying, around: readonly number[]): Finding<string> | null {
  const { page, words } = scene;
  const outside = new Set([...saying.source, ...saying.content]);
  const hosts = new Set(around);
  for (const token of around) {
    const host = page.tree.head[token]!;
    if (outside.has(token) || !hosts.has(host) || !isHost(scene, saying, host)) continue;
    if (!OBLIQUE.has(page.syntax.relation[token]!)) continue;
    if (!words.addressing.places.has(prepositionOf(page, token))) continue;
    const isNamed = NAMED_PLACES.has(page.mention[token]!);
    if (!isNamed && !words.addressing.placeNouns.has(lemmaAt(page, token))) continue;
    const { first, last } = scene.parties.phrase(token);
    const phrase = Array.from({ length: last - first }, (_, k) => first + k);
    const { start } = page.tokens[first]!;
    const name = page.text.slice(start, page.tokens[last - 1]!.end).replace(/\s+/g, ' ');
    return finding(page, name, 'place of the occasion', phrase, isNamed ? 0.8 : 0.6);
  }
  return null;
}

/** The cue, another verb of speaking beside it, or an occasion or audience. */
function isHost({ page, words }: Scene, { cue }: Saying, host: number): boolean {
  if (cue.includes(host)) return true;
  const lemma = lemmaAt(page, host);
  if (page.syntax.upos[host] === VERB) return words.addressing.speaking.has(lemma);
  const { nouns, press, assemblies } = words.channels;
  return nouns.has(page.syntax.lemma[host]!) || press.has(lemma) || assemblies.has(lemma);
}

import { MENTION_KINDS } from '../4-mentions/mention.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import { childrenOf, OBLIQUE, prepositionOf } from './tree-steps.ts';

const PLACES = new Set(
  (['place', 'state', 'organisation'] as const).map((kind) => 2 * MENTION_KINDS.indexOf(kind) + 1),
);
const ORGANISATION = 2 * MENTION_KINDS.indexOf('organisation') + 1;

/**
 * Where it was said: a named place that hangs on the verb of speaking or on its occasion (*speaking at a rally in
 * **Lenga***), never a place in the content. Organisations are places only for occasions: *at the **White House***.
 */
export function findPlace(scene: Scene, saying: Saying, around: readonly number[]): Finding<string> | null {
  const { page, words } = scene;
  const outside = new Set([...saying.source, ...saying.content]);
  const hosts = new Set(around);
  for (const token of around) {
    const kind = page.mention[token]!;
    const head = page.tree.head[token]!;
    if (!PLACES.has(kind) || outside.has(token) || !hosts.has(head)) continue;
    if (!OBLIQUE.has(page.syntax.relation[token]!)) continue;
    const preposition = prepositionOf(page, token);
    if (!words.addressing.places.has(preposition)) continue;
    if (kind === ORGANISATION && preposition !== 'at') continue;
    const isOccasion =
      words.addressing.speaking.has(lemmaAt(page, head)) || words.channels.nouns.has(lemmaAt(page, head));
    if (!isOccasion) continue;
    return finding(
      page,
      scene.parties.at(token).name,
      'place of the occasion',
      [...nameOf(scene, token)],
      0.7,
    );
  }
  return null;
}

/** The name's tokens: the head and what is joined to it. */
function nameOf({ page }: Scene, head: number): number[] {
  const name = childrenOf(page, head).filter(
    (child) => page.mention[child]! > 0 && Math.abs(child - head) < 6,
  );
  const [first, last] = [Math.min(head, ...name), Math.max(head, ...name)];
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

import type { Cast } from '../../src/analysis/6-speakers/speaker.ts';
import type { Span } from '../../src/text/span.ts';
import type { ConlluDocument } from '../../training/corpora/conllu.ts';
import { entitiesOf } from '../../training/corpora/gum-entities.ts';
import type { Clusters } from './coreference-score.ts';

/** Kinds of things that this project follows; GUM has objects, events, times and ideas as well. */
const FOLLOWED = new Set(['person', 'organization', 'place']);

/** A gold mention: the characters of its minimal span (its head, or all of a name). */
interface GoldMention extends Span {
  readonly entity: string;
}

/** The mentions of the entities that are followed (by the type that most of their mentions have). */
export function goldMentions({ sentences }: ConlluDocument): GoldMention[] {
  const mentions = sentences.flatMap((sentence) =>
    entitiesOf(sentence).map(({ entity, type, minimal: [first, last] }) => ({
      entity,
      type,
      start: sentence.words[first]!.start,
      end: sentence.words[last]!.end,
    })),
  );
  const followed = new Map<string, number>();
  for (const { entity, type } of mentions) {
    followed.set(entity, (followed.get(entity) ?? 0) + (FOLLOWED.has(type) ? 1 : -1));
  }
  return mentions.filter(({ entity }) => followed.get(entity)! > 0);
}

/**
 * Gold and found clusters of one document, without singletons (which CoNLL 2012 leaves out as well). A found reference
 * is a gold mention when its head word stands in the mention's minimal span, each taken once; others are their own.
 */
export function clustersOf(
  document: ConlluDocument,
  { references, speakers }: Pick<Cast, 'references' | 'speakers'>,
  headOf: (token: number) => Span,
): { gold: Clusters<string>; found: Clusters<string> } {
  const mentions = goldMentions(document);
  const left = new Set(mentions.keys());
  const documents = new Set(speakers.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const { speaker, head } of references) {
    if (documents.has(speaker)) continue;
    const { start, end } = headOf(head);
    const fitting = [...left].filter((m) => mentions[m]!.start <= start && end <= mentions[m]!.end);
    const best = fitting.sort((a, b) => lengthOf(mentions[a]!) - lengthOf(mentions[b]!))[0];
    if (best !== undefined) left.delete(best);
    add(found, speaker, best === undefined ? `at ${start}` : `gold ${best}`);
  }
  const gold = new Map<string, string[]>();
  for (const [m, { entity }] of mentions.entries()) add(gold, entity, `gold ${m}`);
  const several = (clusters: Map<string, string[]>) => [...clusters.values()].filter((all) => all.length > 1);
  return { gold: several(gold), found: several(found) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function add(clusters: Map<string, string[]>, key: string, mention: string): void {
  const list = clusters.get(key);
  if (list) list.push(mention);
  else clusters.set(key, [mention]);
}

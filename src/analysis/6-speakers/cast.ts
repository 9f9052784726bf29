import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';
import { describe } from './describe.ts';
import type { Entity } from './entities.ts';
import { type FoundSource, findSources } from './find-sources.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import type { Cast, Reference, Speaker } from './speaker.ts';

/** Everybody whom the sieves found, with the references to them and the sources of the attributions. */
export function castOf(scene: Scene): Cast {
  const sources = findSources(scene);
  const spoken = new Set<number>();
  for (const source of sources) if (source) spoken.add(scene.entities.of(source.speaker).id);
  const entities = scene.entities.all().filter((entity) => spoken.has(entity.id) || isSomebody(entity));
  const ids = new Map(entities.map((entity, i) => [entity.id, `p${i + 1}`]));
  const names = new Names(scene);
  const speakers: Speaker[] = entities.map((entity) => ({
    id: ids.get(entity.id)!,
    ...describe(scene, entity, (phrase) => names.of(phrase)),
    evidence: evidenceOf(scene, entity),
  }));
  const found = sources.map((source) => source && sourceReference(scene, source, ids));
  return { speakers, references: referencesOf(scene, entities, ids), sources: found };
}

/** Not a place, and not a pronoun that nobody is known to stand behind. */
function isSomebody({ kind, phrases }: Entity): boolean {
  if (kind === 'place' || kind === 'thing') return false;
  return phrases.some(({ form }) => form !== 'pronoun');
}

function referencesOf(
  { phrases, entities }: Scene,
  speakers: readonly Entity[],
  ids: ReadonlyMap<number, string>,
): Reference[] {
  return speakers
    .flatMap((entity) =>
      entity.phrases.map((phrase): Reference => {
        const link = entities.links[phrase.index];
        const spans = link ? inOrder(spanOf(phrase), spanOf(phrases[link.to]!)) : [spanOf(phrase)];
        const evidence: Evidence = {
          by: link?.by ?? (phrase.form === 'name' ? 'name' : 'words'),
          spans,
          confidence: link?.confidence ?? phrase.mention?.confidence ?? 0.5,
        };
        return { ...spanOf(phrase), head: phrase.head, speaker: ids.get(entity.id)!, evidence };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head);
}

function spanOf({ start, end }: Phrase): Span {
  return { start, end };
}

function inOrder(a: Span, b: Span): Span[] {
  return a.start <= b.start ? [a, b] : [b, a];
}

/** What makes an entity one: each way in which its phrases were linked, with the words. */
function evidenceOf({ entities, phrases }: Scene, entity: Entity): Evidence[] {
  const ways = new Map<string, Evidence>();
  for (const phrase of entity.phrases) {
    const link = entities.links[phrase.index];
    if (!link || ways.has(link.by)) continue;
    const spans = inOrder(spanOf(phrase), spanOf(phrases[link.to]!));
    ways.set(link.by, { by: link.by, spans, confidence: link.confidence });
  }
  const first = entity.phrases[0]!;
  if (ways.size === 0)
    return [{ by: 'words', spans: [spanOf(first)], confidence: first.mention?.confidence ?? 0.5 }];
  return [...ways.values()];
}

/** Names of entities, worked out once; a name that needs itself (*his brother’s brother*) stops at the words. */
class Names {
  private readonly scene: Scene;
  private readonly known = new Map<number, string>();
  private depth = 0;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  of(phrase: Phrase): string {
    const entity = this.scene.entities.of(phrase);
    const known = this.known.get(entity.id);
    if (known !== undefined) return known;
    if (this.depth > 3) return this.scene.page.text.slice(phrase.start, phrase.end);
    this.depth++;
    const { name } = describe(this.scene, entity, (other) => this.of(other));
    this.depth--;
    this.known.set(entity.id, name);
    return name;
  }
}

function sourceReference(
  { entities, phrases }: Scene,
  { phrase, speaker, by, confidence }: FoundSource,
  ids: ReadonlyMap<number, string>,
): Reference {
  const link = entities.links[speaker.index];
  const other = speaker !== phrase ? speaker : link ? phrases[link.to]! : null;
  const spans = other ? inOrder(spanOf(phrase), spanOf(other)) : [spanOf(phrase)];
  return {
    ...spanOf(phrase),
    head: phrase.head,
    speaker: ids.get(entities.of(speaker).id)!,
    evidence: { by, spans, confidence },
  };
}

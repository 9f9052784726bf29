import type { Entity } from './entities.ts';
import { isLeader } from './office.ts';
import { tokensOf, wordAt } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { officesOf } from './sieves/holders.ts';
import type { Office, Speaker, SpeakerKind } from './speaker.ts';

type Described = Omit<Speaker, 'id' | 'evidence'>;

/** Says what the report tells of somebody. `nameOf` names another entity (*his publicist* needs *his*). */
export function describe(scene: Scene, entity: Entity, nameOf: (phrase: Phrase) => string): Described {
  const kind = kindOf(scene, entity);
  const name = nameFor(scene, entity, kind, nameOf);
  const own = entity.phrases.filter(({ form }) => form !== 'pronoun');
  const texts = own.map((phrase) => shortText(scene, phrase));
  const body = bodyOf(scene, entity);
  return {
    name,
    kind,
    aliases: [...new Set(texts)].filter((text) => text !== name),
    offices: officesFor(scene, entity),
    affiliation: body ? nameOf(body) : null,
    state: entity.state ?? (body ? scene.entities.of(body).state : null),
    naming: own.length === 0 ? 'unknown' : isNamed(scene, entity, kind) ? 'named' : 'unnamed',
  };
}

function isNamed(scene: Scene, entity: Entity, kind: SpeakerKind): boolean {
  const isPart = (index: number) => scene.entities.of(scene.phrases[index]!).named;
  if (entity.phrases.some(({ members }) => members.some(isPart))) return true;
  return entity.named || (kind === 'state' && entity.state !== null);
}

function kindOf(scene: Scene, entity: Entity): SpeakerKind {
  const { words } = scene;
  const first = entity.phrases.find(({ form }) => form !== 'pronoun');
  if (!first) return pronounKind(entity);
  if (first.members.length > 0) return pairKind(scene, first);
  const unnamed = words.unnamed.has(wordAt(scene.page, first.head)) || words.some.has(first.words[0] ?? '');
  switch (entity.kind) {
    case 'person':
      return entity.named || isOffice(entity, words) ? 'person' : 'unnamed';
    case 'organisation':
      return !entity.named && unnamed ? 'unnamed' : 'organisation';
    case 'state':
      return 'state';
    case 'place':
      return entity.state ? 'state' : 'unknown';
    case 'group':
      return !entity.named && unnamed ? 'unnamed' : 'group';
    case 'document':
      return unnamed ? 'unnamed' : 'document';
    case 'meeting':
      return 'group';
    default:
      // A name that stage 4 passed over: most that speak are organisations, save where a first name says otherwise.
      if (entity.named) return entity.likely || entity.gender ? 'person' : 'organisation';
      return first.number === 'many' ? (unnamed ? 'unnamed' : 'group') : unnamed ? 'unnamed' : 'unknown';
  }
}

function pairKind(scene: Scene, { members }: Phrase): SpeakerKind {
  const isUnnamed = (index: number) => {
    const entity = scene.entities.of(scene.phrases[index]!);
    // Several together may have become a member of others: *they and the ministry*.
    return (
      entity.phrases.every((phrase) => phrase.members.length === 0) && kindOf(scene, entity) === 'unnamed'
    );
  };
  return members.every(isUnnamed) ? 'unnamed' : 'group';
}

function pronounKind(entity: Entity): SpeakerKind {
  if (entity.gender) return 'person';
  return entity.number === 'many' ? 'group' : 'unknown';
}

/** *the prime minister* is one person, whoever that is; *a minister* is not. */
function isOffice(entity: Entity, words: Scene['words']): boolean {
  return entity.phrases.some(
    ({ office, article }) => office && article !== 'indefinite' && isLeader(office.name, words),
  );
}

function nameFor(
  scene: Scene,
  entity: Entity,
  kind: SpeakerKind,
  nameOf: (phrase: Phrase) => string,
): string {
  const names = entity.phrases.filter(({ form }) => form === 'name');
  if (kind === 'state' && entity.state) {
    const state = scene.words.stateNames.get(entity.state)!;
    const part = names.find(({ words }) => scene.words.partsOfStates.has(words.join(' ')));
    if (part) return coreText(scene, part);
    return names.some((phrase) => phrase.kind === 'state') ? state : scene.words.governmentOf(state);
  }
  const first = names[0];
  if (first) {
    const fullest = names.reduce((best, phrase) => (isFuller(phrase, best) ? phrase : best), first);
    return coreText(scene, fullest);
  }
  const pair = entity.phrases.find(({ members }) => members.length > 0);
  if (pair) return scene.words.joined(pair.members.map((index) => nameOf(scene.phrases[index]!)));
  const noun = entity.phrases.find(({ form }) => form === 'noun');
  if (noun?.office && kind === 'person' && entity.state && !noun.office.state) {
    return scene.words.officeOf(noun.office.name, scene.words.stateNames.get(entity.state)!);
  }
  return noun ? descriptionOf(scene, noun, nameOf) : shortText(scene, entity.phrases[0]!);
}

/** More words; of organisations a name in letters is never the fullest. */
function isFuller(one: Phrase, best: Phrase): boolean {
  return one.words.length > best.words.length;
}

function coreText({ page }: Scene, { core }: Phrase): string {
  const { text, tokens } = page;
  return text.slice(tokens[core.first]!.start, tokens[core.last - 1]!.end).replace(/\s+/g, ' ');
}

/** The words without a leading article. */
function shortText(scene: Scene, phrase: Phrase): string {
  if (phrase.form === 'name') return coreText(scene, phrase);
  const text = scene.page.text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ');
  const first = phrase.before[0];
  const article = first !== undefined && scene.words.articles.has(first);
  return article ? text.slice(first.length).trimStart() : text;
}

/** *his publicist* → *Anna Ruiz’s publicist*. */
function descriptionOf(scene: Scene, phrase: Phrase, nameOf: (phrase: Phrase) => string): string {
  const text = shortText(scene, phrase);
  const { page, phrases, phraseAt, words } = scene;
  const owner = phrases[phraseAt[phrase.extent.first]!];
  if (owner?.form !== 'pronoun' || owner === phrase || scene.entities.same(owner, phrase)) return text;
  if (scene.entities.of(owner).phrases.every(({ form }) => form === 'pronoun')) return text;
  const rest = page.text.slice(page.tokens[owner.head]!.end, phrase.end).trim().replace(/\s+/g, ' ');
  return words.belonging(nameOf(owner), rest);
}

function officesFor(scene: Scene, entity: Entity): Office[] {
  const offices = new Map<string, Office>();
  for (const phrase of entity.phrases) {
    for (const { name, span } of officesOf(scene, phrase)) {
      if (offices.has(name)) continue;
      const { first, last } = tokensOf(scene.page, span);
      const from =
        scene.words.articles.has(wordAt(scene.page, first)) && first + 1 < last ? first + 1 : first;
      const start = scene.page.tokens[from]!.start;
      const text = scene.page.text.slice(start, span.end).replace(/\s+/g, ' ');
      offices.set(name, { name: text, span: { start, end: span.end } });
    }
  }
  return [...offices.values()];
}

/** The organisation or state that a person’s title or description names: *the ministry’s spokesman*. */
function bodyOf({ phrases, phraseAt, entities }: Scene, entity: Entity): Phrase | null {
  if (entity.kind !== 'person') return null;
  for (const phrase of entity.phrases) {
    if (phrase.form === 'pronoun') continue;
    for (let i = phrase.extent.first; i < phrase.extent.last; i++) {
      const inside = phrases[phraseAt[i]!];
      if (!inside || entities.same(inside, phrase)) continue;
      if (inside.form !== 'pronoun' && inside.kind === 'organisation') return inside;
    }
  }
  return null;
}

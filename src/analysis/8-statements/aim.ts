import { UPOS } from '../3-syntax/syntax.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import { same } from './parties.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Act, Party } from './statement.ts';
import {
  AGENT,
  childBy,
  childrenOf,
  OBJECT,
  OBLIQUE,
  OWNER,
  PASSIVE_SUBJECT,
  SUBJECT,
} from './tree-steps.ts';

/** How a word comes to be what an act is aimed at. */
export const AIMS = [
  'addressed',
  'object',
  'object’s owner',
  'claim’s subject',
  'subject’s owner',
  'claim’s agent',
  'claim',
  'content’s object',
] as const;
export type Aim = (typeof AIMS)[number];

/** Frames that tell the target by themselves, by act, where the cue's own words are listed for it. */
const SURE: Partial<Record<Act, readonly Aim[]>> = {
  accuse: ['object', 'object’s owner', 'claim', 'claim’s subject'],
  condemn: ['object', 'object’s owner'],
  praise: ['object'],
  appeal: ['addressed', 'object'],
  demand: ['addressed', 'object'],
  ask: ['addressed'],
  reject: ['object’s owner'],
};
/** Acts whose object is the target whatever the verb (*called **him** a hero*). */
const BY_OBJECT: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise', 'demand']);

/** The likeliest aim where its frame is sure: *accused **the council** of*, *praised **her***; else null. */
export function sureAim(aims: readonly Aimed[], act: Act, listed: boolean): Aimed | null {
  const first = aims[0];
  if (!first) return null;
  const sure = listed ? SURE[act]?.includes(first.aim) : BY_OBJECT.has(act) && first.aim === 'object';
  return sure ? first : null;
}

/** Acts that are aimed at somebody. */
const AIMED: ReadonlySet<Act> = new Set([
  'accuse', 'condemn', 'praise', 'demand', 'appeal', 'warn', 'threaten', 'reject', 'support', 'ask', 'apologise', 'offer',
]); // biome-ignore format: a list
/** Of those, the ones that are aimed at whoever is spoken to. */
const SPOKEN_TO: ReadonlySet<Act> = new Set([
  'demand',
  'appeal',
  'warn',
  'threaten',
  'ask',
  'apologise',
  'praise',
  'offer',
]);

const PRON = UPOS.indexOf('PRON');
const AGENTS = new Set(
  (['person', 'organisation', 'state', 'group'] as const).flatMap((kind) => {
    const k = MENTION_KINDS.indexOf(kind);
    return [0, 2 * MENTION_KINDS.length].flatMap((named) => [2 * k + 1 + named, 2 * k + 2 + named]);
  }),
);

/** A word that an act may be aimed at. */
export interface Aimed {
  readonly token: number;
  readonly aim: Aim;
}

/**
 * What an act is aimed at by the frame of its words, likeliest first: whoever is spoken to (*urged **the council** to*), the
 * verb's object (*accused **the council** of*) or whose it is (*rejected **the council’s** plan*), the subject of what is
 * said (*said **the council** had lied*), the one by whom something was done (*attacked by **the rebels***).
 */
export function aimsOf(
  scene: Scene,
  saying: Saying,
  act: Act,
  speaker: Party | null,
  addressed: number | null,
): Aimed[] {
  if (!AIMED.has(act)) return [];
  const found: Aimed[] = [];
  const spokenTo = addressed !== null;
  const add = (token: number, aim: Aim) => {
    if (token < 0 || saying.source.includes(token)) return;
    const isObject = aim === 'object' && OBJECT.has(scene.page.syntax.relation[token]!);
    const isNamed = aim === 'addressed' || (isObject && act === 'accuse' && !spokenTo);
    if (!isNamed && !isAgent(scene, token)) return;
    const party = scene.parties.at(token);
    if (party.kind !== 'document' && !same(party, speaker)) found.push({ token, aim });
  };
  if (addressed !== null && SPOKEN_TO.has(act)) add(addressed, 'addressed');
  addObjects(scene, saying, add);
  addClaim(scene, saying, add);
  return found;
}

function addObjects({ page }: Scene, { anchor, cue }: Saying, add: (token: number, aim: Aim) => void): void {
  if (anchor < 0) return;
  for (const verb of [anchor, ...cue.filter((token) => token !== anchor)]) {
    for (const child of childrenOf(page, verb)) {
      const relation = page.syntax.relation[child]!;
      if (
        !PASSIVE_SUBJECT.has(relation) &&
        (child < verb || !(OBJECT.has(relation) || OBLIQUE.has(relation)))
      )
        continue;
      add(child, 'object');
      add(ownerOf(page, child), 'object’s owner');
    }
  }
}

function addClaim({ page }: Scene, { claim }: Saying, add: (token: number, aim: Aim) => void): void {
  if (claim < 0) return;
  const subject = childBy(page, claim, SUBJECT);
  const agent = childBy(page, claim, AGENT);
  if (agent >= 0) add(agent, 'claim’s agent');
  if (subject >= 0) {
    add(subject, 'claim’s subject');
    add(ownerOf(page, subject), 'subject’s owner');
  }
  add(claim, 'claim');
  add(ownerOf(page, claim), 'object’s owner');
  for (const child of childrenOf(page, claim)) {
    if (
      child > claim &&
      (OBJECT.has(page.syntax.relation[child]!) || OBLIQUE.has(page.syntax.relation[child]!))
    )
      add(child, 'content’s object');
  }
}

/** *the council’s plan*, *the plan of the council* */
function ownerOf(page: Scene['page'], noun: number): number {
  const owner = childBy(page, noun, OWNER);
  if (owner >= 0) return owner;
  return (
    childrenOf(page, noun).find((child) => child > noun && OBLIQUE.has(page.syntax.relation[child]!)) ?? -1
  );
}

/** Somebody: a named or described person or body, or a pronoun for one. */
function isAgent({ page, parties, words }: Scene, token: number): boolean {
  if (page.syntax.upos[token] === PRON)
    return words.personal.has(lemmaAt(page, token)) || parties.known(token);
  return AGENTS.has(page.mention[token]!) || parties.known(token);
}

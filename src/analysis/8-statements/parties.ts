import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { phraseOf, type Run } from '../4-mentions/extents.ts';
import { MENTION_KINDS, type MentionKind } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Cast, Reference, Speaker, SpeakerKind } from '../6-speakers/speaker.ts';
import type { Party } from './statement.ts';
import { childrenOf, NAMING } from './tree-steps.ts';

/** Who a word stands for. */
export interface Parties {
  /** Who the source of the attribution of that index is. */
  source(index: number): Party | null;
  /** The party that the phrase around a head word names: whom stage 6 follows, else the words themselves. */
  at(head: number): Party;
  /** The words of the phrase around a head word, without article. */
  phrase(head: number): Run;
  /** Whether stage 6 knows whom the head word stands for. */
  known(head: number): boolean;
}

const KINDS: Readonly<Record<MentionKind, SpeakerKind>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  place: 'state',
  date: 'unknown',
  group: 'group',
};
const PUNCT = UPOS.indexOf('PUNCT');
const DET = UPOS.indexOf('DET');
const GERUND = XPOS.indexOf('VBG');
const ADP = UPOS.indexOf('ADP');

/** Looks up parties on a page. `quoted` marks the tokens in contents: no phrase crosses their edges. */
export function partiesOf(page: Page, { speakers, references, sources }: Cast, quoted: Uint8Array): Parties {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byHead = new Map<number, Reference>();
  for (const reference of references) {
    const known = byHead.get(reference.head);
    // Of two with one head the longer one says more: *the minister, Anna Ruiz*.
    if (!known || reference.end - reference.start > known.end - known.start)
      byHead.set(reference.head, reference);
  }
  const of = (speaker: Speaker | undefined): Party | null =>
    speaker ? { speaker: speaker.id, name: speaker.name, kind: speaker.kind } : null;
  // *president **Ruiz***, read as a noun with a name beside it.
  const named = (head: number): Speaker | undefined => {
    const beside = childrenOf(page, head).filter((child) => NAMING.has(page.syntax.relation[child]!));
    return beside
      .map((child) => byId.get(byHead.get(child)?.speaker ?? ''))
      .find((speaker) => speaker?.naming === 'named');
  };
  return {
    source: (index) => of(byId.get(sources[index]?.speaker ?? '')),
    phrase: (head) => phraseAround(page, head, quoted),
    known: (head) => byHead.has(head),
    at: (head) =>
      of(byId.get(byHead.get(head)?.speaker ?? '')) ?? of(named(head)) ?? worded(page, head, quoted),
  };
}

/** A party by its words alone, without article: *reporters*, *commercial entities*. */
function worded(page: Page, head: number, quoted: Uint8Array): Party {
  const { tokens, text, mention } = page;
  const { first, last } = phraseAround(page, head, quoted);
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
  const bits = mention[head]!;
  if (bits === 0) return { speaker: null, name, kind: 'unknown' };
  const kind = (bits - 1) >> 1;
  const named = kind < MENTION_KINDS.length;
  const what = MENTION_KINDS[kind % MENTION_KINDS.length]!;
  return { speaker: null, name, kind: named || what === 'group' ? KINDS[what] : 'unnamed' };
}

/** The noun phrase of a head word, without article or marks at its ends, and not over the edge of a content. */
function phraseAround({ syntax, tree }: Page, head: number, quoted: Uint8Array): Run {
  let { first, last } = phraseOf(syntax, tree, head, { first: head, last: head + 1 });
  const droppable = (i: number) =>
    syntax.upos[i] === PUNCT || syntax.upos[i] === DET || syntax.upos[i] === ADP;
  for (let i = head - 1; i >= first; i--) if (quoted[i] !== quoted[head]) first = i + 1;
  for (let i = head + 1; i < last; i++) if (quoted[i] !== quoted[head]) last = i;
  // *accused the council **of lying***: what comes with the verb is no part of the name.
  for (let i = head + 2; i < last; i++)
    if (syntax.xpos[i] === GERUND && syntax.upos[i - 1] === ADP) last = i - 1;
  while (first < head && droppable(first)) first++;
  while (last > head + 1 && syntax.upos[last - 1] === PUNCT) last--;
  return { first, last };
}

/** Whether two parties are one. */
export function same(a: Party | null, b: Party | null): boolean {
  if (a === null || b === null) return false;
  return a.speaker !== null && b.speaker !== null ? a.speaker === b.speaker : a.name === b.name;
}

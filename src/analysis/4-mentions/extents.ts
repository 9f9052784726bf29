import type { Span } from '../../text/span.ts';
import type { Token } from '../1-tokens/token.ts';
import { RELATIONS, type Relation, type Syntax, UPOS, XPOS } from '../3-syntax/syntax.ts';
import type { Tree } from '../3-syntax/tree.ts';
import { WORD } from './mention-words.ts';
import { CASE, type NamePage } from './name-page.ts';

/** A run of tokens, `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const INSIDE = new Set<Relation>([
  'det', 'det:predet', 'amod', 'compound', 'flat', 'nmod', 'nmod:poss', 'nmod:desc', 'nmod:unmarked', 'nummod', 'fixed',
  'goeswith',
]); // biome-ignore format: a list
/** By index into RELATIONS: 1 where the child belongs to its head's noun phrase. */
const BELONGS = Uint8Array.from(RELATIONS, (relation) => (INSIDE.has(relation) ? 1 : 0));
const NOUN = UPOS.indexOf('NOUN');
const ADP = UPOS.indexOf('ADP');
/** Quotation marks, brackets, colons and dashes, which no noun phrase crosses here. */
export const BOUNDS: ReadonlySet<number> = new Set(
  (['``', "''", '-LRB-', '-RRB-', ':'] as const).map((tag) => XPOS.indexOf(tag)),
);
const SPEAKERS = WORD.personNoun | WORD.organisationNoun | WORD.groupNoun | WORD.title;
/** Titles are looked for this many tokens back: *Deputy Assistant Secretary of State for Trade Anna Ruiz*. */
const LONGEST_TITLE = 8;
const COMMA = XPOS.indexOf(',');
const FLAT = RELATIONS.indexOf('flat');
const APPOSITION = RELATIONS.indexOf('appos');

/** The token of the run that the rest of the run hangs on. */
export function headOf(syntax: Syntax, { first, last }: Run): number {
  for (let i = last - 1; i >= first; i--) {
    const head = syntax.head[i]!;
    if (head < first || head >= last) return i;
  }
  return last - 1;
}

/**
 * The noun phrase around a head: articles, adjectives, compounds and prepositional phrases (*two diplomats in the
 * capital*), no relative clause, apposition or second conjunct.
 */
export function phraseOf(syntax: Syntax, tree: Tree, head: number, core: Run): Run {
  let { first, last } = core;
  for (let child = tree.firstChild[head]!; child >= 0; child = tree.nextSibling[child]!) {
    if (!BELONGS[syntax.relation[child]!]) continue;
    first = Math.min(first, tree.left[child]!);
    last = Math.max(last, tree.right[child]! + 1);
  }
  return { first, last };
}

/**
 * The first apposition after the head (*Anna Ruiz, the paper’s correspondent*), or null. Its own head must be a listed
 * noun, without a preposition: parsers call many things appositions.
 */
export function appositionOf(page: NamePage, syntax: Syntax, tree: Tree, head: number): Run | null {
  for (let child = tree.firstChild[head]!; child >= 0; child = tree.nextSibling[child]!) {
    const first = tree.left[child]!;
    const relation = syntax.relation[child];
    // Parsers take *the Defence Secretary* in *Anna Ruiz, the Defence Secretary* for more of the name.
    const flat = relation === FLAT && syntax.xpos[first] === COMMA;
    if (child < head || (relation !== APPOSITION && !flat)) continue;
    if (syntax.upos[first] === ADP || !(page.bits[child]! & SPEAKERS)) continue;
    return { first, last: tree.right[child]! + 1 };
  }
  return null;
}

/**
 * The noun that a name stands in apposition to (*the paper’s correspondent, Anna Ruiz*), or -1. Where the tree does not
 * say so, a noun for a speaker right before a name between commas is one.
 */
export function apposedTo(page: NamePage, syntax: Syntax, tree: Tree, name: Run): number {
  const head = headOf(syntax, name);
  const above = syntax.head[head]!;
  if (syntax.relation[head] === APPOSITION && above < head && isSpeaker(page, syntax, above)) {
    for (let i = above + 1; i < head; i++) if (BOUNDS.has(syntax.xpos[i]!)) return -1;
    return above;
  }
  const comma = name.first - 1;
  if (comma < 1 || syntax.xpos[comma] !== COMMA || syntax.xpos[name.last] !== COMMA) return -1;
  for (let noun = comma - 1; noun >= Math.max(0, comma - LONGEST_TITLE); noun--) {
    if (BOUNDS.has(syntax.xpos[noun]!) || syntax.xpos[noun] === COMMA) return -1;
    if (!isSpeaker(page, syntax, noun)) continue;
    return phraseOf(syntax, tree, noun, { first: noun, last: noun + 1 }).last === comma ? noun : -1;
  }
  return -1;
}

function isSpeaker(page: NamePage, syntax: Syntax, i: number): boolean {
  return i >= 0 && syntax.upos[i] === NOUN && (page.bits[i]! & (WORD.personNoun | WORD.title)) !== 0;
}

/** The title right before a person's name (*Foreign Minister*, *Secretary of State*, *Vice-President*), or null. */
export function titleBefore({ bits }: NamePage, start: number, name: number): Run | null {
  if (name === 0 || !(bits[name - 1]! & (WORD.title | WORD.titleModifier))) return null;
  let first = name;
  for (let i = name - 1; i >= Math.max(start, name - LONGEST_TITLE); i--) {
    if (bits[i]! & WORD.title) first = i;
    else if (!(bits[i]! & (WORD.titleModifier | WORD.particle))) break;
  }
  if (first === name) return null;
  // Words before the first title word that make it longer: *deputy foreign* minister.
  while (first > start && bits[first - 1]! & WORD.titleModifier) first--;
  return { first, last: name };
}

/** From the first token's start to the last one's end, without marks at both ends. */
export function spanOf(tokens: readonly Token[], cases: Uint8Array, { first, last }: Run): Span {
  let start = first;
  let end = last;
  while (start < end - 1 && cases[start] === CASE.other) start++;
  while (end > start + 1 && cases[end - 1] === CASE.other) end--;
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

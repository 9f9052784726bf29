import { RELATIONS, type Relation } from '../3-syntax/syntax.ts';
import type { Page } from '../5-attributions/page.ts';

/** A list under one head may have hundreds of members; only so many children are looked at. */
const CHILDREN = 24;

const relationsOf = (names: readonly Relation[]): ReadonlySet<number> =>
  new Set(names.map((name) => RELATIONS.indexOf(name)));

/** Relations in groups that rules speak of. */
export const SUBJECT = relationsOf(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass']);
export const PASSIVE_SUBJECT = relationsOf(['nsubj:pass', 'csubj:pass']);
export const OBJECT = relationsOf(['obj', 'iobj']);
export const OBLIQUE = relationsOf(['obl', 'nmod', 'obl:agent', 'obl:unmarked', 'nmod:unmarked']);
export const AGENT = relationsOf(['obl:agent']);
export const AUXILIARY = relationsOf(['aux', 'aux:pass', 'cop']);
export const CASE = relationsOf(['case', 'mark']);
export const OWNER = relationsOf(['nmod:poss']);
export const NAMING = relationsOf(['flat', 'appos', 'nmod:desc']);
export const COMPLEMENT = relationsOf(['ccomp', 'xcomp']);
export const OPEN_CLAUSE = relationsOf(['xcomp']);
export const COORDINATE = relationsOf(['conj']);

/** The children of a token, in order; of very many, the first ones. */
export function childrenOf({ tree }: Page, token: number): number[] {
  const children: number[] = [];
  for (
    let child = tree.firstChild[token] ?? -1;
    child >= 0 && children.length < CHILDREN;
    child = tree.nextSibling[child]!
  ) {
    children.push(child);
  }
  return children;
}

/** The first child with one of the relations, or -1. */
export function childBy(page: Page, token: number, relations: ReadonlySet<number>): number {
  return childrenOf(page, token).find((child) => relations.has(page.syntax.relation[child]!)) ?? -1;
}

/** The lemma of the preposition before a noun: *on* in *on Twitter*; empty where there is none. */
export function prepositionOf(page: Page, token: number): string {
  const before = childrenOf(page, token).find(
    (child) => child < token && CASE.has(page.syntax.relation[child]!),
  );
  return before === undefined ? '' : page.syntax.lemma[before]!;
}

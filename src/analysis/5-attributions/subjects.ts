import { RELATIONS, type Relation } from '../3-syntax/syntax.ts';
import type { Page } from './page.ts';

/** Who or what an anchor is said of, as far as the tree tells. */
export interface Subject {
  /** Token index of the subject's head word, or -1. */
  readonly head: number;
  /** How it was found: 0 not at all, 1 the anchor's own, 2 relative pronoun's antecedent, 3 noun's owner, else steps up. */
  readonly way: number;
}

const id = (name: Relation): number => RELATIONS.indexOf(name);
const SUBJECTS = new Set([id('nsubj'), id('nsubj:pass'), id('csubj'), id('nsubj:outer')]);
const OWNERS = new Set([id('nmod:poss'), id('obl:agent')]);
const SHARED = new Set([id('conj'), id('xcomp'), id('advcl'), id('parataxis'), id('ccomp')]);
const RELATIVE = id('acl:relcl');
const PARTICIPLE = id('acl');
const NONE: Subject = { head: -1, way: 0 };

/**
 * The anchor's subject, looked for on the anchor, then up the tree through clauses that share one: *Ruiz has denied it
 * and **called** for calm*, *one **saying** that …*, *the minister, who **warned** …*.
 */
export function subjectOf(page: Page, anchor: number): Subject {
  const { tree, syntax } = page;
  let at = anchor;
  for (let climbed = 0; climbed < 4 && at >= 0; climbed++) {
    const own = childWith(page, at, SUBJECTS);
    const relation = syntax.relation[at]!;
    const head = tree.head[at]!;
    if (own >= 0) {
      const isPronoun = relation === RELATIVE && head >= 0 && isRelativePronoun(page, own);
      if (isPronoun) return { head, way: 2 };
      return { head: own, way: climbed === 0 ? 1 : 3 + climbed };
    }
    if (climbed === 0) {
      const owner = childWith(page, at, OWNERS);
      if (owner >= 0) return { head: owner, way: 3 };
    }
    if (head < 0) return NONE;
    if (relation === PARTICIPLE) return { head, way: 8 + climbed };
    if (!SHARED.has(relation)) return NONE;
    at = head;
  }
  return NONE;
}

function childWith(page: Page, at: number, relations: ReadonlySet<number>): number {
  const { tree, syntax } = page;
  for (let child = tree.firstChild[at]!; child >= 0; child = tree.nextSibling[child]!) {
    if (relations.has(syntax.relation[child]!)) return child;
  }
  return -1;
}

const RELATIVE_PRONOUNS = new Set(['who', 'that', 'which', 'whom']);

function isRelativePronoun(page: Page, token: number): boolean {
  return RELATIVE_PRONOUNS.has(page.syntax.lemma[token]!);
}

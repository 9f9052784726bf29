import { RELATIONS, type Relation, XPOS, type Xpos } from '../3-syntax/syntax.ts';
import type { Page } from '../5-attributions/page.ts';

/**
 * Whether what happens at an expression's time lies before or after the report, as the verb over it tells. After a
 * passive of the past the day itself may still come: *was put off to 6 November*.
 */
export type Tense = 'past' | 'passive' | 'present' | 'future' | 'unknown';

const tag = (name: Xpos) => XPOS.indexOf(name);
const [VB, VBD, VBG, VBN, VBP, VBZ, MD] = (['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'] as const).map(tag);
const AUXILIARIES = new Set(
  (['aux', 'aux:pass', 'cop'] as Relation[]).map((name) => RELATIONS.indexOf(name)),
);
const AUX = RELATIONS.indexOf('aux');
const MARK = RELATIONS.indexOf('mark');
const TO = tag('TO');
/** Longest way up the tree that is followed to a verb. */
const STEPS = 12;

/** How an expression hangs on a noun: *Wednesday’s ruling*, *a June agreement*; then no verb says when it is. */
const OF_NOUN = new Set(
  (['nmod', 'nmod:poss', 'nmod:desc', 'nmod:unmarked', 'compound', 'amod', 'appos'] as Relation[]).map(
    (name) => RELATIONS.indexOf(name),
  ),
);

/** Tense of the verb that governs token `i`. */
export function tenseAt(page: Page, i: number): Tense {
  if (OF_NOUN.has(page.syntax.relation[i]!)) return 'unknown';
  const verb = governingVerb(page, i);
  return verb < 0 ? 'unknown' : tenseOfVerb(page, verb, STEPS);
}

/** The nearest verb above token `i`, or a predicate with a copula; -1 where none is. */
export function governingVerb(page: Page, i: number): number {
  const { xpos, head } = page.syntax;
  for (let at = i, steps = 0; at >= 0 && steps < STEPS; at = head[at]!, steps++) {
    const kind = xpos[at]!;
    if (kind >= VB! && kind <= MD!) return at;
    if (at !== i && auxiliaries(page, at).length > 0) return at;
  }
  return -1;
}

function auxiliaries({ syntax, tree }: Page, verb: number): number[] {
  const found: number[] = [];
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    if (AUXILIARIES.has(syntax.relation[child]!)) found.push(child);
  }
  return found;
}

function tenseOfVerb(page: Page, verb: number, steps: number): Tense {
  const { xpos, relation } = page.syntax;
  const helpers = auxiliaries(page, verb);
  const kind = xpos[verb]!;
  const helped = (some: number) => helpers.some((helper) => xpos[helper] === some);
  if (helped(MD!)) return kind === VBN && helped(VB!) && !isPassive(page, verb) ? 'past' : 'future';
  if (kind === VBD) return 'past';
  if (helped(VBD!)) return isPassive(page, verb) ? 'passive' : 'past';
  if (kind === VBP || kind === VBZ) return 'present';
  const perfect = helpers.some((helper) => relation[helper] === AUX && kind === VBN);
  if (helped(VBP!) || helped(VBZ!)) return perfect ? 'past' : kind === VBG ? 'future' : 'present';
  if (kind === VB) return marked(page, verb) ? 'future' : 'unknown';
  const above = page.syntax.head[verb]!;
  if (kind !== VBG || above < 0 || steps <= 0) return 'unknown';
  const next = governingVerb(page, above);
  return next < 0 || next === verb ? 'unknown' : tenseOfVerb(page, next, steps - 1);
}

/** *will be held*, not *may have met*. */
function isPassive({ syntax, tree }: Page, verb: number): boolean {
  const passive = RELATIONS.indexOf('aux:pass');
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    if (syntax.relation[child] === passive) return true;
  }
  return false;
}

/** *to meet*. */
function marked({ syntax, tree }: Page, verb: number): boolean {
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    if (syntax.relation[child] === MARK && syntax.xpos[child] === TO) return true;
  }
  return false;
}

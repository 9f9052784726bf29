import { RELATIONS, XPOS } from '../3-syntax/syntax.ts';
import type { Page } from '../5-attributions/page.ts';
import {
  type Clause,
  type Dated,
  nearestTo,
  relations,
  tags,
  tokensOf,
  topOf,
  VERBS,
  verbOver,
} from './saying-clause.ts';

/** Clauses that happen when the clause above them does: *banned the airline on Monday, saying …*; *called … and said …*. */
const SAME_TIME = relations('conj', 'advcl', 'xcomp', 'parataxis', 'acl');
const SUBJECTS = relations('nsubj', 'nsubj:pass');
/** *said in her 1976 memoir*, *in its March 8 statement*. */
const OBLIQUE = relations('obl');
const MARKS = relations('mark', 'case');
const CLAUSES = relations('advcl');
const CLAUSE_OF_NOUN = RELATIONS.indexOf('acl');
const CONJ = RELATIONS.indexOf('conj');
const PRESENT = tags('VBP', 'VBZ', 'VB', 'MD');
const DOING = XPOS.indexOf('VBG');
const DONE = XPOS.indexOf('VBN');
/** Clauses looked at above the cue's own. */
const CLAUSES_UP = 3;

/** Not *fears* or *will say*, which a date of the sentence does not date unless it stands in the cue. */
export function isOfThePast({ page, cue }: Pick<Clause, 'page' | 'cue'>): boolean {
  const verbs = cue.filter((i) => VERBS.has(page.syntax.xpos[i]!));
  return verbs.length === 0 || verbs.some((i) => !PRESENT.has(page.syntax.xpos[i]!));
}

function hasVerb({ page, cue }: Clause): boolean {
  return cue.some((i) => VERBS.has(page.syntax.xpos[i]!));
}

/** A date that hangs on the cue, its source, or a participle or document beside it: *said on Tuesday*. */
export function ofCue({ page, attribution, cue, dates }: Clause): Dated | null {
  const past = isOfThePast({ page, cue });
  const source = new Set(tokensOf(page, attribution.source));
  const direct = dates.filter((date) => {
    const { above, first, adjunct } = date;
    if (cue.includes(first)) return true;
    if (above < 0 || !past) return source.has(first) && ofDocument(page, source, above);
    if (source.has(first)) return ofDocument(page, source, above);
    if (!adjunct) return OBLIQUE.has(page.syntax.relation[above]!) && cue.includes(page.syntax.head[above]!);
    return (
      cue.includes(above) ||
      source.has(above) ||
      cue.includes(verbOver(page, above)) ||
      isAttending(page, cue, above)
    );
  });
  return direct.length === 0 ? null : nearestTo(direct, cue[0]!);
}

/** Dates of the source: of *a report published yesterday*, not of *Lund, who had offered it last week*. */
function ofDocument(page: Page, source: ReadonlySet<number>, above: number): boolean {
  const verb = above < 0 ? -1 : verbOver(page, above);
  return !source.has(verb) || page.syntax.relation[verb] === CLAUSE_OF_NOUN;
}

/**
 * Whether a date's verb goes with the cue's as a participle, or with a noun beside it: *meeting in session on Monday, the
 * council asked …*; *in a letter sent on Wednesday, she proposed …*. *after taking office in May* is another time.
 */
function isAttending({ syntax, tree }: Page, cue: readonly number[], above: number): boolean {
  if (syntax.xpos[above] !== DOING && syntax.xpos[above] !== DONE) return false;
  for (let child = tree.firstChild[above]!; child >= 0; child = tree.nextSibling[child]!) {
    if (MARKS.has(syntax.relation[child]!)) return false;
  }
  const over = syntax.head[above]!;
  if (syntax.relation[above] === CLAUSE_OF_NOUN) {
    return over >= 0 && OBLIQUE.has(syntax.relation[over]!) && cue.includes(syntax.head[over]!);
  }
  return CLAUSES.has(syntax.relation[above]!) && cue.includes(over) && above < cue[0]!;
}

/** A date of the clause that the cue's hangs on: *banned the airline on Monday, saying …*. */
export function ofClauseAbove(clause: Clause): Dated | null {
  const { page, cue, dates } = clause;
  if (!hasVerb(clause)) return null;
  const { head, relation } = page.syntax;
  let at = topOf(page, cue);
  for (let step = 0; step < CLAUSES_UP; step++) {
    if (!SAME_TIME.has(relation[at]!) || (relation[at] === CONJ && hasSubject(page, at))) return null;
    const above = verbOver(page, head[at]!);
    if (above < 0) return null;
    const hung = dates.filter(
      (date) => date.adjunct && date.above >= 0 && verbOver(page, date.above) === above,
    );
    if (hung.length > 0) return nearestTo(hung, cue[0]!);
    at = above;
  }
  return null;
}

function hasSubject({ syntax, tree }: Page, verb: number): boolean {
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    if (SUBJECTS.has(syntax.relation[child]!)) return true;
  }
  return false;
}

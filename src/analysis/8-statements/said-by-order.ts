import { RELATIONS, XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { When } from '../7-times/when.ts';
import { type Clause, type Dated, nearestTo, opensSentence, tags, verbOver } from './saying-clause.ts';

const CLAUSE_OF_NOUN = RELATIONS.indexOf('acl');
const FINITE = tags('VBD', 'VBP', 'VBZ', 'MD');
const DOING = XPOS.indexOf('VBG');
const DONE = XPOS.indexOf('VBN');
/** Farthest a date may stand after its cue, in tokens, where no tree ties them. */
const REACH = 8;

/** Dates near the cue in the order of words, where the tree does not help: *On Monday, the agency Fars reported …*. */
export function byOrder(clause: Clause): Dated | null {
  const { page, attribution, cue, dates } = clause;
  const [start, end] = [cue[0]!, cue.at(-1)! + 1];
  const fits = dates.filter((date) => {
    const { first, last } = date;
    if (last <= start && opensSentence(page, cue, first)) return true;
    if (!date.adjunct || hangsElsewhere(clause, date)) return false;
    if (last <= start) return isClear(page, attribution, last, start);
    if (isBareYear(date.when)) return false;
    return (
      first >= end &&
      (closesContent(clause, first) || (first - end <= REACH && isClear(page, attribution, end, first)))
    );
  });
  return fits.length === 0 ? null : nearestTo(fits, start);
}

/** Whether a date belongs to a verb of its own: *who took office in 2031, said …*, *after meeting him on Monday*. */
function hangsElsewhere({ page, attribution, cue }: Clause, { above }: Dated): boolean {
  const verb = above < 0 ? -1 : verbOver(page, above);
  if (verb < 0 || cue.includes(verb)) return false;
  const kind = page.syntax.xpos[verb]!;
  if (kind === DOING) return true;
  const { start } = page.tokens[verb]!;
  const inContent = attribution.content.some((span) => span.start <= start && start < span.end);
  return kind !== DONE && page.syntax.relation[verb] !== CLAUSE_OF_NOUN && !inContent;
}

/** *declared it a disaster on March 11*: a date right after the end of an unquoted content. */
function closesContent({ page, attribution }: Clause, first: number): boolean {
  const content = attribution.content.at(-1);
  if (!content || first < 2) return false;
  const { end } = page.tokens[first - 2]!;
  return content.end === end || content.end === page.tokens[first - 1]!.end;
}

/** *the 2031 run* is rather about the thing than about the saying. */
function isBareYear({ value }: When): boolean {
  return /^\d{4}$/.test(value!);
}

/** Farthest two tokens may lie apart to have nothing between them. */
const NEAR = 60;

/** Whether neither a finite verb nor a piece of the content stands between two tokens. */
function isClear(page: Page, { content }: Attribution, from: number, to: number): boolean {
  if (from >= to) return true;
  if (to - from > NEAR) return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(page, i)) return false;
  const [start, end] = [page.tokens[from]!.start, page.tokens[to - 1]!.end];
  return !content.some((span) => span.start < end && start < span.end);
}

/** A finite verb, and not the second half of *state-owned*. */
function isFiniteVerb({ syntax, tokens, text }: Page, i: number): boolean {
  return FINITE.has(syntax.xpos[i]!) && !(i > 0 && text[tokens[i - 1]!.start] === '-');
}

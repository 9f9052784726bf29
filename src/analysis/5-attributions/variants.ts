import type { Page } from './page.ts';
import { ROLE_LABELS } from './role-labels.ts';
import { RELATIONS, type Relation } from '../3-syntax/syntax.ts';

/** Another way to bound the content of a reading. */
export interface Variant {
  readonly kind: (typeof VARIANT_KINDS)[number];
  readonly labels: Uint8Array;
}

/**
 * The role model errs most where a clause trails or a quotation goes on, and all its slanted readings may err alike:
 * - *said {the plan was dead}, citing …* against *said {the plan was dead, citing …}* (`cut`, `first cut`, `stretch`, `to end`)
 * - *{Looking ahead, he} …* (`cut start`, `from start`)
 * - *{“…,”} he said. {“…”}* (`more quotation`, `less`)
 * - *said {that the minister, who …, left}* (`clause`: all that hangs on the complement's verb)
 */
export const VARIANT_KINDS = [
  'cut', 'first cut', 'stretch', 'to end', 'cut start', 'from start', 'more quotation', 'less', 'clause',
] as const; // biome-ignore format: a table

const [OUT, CONTENT_BEGIN, CONTENT] = [0, 4, 5];
const isContent = (label: number): boolean => ROLE_LABELS[label] === 'C' || ROLE_LABELS[label] === 'c';

/** Variants of a reading: `labels` of the window that begins at token `first`, whose cue hangs on `anchor`. */
export function variantsOf(page: Page, labels: Uint8Array, first: number, anchor: number): Variant[] {
  const runs = contentRuns(labels);
  if (runs.length === 0) return [];
  const found: Variant[] = [];
  const add = (kind: Variant['kind'], from: number, to: number, at: number): void => {
    if (from < to) found.push({ kind, labels: withRun(labels, runs, at, from, to) });
  };
  const last = runs.length - 1;
  const [begin, end] = runs[last]!;
  const isBreak = (k: number) => breaksAt(page, first + k, anchor);
  const cuts = where(begin + 2, end - 1, isBreak);
  if (cuts.length) add('cut', begin, cuts[cuts.length - 1]!, last);
  if (cuts.length > 1) add('first cut', begin, cuts[0]!, last);
  const limit = room(page, labels, first, end);
  const stop = where(end + 1, limit, isBreak)[0] ?? limit;
  add('stretch', stop > end ? begin : 0, stop > end ? stop : 0, last);
  add('to end', limit > stop ? begin : 0, limit > stop ? limit : 0, last);
  const [front, until] = runs[0]!;
  const opening = where(front + 1, until - 2, isBreak)[0];
  if (opening !== undefined) add('cut start', opening + 1, until, 0);
  const start = sentenceStart(page, labels, first, front);
  if (start < front) add('from start', start, until, 0);
  if (runs.length > 1) found.push({ kind: 'less', labels: withRun(labels, runs, last, 0, 0) });
  const more = nextQuotation(page, labels, first);
  if (more) found.push({ kind: 'more quotation', labels: withMore(labels, more) });
  const clause = clauseOf(page, anchor, first, labels.length);
  if (clause) found.push({ kind: 'clause', labels: withOnly(labels, clause) });
  return found;
}

/** Runs of content as half-open ranges of the window. */
function contentRuns(labels: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let k = 0; k < labels.length; k++) {
    if (!isContent(labels[k]!)) continue;
    const run = runs[runs.length - 1];
    if (run && run[1] === k) run[1]++;
    else runs.push([k, k + 1]);
  }
  return runs;
}

function withRun(labels: Uint8Array, runs: readonly [number, number][], at: number, from: number, to: number) {
  const copy = labels.slice();
  copy.fill(OUT, ...runs[at]!);
  return withMore(copy, [from, to]);
}

function withOnly(labels: Uint8Array, range: [number, number]): Uint8Array {
  return withMore(labels.map((label) => (isContent(label) ? OUT : label)), range);
}

/** The labels with a range of content more, other roles left as they are. */
function withMore(labels: Uint8Array, [from, to]: readonly [number, number]): Uint8Array {
  const copy = labels.slice();
  for (let k = from; k < to; k++) {
    if (copy[k] !== OUT && !isContent(copy[k]!)) continue;
    copy[k] = k > 0 && isContent(copy[k - 1]!) ? CONTENT : CONTENT_BEGIN;
  }
  if (to < copy.length && copy[to] === CONTENT_BEGIN && isContent(copy[to - 1]!)) copy[to] = CONTENT;
  return copy;
}

/** The places from `from` on, before `to`, for which `holds`. */
function where(from: number, to: number, holds: (k: number) => boolean): number[] {
  const places: number[] = [];
  for (let k = from; k < to; k++) if (holds(k)) places.push(k);
  return places;
}

/** A comma, colon, dash or bracket outside quotations, or in the cue's own. */
function breaksAt(page: Page, token: number, anchor: number): boolean {
  if (page.breaksBefore[token + 1]! === page.breaksBefore[token]!) return false;
  return page.quotation[token]! < 0 || page.quotation[token] === page.quotation[anchor];
}

/** Up to where, in the same sentence, nothing else is labelled after `end`; the final stop left out. */
function room(page: Page, labels: Uint8Array, first: number, end: number): number {
  const sentence = page.sentences[page.sentenceOf[first + end - 1]!]!;
  let limit = end;
  while (limit < labels.length && first + limit < sentence.last && labels[limit] === OUT) limit++;
  if (first + limit === sentence.last && limit > end && /^[.!?]/.test(page.text.slice(page.tokens[first + limit - 1]!.start)))
    limit--;
  return limit;
}

function sentenceStart(page: Page, labels: Uint8Array, first: number, front: number): number {
  const sentence = page.sentences[page.sentenceOf[first + front]!]!;
  let start = front;
  while (start > 0 && first + start > sentence.first && labels[start - 1] === OUT) start--;
  return start;
}

/** The first quotation after all that is labelled. */
function nextQuotation(page: Page, labels: Uint8Array, first: number): [number, number] | null {
  let k = labels.length;
  while (k > 0 && labels[k - 1] === OUT) k--;
  while (k < labels.length && !(page.mark[first + k]! & 1)) k++;
  if (k >= labels.length) return null;
  const own = page.quotation[first + k]!;
  let to = k;
  while (to < labels.length && page.quotation[first + to] === own) to++;
  return own < 0 || to - k < 4 ? null : [k, to];
}

const COMPLEMENTS = (['ccomp', 'xcomp', 'obj', 'acl', 'parataxis'] satisfies Relation[]).map((name) =>
  RELATIONS.indexOf(name),
);

/** The words that hang on the anchor's complement, as far as they stand in the window on one side of the anchor. */
function clauseOf(page: Page, anchor: number, first: number, length: number): [number, number] | null {
  const { tree, syntax } = page;
  let best = -1;
  let rank = COMPLEMENTS.length;
  let seen = 0;
  for (let child = tree.firstChild[anchor]!; child >= 0 && seen++ < 16; child = tree.nextSibling[child]!) {
    const place = COMPLEMENTS.indexOf(syntax.relation[child]!);
    if (place >= 0 && place < rank) {
      best = child;
      rank = place;
    }
  }
  if (best < 0) return null;
  const from = tree.left[best]! - first;
  const to = tree.right[best]! + 1 - first;
  return from < 0 || to > length || (from <= anchor - first && anchor - first < to) ? null : [from, to];
}

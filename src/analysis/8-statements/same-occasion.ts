import { firstEndingAfter } from '../../text/span.ts';
import { XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { SaidAt, SaidAtGround } from './said-at.ts';

const PAST = XPOS.indexOf('VBD');
const PRONOUN = XPOS.indexOf('PRP');
/** An occasion is a day; a year or a month is none. */
const DAY = /^\d+-\d\d-\d\d$/;
/** Paragraphs that an occasion is followed over. */
const PARAGRAPHS = 2;

/**
 * Carries dates on to words said on the same occasion as words that are dated: in one sentence with them by the same
 * speaker; by a document that the report has just told of (*… on Tuesday. The statement read: “…”*); in a quotation of
 * *he* or *she* who has just been dated. Everything else stays open: *also said* may be another day.
 */
export function onSameOccasion(ground: SaidAtGround, own: readonly (SaidAt | null)[]): (SaidAt | null)[] {
  const found = [...own];
  let last = -1;
  for (const [i, attribution] of ground.attributions.entries()) {
    if (attribution.parent !== null) continue;
    if (!found[i] && last >= 0) {
      const by = occasionOf(ground, last, i);
      const before = found[last]!;
      if (by && DAY.test(before.value))
        found[i] = { ...before, evidence: [carried(by, attribution), ...before.evidence] };
    }
    if (found[i]) last = i;
  }
  return found;
}

function carried([by, confidence]: readonly [string, number], { cue }: Attribution) {
  return { by, spans: cue, confidence };
}

function occasionOf(
  ground: SaidAtGround,
  dated: number,
  i: number,
): readonly [by: string, confidence: number] | null {
  const { page, attributions, cast } = ground;
  const attribution = attributions[i]!;
  if (attribution.cue.length === 0) return null;
  const source = cast.sources[i] ?? null;
  const same = source !== null && source.speaker === cast.sources[dated]?.speaker;
  const [before, here] = [sentenceOf(ground, attributions[dated]!), sentenceOf(ground, attribution)];
  if (before === here) return same || attribution.source.length === 0 ? ['same-sentence', 0.85] : null;
  if (page.sentences[here]!.paragraph - page.sentences[before]!.paragraph > PARAGRAPHS) return null;
  const kind = cast.speakers.find(({ id }) => id === source?.speaker)?.kind;
  if (kind === 'document' && hasVerb(ground, attribution)) return ['same-document', 0.7];
  return same && attribution.manner !== 'indirect' && isPronoun(ground, attribution)
    ? ['same-speech', 0.6]
    : null;
}

function sentenceOf({ page }: SaidAtGround, { cue, content }: Attribution): number {
  return page.sentenceOf[firstEndingAfter(page.tokens, (cue[0] ?? content[0])!.start)]!;
}

function isPronoun({ page }: SaidAtGround, { source }: Attribution): boolean {
  if (source.length !== 1) return false;
  const i = firstEndingAfter(page.tokens, source[0]!.start);
  return page.syntax.xpos[i] === PRONOUN && page.tokens[i]!.end === source[0]!.end;
}

/** *read*, *specified*; not *according to*, which as well tells of a document by the way. */
function hasVerb({ page }: SaidAtGround, { cue }: Attribution): boolean {
  for (const { start, end } of cue) {
    for (
      let i = firstEndingAfter(page.tokens, start);
      i < page.tokens.length && page.tokens[i]!.start < end;
      i++
    ) {
      if (page.syntax.xpos[i] === PAST) return true;
    }
  }
  return false;
}

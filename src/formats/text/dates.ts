import type { DateCandidate, Published } from '../../analysis/7-times/when.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Evidence } from '../../text/evidence.ts';
import { dateOf } from './fields.ts';
import { BOLD, DIM, type Ink, styled, wordsOf } from './ink.ts';
import { wrap } from './wrapping.ts';

const BY: Readonly<Record<Published['by'], string>> = {
  metadata: 'from its metadata',
  byline: 'from its byline',
  dateline: 'from its dateline',
  inferred: 'inferred from the text',
  undecided: 'undecided',
};

/** Candidates that are shown unless somebody asks for an explanation. */
const FEW = 4;

/**
 * The report's own date, how it is known, and the other candidates with their clues; nothing where nothing is known.
 * `explained` names the rules too, and leaves nothing out.
 */
export function publishedOf({ times }: Reading, ink: Ink, explained = false): string[] {
  const { value, by, candidates, evidence } = times.published;
  if (value === null && candidates.length === 0) return [];
  const { width } = ink;
  const clues = (some: readonly Evidence[]) => cluesOf(some, ink, explained);
  const known = value === null ? BY[by] : `${dateOf(value)}, ${BY[by]}`;
  const lines = [
    wrap([styled(ink, 'Published ', BOLD), styled(ink, known), styled(ink, clues(evidence), DIM)], {
      width,
      rest: '  ',
    }),
  ];
  if (candidates.length < 2) return lines;
  const shown = explained ? candidates : candidates.slice(0, FEW);
  const more = candidates.length - shown.length;
  return [
    ...lines,
    ...shown.map(({ value, confidence, clues: some }: DateCandidate) => {
      const likely = styled(ink, `${dateOf(value)}, ${percent(confidence)}`);
      return wrap([likely, styled(ink, clues(some), DIM)], { width, first: '  ', rest: '    ' });
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** ` (“June 18”; “on Friday”)`, each clue once; nothing without clues. */
function cluesOf(clues: readonly Evidence[], ink: Ink, explained: boolean): string {
  const shown = clues.map(({ by, spans, confidence }) => {
    const words = spans.length ? `“${wordsOf(ink, spans)}”` : '';
    return explained ? `${words || 'no words'}: ${by}, ${percent(confidence)}` : words;
  });
  const distinct = [...new Set(shown)].filter((clue) => clue !== '');
  return distinct.length ? ` (${distinct.join('; ')})` : '';
}

/** A probability in whole percent. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(100 * share)} %`;
}

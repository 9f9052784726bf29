import type { Evidence } from '../../text/evidence.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Cast } from '../6-speakers/speaker.ts';
import type { Times } from '../7-times/when.ts';
import { byOrder } from './said-by-order.ts';
import { isOfThePast, ofClauseAbove, ofCue } from './said-by-tree.ts';
import { onSameOccasion } from './same-occasion.ts';
import { type Clause, type Dated, datesAround, tokensOf } from './saying-clause.ts';

/** When something was said, by which temporal expression, and how that is known. */
export interface SaidAt {
  /** An ISO 8601 date or interval; a time of day is left out. */
  readonly value: string;
  /** Id of the expression. */
  readonly when: string;
  readonly evidence: readonly Evidence[];
}

/** What said-at is read from. */
export interface SaidAtGround {
  readonly page: Page;
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  readonly times: Times;
}

/** A way to find the date of a saying; how sure it is. */
interface Rule {
  readonly by: string;
  readonly confidence: number;
  find(clause: Clause): Dated | null;
}

const OF_CUE: Rule = { by: 'time-of-cue', confidence: 0.92, find: ofCue };
/** For what was said, not for *fears* and *will say*: the first that finds one wins. */
const OF_THE_PAST: readonly Rule[] = [
  { by: 'time-of-clause', confidence: 0.75, find: ofClauseAbove },
  { by: 'time-beside-cue', confidence: 0.8, find: byOrder },
];

/**
 * When each attribution's words were said: the time adjunct of the cue's clause (*said on Tuesday*), or of the clause
 * that the cue's hangs on. Times inside the content are about something else. Null where the text does not say.
 */
export function saidAts(ground: SaidAtGround): (SaidAt | null)[] {
  return onSameOccasion(
    ground,
    ground.attributions.map((attribution) => saidAt(ground, attribution)),
  );
}

function saidAt({ page, times }: SaidAtGround, attribution: Attribution): SaidAt | null {
  const cue = tokensOf(page, attribution.cue);
  if (cue.length === 0) return null;
  const dates = datesAround(page, times.whens, attribution, cue);
  if (dates.length === 0) return null;
  const clause: Clause = { page, attribution, cue, dates };
  for (const { by, confidence, find } of isOfThePast(clause) ? [OF_CUE, ...OF_THE_PAST] : [OF_CUE]) {
    const date = find(clause);
    if (date) return saidOn(date, by, confidence, attribution);
  }
  return null;
}

function saidOn({ when }: Dated, by: string, confidence: number, { cue }: Attribution): SaidAt {
  const spans = [{ start: when.start, end: when.end }, ...cue].sort((a, b) => a.start - b.start);
  return { value: withoutTime(when.value!), when: when.id, evidence: [{ by, spans, confidence }] };
}

/** `2031-06-18T09:30` and `2031-06-18T06:00/2031-06-18T11:59` are both `2031-06-18`. */
function withoutTime(value: string): string {
  const days = value.split('/').map((end) => end.replace(/T.*$/, ''));
  return days[0] === days.at(-1) ? days[0]! : days.join('/');
}

import type { Moment } from './moment.ts';
import { momentOf } from './moment.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { Member } from './version-item.tsx';

/** A version on the plot: its sign, and the stretch of time that its date leaves open. */
export interface Mark {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface Lane {
  readonly outlet: string | null;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface SpreadLayout {
  readonly axis: TimeAxis;
  readonly lanes: readonly Lane[];
  readonly left: number;
  readonly bottom: number;
}

/** Pixels between the middles of signs that stand over each other, and of a lane with one row of them. */
const STEP = 18;
const LANE = 34;

/** Below this width names of outlets stand over their lanes. */
const NARROW = 560;
const NAMES = 150;
const NAME_LINE = 18;

/** Where every dated version stands: a lane an outlet, in order of who had the words first. */
export function layOut(members: readonly Member[], width: number): SpreadLayout {
  const dated = members.flatMap((member) => {
    const moment = momentOf(member.published);
    return moment ? [{ member, moment }] : [];
  });
  const narrow = width < NARROW;
  const left = narrow ? 0 : NAMES;
  const axis = timeAxis(
    dated.map(({ moment }) => moment),
    [left + 10, width - 10],
  );
  const lanes: Lane[] = [];
  let top = 0;
  for (const [outlet, versions] of Map.groupBy(dated, ({ member }) => member.outlet)) {
    const lane = laneOf(versions, axis, top + (narrow ? NAME_LINE : 0));
    lanes.push({ outlet, top, ...lane, height: lane.height + (narrow ? NAME_LINE : 0) });
    top += lanes.at(-1)!.height;
  }
  return { axis, lanes, left, bottom: top };
}

/** Versions whose signs would cover each other stand one over the other. */
function laneOf(
  versions: readonly { readonly member: Member; readonly moment: Moment }[],
  axis: TimeAxis,
  top: number,
): Pick<Lane, 'marks' | 'height'> {
  const ends: number[] = [];
  const sorted = versions
    .map(({ member, moment }) => ({
      member,
      x: axis.x((moment.from + moment.to) / 2),
      from: axis.x(moment.from),
      to: axis.x(moment.to),
    }))
    .sort((a, b) => a.x - b.x);
  const marks = sorted.map((mark) => {
    const free = ends.findIndex((end) => end < mark.x);
    const row = free < 0 ? ends.length : free;
    ends[row] = mark.x + STEP;
    return { ...mark, y: top + LANE / 2 + row * STEP };
  });
  return { marks, height: LANE + (ends.length - 1) * STEP };
}

import type { Asked } from '../../api/client.ts';
import type { Span } from '../../text/span.ts';
import type { WireStatement } from '../shapes.ts';

/** The spans by which a statement is read, in the order in which they are picked. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody as a person names them; `kind` is null where the name alone is given. */
export interface Named {
  readonly name: string;
  readonly kind: NonNullable<WireStatement['speaker']>['kind'] | null;
}

/** What is said of a statement, field by field. Other statements by their numbers in the record. */
export interface Values {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: Named | null;
  readonly addressee: Named | null;
  readonly target: Named | null;
  readonly act: WireStatement['act'];
  readonly channel: WireStatement['channel'];
  /** ISO 8601 date, date-time or interval. */
  readonly saidAt: string | null;
  readonly manner: WireStatement['manner'];
  readonly certainty: WireStatement['certainty'];
  readonly polarity: WireStatement['polarity'];
  readonly parent: number | null;
  readonly answers: {
    readonly statement: number;
    readonly how: NonNullable<WireStatement['answers']>['how'];
  } | null;
}

export type Field = keyof Values;

interface Step {
  readonly values: Values;
  /** What the step was made by; steps of one gesture, or of typing in one field, are one. */
  readonly by: string | null;
}

/** A statement as it is and as somebody wants it, with the way back. Immutable. */
export interface Draft {
  readonly report: number;
  /** Number of the statement; null for one that the machine missed. */
  readonly statement: number | null;
  readonly base: Values;
  readonly values: Values;
  readonly past: readonly Step[];
}

const BLANK: Values = {
  source: [],
  cue: [],
  content: [],
  speaker: null,
  addressee: null,
  target: null,
  act: 'assert',
  channel: 'unknown',
  saidAt: null,
  manner: 'indirect',
  certainty: 'plain',
  polarity: 'positive',
  parent: null,
  answers: null,
};

/** The draft of a statement that stands in the record; `numbers` gives the record's number for an id of the reading. */
export function draftOf(
  report: number,
  statement: number,
  wire: WireStatement,
  numbers: Readonly<Record<string, number>>,
): Draft {
  const { source, cue, content, act, channel, manner, certainty, polarity, answers, parent } = wire;
  const answered = answers && numbers[answers.statement];
  const base: Values = {
    source,
    cue,
    content,
    speaker: namedIn(wire.speaker),
    addressee: namedIn(wire.addressee),
    target: namedIn(wire.target),
    act,
    channel,
    saidAt: wire.saidAt?.value ?? null,
    manner,
    certainty,
    polarity,
    parent: (parent === null ? null : numbers[parent]) ?? null,
    answers:
      answers && answered !== undefined && answered !== null
        ? { statement: answered, how: answers.how }
        : null,
  };
  return { report, statement, base, values: base, past: [] };
}

/** The draft of a statement that the machine missed, its content marked where somebody has selected one. */
export function missedIn(report: number, content: Span | null = null): Draft {
  const values = content ? { ...BLANK, content: [content] } : BLANK;
  return { report, statement: null, base: BLANK, values, past: [] };
}

function namedIn(party: Named | null): Named | null {
  return party && { name: party.name, kind: party.kind };
}

/** With fields changed. Changes one after the other by the same `by` are taken back together. */
export function changed(draft: Draft, changes: Partial<Values>, by: string | null = null): Draft {
  const values = { ...draft.values, ...changes };
  if (same(values, draft.values)) return draft;
  const last = draft.past.at(-1);
  const goesOn = by !== null && last?.by === by;
  return { ...draft, values, past: goesOn ? draft.past : [...draft.past, { values: draft.values, by }] };
}

/** As it was before the last change; the draft itself where there was none. */
export function takenBack(draft: Draft): Draft {
  const last = draft.past.at(-1);
  return last ? { ...draft, values: last.values, past: draft.past.slice(0, -1) } : draft;
}

/** The fields that are not as they were. */
export function fieldsChanged({ base, values }: Draft): Field[] {
  return (Object.keys(base) as Field[]).filter((field) => !same(cleaned(values)[field], base[field]));
}

/** What to send: the fields that changed, and for a missed statement its spans. */
export function wantedIn(draft: Draft): Omit<Asked<'changeStatement'>['body'], 'by' | 'why'> {
  const fields = new Set(fieldsChanged(draft));
  if (draft.statement === null) for (const role of ROLES) fields.add(role);
  return Object.fromEntries(
    Object.entries(cleaned(draft.values)).filter(([field]) => fields.has(field as Field)),
  );
}

/** The same wishes for the statement as it is now: after something else about it, or about its report, was corrected. */
export function rebased(draft: Draft, now: Draft): Draft {
  if (same(draft.base, now.base)) return draft;
  const wishes = fieldsChanged(draft).map((field) => [field, draft.values[field]]);
  return changed(now, Object.fromEntries(wishes));
}

/** Names without blanks around them; one that is all blanks is nobody. */
function cleaned(values: Values): Values {
  const party = (named: Named | null) => {
    const name = named?.name.trim() ?? '';
    return named && name !== '' ? { ...named, name } : null;
  };
  const saidAt = values.saidAt?.trim() || null;
  const { speaker, addressee, target } = values;
  return { ...values, saidAt, speaker: party(speaker), addressee: party(addressee), target: party(target) };
}

/** Values are plain and their keys always in the same order, but for parties from elsewhere, which are made here. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

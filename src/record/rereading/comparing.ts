import type { WireReading, WireStatement } from '../../formats/wire.ts';
import { anchorOf, findAnchored } from '../corrections/anchor.ts';

/** A field that two readings of one statement may tell otherwise. */
const FIELDS = [
  'source',
  'cue',
  'content',
  'manner',
  'speaker',
  'addressee',
  'channel',
  'place',
  'saidAt',
  'act',
  'target',
  'parent',
  'polarity',
  'certainty',
  'answers',
] as const;
export type ComparedField = (typeof FIELDS)[number];

/** What a new reading of a text changes. */
export interface Difference {
  readonly kept: number;
  readonly added: number;
  readonly removed: number;
  /** How many of the kept statements changed in each field; fields without a change are absent. */
  readonly changed: Readonly<Partial<Record<ComparedField, number>>>;
}

/** Ids of the statements that two readings of one text share: the old id to the new one. Each is paired once. */
export function pairStatements(
  text: string,
  before: readonly WireStatement[],
  after: readonly WireStatement[],
): Map<string, string> {
  const pairs = new Map<string, string>();
  const left = new Map(after.map((statement) => [placeKey(statement), statement]));
  const loose: WireStatement[] = [];
  for (const statement of before) {
    const same = left.get(placeKey(statement));
    if (same) pairs.set(statement.id, same.id);
    else loose.push(statement);
    left.delete(placeKey(statement));
  }
  for (const statement of loose) {
    const found = findAnchored(anchorOf(text, statement), [...left.values()], text);
    if ('lost' in found) continue;
    pairs.set(statement.id, found.statement.id);
    left.delete(placeKey(found.statement));
  }
  return pairs;
}

const placeKey = ({ source, cue, content }: WireStatement) => JSON.stringify([source, cue, content]);

/** Counts what differs between two readings of one text. */
export function differenceOf(text: string, before: WireReading, after: WireReading): Difference {
  const pairs = pairStatements(text, before.statements, after.statements);
  const now = new Map(after.statements.map((statement) => [statement.id, statement]));
  const changed: Partial<Record<ComparedField, number>> = {};
  for (const statement of before.statements) {
    const same = now.get(pairs.get(statement.id) ?? '');
    if (!same) continue;
    for (const field of FIELDS) {
      if (toldOf(renamed(statement, pairs), field) === toldOf(same, field)) continue;
      changed[field] = (changed[field] ?? 0) + 1;
    }
  }
  return {
    kept: pairs.size,
    added: after.statements.length - pairs.size,
    removed: before.statements.length - pairs.size,
    changed,
  };
}

/** A statement with the ids that others have in the new reading. */
function renamed(statement: WireStatement, pairs: ReadonlyMap<string, string>): WireStatement {
  const { parent, answers } = statement;
  const now = (id: string) => pairs.get(id) ?? `gone ${id}`;
  return {
    ...statement,
    parent: parent && now(parent),
    answers: answers && { ...answers, statement: now(answers.statement) },
  };
}

/** A field's value for comparing: parties by name and kind, because their ids may change with the reading. */
function toldOf(statement: WireStatement, field: ComparedField): string {
  switch (field) {
    case 'speaker':
    case 'addressee':
    case 'target': {
      const party = statement[field];
      return party ? `${party.name} ${party.kind}` : '';
    }
    case 'saidAt':
      return statement.saidAt?.value ?? '';
    default:
      return JSON.stringify(statement[field]);
  }
}

/** Whether nothing differs. */
export function isNoDifference({ added, removed, changed }: Difference): boolean {
  return added === 0 && removed === 0 && Object.keys(changed).length === 0;
}

/** The sum of two. */
export function sumOf(a: Difference, b: Difference): Difference {
  const fields = FIELDS.filter((field) => a.changed[field] || b.changed[field]);
  return {
    kept: a.kept + b.kept,
    added: a.added + b.added,
    removed: a.removed + b.removed,
    changed: Object.fromEntries(
      fields.map((field) => [field, (a.changed[field] ?? 0) + (b.changed[field] ?? 0)]),
    ),
  };
}

export const NO_DIFFERENCE: Difference = { kept: 0, added: 0, removed: 0, changed: {} };

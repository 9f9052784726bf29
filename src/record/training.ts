import type { WireParty, WireStatement } from '../formats/wire.ts';
import { holding } from './corrections/correction.ts';
import type { Database } from './database.ts';
import { explained } from './record-error.ts';
import { type KeptReport, keptReport } from './showing.ts';

/** A corrected report in the format of the corpora that models are trained from: a text, and what was said in it. */
export interface TrainingReport {
  /** Name of both files without ending; depends on the text and its origin only. */
  readonly name: string;
  readonly text: string;
  /** JSON; offsets are UTF-16 code units of the text. */
  readonly json: string;
}

/** The reports that people have corrected, one at a time; with `all` those too that nobody has. */
export async function* trainingReports(
  { db, file }: Database,
  all: boolean,
): AsyncGenerator<TrainingReport, void, undefined> {
  for (let after = 0; ; ) {
    const next = await db
      .selectFrom('report')
      .select('id')
      .where('reading', 'is not', null)
      .where('id', '>', after)
      .$if(!all, (query) => query.where('id', 'in', db.selectFrom('correction').select('report').distinct()))
      .orderBy('id')
      .executeTakeFirst()
      .catch((error: unknown) => {
        throw explained(error, file);
      });
    if (!next) return;
    after = next.id;
    const kept = (await keptReport(db, next.id))!;
    if (all || isCorrected(kept)) yield trainingReport(kept);
  }
}

/** Whether a correction of a statement holds. */
function isCorrected({ id, log }: KeptReport): boolean {
  return holding(log).some(({ report, deed }) => report === id && deed.kind !== 'undo');
}

function trainingReport({ key, text, meta, reading }: KeptReport): TrainingReport {
  const { statements, report, loaded } = reading!;
  const names = new Map(statements.map(({ id }, i) => [id, `s${i + 1}`]));
  const { value, evidence } = report.published;
  const clue = evidence.flatMap(({ spans }) => spans)[0];
  const file = {
    report: {
      file: `${key}.txt`,
      title: meta.title ?? '',
      outlet: meta.outlet ?? null,
      published: { value: value ?? '', words: clue ? text.slice(clue.start, clue.end) : null },
      ownVoiceLoaded: loaded
        .filter(({ statement, quoted }) => statement === null && !quoted)
        .map(({ start, end }) => text.slice(start, end)),
    },
    statements: statements.map((statement) => trainingStatement(statement, names)),
  };
  return { name: key, text, json: `${JSON.stringify(file, null, 1)}\n` };
}

/** Statements are named anew, in the order of the cue. */
function trainingStatement(statement: WireStatement, names: ReadonlyMap<string, string>): unknown {
  const {
    id,
    source,
    cue,
    content,
    manner,
    speaker,
    addressee,
    channel,
    saidAt,
    act,
    target,
    parent,
    certainty,
  } = statement;
  const named = (party: WireParty | null) => party && { name: party.name };
  return {
    id: names.get(id),
    source,
    cue,
    content,
    manner,
    speaker: speaker && { name: speaker.name, kind: speaker.kind },
    addressee: named(addressee),
    channel,
    saidAt: saidAt && { value: saidAt.value },
    act,
    target: named(target),
    parent: parent === null ? null : (names.get(parent) ?? null),
    certainty,
  };
}

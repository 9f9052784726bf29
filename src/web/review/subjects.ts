import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, type Failure, failureOf } from '../asking.ts';
import type { Report, StatementAnswer } from '../shapes.ts';
import { Shelf } from './shelf.ts';

/** What is looked at: a report, and the statement in it unless one is to be added. */
export interface Subject {
  readonly report: Report;
  readonly statement: StatementAnswer | null;
}

export type Wanted = { readonly statement: number } | { readonly report: number };

const reports = new Shelf<Report>((report) => ask('report', { params: { report } }));
const statements = new Shelf<StatementAnswer>((statement) => ask('statement', { params: { statement } }));

/** Fetches ahead what comes next, so that it is there at once. A failure shows when it is asked for in earnest. */
export function fetchAhead(wanted: Wanted): void {
  subjectOf(wanted).catch(() => {});
}

/** The record has changed: what is kept may be stale. */
export function forgetReports(): void {
  reports.clear();
  statements.clear();
}

async function subjectOf(wanted: Wanted): Promise<Subject> {
  if ('report' in wanted) return { report: await reports.get(wanted.report), statement: null };
  const statement = await statements.get(wanted.statement);
  return { report: await reports.get(statement.report.id), statement };
}

/** What is here already; null where it has to be waited for. */
function subjectHere(wanted: Wanted | null): Subject | null {
  const statement = wanted && 'statement' in wanted ? statements.here(wanted.statement) : null;
  if (!wanted || statement === undefined) return null;
  const report = reports.here('report' in wanted ? wanted.report : statement!.report.id);
  return report ? { report, statement } : null;
}

interface State {
  readonly subject: Subject | null;
  readonly failure: Failure | null;
  /** What it belongs to. */
  readonly key: string;
}

/** What is looked at, as it is now. While it is fetched anew it stays; another one never shows in its place. */
export function useSubject(wanted: Wanted | null) {
  const [round, setRound] = useState(0);
  const key = JSON.stringify(wanted);
  const [state, setState] = useState<State>({ subject: null, failure: null, key: '' });
  const here = state.key === key ? state : { subject: subjectHere(wanted), failure: null, key };
  useEffect(() => {
    if (!wanted) return;
    if (here !== state) setState(here);
    let current = true;
    subjectOf(wanted).then(
      (subject) =>
        current &&
        setState((before) => (isSame(before.subject, subject) ? before : { subject, failure: null, key })),
      (error) => current && setState({ subject: null, failure: failureOf(error), key }),
    );
    return () => {
      current = false;
    };
  }, [key, round]);
  const again = useCallback(() => {
    forgetReports();
    setRound((before) => before + 1);
  }, []);
  return { subject: here.subject, failure: here.failure, again };
}

function isSame(a: Subject | null, b: Subject): boolean {
  return a?.report === b.report && a.statement === b.statement;
}

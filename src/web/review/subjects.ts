import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, type Failure, failureOf } from '../asking.ts';
import type { Report, StatementAnswer } from '../shapes.ts';

/** What is looked at: a report, and the statement in it unless one is to be added. */
export interface Subject {
  readonly report: Report;
  readonly statement: StatementAnswer | null;
}

export type Wanted = { readonly statement: number } | { readonly report: number };

/** Reports as they were fetched; whoever changes one calls {@link forgetReports}. The statements of a report go with it. */
const reports = new Map<number, Promise<Report>>();
const statements = new Map<number, Promise<StatementAnswer>>();

/** Reports kept at most. */
const MOST = 12;

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
  if ('report' in wanted) return { report: await reportOf(wanted.report), statement: null };
  const { statement: number } = wanted;
  const statement = await kept(statements, number, () => ask('statement', { params: { statement: number } }));
  return { report: await reportOf(statement.report.id), statement };
}

function reportOf(report: number): Promise<Report> {
  return kept(reports, report, () => ask('report', { params: { report } }));
}

function kept<T>(from: Map<number, Promise<T>>, number: number, fetched: () => Promise<T>): Promise<T> {
  const there = from.get(number);
  if (there) return there;
  const coming = fetched();
  from.set(number, coming);
  coming.catch(() => from.get(number) === coming && from.delete(number));
  if (from.size > MOST) from.delete(from.keys().next().value!);
  return coming;
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
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    subjectOf(wanted).then(
      (subject) => current && setState({ subject, failure: null, key }),
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
  const here = state.key === key;
  return { subject: here ? state.subject : null, failure: here ? state.failure : null, again };
}

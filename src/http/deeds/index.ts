import type { Answer, Given } from '../../api/contract.ts';
import type { RouteName } from '../../api/routes.ts';
import {
  acceptStatement,
  addStatement as add,
  changeStatement as change,
  type Database,
  type Hand,
  mergePeople,
  rejectStatement as reject,
  splitPerson,
  undo as takeBack,
  type WantedChanges,
} from '../../record/record.ts';
import { present } from '../present.ts';

/** Changes the record. `now` is ISO 8601 in UTC. Rejects with `CorrectionError` or `RecordError`. */
type Doing<Name extends RouteName> = (
  database: Database,
  given: Given<Name>,
  now: string,
) => Promise<Answer<Name>>;

const handOf = ({ by, why }: { readonly by: string; readonly why: string | null }, now: string): Hand => ({
  by,
  why,
  now,
});

function wantedIn({ by: _, why: __, ...changes }: Given<'changeStatement'>['body']): WantedChanges {
  return present(changes) as WantedChanges;
}

const changeStatement: Doing<'changeStatement'> = (database, { params, body }, now) =>
  change(database, params.statement, wantedIn(body), handOf(body, now));

const rejectStatement: Doing<'rejectStatement'> = (database, { params, body }, now) =>
  reject(database, params.statement, handOf(body, now));

const accept: Doing<'acceptStatement'> = (database, { params, body }, now) =>
  acceptStatement(database, params.statement, handOf(body, now));

const addStatement: Doing<'addStatement'> = (database, { params, body }, now) =>
  add(database, params.report, wantedIn(body), handOf(body, now));

const undo: Doing<'undo'> = async (database, { params, body }, now) => ({
  correction: await takeBack(database, params.correction, handOf(body, now)),
});

const mergeSpeakers: Doing<'mergeSpeakers'> = async (database, { params, body }, now) => ({
  correction: await mergePeople(database, params.person, body.person, handOf(body, now)),
});

const splitSpeaker: Doing<'splitSpeaker'> = (database, { params, body }, now) =>
  splitPerson(database, params.person, body.statements, handOf(body, now));

/** Every route that changes the record by hand. */
export const deeds = {
  changeStatement,
  rejectStatement,
  acceptStatement: accept,
  addStatement,
  undo,
  mergeSpeakers,
  splitSpeaker,
};

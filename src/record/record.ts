import { type Database, openDatabase } from './database.ts';

export { type Added, addReport, isKnown, type NewReport } from './adding.ts';
export { findStatements, type Hit, type Order, type Page } from './asking.ts';
export { backUp } from './backing-up.ts';
export { type Checked, checkRecord } from './checking.ts';
export { type Commitment, type CommitmentFilter, findCommitments } from './commitments/asking.ts';
export { type ComparedReport, compareReports } from './comparing/comparing.ts';
export {
  acceptStatement,
  addStatement,
  type Corrected,
  changeStatement,
  rejectStatement,
  type WantedChanges,
} from './corrections/correcting.ts';
export { CorrectionError, type NamedParty, NothingToCorrect } from './corrections/correction.ts';
export {
  type Entry,
  entriesOf,
  type HistoryFilter,
  historyOf,
  historyPage,
  type What,
} from './corrections/history.ts';
export type { Hand } from './corrections/log.ts';
export { nearestPlace, spanOf } from './corrections/places.ts';
export { mergePeople, splitPerson } from './corrections/regrouping.ts';
export { findUnreviewed, type ReviewPlace } from './corrections/reviewing.ts';
export { undo } from './corrections/undoing.ts';
export { type Earlier, earlierCorrections } from './corrections/versions.ts';
export { type Counts, countAll } from './counting.ts';
export type { Database } from './database.ts';
export type { Dating, DatingClue } from './dating/dating.ts';
export { exportReports } from './exporting.ts';
export { type Family, familyNumbered, familyOf, type Member } from './families/asking.ts';
export { type FamilyCard, findFamilies } from './families/listing.ts';
export { rewordings } from './families/rewording.ts';
export { type Change, changesOf } from './families/variants.ts';
export { type FeedState, feedState, keepFeedState } from './feeds.ts';
export type { Filter } from './filter.ts';
export { findReports, type ReportCard, type ReportFilter, reportCardOf } from './listing.ts';
export { type Card, cardOf } from './overviews/card.ts';
export { type Facets, facetsOf } from './overviews/facets.ts';
export { type Network, networkOf } from './overviews/network.ts';
export { type ComparedOutlet, compareOutlets, type Outlet, outletsIn } from './overviews/outlets.ts';
export { type Timeline, timelineOf, type Unit } from './overviews/timeline.ts';
export { keepPageState, type PageState, pageState } from './pages.ts';
export { type Person, peopleNamed, personOf } from './people/asking.ts';
export { RECORD_ERRORS, RecordError, type RecordErrorCode } from './record-error.ts';
export { findReplies, type Reply, type ReplyFilter } from './replies/asking.ts';
export {
  type Difference,
  isNoDifference,
  NO_DIFFERENCE,
  sumOf,
} from './rereading/comparing.ts';
export {
  type Again,
  type Reread,
  reportsToReread,
  reportToReread,
  storeReread,
} from './rereading/rereading.ts';
export { type KeptReport, placeOfStatement, reportOf } from './showing.ts';
export { laterVersion } from './showing-links.ts';
export { type TrainingReport, trainingReports } from './training.ts';
export { recordLines } from './transfer/exporting.ts';
export { Importer } from './transfer/importing.ts';
export { QueryError, wordQuery } from './word-query.ts';

/** Opens a record for as long as `work` takes. Throws `RecordError`. */
export async function withRecord<Result>(
  file: string,
  mode: 'read' | 'write' | 'create',
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(file, mode);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

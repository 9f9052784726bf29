import type { Database } from './database.ts';
import { explained } from './record-error.ts';

/** What a record holds. */
export interface Counts {
  readonly reports: number;
  /** Of these, kept but not read. */
  readonly unread: number;
  /** Of these, later versions of another. */
  readonly versions: number;
  readonly outlets: number;
  readonly statements: number;
  /** Named speakers who say something. */
  readonly speakers: number;
  /** Families of several statements. */
  readonly families: number;
  /** First and last day that anything was said or published; null in an empty record. */
  readonly from: string | null;
  readonly to: string | null;
  /** Size of the file's pages in bytes. */
  readonly bytes: number;
  readonly acts: readonly { readonly act: string; readonly statements: number }[];
  readonly channels: readonly { readonly channel: string; readonly statements: number }[];
}

/** Counts everything. */
export async function countAll({ db, raw, file }: Database): Promise<Counts> {
  try {
    const reports = countReports(raw);
    const statements = countStatements(raw);
    const { speakers } = await db
      .selectFrom('statement')
      .select(({ fn }) => fn.count<number>('person').distinct().as('speakers'))
      .executeTakeFirstOrThrow();
    const families = await db
      .selectFrom('family')
      .select(({ fn }) => fn.countAll<number>().as('families'))
      .executeTakeFirstOrThrow();
    const acts = await db
      .selectFrom('tally')
      .select(({ fn }) => ['act', fn.sum<number>('statements').as('statements')])
      .where('statements', '>', 0)
      .groupBy('act')
      .orderBy('statements', 'desc')
      .orderBy('act')
      .execute();
    const channels = await db
      .selectFrom('statement')
      .select(({ fn }) => ['channel', fn.countAll<number>().as('statements')])
      .groupBy('channel')
      .orderBy('statements', 'desc')
      .orderBy('channel')
      .execute();
    const size = raw
      .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
      .get();
    return {
      ...reports,
      ...statements,
      speakers,
      ...families,
      bytes: Number(size?.['bytes']),
      acts,
      channels,
    };
  } catch (error) {
    throw explained(error, file);
  }
}

/** Each count by itself, so that it is told from an index: rows of reports are large. */
function countReports(raw: Database['raw']): Pick<Counts, 'reports' | 'unread' | 'versions' | 'outlets'> {
  const row = raw
    .prepare(
      `select (select count(*) from report) as reports,
        (select count(*) from report where unread is not null) as unread,
        (select count(*) from report where previous is not null) as versions,
        (select count(distinct outlet) from report where outlet is not null) as outlets`,
    )
    .get() as Record<'reports' | 'unread' | 'versions' | 'outlets', number>;
  return { ...row };
}

/** The same of statements; the first and the last day are the ends of an index. */
function countStatements(raw: Database['raw']): Pick<Counts, 'statements' | 'from' | 'to'> {
  const row = raw
    .prepare(
      `select (select count(*) from statement) as statements,
        (select min(day) from statement) as "from", (select max(day) from statement) as "to"`,
    )
    .get() as unknown as Pick<Counts, 'statements' | 'from' | 'to'>;
  return { ...row };
}

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
    const reports = await db
      .selectFrom('report')
      .select(({ fn }) => [
        fn.countAll<number>().as('reports'),
        fn.count<number>('unread').as('unread'),
        fn.count<number>('previous').as('versions'),
        fn.count<number>('outlet').distinct().as('outlets'),
      ])
      .executeTakeFirstOrThrow();
    const statements = await db
      .selectFrom('statement')
      .select(({ fn }) => [
        fn.countAll<number>().as('statements'),
        fn.count<number>('person').distinct().as('speakers'),
        fn.min('day').as('from'),
        fn.max('day').as('to'),
      ])
      .executeTakeFirstOrThrow();
    const families = await db
      .selectFrom('family')
      .select(({ fn }) => fn.countAll<number>().as('families'))
      .executeTakeFirstOrThrow();
    const acts = await db
      .selectFrom('statement')
      .select(({ fn }) => ['act', fn.countAll<number>().as('statements')])
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
    return { ...reports, ...statements, ...families, bytes: Number(size?.['bytes']), acts, channels };
  } catch (error) {
    throw explained(error, file);
  }
}

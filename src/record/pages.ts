import type { Database } from './database.ts';
import { explained } from './record-error.ts';

/** What is known of a page that an item of a feed leads to. Times are ISO 8601 in UTC. */
export interface PageState {
  readonly url: string;
  /** SHA-256 of the item, in hexadecimal digits: another item says that the page may have changed. */
  readonly item: string;
  readonly asked: string;
  /** When it may be asked for again, where it failed. */
  readonly due: string;
  /** How often it has failed in a row, and why; 0 where its article is in the record. */
  readonly failures: number;
  readonly why: string | null;
}

/** The state of the page at `url`, or null where it was never followed. Throws `RecordError`. */
export async function pageState({ db, file }: Database, url: string): Promise<PageState | null> {
  try {
    const row = await db.selectFrom('page').selectAll().where('url', '=', url).executeTakeFirst();
    return row ?? null;
  } catch (error) {
    throw explained(error, file);
  }
}

/** Keeps the state of a page in place of the one before. Throws `RecordError`. */
export async function keepPageState({ db, file }: Database, state: PageState): Promise<void> {
  try {
    await db
      .insertInto('page')
      .values(state)
      .onConflict((conflict) => conflict.column('url').doUpdateSet(state))
      .execute();
  } catch (error) {
    throw explained(error, file);
  }
}

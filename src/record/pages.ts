import type { Database } from './database.ts';
import { explained } from './record-error.ts';
import type { PageTable } from './schema.ts';

/** What is known of a page that an item of a feed leads to. */
export type PageState = PageTable;

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

import type { Database } from './database.ts';
import { explained } from './record-error.ts';

/** What is known of a feed since it was last asked for. Times are ISO 8601 in UTC. */
export interface FeedState {
  readonly url: string;
  /** What its server said of it, to be handed back when it is asked again. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly asked: string;
  /** When it may be asked again. */
  readonly due: string;
  /** How often it has failed since it last answered, and why it did. */
  readonly failures: number;
  readonly why: string | null;
}

/** The state of the feed at `url`, or null where it was never asked for. Throws `RecordError`. */
export async function feedState({ db, file }: Database, url: string): Promise<FeedState | null> {
  try {
    const row = await db.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst();
    if (!row) return null;
    const { last_modified, ...state } = row;
    return { ...state, lastModified: last_modified };
  } catch (error) {
    throw explained(error, file);
  }
}

/** Keeps the state of a feed in place of the one before. Throws `RecordError`. */
export async function keepFeedState({ db, file }: Database, state: FeedState): Promise<void> {
  const { lastModified, ...rest } = state;
  const row = { ...rest, last_modified: lastModified };
  try {
    await db
      .insertInto('feed')
      .values(row)
      .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
      .execute();
  } catch (error) {
    throw explained(error, file);
  }
}

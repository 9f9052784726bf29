import { createHash } from 'node:crypto';
import type { Fetcher } from '../intake/fetching/fetcher.ts';
import { TryLater } from '../intake/fetching/try-later.ts';
import { type Follower, type Lead, ofBytes, type Source, type Unreadable } from '../intake/index.ts';
import { type Database, keepPageState, pageState } from '../record/record.ts';
import { spreadOf, waitBefore } from './schedule.ts';

export interface Following {
  readonly database: Database;
  readonly fetcher: () => Promise<Fetcher>;
  /** Milliseconds after which a page that failed may be asked for again, at least; null: at once. */
  readonly every: number | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Follows items of feeds to their pages and keeps in the record which it has followed: a page is asked for again only when
 * its item changes, or when it failed and its time has come.
 */
export class PageFollower implements Follower {
  /** How many pages were not asked for, because there is nothing new to them. */
  seen = 0;
  private readonly following: Following;

  constructor(following: Following) {
    this.following = following;
  }

  async page(lead: Lead): Promise<Source | null> {
    const { database, fetcher, every, now } = this.following;
    const state = await pageState(database, lead.url);
    const failing = state !== null && state.failures > 0;
    const waits = failing && every !== null && now() < Date.parse(state.due);
    if (waits || (state !== null && !failing && state.item === hashOf(lead))) {
      this.seen++;
      return null;
    }
    const page = await (await fetcher()).fetch(lead.url);
    // Nothing was said of an earlier time, so a page that has not changed is no answer.
    if (!page.changed) return { bytes: ofBytes(new Uint8Array()), meta: {} };
    const { bytes, url, type, charset } = page;
    return { bytes: ofBytes(bytes), meta: { url }, type, ...(charset === undefined ? {} : { charset }) };
  }

  async failed(lead: Lead, error: Unreadable): Promise<void> {
    const { database, every, now } = this.following;
    const failures = ((await pageState(database, lead.url))?.failures ?? 0) + 1;
    const retryAfter = error instanceof TryLater ? error.afterMs : null;
    const spread = spreadOf(lead.url, failures);
    const wait = waitBefore({ every: every ?? 0, failures, retryAfter, spread });
    await this.keep(lead, now() + wait, failures, error.message);
  }

  /** To be called once the article is on the disk, not before: what is lost on the way is fetched again. */
  async done(lead: Lead): Promise<void> {
    await this.keep(lead, this.following.now(), 0, null);
  }

  private async keep(lead: Lead, due: number, failures: number, why: string | null): Promise<void> {
    const { database, now } = this.following;
    const times = { asked: new Date(now()).toISOString(), due: new Date(due).toISOString() };
    await keepPageState(database, { url: lead.url, item: hashOf(lead), ...times, failures, why });
  }
}

const hashOf = ({ item }: Lead) => createHash('sha256').update(item).digest('hex');

import { type Additions, addAll } from '../../adding/adding-many.ts';
import type { Input } from '../../adding/input.ts';
import { PageFollower } from '../../adding/page-follower.ts';
import { spreadOf, waitBefore } from '../../adding/schedule.ts';
import type { Fetched, Fetcher } from '../../intake/fetching/fetcher.ts';
import { TryLater } from '../../intake/fetching/try-later.ts';
import { isFeed, ofBytes, Unreadable } from '../../intake/index.ts';
import type { ReadingPool } from '../../pool/reading-pool.ts';
import { type Database, type FeedState, feedState, keepFeedState } from '../../record/record.ts';

/** Time, for watching: a test gives its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as `signal` is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Watch {
  readonly database: Database;
  readonly pool: ReadingPool;
  readonly fetcher: Fetcher;
  /** Whether items that carry only a summary are followed to their pages. */
  readonly follow: boolean;
  /** Milliseconds between two questions to one feed. */
  readonly every: number;
  /** Whether each feed is asked for once only. */
  readonly once: boolean;
  /** Ends the watch; what is under way is finished. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Takes what there is to say, a line each. */
  readonly say: (line: string) => void;
}

/**
 * Asks feeds for news again and again, each in its turn, and adds what is new to the record. Gives the addresses of those
 * that failed the last time. Throws `RecordError`.
 */
export async function watchFeeds(feeds: readonly string[], watch: Watch): Promise<string[]> {
  const { clock, signal, once } = watch;
  const turns = new Map<string, number>();
  const failed = new Set<string>();
  for (const url of new Set(feeds)) turns.set(url, await firstTurn(url, watch));
  while (turns.size > 0 && !signal.aborted) {
    const [url, due] = [...turns].reduce((first, next) => (next[1] < first[1] ? next : first));
    if (once && due > clock.now()) {
      for (const [left, until] of turns) {
        watch.say(`${left}: is left alone until ${iso(until)}, because it failed the last time`);
        failed.add(left);
      }
      break;
    }
    await clock.wait(Math.max(0, due - clock.now()), signal);
    if (signal.aborted) break;
    const state = await ask(url, watch);
    if (state === null || state.failures === 0) failed.delete(url);
    else failed.add(url);
    if (once) turns.delete(url);
    else turns.set(url, state === null ? clock.now() : Date.parse(state.due));
  }
  return [...failed];
}

/** A feed that failed the last time is still left alone; any other one may be asked at once. */
async function firstTurn(url: string, { database, clock }: Watch): Promise<number> {
  const state = await feedState(database, url);
  return state && state.failures > 0 ? Math.max(clock.now(), Date.parse(state.due)) : clock.now();
}

const iso = (ms: number) => new Date(ms).toISOString();

/** Asks one feed and adds what it has. Null where that was stopped before its end: then nothing of it counts as seen. */
async function ask(url: string, watch: Watch): Promise<FeedState | null> {
  const { database, fetcher, say } = watch;
  const before = await feedState(database, url);
  try {
    const { etag, lastModified } = before ?? {};
    const fetched = await fetcher.fetch(url, {
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    });
    if (fetched.changed && !isFeed(fetched.bytes)) {
      throw new Unreadable('is not a feed: take a page in with onrecord add');
    }
    if (fetched.changed) {
      const added = await addAll([inputOf(url, fetched)], database, watch.pool, {
        signal: watch.signal,
        ...(watch.follow && { follower: followerOf(watch) }),
      });
      say(`${url}: ${summaryOf(added)}`);
      if (added.stopped) return null;
    }
    return await answered(url, before, fetched, watch);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return await failed(url, before, error, watch);
  }
}

function followerOf({ database, fetcher, every, clock }: Watch): PageFollower {
  return new PageFollower({ database, fetcher: async () => fetcher, every, now: () => clock.now() });
}

async function answered(
  url: string,
  before: FeedState | null,
  fetched: Fetched,
  { database, clock, every }: Watch,
): Promise<FeedState> {
  const now = clock.now();
  const wait = waitBefore({ every, failures: 0, retryAfter: null, spread: spreadOf(url, now) });
  const seen = fetched.changed
    ? { etag: fetched.etag ?? null, lastModified: fetched.lastModified ?? null }
    : { etag: before?.etag ?? null, lastModified: before?.lastModified ?? null };
  const state = { url, ...seen, asked: iso(now), due: iso(now + wait), failures: 0, why: null };
  await keepFeedState(database, state);
  return state;
}

async function failed(
  url: string,
  before: FeedState | null,
  error: Unreadable,
  { database, clock, every, say }: Watch,
): Promise<FeedState> {
  const now = clock.now();
  const failures = (before?.failures ?? 0) + 1;
  const retryAfter = error instanceof TryLater ? error.afterMs : null;
  const wait = waitBefore({ every, failures, retryAfter, spread: spreadOf(url, now) });
  const { etag = null, lastModified = null } = before ?? {};
  const due = iso(now + wait);
  const state = { url, etag, lastModified, asked: iso(now), due, failures, why: error.message };
  await keepFeedState(database, state);
  say(`${url}: ${error.message} (asked again after ${due})`);
  return state;
}

function inputOf(url: string, fetched: Extract<Fetched, { changed: true }>): Input {
  const { bytes, url: found, type, charset } = fetched;
  const known = charset === undefined ? {} : { charset };
  return {
    label: url,
    name: 'feed',
    open: async () => ({ bytes: ofBytes(bytes), meta: { url: found }, type, ...known }),
  };
}

/** One line for a whole feed, however many of its items have a problem. */
function summaryOf({ counts, failures, stopped }: Additions): string {
  const [first] = failures;
  const problem = first?.slice(first.indexOf(': ') + 2);
  return [
    `${counts.new} new`,
    ...(counts.version ? [`${counts.version} new versions`] : []),
    ...(counts.known ? [`${counts.known} known already`] : []),
    ...(first ? [`${failures.length} with a problem (${problem})`] : []),
    ...(stopped ? ['stopped before the end'] : []),
  ].join(', ');
}

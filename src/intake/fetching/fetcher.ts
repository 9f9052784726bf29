import { setTimeout as pause } from 'node:timers/promises';
import { parseContentType, unpack } from '../bytes/content.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { type Answer, type RequestLimits, request } from './request.ts';
import { ROBOT, type Rules, rulesOf } from './robots.ts';
import { retryAfter, TryLater } from './try-later.ts';

export interface FetcherOptions {
  /** Whether addresses that are not public may be fetched from: tests and intranets. */
  readonly allowPrivate?: boolean;
  /** How this program names itself; robots.txt files speak to `onrecord`. */
  readonly userAgent?: string;
  /** Most bytes of an answer, before and after unpacking. */
  readonly largest?: number;
  /** Most milliseconds a request may take. */
  readonly timeoutMs?: number;
  /** Least milliseconds between two pages of one host. */
  readonly pauseMs?: number;
  /** Milliseconds since 1970, for the age of robots.txt files. */
  readonly now?: () => number;
}

/** What is known from the last time, so that an unchanged page need not be sent again (RFC 9110, 13). */
export interface Seen {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | { readonly changed: false }
  | ({
      readonly changed: true;
      /** Where the page was found after all redirects. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** The content type without parameters; empty where the server names none. */
      readonly type: string;
      readonly charset?: string;
    } & Seen);

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/** How long a robots.txt is taken for granted, and the refusal of a server that could not give one; milliseconds. */
const RULES_MS = 24 * 3_600_000;
const RULES_FAILED_MS = 60_000;

/**
 * Fetches pages and feeds politely and safely: http and https only, public addresses only, at most five redirects, each
 * checked like the first address, within bounds of size and time, one page of a host at a time with a pause between, and
 * only what the host's robots.txt allows (RFC 9309).
 */
export class Fetcher {
  private readonly limits: RequestLimits;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly pauseMs: number;
  private readonly now: () => number;
  /** The rules of each host, and until when they hold. */
  private readonly rules = new Map<string, { readonly known: Promise<Rules>; until: number }>();
  /** For each host, when its last request is done, the time from which the next may be made. */
  private readonly turns = new Map<string, Promise<number>>();

  constructor(options: FetcherOptions = {}) {
    this.limits = {
      allowPrivate: options.allowPrivate ?? false,
      largest: options.largest ?? LIMITS.page,
      timeoutMs: options.timeoutMs ?? 30_000,
    };
    this.headers = {
      'user-agent': options.userAgent ?? `Mozilla/5.0 (compatible; ${ROBOT}/0)`,
      accept: 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, br',
    };
    this.pauseMs = options.pauseMs ?? 1000;
    this.now = options.now ?? Date.now;
  }

  /**
   * Fetches an address. Throws {@link Unreadable}, with a line that says why, when there is nothing to be had; a
   * {@link TryLater} where the server says for how long.
   */
  async fetch(address: string, seen: Seen = {}): Promise<Fetched> {
    let url = addressOf(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!(await this.rulesFor(url))(url.href)) {
        throw new Unreadable(`the robots.txt of ${url.host} asks not to fetch it`);
      }
      const answer = await this.inTurn(url, () =>
        request(url, { ...this.headers, ...conditions(seen) }, this.limits),
      );
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) return this.fetched(url, answer);
      url = addressOf(location, url);
    }
    throw new Unreadable(`redirects more than ${MOST_REDIRECTS} times`);
  }

  private async fetched(url: URL, { status, headers, bytes }: Answer): Promise<Fetched> {
    if (status === 304) return { changed: false };
    if (status < 200 || status >= 300) {
      const afterMs = retryAfter(headers['retry-after'], this.now());
      throw afterMs === null ? new Unreadable(refusalOf(status)) : new TryLater(refusalOf(status), afterMs);
    }
    const coding = headers['content-encoding'] ?? '';
    const { etag, 'last-modified': lastModified } = headers;
    return {
      changed: true,
      url: url.href,
      bytes: await unpack(bytes, coding),
      ...parseContentType(headers['content-type'] ?? ''),
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  }

  /** The rules of a host: asked for once a day, sooner where that failed (RFC 9309, 2.3.1 and 2.4). */
  private rulesFor({ origin }: URL): Promise<Rules> {
    const kept = this.rules.get(origin);
    if (kept && this.now() < kept.until) return kept.known;
    const asked = this.askRules(`${origin}/robots.txt`);
    const entry = { known: asked.then(({ rules }) => rules), until: Number.POSITIVE_INFINITY };
    const keep = (ms: number) => {
      entry.until = this.now() + ms;
    };
    asked.then(
      ({ failed }) => keep(failed ? RULES_FAILED_MS : RULES_MS),
      () => keep(RULES_FAILED_MS),
    );
    this.rules.set(origin, entry);
    return entry.known;
  }

  private async askRules(robotsUrl: string): Promise<{ rules: Rules; failed: boolean }> {
    let url = addressOf(robotsUrl);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await request(url, this.headers, this.limits);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) {
        return { rules: await rulesOf(robotsUrl, answer), failed: answer.status >= 500 };
      }
      url = addressOf(location, url);
    }
    return { rules: await rulesOf(robotsUrl, null), failed: true };
  }

  /** Does something when the host's last request is done and the pause after it is over. */
  private async inTurn<T>({ host }: URL, act: () => Promise<T>): Promise<T> {
    const answer = (this.turns.get(host) ?? Promise.resolve(0)).then(async (from) => {
      await pause(Math.max(0, from - Date.now()));
      return act();
    });
    const next = () => Date.now() + this.pauseMs;
    this.turns.set(host, answer.then(next, next));
    return answer;
  }
}

function addressOf(written: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    throw new Unreadable(`${base ? `redirects to ${written}, which ` : ''}is not a web address`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Unreadable(`${base ? `redirects to ${url.protocol}, which ` : ''}is neither http nor https`);
  }
  // A name and password in an address are never passed on.
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function conditions({ etag, lastModified }: Seen): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function refusalOf(status: number): string {
  if (status === 404 || status === 410) return `is not there (HTTP ${status}): check the address`;
  if (status === 401 || status === 402 || status === 403)
    return `may not be read without leave (HTTP ${status})`;
  if (status === 429 || status === 503) return `its host is too busy (HTTP ${status}): try again later`;
  return `its host answered with HTTP ${status}`;
}

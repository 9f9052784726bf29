/** What decides when a feed is asked for again. Times in milliseconds. */
export interface Turn {
  /** How often feeds are asked for while all is well. */
  readonly every: number;
  /** How often this one has failed in a row. */
  readonly failures: number;
  /** How long its server wants to be left alone, or null. */
  readonly retryAfter: number | null;
  /** Between 0 and 1, so that feeds do not all come at once. */
  readonly spread: number;
}

/** Nobody is waited for longer than a day, whatever their server asks for. */
const LONGEST = 24 * 3_600_000;

/**
 * Milliseconds until a feed is asked for again: after an answer `every` and up to a tenth more; after failures twice as long
 * each time, between half of that and all of it (exponential back-off with equal jitter), and never sooner than its server
 * wants.
 */
export function waitBefore({ every, failures, retryAfter, spread }: Turn): number {
  const backedOff = Math.min(LONGEST, every * 2 ** failures);
  const wait = failures === 0 ? every * (1 + spread / 10) : backedOff * (0.5 + spread / 2);
  const floor = Math.min(LONGEST, Math.max(every, retryAfter ?? 0));
  return Math.round(Math.max(wait, floor));
}

/** A number between 0 and 1 that an address and a turn give: the same each time, other for others (FNV-1a, then mixed). */
export function spreadOf(url: string, turn: number): number {
  let hash = 0x811c9dc5 ^ turn;
  for (let i = 0; i < url.length; i++) hash = Math.imul(hash ^ url.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

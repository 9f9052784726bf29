import { Unreadable } from '../unreadable.ts';

/** A refusal of a server that says when to ask again. */
export class TryLater extends Unreadable {
  /** Milliseconds to leave it alone. */
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

/**
 * Milliseconds that a `Retry-After` field asks for at the time `now`: seconds, or an HTTP date (RFC 9110, 10.2.3). Null where
 * it says nothing that can be understood.
 */
export function retryAfter(field: string | undefined, now: number): number | null {
  const written = field?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  const date = /^[A-Z][a-z]{2,8}, /.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Milliseconds in which they count. */
const MINUTE = 60_000;

/** Addresses remembered at a time; the oldest go first. */
const MOST = 10_000;

/** Counts wrong tokens by the address that they come from, so that nobody can try many. */
export class Guesses {
  private readonly most: number;
  private readonly known = new Map<string, { wrong: number; readonly until: number }>();

  /** `most` are taken within a minute. */
  constructor(most: number) {
    this.most = most;
  }

  /** Whether nothing more is taken from an address for now. `now` is milliseconds since 1970. */
  areTooMany(from: string, now: number): boolean {
    const known = this.known.get(from);
    return known !== undefined && known.until > now && known.wrong >= this.most;
  }

  count(from: string, now: number): void {
    const known = this.known.get(from);
    if (known && known.until > now) {
      known.wrong++;
      return;
    }
    this.known.delete(from);
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest);
    this.known.set(from, { wrong: 1, until: now + MINUTE });
  }
}

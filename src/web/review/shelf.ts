/** Kept at most: those behind and those ahead of the one looked at. */
const MOST = 12;

interface Kept<T> {
  readonly coming: Promise<T>;
  value?: T;
}

/** Things of the record by their numbers, as they were fetched; what is here is here at once. */
export class Shelf<T> {
  private readonly fetched: (number: number) => Promise<T>;
  private readonly kept = new Map<number, Kept<T>>();

  constructor(fetched: (number: number) => Promise<T>) {
    this.fetched = fetched;
  }

  /** Rejects as fetching does; what failed is fetched again the next time. */
  get(number: number): Promise<T> {
    const there = this.kept.get(number);
    if (there) return there.coming;
    const one: Kept<T> = { coming: this.fetched(number) };
    this.kept.set(number, one);
    if (this.kept.size > MOST) this.kept.delete(this.kept.keys().next().value!);
    one.coming.then(
      (value) => {
        one.value = value;
      },
      () => this.kept.get(number) === one && this.kept.delete(number),
    );
    return one.coming;
  }

  /** Undefined where it has to be waited for. */
  here(number: number): T | undefined {
    return this.kept.get(number)?.value;
  }

  clear(): void {
    this.kept.clear();
  }
}

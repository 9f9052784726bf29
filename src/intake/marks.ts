/** Finds marks in a text from left to right. Asking for the same one again and again is linear, also where there is none. */
export class Marks {
  private readonly text: string;
  private readonly found = new Map<string, { asked: number; at: number }>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where a mark stands next, from a position on; infinitely far where it does not. */
  next(mark: string, from: number): number {
    const known = this.found.get(mark);
    if (known && known.asked <= from && from <= known.at) return known.at;
    const index = this.text.indexOf(mark, from);
    const at = index < 0 ? Number.POSITIVE_INFINITY : index;
    this.found.set(mark, { asked: from, at });
    return at;
  }
}

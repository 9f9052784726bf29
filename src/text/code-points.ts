/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which Python, brat and W3C selectors count.
 * An offset inside a surrogate pair counts as the one before it.
 */
export class CodePoints {
  /** Offsets, in code units, of the second halves of surrogate pairs. */
  private readonly seconds: number[] = [];

  constructor(text: string) {
    for (let i = 1; i < text.length; i++) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) this.seconds.push(i++);
    }
  }

  /** Number of code points before the code unit at `offset`. */
  before(offset: number): number {
    let low = 0;
    let high = this.seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.seconds[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    // "😀 no": the pair's second half is at 1, so offset 2 stands after one code point, and so does offset 3 after two.
    return offset - low;
  }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

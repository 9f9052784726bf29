/**
 * The state of an arc-hybrid transition parser (Kuhlmann et al. 2011) over one sentence: a stack of words whose heads
 * are not known yet, a buffer of words to come, and the arcs so far. Word numbers run from 0; `size` stands for the
 * root, which waits at the end of the buffer, and `size + 1` for no word: it has an empty entry in every column, so
 * that features can be read without asking. One state is reused for sentence after sentence.
 */
export class ParserState {
  size = 0;
  /** First word of the buffer; `size` when only the root is left. */
  next = 0;
  readonly stack: Int32Array;
  depth = 0;
  readonly head: Int32Array;
  /** Relation of each word that has a head, as a label of the parser's. */
  readonly relation: Uint8Array;
  /** Leftmost and rightmost children and the next ones inwards, or -1. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Relations seen among the children, as bits of `1 << (relation % 31)`. */
  readonly relations: Int32Array;

  constructor(capacity: number) {
    this.stack = new Int32Array(capacity + 2);
    this.head = new Int32Array(capacity + 2);
    this.relation = new Uint8Array(capacity + 2);
    this.left1 = new Int32Array(capacity + 2);
    this.left2 = new Int32Array(capacity + 2);
    this.right1 = new Int32Array(capacity + 2);
    this.right2 = new Int32Array(capacity + 2);
    this.leftCount = new Uint8Array(capacity + 2);
    this.rightCount = new Uint8Array(capacity + 2);
    this.relations = new Int32Array(capacity + 2);
  }

  get capacity(): number {
    return this.head.length - 2;
  }

  /** Begins a sentence of `size` words. */
  start(size: number): void {
    this.size = size;
    this.next = 0;
    this.depth = 0;
    const end = size + 2;
    this.head.fill(-1, 0, end);
    this.relation.fill(0, 0, end);
    this.left1.fill(-1, 0, end);
    this.left2.fill(-1, 0, end);
    this.right1.fill(-1, 0, end);
    this.right2.fill(-1, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.relations.fill(0, 0, end);
  }

  get finished(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  canShift(): boolean {
    return this.next < this.size;
  }

  /** The root takes one word only: the last left on the stack. */
  canLeft(): boolean {
    return this.depth === 1 || (this.depth > 0 && this.next < this.size);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The top of the stack becomes a child of the buffer's first word. */
  leftArc(relation: number): void {
    const child = this.stack[--this.depth]!;
    const parent = this.next;
    this.head[child] = parent;
    this.relation[child] = relation;
    this.left2[parent] = this.left1[parent]!;
    this.left1[parent] = child;
    this.leftCount[parent]!++;
    this.relations[parent]! |= 1 << (relation % 31);
  }

  /** The top of the stack becomes a child of the word under it. */
  rightArc(relation: number): void {
    const child = this.stack[--this.depth]!;
    const parent = this.stack[this.depth - 1]!;
    this.head[child] = parent;
    this.relation[child] = relation;
    this.right2[parent] = this.right1[parent]!;
    this.right1[parent] = child;
    this.rightCount[parent]!++;
    this.relations[parent]! |= 1 << (relation % 31);
  }
}

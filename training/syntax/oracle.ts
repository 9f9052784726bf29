import { LEFT, RIGHT, SHIFT } from '../../src/analysis/3-syntax/parser.ts';
import type { ParserState } from '../../src/analysis/3-syntax/parser-state.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many gold arcs each move puts out of reach,
 * from any state, also one that the gold moves would not have led to.
 */
export class Oracle {
  private heads: Int32Array = new Int32Array(0);
  private children: number[][] = [];
  /** 1 for words on the stack. */
  private stacked = new Uint8Array(0);

  /** Begins a sentence; `heads` are gold, the root's head being the sentence's length. */
  start(heads: Int32Array): void {
    this.heads = heads;
    this.children = Array.from({ length: heads.length + 1 }, () => []);
    heads.forEach((head, child) => {
      this.children[head]!.push(child);
    });
    if (this.stacked.length < heads.length + 1) this.stacked = new Uint8Array(2 * heads.length + 2);
    this.stacked.fill(0);
  }

  /** Costs of shift, left, right in `state`; `Infinity` where the move is not allowed. */
  costs(state: ParserState, costs: Float64Array): void {
    const { stack, depth, next } = state;
    const { heads, children, stacked } = this;
    for (let d = 0; d < depth; d++) stacked[stack[d]!] = 1;
    const s0 = stack[depth - 1]!;
    costs.fill(Infinity);
    const lostChildren = depth > 0 ? children[s0]!.filter((child) => child >= next).length : 0;
    if (state.canShift()) {
      let lost = heads[next]! < next && stacked[heads[next]!] && heads[next] !== s0 ? 1 : 0;
      for (const child of children[next]!) if (child < next && stacked[child]) lost++;
      costs[SHIFT] = lost;
    }
    if (state.canLeft()) {
      const head = heads[s0]!;
      const reachable = head > next || (depth > 1 && head === stack[depth - 2]!);
      costs[LEFT] = lostChildren + (reachable ? 1 : 0);
    }
    if (state.canRight()) costs[RIGHT] = lostChildren + (heads[s0]! >= next ? 1 : 0);
    for (let d = 0; d < depth; d++) stacked[stack[d]!] = 0;
  }
}

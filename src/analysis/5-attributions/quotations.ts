import type { Span } from '../../text/span.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import type { Quotation } from './quotation.ts';
import { type Mark, readMarks } from './quotation-marks.ts';
import { isScare } from './scare.ts';

/** Quotations open inside each other beyond this are rubbish, and are not opened. */
const DEEPEST = 8;

/** A quotation being read. */
interface Draft {
  readonly single: boolean;
  readonly curly: boolean;
  readonly parent: Draft | undefined;
  /** Not at a place where speech begins; when its closing mark does not come, it was no quotation. */
  readonly weak: boolean;
  readonly spans: Span[];
  /** First token of the span being read, and of the whole. */
  from: number;
  readonly first: number;
  last: number;
  state: 'open' | 'closed' | 'unclosed' | 'dropped';
}

/**
 * Pairs the quotation marks of a report, in order of their opening marks. What is left open ends with its paragraph,
 * unless the next paragraph begins with an opening mark and so goes on with it.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Quotation[] {
  const marks = readMarks(text, tokens, sentences);
  if (marks.length === 0) return [];
  const reader = new Pairing(tokens, marks);
  let m = 0;
  for (let s = 0; s < sentences.length && (m < marks.length || reader.isOpen()); ) {
    const { paragraph } = sentences[s]!;
    while (s < sentences.length && sentences[s]!.paragraph === paragraph) s++;
    let end = m;
    while (end < marks.length && marks[end]!.paragraph === paragraph) end++;
    m = reader.readParagraph(m, end, sentences[s - 1]!.last, sentences[s]?.first ?? -1);
  }
  return finish(text, tokens, sentences, reader.drafts);
}

class Pairing {
  readonly drafts: Draft[] = [];
  private readonly tokens: readonly Token[];
  private readonly marks: readonly Mark[];
  private readonly stack: Draft[] = [];
  /** For each mark: whether the next single mark of its paragraph that is sure closes. */
  private readonly closerFollows: Uint8Array;
  /** For each mark: how many double marks of its paragraph follow. */
  private readonly doublesAfter: Int32Array;

  constructor(tokens: readonly Token[], marks: readonly Mark[]) {
    this.tokens = tokens;
    this.marks = marks;
    this.closerFollows = new Uint8Array(marks.length);
    this.doublesAfter = new Int32Array(marks.length);
    for (let m = marks.length - 2; m >= 0; m--) {
      const next = marks[m + 1]!;
      if (next.paragraph !== marks[m]!.paragraph) continue;
      this.doublesAfter[m] = this.doublesAfter[m + 1]! + (next.single ? 0 : 1);
      const passed = !next.single || next.role === 'maybe';
      this.closerFollows[m] = passed ? this.closerFollows[m + 1]! : next.role === 'open' ? 0 : 1;
    }
  }

  isOpen(): boolean {
    return this.stack.length > 0;
  }

  /**
   * Reads the marks `[m, end)` of a paragraph whose tokens end at `last`; `following` is the first token of the next
   * paragraph, or -1. Returns the index of the first mark not used: those that go on with a quotation are.
   */
  readParagraph(m: number, end: number, last: number, following: number): number {
    for (let i = m; i < end; i++) this.read(i);
    let used = end;
    let kept = 0;
    for (const draft of this.stack) {
      const mark = this.marks[used];
      if (draft.weak || mark?.token !== following + kept || following < 0) break;
      if (mark.role === 'close' || mark.role === 'maybe' || !isLike(mark, draft)) break;
      this.addSpan(draft, last);
      draft.from = mark.token;
      kept++;
      used++;
    }
    while (this.stack.length > kept) this.giveUp(this.stack.pop()!, last);
    return used;
  }

  private read(m: number): void {
    const mark = this.marks[m]!;
    const open = this.innermost(mark);
    if (mark.role === 'open') this.open(m, mark, open);
    else if (mark.role === 'either' && !open) this.open(m, mark, open);
    else if (open && !this.isOtherThanClose(m, mark, open)) this.close(mark, open);
  }

  /** The innermost open quotation that `mark` could close: of its own shape, else of the other one (“We won"). */
  private innermost(mark: Mark): Draft | undefined {
    let other: Draft | undefined;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const draft = this.stack[i]!;
      if (isLike(mark, draft)) return draft;
      if (draft.single === mark.single) other ??= draft;
    }
    return other;
  }

  private open(m: number, mark: Mark, open: Draft | undefined): void {
    if (open) {
      if (!mark.single && !mark.curly && mark.beforeLower && this.doublesAfter[m]! % 2 === 0) {
        this.close(mark, open); // "We won "he said.
        return;
      }
      const inside = !isLike(mark, open) || (mark.curly && this.twoClose(m));
      if (!inside) this.popTo(open, mark.token);
    }
    if (this.stack.length >= DEEPEST) return;
    const draft: Draft = {
      single: mark.single,
      parent: this.stack.at(-1),
      curly: mark.curly,
      weak: mark.mistyped || (mark.single && !mark.leads),
      spans: [],
      from: mark.token,
      first: mark.token,
      last: mark.token + 1,
      state: 'open',
    };
    this.stack.push(draft);
    this.drafts.push(draft);
  }

  /** “He called it a “stunt” again”: two closing marks are to come, so the new mark opens inside the old. */
  private twoClose(m: number): boolean {
    let seen = 0;
    for (let i = m + 1; i < Math.min(this.marks.length, m + 2 * DEEPEST); i++) {
      const mark = this.marks[i]!;
      if (mark.paragraph !== this.marks[m]!.paragraph) return false;
      if (mark.single !== this.marks[m]!.single) continue;
      if (mark.role !== 'close') return false;
      if (++seen === 2) return true;
    }
    return false;
  }

  /** An apostrophe or an inch that looks like the closing mark of `open`. */
  private isOtherThanClose(m: number, mark: Mark, open: Draft): boolean {
    if (!mark.single) return !mark.curly && mark.afterDigit && this.doublesAfter[m]! % 2 === 1;
    if (this.stack.at(-1) !== open) return true;
    return mark.role === 'maybe' && this.closerFollows[m] === 1;
  }

  private close(mark: Mark, open: Draft): void {
    while (this.stack.at(-1) !== open) this.giveUp(this.stack.pop()!, mark.token);
    this.stack.pop();
    this.addSpan(open, mark.token + 1);
    open.state = 'closed';
  }

  /** Gives up `open` and all inside it: another opening mark of its kind at `token` shows that they ended before. */
  private popTo(open: Draft, token: number): void {
    let draft: Draft | undefined;
    while (draft !== open) this.giveUp((draft = this.stack.pop()!), token);
  }

  private giveUp(draft: Draft, last: number): void {
    this.addSpan(draft, last);
    draft.state = draft.weak ? 'dropped' : 'unclosed';
  }

  private addSpan(draft: Draft, last: number): void {
    draft.spans.push({ start: this.tokens[draft.from]!.start, end: this.tokens[last - 1]!.end });
    draft.last = last;
  }
}

/** Of one kind; straight double marks around curly ones are another level: "He said “no” and left." */
function isLike(mark: Mark, draft: Draft): boolean {
  return mark.single === draft.single && (mark.single || mark.curly === draft.curly);
}

function finish(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): Quotation[] {
  const kept = drafts.filter((draft) => draft.state !== 'dropped' && draft.last - draft.first > 1);
  const index = new Map(kept.map((draft, i) => [draft, i]));
  let s = 0;
  return kept.map((draft) => {
    while (sentences[s]!.last <= draft.first) s++;
    let parent = draft.parent;
    while (parent && !index.has(parent)) parent = parent.parent;
    return {
      spans: draft.spans,
      marks: draft.single ? 'single' : 'double',
      closed: draft.state === 'closed',
      parent: parent ? index.get(parent)! : -1,
      scare: draft.state === 'closed' && isScare(text, tokens, sentences[s]!, draft.first, draft.last),
    };
  });
}

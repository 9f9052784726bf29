import type { Span } from '../../src/text/span.ts';

/** Tokens as a text, and where each token of each sentence stands in it. */
export interface Joined {
  readonly text: string;
  readonly spans: readonly (readonly Span[])[];
}

const MARKS: Readonly<Record<string, string>> = { '``': '“', '-LRB-': '(', '-RRB-': ')' };
/** Marks that open a quotation, and close it in their next turn. */
const TURNING: readonly string[] = ['"', "''"];

/** Marks and word ends that stand right behind the word before: *said* , *is* n't. */
const CLINGS = /^(?:[,.;:!?)\]}%”…]|'|’|['’](?:s|t|d|m|re|ve|ll)|n['’]t)$/i;
/** Marks that stand right before the next word. */
const OPENS = /^[([{$£€“]$/;
/** What was split after a mark: *6* . *1*, *120* , *000*, *p* . *m*, *Ruiz* ’ *s*. */
const SPLIT = /(?:\d[.,]\d|(?<!\p{L})\p{L}\.\p{L}|’s)$/u;
/** A hyphen between words is a token of its own: *59* - *year* - *old*. */
const HYPHEN = /^[-/_]$/;

/**
 * Joins the tokens of a corpus as a newspaper prints them, so that a reader made for news can read them. Straight quotation
 * marks open and close in turn. A sentence that ends without a mark, a headline say, is a paragraph of its own.
 */
export function joinAsPrinted(sentences: readonly (readonly string[])[]): Joined {
  const joining = new Joining();
  const spans = sentences.map((tokens) => {
    joining.begin();
    return tokens.map((token) => joining.add(token));
  });
  return { text: joining.text, spans };
}

class Joining {
  text = '';
  private quoting = false;
  private clings = true;

  begin(): void {
    if (this.text !== '') this.text += /[.!?”’]$/.test(this.text) ? ' ' : '\n';
    this.clings = true;
  }

  add(token: string): Span {
    const word = TURNING.includes(token) ? (this.quoting ? '”' : '“') : (MARKS[token] ?? token);
    if (word === '“') this.quoting = true;
    if (word === '”') this.quoting = false;
    const hyphen = HYPHEN.test(word);
    if (!this.clings && !CLINGS.test(word) && !hyphen && !this.wasSplit(word)) this.text += ' ';
    const start = this.text.length;
    this.text += word;
    this.clings = OPENS.test(word) || hyphen;
    return { start, end: this.text.length };
  }

  private wasSplit(word: string): boolean {
    return /^(?:\d+|\p{L})$/u.test(word) && SPLIT.test(this.text.slice(-3) + word[0]);
  }
}

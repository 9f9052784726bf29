import { cliticStart } from './apostrophes.ts';
import { isApostrophe, isDigitAt, isWordAt, wordEnd } from './characters.ts';
import { numberEnd } from './numbers.ts';
import type { TokenRules } from './rules.ts';
import { abbreviationEnd } from './stops.ts';
import type { Token } from './token.ts';
import { emailEnd, urlEnd } from './web.ts';

/** Longest first part that is looked up as a prefix or as a unit (`counter`, `trillion`). */
const LONGEST_PREFIX = 8;

/** Scans what begins with a letter or a digit, and adds one or more tokens for it. */
export class WordScanner {
  private readonly text: string;
  private readonly rules: TokenRules;
  private readonly tokens: Token[];

  constructor(text: string, rules: TokenRules, tokens: Token[]) {
    this.text = text;
    this.rules = rules;
    this.tokens = tokens;
  }

  /** Adds the tokens of the word at `start` and returns where the last of them ends. */
  scan(start: number): number {
    const { text } = this;
    const run = wordEnd(text, start);
    const next = text.charCodeAt(run);
    if (next === 0x20) return this.plain(start, run);
    if (next === 0x3a || next === 0x2e) {
      const url = urlEnd(text, start, run);
      if (url > 0) return this.add(start, url);
    }
    if (next === 0x40 || next === 0x2e || next === 0x2d || next === 0x2b) {
      const email = emailEnd(text, start);
      if (email > 0) return this.add(start, email);
    }
    return isDigitAt(text, start) ? this.number(start) : this.word(start, run);
  }

  private add(start: number, end: number): number {
    this.tokens.push({ start, end });
    return end;
  }

  /** A run of letters and digits with nothing glued to its end. */
  private plain(start: number, end: number): number {
    const first = this.text.charCodeAt(start);
    if (first <= 0x39 && first >= 0x30) return this.number(start);
    return this.fused(start, end);
  }

  /** `cannot` is two words; most words are one. */
  private fused(start: number, end: number): number {
    if (end - start === 5 || end - start === 6) {
      const first = this.text.charCodeAt(start) | 0x20;
      if (first === 0x63 || first === 0x67 || first === 0x77 || first === 0x6c) {
        const cut = this.rules.fused.get(this.text.slice(start, end).toLowerCase());
        if (cut !== undefined) {
          this.add(start, start + cut);
          return this.add(start + cut, end);
        }
      }
    }
    return this.add(start, end);
  }

  /** A number, and a unit written against it: `30|km`; `20th`, `1980s` and `4A` stay whole. */
  private number(start: number): number {
    const { text } = this;
    const digits = numberEnd(text, start);
    const end = wordEnd(text, digits);
    if (end === digits) {
      if (isApostrophe(text.charCodeAt(end))) return this.word(start, end);
      const numbered = text[end] === '.' && this.isListNumber(start, end);
      return this.add(start, numbered ? end + 1 : end);
    }
    if (end - digits <= LONGEST_PREFIX && this.rules.units.has(text.slice(digits, end))) {
      this.add(start, digits);
      return this.word(digits, end);
    }
    if (text[end] === '.' && end - digits === 1) {
      const stop = abbreviationEnd(text, digits, end, this.rules, this.tokens);
      if (stop > end + 1) {
        this.add(start, digits);
        return this.add(digits, stop);
      }
    }
    return this.word(start, end);
  }

  /** `1.` at the start of a line numbers an item. */
  private isListNumber(start: number, end: number): boolean {
    const { text } = this;
    return end - start <= 2 && (start === 0 || text[start - 1] === '\n') && text[end + 1] === ' ';
  }

  /** A word whose first run of letters ends at `end`, with what is glued to it. */
  private word(start: number, end: number): number {
    const { text, rules } = this;
    let whole = end;
    for (;;) {
      const unit = text.charCodeAt(whole);
      if (isApostrophe(unit)) {
        const clitic = cliticStart(text, start, whole, rules);
        if (clitic > 0) {
          this.add(start, clitic);
          return this.clitic(clitic, whole);
        }
        const joined = wordEnd(text, whole + 1);
        if (joined === whole + 1 || !isWordAt(text, whole - 1)) return this.fused(start, whole);
        whole = joined;
      } else {
        const joined = this.joinedEnd(start, whole, unit);
        if (joined < 0) return this.fused(start, whole);
        if (joined === 0 || !isWordAt(text, joined - 1)) return this.add(start, joined || whole);
        whole = joined;
      }
    }
  }

  /** The clitic at `start`, and the one after it: `could|n't|'ve`. */
  private clitic(start: number, apostrophe: number): number {
    const end = wordEnd(this.text, apostrophe + 1);
    if (isApostrophe(this.text.charCodeAt(end)) && cliticStart(this.text, start, end, this.rules) === end) {
      this.add(start, end);
      return this.clitic(end, end);
    }
    return this.add(start, end);
  }

  /** Where the word goes on to when the mark `unit` at `end` belongs to it; -1 when it does not. */
  private joinedEnd(start: number, end: number, unit: number): number {
    const { text, rules } = this;
    switch (unit) {
      case 0x2e:
        return abbreviationEnd(text, start, end, rules, this.tokens);
      case 0x2d:
      case 0x2010:
      case 0x2011:
        return this.hyphenEnd(start, end);
      case 0x26: // AT&T, R&D
        return isCapitalPair(text, end) ? wordEnd(text, end + 1) : -1;
      case 0x24: // US$
        return end - start <= 3 && isCapital(text, start) && isCapital(text, end - 1) ? end + 1 : -1;
      case 0x2f: {
        if (end - start > 3) return -1;
        const joined = wordEnd(text, end + 1);
        return joined - start <= 4 && rules.slashed.has(text.slice(start, joined).toLowerCase())
          ? joined
          : -1;
      }
      default:
        return -1;
    }
  }

  /** Words keep the hyphen after a prefix (`anti-war`, and then every hyphen) or at a break in speech (`th- the`). */
  private hyphenEnd(start: number, hyphen: number): number {
    const { text } = this;
    if (!isWordAt(text, hyphen + 1)) return isStammer(text, start, hyphen) ? hyphen + 1 : -1;
    if (hyphen - start > LONGEST_PREFIX)
      return this.hasHyphen(start, hyphen) ? wordEnd(text, hyphen + 1) : -1;
    if (isCapital(text, start) && isCapital(text, hyphen + 1) && this.followsName()) return -1; // the Alma Post-ABC poll
    const prefix = text.slice(start, hyphen).toLowerCase();
    const joins = this.rules.prefixes.has(prefix) || prefix.includes('-');
    return joins ? wordEnd(text, hyphen + 1) : -1;
  }

  private followsName(): boolean {
    const last = this.tokens.at(-1);
    return last !== undefined && isCapital(this.text, last.start);
  }

  /** A long word that already kept a hyphen keeps the next. Looks at the first part only, so it costs the same for any word. */
  private hasHyphen(start: number, end: number): boolean {
    const hyphen = this.text.slice(start, Math.min(end, start + LONGEST_PREFIX + 1)).search(/[-‐‑]/);
    return hyphen > 0;
  }
}

/** `th- the`: a short piece of the word that follows. */
function isStammer(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start > 3 || text[hyphen + 1] !== ' ') return false;
  return (text.charCodeAt(start) | 0x20) === (text.charCodeAt(hyphen + 2) | 0x20);
}

function isCapital(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit >= 0x41 && unit <= 0x5a;
}

/** Capitals on both sides of the mark at `i`. */
function isCapitalPair(text: string, i: number): boolean {
  return isCapital(text, i - 1) && isCapital(text, i + 1);
}

import { isDigitAt, isUpperAt } from '../1-tokens/characters.ts';
import { XPOS } from '../3-syntax/syntax.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Third } from './meaning.ts';
import { type TimeWord, type TimeWords, wordKey } from './time-words.ts';

const NONE: TimeWord = {};
const PERSON = MENTION_KINDS.indexOf('person');
const VERBS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map((tag) => XPOS.indexOf(tag as 'VB')));
const PLURALS = new Set(['NNS', 'NNPS'].map((tag) => XPOS.indexOf(tag as 'NNS')));
const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS'].map((tag) => XPOS.indexOf(tag as 'NN')));

/** Which third of a month or year a word like *early* names. */
export function thirdOf(word: TimeWord | undefined): Third | undefined {
  return word?.partial === 'other' ? undefined : word?.partial;
}

/** A number of the text: `value` is null for *several*; `last` is the index after it. */
export interface Amount {
  readonly last: number;
  readonly value: number | null;
}

/** The tokens of one sentence at a time, as the grammar of time sees them. Outside the sentence there is nothing. */
export class TimeReader {
  readonly page: Page;
  readonly words: TimeWords;
  private readonly entries: (TimeWord | undefined)[];
  first = 0;
  end = 0;

  constructor(page: Page, words: TimeWords) {
    this.page = page;
    this.words = words;
    this.entries = page.lexemes.map(({ norm }) => words.words.get(norm));
  }

  /** Looks at the sentence of tokens `[first, end)` from now on. */
  enter(first: number, end: number): void {
    this.first = first;
    this.end = end;
  }

  has(i: number): boolean {
    return i >= this.first && i < this.end;
  }

  /** Whether an expression may begin with the token: words that the language lists, numbers, and capitals. */
  mayBegin(i: number): boolean {
    return (
      this.entries[i] !== undefined ||
      this.startsWithDigit(i) ||
      this.isCapital(i) ||
      this.isElided(i) ||
      this.afterPartial(i) !== null
    );
  }

  /** *’80s*. */
  private isElided(i: number): boolean {
    const { start, end } = this.page.tokens[i]!;
    return end - start > 3 && isDigitAt(this.page.text, start + 1);
  }

  word(i: number): TimeWord {
    return (this.has(i) ? this.entries[i] : undefined) ?? NONE;
  }

  form(i: number): string {
    if (!this.has(i)) return '';
    const { start, end } = this.page.tokens[i]!;
    return this.page.text.slice(start, end);
  }

  /** Key of a part of a token, for looking it up by itself. */
  keyOf(form: string): number {
    return wordKey(form);
  }

  isMark(i: number, mark: string): boolean {
    if (!this.has(i)) return false;
    const { start, end } = this.page.tokens[i]!;
    return end - start === 1 && this.page.text[start] === mark;
  }

  isDash(i: number): boolean {
    return this.isMark(i, '-') || this.isMark(i, '–');
  }

  /** A dash with no space on its left. */
  isHyphen(i: number): boolean {
    return this.isDash(i) && this.has(i - 1) && this.page.tokens[i - 1]!.end === this.page.tokens[i]!.start;
  }

  startsWithDigit(i: number): boolean {
    return this.has(i) && isDigitAt(this.page.text, this.page.tokens[i]!.start);
  }

  isCapital(i: number): boolean {
    return this.has(i) && isUpperAt(this.page.text, this.page.tokens[i]!.start);
  }

  isVerb(i: number): boolean {
    return this.has(i) && VERBS.has(this.page.syntax.xpos[i]!);
  }

  isPluralNoun(i: number): boolean {
    return this.has(i) && PLURALS.has(this.page.syntax.xpos[i]!);
  }

  isNoun(i: number): boolean {
    return this.has(i) && NOUNS.has(this.page.syntax.xpos[i]!);
  }

  /** Whether the token belongs to somebody's name: *Theresa May*. */
  isPerson(i: number): boolean {
    if (!this.has(i)) return false;
    const mark = this.page.mention[i]!;
    return mark === 2 * PERSON + 1 || mark === 2 * PERSON + 2;
  }

  /** A token that is digits only, as a number; -1 for any other. */
  digits(i: number): number {
    if (!this.startsWithDigit(i)) return -1;
    const { start, end } = this.page.tokens[i]!;
    if (end - start > 6) return -1;
    let value = 0;
    for (let k = start; k < end; k++) {
      const digit = this.page.text.charCodeAt(k) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = 10 * value + digit;
    }
    return value;
  }

  /** *1947*, *2019*; -1 for what is no year of four digits. */
  year(i: number): number {
    const value = this.digits(i);
    const { start, end } = this.has(i) ? this.page.tokens[i]! : { start: 0, end: 0 };
    return end - start === 4 && value >= 1000 && value <= 2199 ? value : -1;
  }

  /** The part after the hyphen where one token is *mid-2029* or *mid-November*; its word, and its year or -1. */
  afterPartial(i: number): { word: TimeWord; year: number; third?: Third } | null {
    const form = this.form(i);
    const hyphen = form.indexOf('-');
    if (hyphen < 2 || hyphen > 5) return null;
    const { words } = this.words;
    const third = thirdOf(words.get(wordKey(form.slice(0, hyphen))));
    if (!third) return null;
    const rest = form.slice(hyphen + 1);
    return {
      word: words.get(wordKey(rest)) ?? NONE,
      year: /^[12]\d{3}$/.test(rest) ? Number(rest) : -1,
      third,
    };
  }

  /** *5*, *05*, *5th*, *fifth*: 1 to 31, or -1. */
  dayNumber(i: number): number {
    if (!this.startsWithDigit(i)) return -1;
    const parts = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(this.form(i));
    const value = parts ? Number(parts[1]) : -1;
    return value >= 1 && value <= 31 ? value : -1;
  }

  /** *26th*, *third*: any ordinal, or -1. */
  ordinal(i: number): number {
    if (this.startsWithDigit(i)) {
      const parts = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(this.form(i));
      return parts ? Number(parts[1]) : -1;
    }
    return this.word(i).ordinal ?? -1;
  }

  /** *3*, *twenty-six*, *a hundred*, *several*, *2 1/2*, *a couple of*. */
  amount(i: number): Amount | null {
    const { number, vague, a } = this.word(i);
    if (this.startsWithDigit(i)) return this.digitAmount(i);
    if (a) {
      const next = this.amountAfterArticle(i + 1);
      return next ?? { last: i + 1, value: 1 };
    }
    if (vague) return { last: this.word(i + 1).of ? i + 2 : i + 1, value: null };
    if (number === undefined) return null;
    return this.numberWords(i);
  }

  private amountAfterArticle(i: number): Amount | null {
    const { number, vague } = this.word(i);
    if (vague) return { last: this.word(i + 1).of ? i + 2 : i + 1, value: null };
    return number !== undefined && number >= 100 ? { last: i + 1, value: number } : null;
  }

  private digitAmount(i: number): Amount | null {
    const value = Number(this.form(i).replace(/,(?=\d{3})/g, ''));
    if (!Number.isFinite(value)) return null;
    if (this.form(i + 1) === '1/2' || this.form(i + 1) === '½') return { last: i + 2, value: value + 0.5 };
    return { last: i + 1, value };
  }

  private numberWords(i: number): Amount {
    let value = this.word(i).number!;
    let last = i + 1;
    const hyphen = this.isHyphen(last) ? 1 : 0;
    const ones = this.word(last + hyphen).number ?? 0;
    if (value >= 20 && value < 100 && ones > 0 && ones < 10) {
      value += ones;
      last += hyphen + 1;
    }
    for (let power = this.word(last).number ?? 0; power >= 100; power = this.word(last).number ?? 0) {
      value *= power;
      last++;
    }
    return { last, value };
  }
}

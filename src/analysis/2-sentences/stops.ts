import { isDigitAt, isLowerAt, isUpperAt, isWordAt } from '../1-tokens/characters.ts';
import { kindOfAbbreviation } from '../1-tokens/stops.ts';
import type { Token } from '../1-tokens/token.ts';
import type { SentenceRules } from './rules.ts';

const NONE = 0;
/** A full stop. */
const STOP = 1;
/** A question or exclamation mark. */
const CALL = 2;
const ELLIPSIS = 3;
/** A word that ends in a full stop of its own: `Mr.`, `U.S.`, `p.m.` */
const ABBREVIATION = 4;

/** More closing marks than this close nothing; the bound keeps the work linear in rubbish like `).).).`. */
const CLOSERS = 12;

/** Decides, in one paragraph of tokens, after which of them a sentence ends. */
export class StopJudge {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private readonly rules: SentenceRules;
  /** Straight double marks before the token {@link counted}, to tell an opening one from a closing one. */
  private straight = 0;
  private counted: number;

  constructor(text: string, tokens: readonly Token[], start: number, end: number, rules: SentenceRules) {
    this.text = text;
    this.tokens = tokens;
    this.end = end;
    this.rules = rules;
    this.counted = start;
  }

  /** Index after the sentence that token `t`, with the closing marks after it, ends; 0 when no sentence ends there. */
  endAfter(t: number): number {
    const kind = this.kindOf(t);
    if (kind === NONE) return 0;
    const after = this.afterClosers(t + 1, kind);
    if (after >= this.end) return this.end;
    const closed = after > t + 1;
    return this.breaks(kind, t, after, closed) ? after : 0;
  }

  private unit(t: number): number {
    return this.text.charCodeAt(this.tokens[t]!.start);
  }

  private kindOf(t: number): number {
    const { start, end } = this.tokens[t]!;
    const last = this.text.charCodeAt(end - 1);
    if (last !== 0x2e && last !== 0x3f && last !== 0x21 && last !== 0x2026 && last !== 0x3002) return NONE;
    if (last === 0x2026) return ELLIPSIS;
    if (last === 0x3f || last === 0x21) return isWordAt(this.text, start) ? NONE : CALL;
    if (end - start === 1) return STOP;
    return this.unit(t) === 0x2e || this.unit(t) === 0x2026 ? ELLIPSIS : ABBREVIATION;
  }

  /** Skips the quotation marks, brackets and further stops that close the sentence. */
  private afterClosers(from: number, kind: number): number {
    const limit = Math.min(this.end, from + CLOSERS);
    let t = from;
    while (t < limit) {
      if (this.isCloser(t, kind)) t++;
      else if (this.isFootnote(t)) t += 3;
      else break;
    }
    return t;
  }

  private isCloser(t: number, kind: number): boolean {
    const { start, end } = this.tokens[t]!;
    const glued = this.tokens[t - 1]!.end === start;
    switch (this.unit(t)) {
      case 0x201d: // ”
      case 0xbb: // »
        return true;
      case 0x2019: // ’
      case 0x29:
      case 0x5d:
      case 0x7d:
        return end - start <= 2 && glued;
      case 0x22:
      case 0x2033:
        return glued ? this.isClosingStraight(t) : !this.isGluedToNext(t) && this.isClosingStraight(t);
      case 0x3a: // ":)"
        return end - start > 1;
      case 0x27:
        return glued && end - start <= 2 && !this.isGluedToNext(t);
      case 0x2e: // "etc.." and "?."
      case 0x3f:
      case 0x21:
      case 0x2026:
        return glued && kind !== ABBREVIATION && !isWordAt(this.text, start);
      default:
        return false;
    }
  }

  /** `He left. [17] She stayed.`: the note belongs to what it follows. */
  private isFootnote(t: number): boolean {
    if (this.unit(t) !== 0x5b || t + 2 >= this.end) return false;
    return isDigitAt(this.text, this.tokens[t + 1]!.start) && this.unit(t + 2) === 0x5d;
  }

  private isGluedToNext(t: number): boolean {
    const next = this.tokens[t + 1];
    return t + 1 < this.end && next!.start === this.tokens[t]!.end && isWordAt(this.text, next!.start);
  }

  /** `."He` : closing when an odd number of straight marks stands before it in the paragraph. */
  private isClosingStraight(t: number): boolean {
    for (; this.counted < t; this.counted++) if (this.unit(this.counted) === 0x22) this.straight++;
    return this.straight % 2 === 1 || !this.isGluedToNext(t);
  }

  private breaks(kind: number, t: number, after: number, closed: boolean): boolean {
    const next = this.firstWord(after);
    if (next < 0) return kind !== ABBREVIATION && !this.continues(after);
    const at = this.tokens[next]!.start;
    const opened = next > after;
    if (this.continues(after)) return false;
    if (isLowerAt(this.text, at)) return kind <= CALL && !closed && this.startsLower(t, next, opened);
    if (kind === ABBREVIATION) return this.abbreviationEnds(t, after, next, closed);
    if (kind === ELLIPSIS && !closed && !opened) return isUpperAt(this.text, at);
    return !(kind === CALL && closed && this.isAsking(next));
  }

  /** A comma, semicolon, colon or closing bracket goes on with the sentence. */
  private continues(t: number): boolean {
    return (
      /[,;:)\]]/.test(this.text[this.tokens[t]!.start]!) && this.tokens[t]!.end - this.tokens[t]!.start === 1
    );
  }

  /** The first word or number at or after `from`, past opening marks and dashes; -1 when there is none near. */
  private firstWord(from: number): number {
    for (let t = from; t < Math.min(this.end, from + 4); t++)
      if (isWordAt(this.text, this.tokens[t]!.start)) return t;
    return -1;
  }

  /** Informal writing: `i went home. then i slept`. After a short word or a name (`Zing! said`) the sentence goes on. */
  private startsLower(t: number, next: number, opened: boolean): boolean {
    if (opened || t === 0) return false;
    const before = this.tokens[t - 1]!;
    const spaced = this.tokens[next]!.start > this.tokens[t]!.end;
    return spaced && !isUpperAt(this.text, before.start) && before.end - before.start > 3;
  }

  private abbreviationEnds(t: number, after: number, next: number, closed: boolean): boolean {
    const { text, tokens, rules } = this;
    const { start, end } = tokens[t]!;
    if (closed) return true;
    const word = text.slice(tokens[next]!.start, Math.min(tokens[next]!.end, tokens[next]!.start + 12));
    const quoted = next > after && /["“‘'«]/.test(text[tokens[after]!.start]!);
    const kind = kindOfAbbreviation(text, start, end - 1, rules);
    if (isDigitAt(text, tokens[next]!.start)) return false;
    if (kind === 'name' || kind === 'inside' || kind === 'number') return false;
    if (kind === 'hour') return !rules.afterHour.has(word);
    if (quoted) return true;
    return rules.starters.has(word) || /^etc/i.test(text.slice(start, start + 3));
  }

  /** `“Why?” Ruiz asked.`, where the verb ends the clause: *asked that* would begin a sentence of its own. */
  private isAsking(next: number): boolean {
    for (let t = next + 1; t < Math.min(this.end - 1, next + 5); t++) {
      const { start, end } = this.tokens[t]!;
      if (isUpperAt(this.text, start)) continue;
      const verb = end - start < 12 && this.rules.askingVerbs.has(this.text.slice(start, end));
      return verb && /[.,]/.test(this.text[this.tokens[t + 1]!.start]!);
    }
    return false;
  }
}

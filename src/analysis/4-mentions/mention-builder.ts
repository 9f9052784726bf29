import type { Network } from '../0-network/network.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import { RELATIONS, type Syntax, UPOS, XPOS } from '../3-syntax/syntax.ts';
import type { Tree } from '../3-syntax/tree.ts';
import type { FoundDate } from './dates.ts';
import {
  apposedTo,
  appositionOf,
  BOUNDS,
  headOf,
  phraseOf,
  type Run,
  spanOf,
  titleBefore,
} from './extents.ts';
import type { Mention, MentionKind } from './mention.ts';
import { WORD } from './mention-words.ts';
import { CASE, type NamePage } from './name-page.ts';
import type { FoundName } from './names.ts';
import { NounJudge } from './nouns.ts';

const ADJ = UPOS.indexOf('ADJ');
const ADP = UPOS.indexOf('ADP');
const PUNCT = UPOS.indexOf('PUNCT');
const CCONJ = UPOS.indexOf('CCONJ');
const LEADING = new Set([PUNCT, CCONJ, ADP]);
const PART = UPOS.indexOf('PART');
const COMMA = XPOS.indexOf(',');
const AMOD = RELATIONS.indexOf('amod');
const COMPOUND = RELATIONS.indexOf('compound');
const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const PLURALS = new Set([XPOS.indexOf('NNS'), XPOS.indexOf('NNPS')]);
/** A noun in one of these relations belongs to another noun's phrase: *police* in *police spokesman*. */
const MODIFIERS = new Set(
  (['compound', 'flat', 'fixed', 'goeswith', 'nmod:desc'] as const).map((r) => RELATIONS.indexOf(r)),
);
/** How sure a date found by rule is, and a word that stands in a list. */
const BY_RULE = 0.9;
const SPEAKER_NOUNS = WORD.personNoun | WORD.organisationNoun | WORD.groupNoun;
/** An unlisted noun must be this sure a person or organisation. */
const SURE = 0.6;
/** Marks of {@link MentionBuilder}'s column of what is taken already. */
const TAKEN = 1;
const DATE = 2;

/** Collects mentions of one report; every token heads or names one mention at most. */
export class MentionBuilder {
  private readonly page: NamePage;
  private readonly syntax: Syntax;
  private readonly tree: Tree;
  /** 1 where a token already belongs to a name, a title or a state, 2 to a date. */
  private readonly taken: Uint8Array;
  private readonly mentions: Mention[] = [];

  constructor(page: NamePage, syntax: Syntax, tree: Tree) {
    this.page = page;
    this.syntax = syntax;
    this.tree = tree;
    this.taken = new Uint8Array(page.tokens.length);
  }

  addDate({ first, last, named }: FoundDate): void {
    const span = this.span({ first, last });
    this.taken.fill(DATE, first, last);
    this.mentions.push({ ...span, kind: 'date', head: span, named, confidence: BY_RULE });
  }

  addName(name: FoundName): void {
    if (!this.isFree(name)) return;
    const kind = this.isAdjective(name) ? null : this.kindOf(name);
    if (!kind) {
      if (name.last - name.first > 1) this.taken.fill(TAKEN, name.first, name.last);
      return;
    }
    this.taken.fill(TAKEN, name.first, name.last);
    if (kind === 'person') this.addPerson(name);
    else if (kind === 'organisation') this.addOrganisation(name);
    else this.push(kind, name, name, name.confidence, true, {});
  }

  /** `other` names are no mentions; a single listed word among them is left for {@link addListed}. */
  private kindOf({ first, last, kind }: FoundName): MentionKind | null {
    const { bits, phrases } = this.page;
    if (kind === 'other') return null;
    if (last - first === 1 && bits[first]! & WORD.peoples) return 'group';
    if (kind !== 'place') return kind;
    const whole = last - first === 1 || phrases[first] === last - first;
    return whole && bits[first]! & (WORD.state | WORD.nationality) ? 'state' : 'place';
  }

  /** *Kurdish* in *Kurdish fighters* names nobody. */
  private isAdjective({ first, last }: FoundName): boolean {
    const { upos, relation } = this.syntax;
    if (last - first > 1 || !(this.page.bits[first]! & WORD.people)) return false;
    return upos[first] === ADJ || relation[first] === AMOD || relation[first] === COMPOUND;
  }

  private addPerson(name: FoundName): void {
    const { page, syntax } = this;
    const sentence = this.sentenceOf(name.first);
    const title = titleBefore(page, this.freeFrom(sentence.first, name.first), name.first);
    if (title) this.taken.fill(TAKEN, title.first, title.last);
    const head = headOf(syntax, name);
    const core = { first: title?.first ?? name.first, last: name.last };
    let run = this.phrase(head, core);
    let apposition = this.appositionOf(head);
    const noun = apposedTo(page, syntax, this.tree, name);
    if (!apposition && noun >= 0 && noun < core.first && !this.taken[noun]) {
      apposition = this.phrase(noun, { first: noun, last: noun + 1 });
      this.taken[noun] = TAKEN;
    }
    if (apposition) {
      run = { first: Math.min(run.first, apposition.first), last: Math.max(run.last, apposition.last) };
    }
    this.push('person', name, run, name.confidence, true, {
      ...(title && { title: this.span(title) }),
      ...(apposition && { apposition: this.span(apposition) }),
    });
  }

  private addOrganisation(name: FoundName): void {
    const head = headOf(this.syntax, name);
    const { first } = this.phrase(head, name);
    const apposition = this.appositionOf(head);
    const last = Math.max(name.last, apposition?.last ?? 0);
    const more = apposition ? { apposition: this.span(apposition) } : {};
    this.push('organisation', name, { first, last }, name.confidence, true, more);
  }

  /** Listed states, nationalities and peoples that no name covers: *Ruritanian* in *Ruritanian officials*, *Muslims*. */
  addListed(): void {
    const { bits, cases, phrases } = this.page;
    const listed = WORD.state | WORD.nationality | WORD.peoples;
    for (let i = 0; i < bits.length; i++) {
      if (this.taken[i] || !(bits[i]! & listed) || cases[i]! < CASE.capital) continue;
      const phrase = { first: i, last: i + Math.max(1, phrases[i]!) };
      const run = this.isFree(phrase) ? phrase : { first: i, last: i + 1 };
      this.taken.fill(TAKEN, run.first, run.last);
      const kind = bits[i]! & WORD.peoples ? 'group' : 'state';
      this.push(kind, run, run, BY_RULE, true, {});
      i = run.last - 1;
    }
  }

  /** Noun phrases for people, organisations and groups: *a spokesman for the ministry*, *two diplomats*. */
  addNouns(network: Network): void {
    const { page, taken } = this;
    const judge = new NounJudge(network);
    for (const sentence of page.sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        if (taken[i] || !this.isNounHead(i)) continue;
        const { label, confidence } = judge.judge(page.lexemes, page.bits, sentence, i);
        if (label === 'other' || (confidence < SURE && !(page.bits[i]! & SPEAKER_NOUNS))) continue;
        const kind = this.nounKind(i, label);
        const core = { first: i, last: i + 1 };
        const apposition = this.appositionOf(i);
        const run = this.phrase(i, core);
        if (apposition) run.last = Math.max(run.last, apposition.last);
        const more = apposition ? { apposition: this.span(apposition) } : {};
        this.push(kind, core, run, confidence, false, more);
      }
    }
  }

  finish(): Mention[] {
    return this.mentions.sort((a, b) => a.head.start - b.head.start || a.head.end - b.head.end);
  }

  /** Common nouns, and nouns in capitals that are no name (*the President*). */
  private isNounHead(i: number): boolean {
    const { upos, relation } = this.syntax;
    if (upos[i] !== NOUN && upos[i] !== PROPN) return false;
    if (upos[i] === PROPN && !(this.page.bits[i]! & SPEAKER_NOUNS)) return false;
    return !MODIFIERS.has(relation[i]!);
  }

  private nounKind(i: number, label: 'person' | 'organisation'): MentionKind {
    if (label === 'organisation') return label;
    const bits = this.page.bits[i]!;
    if (PLURALS.has(this.syntax.xpos[i]!) || bits & WORD.groupNoun) return 'group';
    return bits & WORD.organisationNoun && !(bits & WORD.personNoun) ? 'organisation' : 'person';
  }

  private appositionOf(head: number): Run | null {
    const found = appositionOf(this.page, this.syntax, this.tree, head);
    return found && this.bounded(found, { first: found.first, last: found.first + 1 });
  }

  private phrase(head: number, core: Run): { first: number; last: number } {
    return this.bounded(phraseOf(this.syntax, this.tree, head, core), core);
  }

  /**
   * Cuts a phrase at quotation marks and brackets, before a date's preposition (*the council | on Thursday*), at a comma after its
   * core or between nouns before it, and after a preposition before it (*two from | the Coast Guard*, but *the head of the port's | spokesman*).
   */
  private bounded(run: Run, core: Run): { first: number; last: number } {
    const { upos, xpos } = this.syntax;
    let { first, last } = run;
    let possessive = false;
    for (let i = core.first - 1; i >= first; i--) {
      possessive ||= upos[i] === PART;
      const listed = xpos[i] === COMMA && (upos[i - 1] === NOUN || upos[i - 1] === PROPN);
      if (this.isBound(i) || listed || (upos[i] === ADP && !possessive)) first = i + 1;
    }
    for (let i = core.last; i < last; i++) if (this.isBound(i) || xpos[i] === COMMA) last = i;
    if (last < run.last && last > core.last && upos[last - 1] === ADP) last--;
    while (first < core.first && LEADING.has(upos[first]!)) first++;
    return { first, last };
  }

  private isBound(i: number): boolean {
    return this.taken[i] === DATE || BOUNDS.has(this.syntax.xpos[i]!);
  }

  private isFree({ first, last }: Run): boolean {
    for (let i = first; i < last; i++) if (this.taken[i]) return false;
    return true;
  }

  /** The first token from which everything up to `name` is free of other names. */
  private freeFrom(first: number, name: number): number {
    let start = name;
    while (start > first && !this.taken[start - 1]) start--;
    return start;
  }

  private sentenceAt = 0;

  /** Names come in order of place, so this only ever moves forward. */
  private sentenceOf(token: number): Sentence {
    const { sentences } = this.page;
    while (sentences[this.sentenceAt]!.last <= token) this.sentenceAt++;
    return sentences[this.sentenceAt]!;
  }

  private push(
    kind: MentionKind,
    core: Run,
    run: Run,
    confidence: number,
    named: boolean,
    more: Pick<Mention, 'title' | 'apposition'>,
  ): void {
    this.mentions.push({ ...this.span(run), kind, head: this.span(core), ...more, named, confidence });
  }

  private span(run: Run): { start: number; end: number } {
    return spanOf(this.page.tokens, this.page.cases, run);
  }
}

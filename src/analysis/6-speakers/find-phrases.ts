import { firstEndingAfter } from '../../text/span.ts';
import { RELATIONS, type Relation, UPOS, XPOS } from '../3-syntax/syntax.ts';
import { headOf, phraseOf } from '../4-mentions/extents.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import { isWord, type Page } from '../5-attributions/page.ts';
import { withPairs } from './find-pairs.ts';
import { officeOf } from './office.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import type { Gender, SpeakerWords } from './speaker-words.ts';

const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const PRON = UPOS.indexOf('PRON');
const DET = UPOS.indexOf('DET');
const PLURALS = new Set([XPOS.indexOf('NNS'), XPOS.indexOf('NNPS')]);
/** Where somebody’s name stands when they do something or something is done to them. */
const ARGUMENTS: ReadonlySet<Relation> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'nmod:poss',
  'obl:agent',
]);
const MODIFIERS = new Set((['amod', 'compound'] as const).map((name) => RELATIONS.indexOf(name)));

/** Lower case without accents, straight apostrophes: how names are compared. */
export function plain(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘]/g, "'");
  return /^[\x20-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words at token `i`, as {@link plain} makes them. */
export function wordAt({ text, tokens }: Page, i: number): string {
  const { start, end } = tokens[i]!;
  return plain(text.slice(start, end));
}

export function relationOf({ syntax }: Page, i: number): Relation {
  return RELATIONS[syntax.relation[i]!]!;
}

/** All phrases of a report that may stand for a speaker, in order of their heads, one a head. */
export function findPhrases(
  page: Page,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  words: SpeakerWords,
): Phrase[] {
  const collector = new Collector(page, words);
  for (const mention of mentions) collector.notePerson(mention);
  for (const mention of mentions) if (mention.kind !== 'date') collector.addMention(mention);
  for (let i = 0; i < page.tokens.length; i++) collector.addWord(i);
  for (const { source } of attributions) {
    if (source[0]) collector.addSource(source[0].start, source[0].end);
  }
  return collector.finish();
}

type Draft = Omit<Phrase, 'index'>;

class Collector {
  private readonly page: Page;
  private readonly words: SpeakerWords;
  /** 1 where a token is the head or part of the core of a phrase. */
  private readonly taken: Uint8Array;
  private readonly drafts: Draft[] = [];
  /** 1 where a person's name stands, with its title. */
  private readonly people: Uint8Array;

  constructor(page: Page, words: SpeakerWords) {
    this.page = page;
    this.words = words;
    this.taken = new Uint8Array(page.tokens.length);
    this.people = new Uint8Array(page.tokens.length);
  }

  /** To be called for each mention before the first is added. */
  notePerson({ kind, named, head, title }: Mention): void {
    if (kind !== 'person' || !named) return;
    const { first, last } = this.tokensOf(Math.min(head.start, title?.start ?? head.start), head.end);
    this.people.fill(1, first, last);
  }

  addMention(mention: Mention): void {
    const whole = this.tokensOf(mention.head.start, mention.head.end);
    const core = mention.named ? this.nameOf(mention, whole) : whole;
    const head = headOf(this.page.syntax, core);
    this.taken.fill(1, whole.first, whole.last);
    if (mention.kind === 'state' && this.isAdjective(head)) return;
    const extent = this.extentOf(mention, head);
    if (mention.named && mention.kind === 'person' && this.isBody(mention, core)) {
      this.push('name', 'organisation', head, core, extent, mention);
      return;
    }
    this.push(mention.named ? 'name' : 'noun', this.kindOf(mention, head), head, core, extent, mention);
  }

  /** *Lengan* in *Lengan officials* names nobody by itself. */
  private isAdjective(head: number): boolean {
    const word = wordAt(this.page, head);
    return this.words.nationalities.has(word) && MODIFIERS.has(this.page.syntax.relation[head]!);
  }

  private kindOf({ kind, named }: Mention, head: number): PhraseKind {
    const noun = this.page.syntax.lemma[head]!.toLowerCase();
    if (!named && this.words.governments.has(noun) && noun !== 'authorities') return 'state';
    if (kind === 'date') return 'thing';
    if (!named && kind === 'organisation' && this.words.circles.has(noun)) return 'group';
    return named ? this.namedKind(kind, head) : kind;
  }

  /** *the Selva administration* is a state's; *the Baro* without a title is no person, nor is a listed organisation. */
  private namedKind(kind: PhraseKind, head: number): PhraseKind {
    const { page, words } = this;
    if (kind === 'organisation') return words.governments.has(wordAt(page, head)) ? 'state' : kind;
    return kind;
  }

  /** Stops at a possessive: *the Lengan leader* in *the Lengan leader’s first speech*. */
  private extentOf(mention: Mention, head: number): Phrase['extent'] {
    const { first, last } = this.tokensOf(mention.start, mention.end);
    const owns = head + 1 < last && /^'s?$/.test(wordAt(this.page, head + 1));
    if (owns) return { first, last: head + 1 };
    if (mention.named) return { first, last };
    // *the Lengan leader* in *the Lengan leader, Anna Ruiz,*.
    let end = head + 1;
    while (end < last && !this.people[end]) end++;
    while (end > head + 1 && !isWord(this.page, end - 1)) end--;
    return { first, last: end };
  }

  /** Without an office or state that was taken for part of a name: *Lengan President* before *Anna Ruiz*. */
  private nameOf(mention: Mention, core: Phrase['core']): Phrase['core'] {
    const { words } = this;
    let { first } = core;
    const isTitle = (word: string) =>
      words.shortOffices.has(word) ||
      words.states.has(word) ||
      words.nationalities.has(word) ||
      words.officeExtras.has(word);
    if (mention.kind === 'organisation') return this.bodyOf(core);
    if (mention.kind !== 'person' || core.last - first < 3) return core;
    while (core.last - first > 1 && isTitle(wordAt(this.page, first))) first++;
    return { first, last: core.last };
  }

  /** *Coast Guard* in *Coast Guard Commandant Anna Ruiz*. */
  private bodyOf({ first, last }: Phrase['core']): Phrase['core'] {
    const { page, words } = this;
    const next = page.syntax.upos[last];
    const word = wordAt(page, last - 1);
    const leads = next === PROPN && (words.people.has(word) || words.shortOffices.has(word));
    return leads && last - first > 1 ? { first, last: last - 1 } : { first, last };
  }

  private isBody({ title }: Mention, core: Phrase['core']): boolean {
    const name = this.wordsOf(core).join(' ');
    if (this.words.organisations.has(name)) return true;
    return !title && core.first > 0 && wordAt(this.page, core.first - 1) === 'the' && !name.endsWith('s');
  }

  /** Pronouns, and nouns for documents and meetings, which are no mentions. */
  addWord(i: number): void {
    const { page, words } = this;
    const upos = page.syntax.upos[i];
    if (this.taken[i]) return;
    if (upos === PRON || upos === DET) this.addPronoun(i);
    else if (upos === PROPN && this.isName(i)) this.addUnknown(i);
    else if (upos === NOUN || upos === PROPN) {
      const noun = plain(page.syntax.lemma[i]!);
      const kind = words.meetings.has(noun) ? 'meeting' : words.texts.has(noun) ? 'document' : null;
      if (kind && !MODIFIERS.has(page.syntax.relation[i]!)) this.addNoun(i, kind);
      else if (words.stateNouns.has(noun) && this.isDefinite(i))
        this.addNoun(i, this.isMany(i) ? 'group' : 'state');
    }
  }

  /** A capitalised noun that takes a place in a clause and that no list knows. */
  private isName(i: number): boolean {
    const { page, words } = this;
    const { start, end } = page.tokens[i]!;
    const first = page.text[start]!;
    if (first === first.toLowerCase() || end - start < 2 || this.isMany(i)) return false;
    const word = wordAt(page, i);
    if (words.states.has(word) || words.nationalities.has(word) || words.people.has(word)) return false;
    if (words.texts.has(word) || words.meetings.has(word) || words.shortOffices.has(word)) return false;
    return ARGUMENTS.has(relationOf(page, i));
  }

  /** *Baro* in *Baro began to write*, which the tagger took for nothing. */
  private addUnknown(i: number): void {
    const { upos, head } = this.page.syntax;
    const sentence = this.page.sentences[this.page.sentenceOf[i]!]!;
    let first = i;
    while (first > sentence.first && upos[first - 1] === PROPN && !this.taken[first - 1]) first--;
    let last = i + 1;
    while (last < sentence.last && upos[last] === PROPN && !this.taken[last] && head[last]! >= first) last++;
    const core = { first, last };
    this.push('name', 'thing', i, core, core, null);
    this.taken.fill(1, first, last);
  }

  private isDefinite(i: number): boolean {
    const { page, words } = this;
    const { left } = page.tree;
    return words.definite.has(wordAt(page, left[i]!));
  }

  private nounKind(noun: string): PhraseKind | null {
    const { words } = this;
    if (words.meetings.has(noun)) return 'meeting';
    return words.documents.has(noun) || words.wordsOfSomebody.has(noun) ? 'document' : null;
  }

  private addPronoun(i: number): void {
    const word = wordAt(this.page, i);
    if (!this.words.pronouns.has(word) && !this.isRelative(i, word)) return;
    const core = { first: i, last: i + 1 };
    this.push('pronoun', 'thing', i, core, core, null);
  }

  /** *who* of a clause that hangs on a noun before it. */
  private isRelative(i: number, word: string): boolean {
    return this.words.relatives.has(word) && relativeHead(this.page, i) >= 0;
  }

  private addNoun(i: number, kind: PhraseKind): void {
    const core = { first: i, last: i + 1 };
    const extent = phraseOf(this.page.syntax, this.page.tree, i, core);
    this.push('noun', kind, i, core, extent, null);
  }

  /** The head of a source that no mention covers: *placards*, *the second*, *The Daily Verge*. */
  addSource(start: number, end: number): void {
    const { page, words } = this;
    const run = this.tokensOf(start, end);
    if (run.last <= run.first) return;
    const head = headOf(page.syntax, run);
    if (this.taken[head]) return;
    const word = wordAt(page, head);
    const alone = run.last - run.first === 1;
    if (!/[\p{L}\p{N}]/u.test(word) || (alone && words.nobody.has(word)) || word === 'no') return;
    const noun = plain(page.syntax.lemma[head]!);
    if (page.syntax.upos[head] === PROPN && !words.people.has(noun) && !words.shortOffices.has(noun)) {
      this.push('name', this.unlistedKind(noun), head, this.capitals(head, run), run, null);
    } else this.push('noun', this.sourceKind(noun, head), head, { first: head, last: head + 1 }, run, null);
  }

  private unlistedKind(noun: string): PhraseKind {
    return this.words.governments.has(noun) ? 'state' : 'organisation';
  }

  private sourceKind(noun: string, head: number): PhraseKind {
    const { words } = this;
    if (words.people.has(noun) || words.unnamed.has(`${noun}s`))
      return this.isMany(head) ? 'group' : 'person';
    if (words.governments.has(noun)) return 'state';
    if (words.bodies.has(noun) || words.generalBodies.has(noun) || words.outletNouns.has(noun))
      return 'organisation';
    return this.nounKind(noun) ?? (this.isMany(head) ? 'group' : 'thing');
  }

  /** The run of names around the head. */
  private capitals(head: number, run: { first: number; last: number }): Phrase['core'] {
    const { upos } = this.page.syntax;
    let first = head;
    while (first > run.first && upos[first - 1] === PROPN && !this.taken[first - 1]) first--;
    let last = head + 1;
    while (last < run.last && upos[last] === PROPN && !this.taken[last]) last++;
    return { first, last };
  }

  finish(): Phrase[] {
    const phrases = this.drafts.sort((a, b) => a.head - b.head).map((draft, index) => ({ ...draft, index }));
    return withPairs(this.page, phrases, this.words);
  }

  private push(
    form: Phrase['form'],
    kind: PhraseKind,
    head: number,
    core: Phrase['core'],
    extent: Phrase['extent'],
    mention: Mention | null,
  ): void {
    const { page, words } = this;
    this.taken[head] = 1;
    const coreWords = form === 'noun' ? [plain(page.syntax.lemma[head]!)] : this.wordsOf(core);
    const before = this.wordsOf({ first: extent.first, last: Math.max(extent.first, core.first) });
    const pronoun = form === 'pronoun' ? (words.pronouns.get(coreWords[0]!) ?? 'relative') : null;
    const { tokens } = page;
    this.drafts.push({
      start: tokens[Math.min(extent.first, core.first)]!.start,
      end: tokens[Math.max(extent.last, core.last) - 1]!.end,
      form,
      kind,
      head,
      core,
      extent,
      words: coreWords.filter((word) => word !== "'s" && /[\p{L}\p{N}]/u.test(word)),
      before,
      number: this.numberOf(form, kind, head, pronoun),
      gender: this.genderOf(form, coreWords, before, mention, pronoun),
      likely:
        form === 'name' && (kind === 'person' || kind === 'thing')
          ? (words.firstNames.get(coreWords[0]!) ?? null)
          : null,
      article: this.articleOf(before),
      state: this.stateOf(form, kind, coreWords, before, mention),
      office: this.officeOf(form, kind, core, extent),
      pronoun,
      mention,
      members: [],
    });
  }

  private officeOf(form: Phrase['form'], kind: PhraseKind, core: Phrase['core'], extent: Phrase['extent']) {
    if (kind !== 'person' || form === 'pronoun') return null;
    const last = form === 'name' ? core.first : core.last;
    return officeOf(this.wordsOf({ first: Math.min(extent.first, last), last }), this.words);
  }

  private stateOf(
    form: Phrase['form'],
    kind: PhraseKind,
    core: readonly string[],
    before: readonly string[],
    mention: Mention | null,
  ): string | null {
    const { words } = this;
    if (form === 'pronoun') return null;
    const name = core.join(' ');
    if (kind === 'state' || kind === 'place') {
      const code = words.states.get(name) ?? words.nationalities.get(name) ?? words.capitals.get(name);
      if (code) return code;
    }
    return mention || kind === 'state' ? stateIn(before, words) : null;
  }

  private articleOf(before: readonly string[]): Phrase['article'] {
    const { words } = this;
    const first = before[0];
    if (first === undefined) return 'bare';
    if (words.definite.has(first) || before.some((word) => word === "'s" || word === "'")) return 'definite';
    return words.indefinite.has(first) ? 'indefinite' : 'bare';
  }

  private isMany(head: number): boolean {
    return PLURALS.has(this.page.syntax.xpos[head]!);
  }

  private numberOf(
    form: Phrase['form'],
    kind: PhraseKind,
    head: number,
    pronoun: Phrase['pronoun'],
  ): Phrase['number'] {
    if (pronoun) {
      if (pronoun === 'many') return 'many';
      return pronoun === 'male' || pronoun === 'female' || pronoun === 'thing' ? 'one' : 'either';
    }
    if (kind === 'group') return this.words.collectives.has(wordAt(this.page, head)) ? 'either' : 'many';
    if (kind === 'organisation' || kind === 'state') return 'either';
    return form === 'noun' && this.isMany(head) ? 'many' : 'one';
  }

  private genderOf(
    form: Phrase['form'],
    core: readonly string[],
    before: readonly string[],
    mention: Mention | null,
    pronoun: Phrase['pronoun'],
  ): Gender | null {
    if (pronoun === 'male' || pronoun === 'female') return pronoun;
    const { gender } = this.words;
    if (form === 'noun') return gender.get(core[0]!) ?? null;
    if (mention?.kind !== 'person') return null;
    for (const word of before) {
      const said = gender.get(word);
      if (said) return said;
    }
    const apposition = mention.apposition;
    if (!apposition) return null;
    const { first, last } = this.tokensOf(apposition.start, apposition.end);
    return gender.get(wordAt(this.page, headOf(this.page.syntax, { first, last }))) ?? null;
  }

  private wordsOf({ first, last }: { first: number; last: number }): string[] {
    const found: string[] = [];
    for (let i = first; i < last; i++) found.push(wordAt(this.page, i));
    return found;
  }

  private tokensOf(start: number, end: number): { first: number; last: number } {
    const { tokens } = this.page;
    const first = firstEndingAfter(tokens, start);
    let last = first;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return { first, last };
  }
}

/** The state that words name: *the Lengan*, *Lenga ’s*, *Lower Lenga*. */
function stateIn(before: readonly string[], words: SpeakerWords): string | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const pair = i > 0 ? `${before[i - 1]} ${before[i]}` : '';
    const code =
      words.states.get(pair) ??
      words.nationalities.get(pair) ??
      words.states.get(before[i]!) ??
      words.nationalities.get(before[i]!);
    if (code) return code;
  }
  return null;
}

/** The noun that the relative clause of pronoun `i` hangs on, or -1. */
export function relativeHead(page: Page, i: number): number {
  const { head } = page.syntax;
  let at = i;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const relation = relationOf(page, at);
    if (relation === 'acl:relcl' || relation === 'advcl:relcl') {
      const noun = head[at]!;
      return noun >= 0 && noun < i ? noun : -1;
    }
    at = head[at]!;
  }
  return -1;
}

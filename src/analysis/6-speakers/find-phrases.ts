import { RELATIONS, type Relation, UPOS } from '../3-syntax/syntax.ts';
import { headOf, phraseOf as nounPhraseOf, type Run } from '../4-mentions/extents.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import { isWord, type Page } from '../5-attributions/page.ts';
import { withPairs } from './find-pairs.ts';
import { isMany, lemmaAt, relationOf, relativeHead, tokensBetween, wordAt } from './page-words.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import { coreOf, extentOf } from './phrase-bounds.ts';
import { phraseOf } from './phrase-facts.ts';
import { kindOfMention, kindOfSource } from './phrase-kinds.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { withTitledPeople } from './titled-people.ts';

const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const PRON = UPOS.indexOf('PRON');
const DET = UPOS.indexOf('DET');
const MODIFIERS = new Set((['amod', 'compound'] as const).map((name) => RELATIONS.indexOf(name)));
/** Where somebody’s name stands when they do something or something is done to them. */
const ARGUMENTS: ReadonlySet<Relation> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'nmod:poss',
  'obl:agent',
]);

/** All phrases of a report that may stand for a speaker, in order of their heads, one a head. */
export function findPhrases(
  page: Page,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  words: SpeakerWords,
): Phrase[] {
  const collector = new Collector(page, words);
  const named = withTitledPeople(page, mentions, words);
  for (const mention of named) collector.notePerson(mention);
  for (const mention of named) if (mention.kind !== 'date') collector.addMention(mention);
  for (let i = 0; i < page.tokens.length; i++) collector.addWord(i);
  for (const { source } of attributions) {
    if (source[0]) collector.addSource(source[0].start, source[0].end);
  }
  return collector.finish();
}

class Collector {
  private readonly page: Page;
  private readonly words: SpeakerWords;
  /** 1 where a token is the head or part of the core of a phrase. */
  private readonly taken: Uint8Array;
  private readonly drafts: Omit<Phrase, 'index'>[] = [];
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
    const start = Math.min(head.start, title?.start ?? head.start);
    const { first, last } = tokensBetween(this.page, start, head.end);
    this.people.fill(1, first, last);
  }

  addMention(mention: Mention): void {
    const { page, words } = this;
    const core = coreOf(page, mention, words);
    const head = headOf(page.syntax, core);
    const whole = tokensBetween(page, mention.head.start, mention.head.end);
    this.taken.fill(1, whole.first, whole.last);
    if (mention.kind === 'state' && this.isAdjective(head)) return;
    const kind = kindOfMention(page, mention, core, head, words);
    const extent = extentOf(page, mention, head, this.people);
    this.push(mention.named ? 'name' : 'noun', kind, head, core, extent, mention);
  }

  /** *Lengan* in *Lengan officials* names nobody by itself. */
  private isAdjective(head: number): boolean {
    const word = wordAt(this.page, head);
    return this.words.nationalities.has(word) && MODIFIERS.has(this.page.syntax.relation[head]!);
  }

  /** Pronouns, names that are no mentions, and nouns for texts, meetings and states. */
  addWord(i: number): void {
    if (this.taken[i]) return;
    const upos = this.page.syntax.upos[i];
    if (upos === PRON || upos === DET) this.addPronoun(i);
    else if (upos === PROPN && this.isName(i)) this.addUnknown(i);
    else if (upos === NOUN || upos === PROPN) this.addCommon(i);
  }

  private addPronoun(i: number): void {
    const word = wordAt(this.page, i);
    const isRelative = this.words.relatives.has(word) && relativeHead(this.page, i) >= 0;
    if (!this.words.pronouns.has(word) && !isRelative) return;
    const core = { first: i, last: i + 1 };
    this.push('pronoun', 'thing', i, core, core, null);
  }

  private addCommon(i: number): void {
    const { page, words } = this;
    const noun = lemmaAt(page, i);
    const kind = words.meetings.has(noun) ? 'meeting' : words.texts.has(noun) ? 'document' : null;
    if (kind && !MODIFIERS.has(page.syntax.relation[i]!)) this.addNoun(i, kind);
    else if (words.stateNouns.has(noun) && words.definite.has(wordAt(page, page.tree.left[i]!))) {
      this.addNoun(i, isMany(page, i) ? 'group' : 'state');
    }
  }

  /** A capitalised noun that takes a place in a clause and that no list knows. */
  private isName(i: number): boolean {
    const { page, words } = this;
    const { start, end } = page.tokens[i]!;
    const first = page.text[start]!;
    if (first === first.toLowerCase() || end - start < 2 || isMany(page, i)) return false;
    const word = wordAt(page, i);
    if (words.states.has(word) || words.nationalities.has(word) || words.people.has(word)) return false;
    if (words.texts.has(word) || words.meetings.has(word) || words.shortOffices.has(word)) return false;
    return ARGUMENTS.has(relationOf(page, i));
  }

  /** *Baro* in *Baro began to write*, which the tagger took for nothing. */
  private addUnknown(i: number): void {
    const sentence = this.page.sentences[this.page.sentenceOf[i]!]!;
    const core = this.capitals(i, sentence, (token) => this.page.syntax.head[token]! >= sentence.first);
    this.push('name', 'thing', i, core, core, null);
    this.taken.fill(1, core.first, core.last);
  }

  /** The run of names around a token, within bounds; after it only those that pass. */
  private capitals(at: number, bounds: Run, passes: (token: number) => boolean): Run {
    const { upos } = this.page.syntax;
    const isFree = (token: number) => upos[token] === PROPN && !this.taken[token];
    let first = at;
    while (first > bounds.first && isFree(first - 1)) first--;
    let last = at + 1;
    while (last < bounds.last && isFree(last) && passes(last)) last++;
    return { first, last };
  }

  private addNoun(i: number, kind: PhraseKind): void {
    const core = { first: i, last: i + 1 };
    this.push('noun', kind, i, core, nounPhraseOf(this.page.syntax, this.page.tree, i, core), null);
  }

  /** The head of a source that no mention covers: *placards*, *the second*, *The Daily Verge*. */
  addSource(start: number, end: number): void {
    const { page, words } = this;
    const run = tokensBetween(page, start, end);
    if (run.last <= run.first) return;
    const head = headOf(page.syntax, run);
    if (this.taken[head] || !isWord(page, head) || this.isNobody(run, head)) return;
    const noun = lemmaAt(page, head);
    const isName =
      page.syntax.upos[head] === PROPN && !words.people.has(noun) && !words.shortOffices.has(noun);
    if (isName) {
      const kind = words.governments.has(noun) ? 'state' : 'organisation';
      this.push(
        'name',
        kind,
        head,
        this.capitals(head, run, () => true),
        run,
        null,
      );
    } else {
      this.push('noun', kindOfSource(page, head, words), head, { first: head, last: head + 1 }, run, null);
    }
  }

  /** *someone*, *no one*; *one of the children* is somebody. */
  private isNobody(run: Run, head: number): boolean {
    const word = wordAt(this.page, head);
    return this.words.denials.has(word) || (run.last - run.first === 1 && this.words.nobody.has(word));
  }

  finish(): Phrase[] {
    const phrases = this.drafts.sort((a, b) => a.head - b.head).map((draft, index) => ({ ...draft, index }));
    return withPairs(this.page, phrases, this.words);
  }

  private push(
    form: Phrase['form'],
    kind: PhraseKind,
    head: number,
    core: Run,
    extent: Run,
    mention: Mention | null,
  ): void {
    this.taken[head] = 1;
    this.drafts.push(phraseOf(this.page, { form, kind, head, core, extent, mention }, this.words));
  }
}

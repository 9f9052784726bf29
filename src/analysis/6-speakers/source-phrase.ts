import { UPOS } from '../3-syntax/syntax.ts';
import { headOf, type Run } from '../4-mentions/extents.ts';
import type { Page } from '../5-attributions/page.ts';
import { isPossessive, wordAt } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';

const ADP = UPOS.indexOf('ADP');
const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const ADJ = UPOS.indexOf('ADJ');

/**
 * The phrase that a source's words name: the one at their head, or, as parsers err on long titles (*Lenga University
 * physics professor Anna Ruiz*), the first person named in them that no preposition, possessive or clause leads to.
 */
export function sourcePhrase(
  page: Page,
  phrases: readonly Phrase[],
  phraseAt: Int32Array,
  run: Run,
  words: SpeakerWords,
): Phrase | null {
  if (run.last <= run.first) return null;
  const head = phrases[phraseAt[headOf(page.syntax, run)]!] ?? null;
  const person =
    head?.form === 'name' && head.kind === 'person' ? head : firstPerson(page, phrases, phraseAt, run, words);
  const found = person ? lastOfTitles(page, phrases, person, run) : head;
  return found && (pairWith(phrases, found, run) ?? found);
}

/** *Ruiz and the ministry* where *Ruiz* is its first member and the source holds both. */
function pairWith(phrases: readonly Phrase[], first: Phrase, run: Run): Phrase | null {
  for (let p = first.index + 1; p < phrases.length && phrases[p]!.head < run.last; p++) {
    const { members, extent } = phrases[p]!;
    if (members.includes(first.index) && extent.first >= run.first && extent.last <= run.last)
      return phrases[p]!;
  }
  return null;
}

/** *Port Selva sheriff Anna Ruiz*, where the tagger took a place for a person: the last name that titles lead to. */
function lastOfTitles(page: Page, phrases: readonly Phrase[], person: Phrase, run: Run): Phrase {
  let last = person;
  for (let p = person.index + 1; p < phrases.length && phrases[p]!.core.first < run.last; p++) {
    const next = phrases[p]!;
    if (next.form !== 'name' || next.kind !== 'person') continue;
    for (let i = last.core.last; i < next.core.first; i++) {
      if (page.syntax.upos[i] !== NOUN && page.syntax.upos[i] !== PROPN && page.syntax.upos[i] !== ADJ)
        return last;
    }
    last = next;
  }
  return last;
}

function firstPerson(
  page: Page,
  phrases: readonly Phrase[],
  phraseAt: Int32Array,
  run: Run,
  words: SpeakerWords,
): Phrase | null {
  for (let i = run.first; i < run.last; i++) {
    const phrase = phrases[phraseAt[i]!];
    const { upos } = page.syntax;
    if (
      phrase?.pronoun === 'relative' ||
      (i > run.first && upos[i] === VERB && !words.naming.has(wordAt(page, i)))
    )
      return null;
    if (phrase?.form !== 'name' || phrase.kind !== 'person' || phrase.head !== i) continue;
    const before = Math.max(run.first, Math.min(phrase.extent.first, phrase.core.first)) - 1;
    // *Court of Lenga judge Anna Ruiz*: the preposition belongs to the court's name.
    const inName =
      phraseAt[before] !== undefined && phraseAt[before] >= 0 && phraseAt[before] !== phrase.index;
    const isLed =
      before >= run.first && !inName && (upos[before] === ADP || words.and.has(wordAt(page, before)));
    const after = phrase.core.last;
    const owns = after < run.last && isPossessive(wordAt(page, after));
    // *a Selva spokeswoman*, where the tagger took a firm for a person.
    const modifies = after < run.last && upos[after] === NOUN;
    if (!isLed && !owns && !modifies) return phrase;
  }
  return null;
}

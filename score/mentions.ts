import type { Lexicon } from '../src/analysis/1-tokens/lexicon.ts';
import type { Mention, MentionKind } from '../src/analysis/4-mentions/mention.ts';
import { WORD } from '../src/analysis/4-mentions/mention-words.ts';
import type { NamePage } from '../src/analysis/4-mentions/name-page.ts';
import type { NamedText } from '../training/corpora/names.ts';
import { pageOf, trimmedNames } from '../training/mentions/trimmed-names.ts';

export const SCORED_KINDS = ['person', 'organisation', 'place'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** Names in the gold, names found, and those in both with the same span and kind. */
export interface MentionCounts {
  gold: number;
  found: number;
  hits: number;
}

export type MentionScores = Record<'all' | ScoredKind, MentionCounts>;

/**
 * Compares named mentions with gold names: people, organisations and places, a hit when the characters of the name and
 * its kind are the same. A name is the proper name alone, on both sides: without article, title (*Foreign Minister*),
 * possessive *'s*, or what follows a comma. States count as places, whichever kind the gold gives them. Nationality
 * words (*Ruritanian*, *Ruritanians*) are left out on both sides, because GUM marks only some of them.
 * `find` reads a text.
 */
export function measureMentions(
  texts: readonly NamedText[],
  lexicon: Lexicon,
  find: (text: string) => readonly Mention[],
): MentionScores {
  const scores = emptyScores();
  for (const named of texts) {
    const page = pageOf(named, lexicon);
    const gold = goldKeys(named, page);
    const found = foundKeys(page, find(named.text));
    for (const kind of gold.values()) count(scores, kind, 'gold');
    for (const [span, kind] of found) {
      count(scores, kind, 'found');
      if (gold.get(span) === kind) count(scores, kind, 'hits');
    }
  }
  return scores;
}

function emptyScores(): MentionScores {
  const counts = () => ({ gold: 0, found: 0, hits: 0 });
  return { all: counts(), person: counts(), organisation: counts(), place: counts() };
}

function count(scores: MentionScores, kind: ScoredKind, what: keyof MentionCounts): void {
  scores.all[what]++;
  scores[kind][what]++;
}

/** Gold names by `start-end`. */
function goldKeys(named: NamedText, page: NamePage): Map<string, ScoredKind> {
  const keys = new Map<string, ScoredKind>();
  for (const { first, last, kind } of trimmedNames(named, page)) {
    const whole = last - first === 1 || page.phrases[first] === last - first;
    const listed = whole ? page.bits[first]! : 0;
    const scored = listed & WORD.state ? 'place' : kind;
    if (scored === 'other' || (listed & WORD.nationality && !(listed & WORD.state))) continue;
    keys.set(`${page.tokens[first]!.start}-${page.tokens[last - 1]!.end}`, scored);
  }
  return keys;
}

const COUNTED: Readonly<Record<MentionKind, ScoredKind | null>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'place',
  place: 'place',
  date: null,
  group: null,
};

function foundKeys(page: NamePage, mentions: readonly Mention[]): Map<string, ScoredKind> {
  const keys = new Map<string, ScoredKind>();
  const starts = new Map(page.tokens.map((token, i) => [token.start, i]));
  for (const { kind, head, named } of mentions) {
    const counted = COUNTED[kind];
    if (!named || !counted) continue;
    const bits = page.bits[starts.get(head.start) ?? 0]!;
    if (kind === 'state' && bits & WORD.nationality && !(bits & WORD.state)) continue;
    keys.set(`${head.start}-${head.end}`, counted);
  }
  return keys;
}

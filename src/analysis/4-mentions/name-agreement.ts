import { mix } from '../0-network/hash.ts';
import { WORD } from './mention-words.ts';
import { CASE, type NamePage, SEEN } from './name-page.ts';
import type { FoundName, NameKind } from './names.ts';

/**
 * Lets the names of a report repair each other: a surname that was introduced in full (*Anna Ruiz … Ruiz said*) and
 * the letters that were introduced in brackets (*the Port Workers’ Union (PWU) … the PWU*) are names of the same kind
 * wherever they stand; and the same words are of one kind, the one the tagger is surest of over the whole report.
 * Returns all names in order of place.
 */
export function agreeNames(text: string, page: NamePage, tagged: readonly FoundName[]): FoundName[] {
  const names = oneKindEach(page, tagged);
  const known: Known = { words: new Map(), letters: new Map() };
  for (const name of names) introduce(text, page, name, known);
  if (known.words.size + known.letters.size === 0) return names;
  const agreed: FoundName[] = [];
  let at = 0;
  for (const name of [...names, null]) {
    const end = name ? name.first : page.tokens.length;
    for (let i = at; i < end; i++) {
      const found = lookUp(page, known, i);
      if (found && standsAlone(page, i)) agreed.push({ ...found, first: i, last: i + 1 });
    }
    if (!name) break;
    const better = name.last - name.first === 1 ? lookUp(page, known, name.first) : undefined;
    agreed.push(better && better.confidence > name.confidence ? { ...name, kind: better.kind } : name);
    at = name.last;
  }
  return agreed;
}

function oneKindEach({ lexemes }: NamePage, names: readonly FoundName[]): FoundName[] {
  const votes = new Map<number, Map<NameKind, number>>();
  const keys = names.map(({ first, last }) => {
    let hash: number = last - first;
    for (let i = first; i < last; i++) hash = mix(hash, lexemes[i]!.norm);
    return hash;
  });
  names.forEach(({ kind, confidence }, n) => {
    const kinds = votes.get(keys[n]!) ?? new Map<NameKind, number>();
    votes.set(keys[n]!, kinds.set(kind, (kinds.get(kind) ?? 0) + confidence));
  });
  return names.map((name, n) => {
    const kinds = votes.get(keys[n]!)!;
    let best = name.kind;
    for (const [kind, sum] of kinds) if (sum > kinds.get(best)!) best = kind;
    return best === name.kind ? name : { ...name, kind: best };
  });
}

/** Surnames by lower-cased word (*Ruiz*, *RUIZ*), letters by form (*WHO* is not *Who*). */
interface Known {
  readonly words: Map<number, FoundName>;
  readonly letters: Map<number, FoundName>;
}

const SURE = 0.5;

function lookUp({ lexemes, cases, seen }: NamePage, known: Known, i: number): FoundName | undefined {
  if (cases[i]! < CASE.capital) return undefined;
  const { form, norm } = lexemes[i]!;
  // A surname that is a word of the report as well (*Young*) is left to the tagger.
  return known.letters.get(form) ?? (seen[i]! & SEEN.small ? undefined : known.words.get(norm));
}

function introduce(text: string, page: NamePage, name: FoundName, known: Known): void {
  const { lexemes, bits, cases } = page;
  const { first, last, kind, confidence } = name;
  if (kind === 'person' && last - first > 1 && confidence >= SURE) {
    const listed = WORD.firstName | WORD.title | WORD.month | WORD.doubtfulMonth | WORD.place | WORD.state;
    const { norm } = lexemes[last - 1]!;
    const better = (known.words.get(norm)?.confidence ?? 0) < confidence;
    if (better && cases[last - 1]! >= CASE.capital && !(bits[last - 1]! & listed))
      known.words.set(norm, name);
  }
  if ((kind === 'organisation' || kind === 'place') && isAcronym(text, page, name, last + 1)) {
    known.letters.set(lexemes[last + 1]!.form, { ...name, confidence: Math.max(SURE, confidence) });
  }
}

/** Whether token `i` stands in brackets right after the name and consists of its initials. */
function isAcronym(text: string, { tokens, cases }: NamePage, name: FoundName, i: number): boolean {
  if (i + 1 >= tokens.length || cases[i] !== CASE.capitals) return false;
  if (text[tokens[i - 1]!.start] !== '(' || text[tokens[i + 1]!.start] !== ')') return false;
  let initials = '';
  for (let k = name.first; k < name.last; k++) {
    if (cases[k]! >= CASE.capital) initials += text[tokens[k]!.start];
  }
  return initials.startsWith(text[tokens[i]!.start]!) && tokens[i]!.end - tokens[i]!.start >= 2;
}

/** Not beside another capitalised word, which would make it part of something longer (*Ruiz Street*). */
function standsAlone({ cases }: NamePage, i: number): boolean {
  const joined = (k: number) => cases[k] === CASE.capital || cases[k] === CASE.capitals;
  return !joined(i - 1) && !joined(i + 1);
}

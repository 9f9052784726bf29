import type { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { WORD } from '../../src/analysis/4-mentions/mention-words.ts';
import { agreeNames } from '../../src/analysis/4-mentions/name-agreement.ts';
import { nameStretches, type Stretch } from '../../src/analysis/4-mentions/name-features.ts';
import type { NamePage } from '../../src/analysis/4-mentions/name-page.ts';
import { NAME_KINDS } from '../../src/analysis/4-mentions/names.ts';
import type { NamedText } from '../corpora/names.ts';
import { pageOf, type TrimmedName, trimmedNames } from './trimmed-names.ts';

/** One stretch of a text with the label of each of its tokens. */
export interface NameExample {
  readonly page: NamePage;
  readonly stretch: Stretch;
  readonly gold: Uint8Array;
  readonly weight: number;
}

/**
 * Cuts texts into stretches and labels their tokens. With `automatic`, a text's names first repair each other: an
 * automatic tagger takes *Ruiz* for a place here and for nothing there where *Anna Ruiz* is a person.
 */
export function nameExamples(
  texts: readonly NamedText[],
  lexicon: Lexicon,
  weight: number,
  automatic = false,
): NameExample[] {
  return texts.flatMap((named) => {
    const page = pageOf(named, lexicon, automatic ? 1 : 0);
    let names = trimmedNames(named, page);
    if (automatic) {
      const sure = names.map((name) => ({ ...name, confidence: name.last - name.first > 1 ? 1 : 0.9 }));
      names = agreeNames(named.text, page, sure);
    }
    const labels = labelsOf(names, page);
    return nameStretches(page).map((stretch) => ({
      page,
      stretch,
      gold: labels.slice(stretch.first, stretch.last),
      weight,
    }));
  });
}

const LISTED = WORD.nationality | WORD.people | WORD.peoples;

function labelsOf(names: readonly TrimmedName[], page: NamePage): Uint8Array {
  const labels = new Uint8Array(page.tokens.length);
  for (const { first, last, kind } of names) {
    // GUM gives no entity to *Ruritanian* in *Ruritanian troops*, CoreNLP does; lists find it, so it is no name here.
    if (kind === 'other' && last - first === 1 && page.bits[first]! & LISTED) continue;
    const label = 1 + 2 * NAME_KINDS.indexOf(kind);
    for (let i = first; i < last; i++) labels[i] = i === first ? label : label + 1;
  }
  return labels;
}

import type { Span } from '../../../text/span.ts';
import { type Office, officeOf } from '../office.ts';
import { tokensOf, wordAt } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';

/** An office that words give somebody. */
export interface HeldOffice extends Office {
  readonly span: Span;
}

/** The offices that a name’s own phrase gives: its title and its apposition. */
export function officesOf({ page, words }: Scene, phrase: Phrase): HeldOffice[] {
  const { mention, form, office } = phrase;
  if (phrase.kind !== 'person' || form === 'pronoun') return [];
  const offices: HeldOffice[] = [];
  if (office && form === 'noun') offices.push({ ...office, span: phrase });
  if (office && form === 'name' && mention?.title) offices.push({ ...office, span: mention.title });
  if (mention?.apposition) {
    const { first, last } = tokensOf(page, mention.apposition);
    const before: string[] = [];
    for (let i = first; i < last && before.length < 8; i++) {
      const word = wordAt(page, i);
      if (words.complements.has(word) || word === ',') break;
      before.push(word);
    }
    const named = officeOf(before, words);
    if (named) offices.push({ ...named, span: mention.apposition });
  }
  return offices;
}

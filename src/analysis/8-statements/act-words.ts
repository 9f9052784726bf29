import { UPOS } from '../3-syntax/syntax.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { ActWord } from './statement-model.ts';

const NOUN = UPOS.indexOf('NOUN');

/** A word of the cue whose act is listed. */
export interface CueWord extends ActWord {
  readonly token: number;
}

/**
 * The listed words of a cue, its anchor first. A phrase goes before its verb: *called **for** calm* demands, *called **on**
 * the council* appeals, *ruled **out** talks* rejects.
 */
export function cueWords({ page, words }: Scene, { cue, anchor }: Saying): CueWord[] {
  const found: CueWord[] = [];
  const ordered = anchor < 0 ? cue : [anchor, ...cue.filter((token) => token !== anchor)];
  for (const token of ordered) {
    const lemma = lemmaAt(page, token);
    const next = lemmaAt(page, token + 1);
    const noun = page.syntax.upos[token] === NOUN;
    const word = noun
      ? (words.nouns.get(lemma) ?? null)
      : (words.verbs.get(`${lemma}-${next}`) ?? words.verbs.get(lemma) ?? null);
    if (word) found.push({ ...word, token });
  }
  return found;
}

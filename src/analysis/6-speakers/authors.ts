import { tokensOf } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/**
 * Who speaks in words that somebody wrote: *the ministry’s statement*, *a ministry statement*, *a statement issued by
 * the ministry*, and *the statement* after *the ministry said in a statement*. Answers for one source after another.
 */
export class Authors {
  private readonly scene: Scene;
  /** Whose words a noun last was. */
  private readonly last = new Map<string, Phrase>();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The author of `words`, or null where the text names none. */
  of(words: Phrase, source: { first: number; last: number }): Phrase | null {
    const noun = words.words[0]!;
    const said = this.scene.words.wordsOfSomebody.has(noun);
    const author =
      (said ? this.inside(words, words.head + 1, source.last, said) : null) ??
      this.inside(words, words.extent.first, words.head, said) ??
      (said ? this.bodyBefore(words) : null) ??
      (words.article === 'definite' && said ? (this.last.get(noun) ?? null) : null);
    if (author) this.last.set(noun, author);
    return author;
  }

  /** *a fire service statement* after *the Lenga Fire Service*: the last body of that noun, within reason. */
  private bodyBefore(words: Phrase): Phrase | null {
    const noun = words.before[words.before.length - 1];
    if (noun === undefined || !this.scene.words.bodies.has(noun)) return null;
    for (let i = words.index - 1; i >= Math.max(0, words.index - 200); i--) {
      const phrase = this.scene.phrases[i]!;
      if (phrase.kind === 'organisation' && phrase.form === 'name' && phrase.words.includes(noun))
        return phrase;
    }
    return null;
  }

  /** Notes the words that a speaker is said to speak in: *said in a statement*. */
  note(speaker: Phrase, a: number): void {
    const { attributions, page, phrases, phraseAt, words } = this.scene;
    for (const span of attributions[a]!.cue) {
      const { first, last } = tokensOf(page, span);
      for (let i = first; i < Math.min(page.tokens.length, last + 4); i++) {
        const noun = phrases[phraseAt[i]!]?.words[0];
        if (noun !== undefined && words.wordsOfSomebody.has(noun)) this.last.set(noun, speaker);
      }
    }
  }

  /** Somebody named between two tokens: before the noun as owner, after it behind *by* or *from*. */
  private inside(words: Phrase, first: number, last: number, said: boolean): Phrase | null {
    const { phrases, phraseAt } = this.scene;
    for (let i = first; i < last; i++) {
      const phrase = phrases[phraseAt[i]!];
      if (!phrase || phrase === words || this.scene.words.platforms.has(phrase.words[0]!)) continue;
      if (!CAN_WRITE.has(phrase.kind) || phrase.pronoun === 'relative') continue;
      if (phrase.form === 'noun' && phrase.kind === 'person' && !said) continue;
      // *the Lengan minister Anna Ruiz*: not Lenga.
      const next = phrases[phrase.index + 1];
      if (next && next.head < last && next.extent.first <= i && next.core.first > i) continue;
      return phrase;
    }
    return null;
  }
}

const CAN_WRITE = new Set<Phrase['kind']>(['person', 'organisation', 'state', 'group', 'thing']);

import { UPOS } from '../../3-syntax/syntax.ts';
import type { Entities } from '../entities.ts';
import type { Phrase } from '../phrase.ts';
import type { Sieve } from '../scene.ts';

const ADP = UPOS.indexOf('ADP');

/** *Anna Ruiz … Ms Ruiz … Anna*: a part of a full name. Of two namesakes the one named last is meant. */
export const nameParts: Sieve = {
  name: 'part of the name',
  run(scene) {
    const full = new FullNames(scene.entities);
    const { phrases, entities, page } = scene;
    const isPlace = ({ kind, core }: Phrase) => kind === 'place' && page.syntax.upos[core.first - 1] === ADP;
    const people = phrases.filter(
      (phrase) => isPersonName(phrase) || (mayBeSurname(phrase) && !isPlace(phrase)),
    );
    for (const phrase of people) if (isPersonName(phrase) && phrase.words.length > 1) full.introduce(phrase);
    for (const phrase of people) {
      if (phrase.words.length > 1) {
        const same = full.longer(phrase);
        if (same) entities.linkNames(phrase, same, 'part of the name', 0.93);
        full.heard(phrase);
      } else {
        const whole = full.wearing(phrase);
        if (whole && (isPersonName(phrase) || whole.words.at(-1) === phrase.words[0]))
          entities.linkNames(phrase, whole, 'part of the name', 0.93);
      }
    }
  },
};

function isPersonName({ form, kind }: Phrase): boolean {
  return form === 'name' && kind === 'person';
}

/** One word that was taken for a place, a firm or nothing; it is a surname where a bearer of it has been named in full. */
function mayBeSurname({ form, kind, words, state }: Phrase): boolean {
  return (
    form === 'name' &&
    words.length === 1 &&
    !state &&
    (kind === 'thing' || kind === 'place' || kind === 'organisation')
  );
}

/** More bearers of one word than any report tells apart. */
const MOST = 12;

/** Full names by each of their words. Where a word stands in a name tells surnames from first names. */
class FullNames {
  private readonly entities: Entities;
  private readonly byWord = new Map<string, Phrase[]>();
  /** The bearer of each word that was named last. */
  private readonly last = new Map<string, Phrase>();

  constructor(entities: Entities) {
    this.entities = entities;
  }

  introduce(phrase: Phrase): void {
    for (const word of new Set(phrase.words)) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [phrase]);
      else if (list.length < MOST && !list.some((other) => this.entities.same(other, phrase)))
        list.push(phrase);
    }
  }

  heard(phrase: Phrase): void {
    for (const word of phrase.words) this.last.set(word, phrase);
  }

  /** *Donald J. Trump* and *Donald Trump*; *bin Salman* and *Mohammed bin Salman*. */
  longer(phrase: Phrase): Phrase | null {
    const { words } = phrase;
    const surname = words[words.length - 1]!;
    const found = (this.byWord.get(surname) ?? []).filter(
      (other) =>
        other.words.length > words.length &&
        words.every((word) => other.words.includes(word)) &&
        this.entities.mayMeet(phrase, other),
    );
    return found.length === 1 ? found[0]! : null;
  }

  /** Whose name the single word is a part of: a surname first, then a first name, then a word between. */
  wearing(phrase: Phrase): Phrase | null {
    const word = phrase.words[0];
    if (word === undefined) return null;
    const bearers = (this.byWord.get(word) ?? []).filter((full) => this.entities.mayMeet(phrase, full));
    const heard = this.last.get(word);
    for (const fits of [
      ({ words }: Phrase) => words[words.length - 1] === word,
      ({ words }: Phrase) => words[0] === word,
      () => true,
    ]) {
      const some = bearers.filter(fits);
      if (some.length === 1) return some[0]!;
      if (some.length > 1) return some.find((full) => heard && this.entities.same(full, heard)) ?? null;
    }
    return null;
  }
}

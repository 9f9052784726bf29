import { isLeader, mayBeCalled, type Office } from '../office.ts';
import { wordAt } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';
import { officesOf } from './holders.ts';

/** More holders of one office than any report tells apart. */
const MOST = 12;

/**
 * *the prime minister*, *the Lengan leader*: whoever holds that office in the report, in that state if one is named.
 * Where several could be meant, the one whose office and state are the very same, then the one named last.
 */
export const offices: Sieve = {
  name: 'office',
  run(scene) {
    const holders = new Holders(scene);
    for (const phrase of scene.phrases) {
      if (phrase.kind !== 'person' || phrase.form === 'pronoun') continue;
      if (phrase.form === 'name') holders.add(phrase);
      else if (isHolder(phrase, scene)) {
        const holder = holders.find(phrase);
        if (holder) link(scene, phrase, holder, 0.85);
        holders.add(phrase);
      }
    }
    for (const phrase of scene.phrases) {
      if (phrase.form !== 'noun' || !isHolder(phrase, scene) || scene.entities.of(phrase).named) continue;
      const holder = holders.only(phrase);
      if (holder) link(scene, phrase, holder, 0.6);
    }
  },
};

function link({ entities }: Scene, phrase: Phrase, holder: Phrase, confidence: number): void {
  entities.link(phrase, holder, 'office', confidence);
}

/** One person of an office who has been spoken of: *the minister*, *President*, not *a minister*. */
function isHolder({ kind, office, article, number, words, gender }: Phrase, scene: Scene): boolean {
  if (kind !== 'person' || !office || number !== 'one' || article === 'indefinite') return false;
  const noun = words[0]!;
  if (scene.words.counterparts.has(noun)) return false;
  const isOffice = scene.words.offices.has(office.name) || scene.words.shortOffices.has(noun);
  return isOffice || (scene.words.leaders.has(noun) && gender !== undefined);
}

/** Who holds which office, by the last word of its name. */
class Holders {
  private readonly scene: Scene;
  private readonly byWord = new Map<string, { phrase: Phrase; office: Office }[]>();

  constructor(scene: Scene) {
    this.scene = scene;
  }

  add(phrase: Phrase): void {
    for (const office of officesOf(this.scene, phrase)) {
      this.file(lastWord(office.name), phrase, office);
      if (isLeader(office.name, this.scene.words)) this.file('leader', phrase, office);
      if (office.state) this.scene.entities.learn(phrase, { state: office.state });
    }
  }

  private file(word: string, phrase: Phrase, office: Office): void {
    const list = this.byWord.get(word) ?? [];
    list.push({ phrase, office });
    if (list.length > MOST) list.shift();
    this.byWord.set(word, list);
  }

  /** The best holder before the phrase. */
  find(phrase: Phrase): Phrase | null {
    let best: Phrase | null = null;
    let most = -1;
    const fitting = this.fitting(phrase);
    for (const { holder, office } of fitting) {
      const entity = this.scene.entities.of(holder);
      const state = entity.state ?? office.state;
      const sameState = phrase.office?.state && phrase.office.state === state ? 4 : 0;
      const sameName = office.name === phrase.office?.name ? 2 : 0;
      const often = Math.min(1.5, 0.4 * Math.log2(entity.phrases.length));
      const score =
        sameState + sameName + (entity.named ? 1 : 0) + often + (this.isNear(phrase, holder) ? 0.6 : 0);
      if (score >= most) [most, best] = [score, holder];
    }
    return best;
  }

  /** In the same sentence or the one before. */
  private isNear(phrase: Phrase, holder: Phrase): boolean {
    const { sentenceOf } = this.scene.page;
    return sentenceOf[phrase.head]! - sentenceOf[holder.head]! <= 1;
  }

  /** The only one in the whole report that fits, before or after. */
  only(phrase: Phrase): Phrase | null {
    const fitting = this.fitting(phrase).filter(({ holder }) => !this.scene.entities.same(holder, phrase));
    const first = fitting[0]?.holder;
    if (!first || !this.scene.entities.of(first).named) return null;
    return fitting.every(({ holder }) => this.scene.entities.same(holder, first)) ? first : null;
  }

  /** *the head of the Selva union* is no head of another: the body's name must stand where the holder does. */
  private isOfSame(phrase: Phrase, holder: Phrase): boolean {
    const body = phrase.form === 'noun' ? firstWordOf(this.scene, phrase) : null;
    if (body === null) return true;
    const { page } = this.scene;
    const { first, last } = page.sentences[page.sentenceOf[holder.head]!]!;
    for (let i = first; i < Math.min(last, first + 80); i++) if (wordAt(page, i) === body) return true;
    return false;
  }

  private fitting(phrase: Phrase): { holder: Phrase; office: Office }[] {
    const { words, entities } = this.scene;
    const called = phrase.office!;
    const word = lastWord(called.name);
    return (this.byWord.get(word) ?? [])
      .filter(({ office }) => word === 'leader' || mayBeCalled(office.name, called.name, words))
      .filter(({ phrase: holder }) => entities.mayMeet(phrase, holder) && this.isOfSame(phrase, holder))
      .map(({ phrase: holder, office }) => ({ holder, office }));
  }
}

function firstWordOf({ page, phrases, phraseAt }: Scene, { head, extent }: Phrase): string | null {
  for (let i = head + 1; i < extent.last; i++) {
    const body = phrases[phraseAt[i]!];
    if (body?.form === 'name' && body.kind === 'organisation') return wordAt(page, body.core.first);
  }
  return null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

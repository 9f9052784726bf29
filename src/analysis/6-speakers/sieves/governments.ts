import { wordAt } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/**
 * States when they act and speak: *the Lengan government*, *the government of Lenga*, *the Selva government* for the
 * state whose capital Selva is, and *Selva* itself where it speaks. *the government* alone is the one spoken of last.
 */
export const governments: Sieve = {
  name: 'government',
  run(scene) {
    const { phrases, entities, words } = scene;
    const byState = new Map<string, Phrase>();
    for (const phrase of phrases) {
      if (phrase.kind === 'state' && phrase.form === 'name' && phrase.state && !byState.has(phrase.state)) {
        byState.set(phrase.state, phrase);
      }
    }
    let last: Phrase | null = null;
    let named: Phrase | null = null;
    for (const phrase of phrases) {
      if (phrase.kind === 'state' && phrase.form === 'name') named = phrase;
      const speaks = scene.speaksIn[phrase.index]! >= 0;
      const isCapital = phrase.kind === 'place' && phrase.state !== null && speaks;
      const isGovernment = phrase.kind === 'state' && phrase.form === 'noun';
      if (!isCapital && !isGovernment) continue;
      const state = phrase.state ?? stateAround(scene, phrase);
      if (state) {
        const known = byState.get(state);
        if (known) entities.linkNames(phrase, known, 'government', 0.85);
        else byState.set(state, phrase);
        entities.learn(phrase, { kind: 'state', state });
      } else if (isCountry(scene, phrase) && named && isNear(scene, phrase, named)) {
        entities.link(phrase, named, 'government', 0.6);
      } else if (
        isGovernment &&
        words.pointing.has(phrase.before[0] ?? '') &&
        phrase.before.length === 1 &&
        last
      ) {
        entities.link(phrase, last, 'government', 0.6);
      }
      if (isGovernment) last = phrase;
    }
  },
};

/** *the country*, *the island nation*: the state named last. */
function isCountry({ words }: Scene, { form, number, words: [noun], before }: Phrase): boolean {
  return (
    form === 'noun' &&
    number !== 'many' &&
    words.stateNouns.has(noun ?? '') &&
    words.pointing.has(before[0] ?? '')
  );
}

/** In the same sentence or one of the two before. */
function isNear({ page }: Scene, phrase: Phrase, named: Phrase): boolean {
  return page.sentenceOf[phrase.head]! - page.sentenceOf[named.head]! <= 2;
}

/** The state or capital that a phrase names inside: *the Selva government*, *the government of Lenga*. */
function stateAround({ page, phrases, phraseAt, words }: Scene, { extent, head }: Phrase): string | null {
  for (let i = extent.first; i < extent.last; i++) {
    const inside = phrases[phraseAt[i]!];
    if (i !== head && inside?.state) return inside.state;
    const code =
      words.capitals.get(wordAt(page, i)) ?? words.capitals.get(`${wordAt(page, i)} ${next(page, i)}`);
    if (code) return code;
  }
  return null;
}

function next(page: Scene['page'], i: number): string {
  return i + 1 < page.tokens.length ? wordAt(page, i + 1) : '';
}

import type { ConlluSentence } from './conllu.ts';

/** One entity mention of GUM, within one sentence; numbers are indices into the sentence's words. */
export interface GumEntity {
  /** GUM's number of what the mention stands for within the document. */
  readonly entity: string;
  /** `person`, `organization`, `place`, `time`, `abstract` … */
  readonly type: string;
  readonly first: number;
  /** Index of the last word (inclusive). */
  readonly last: number;
  /** The word whose head stands outside the mention. */
  readonly head: number;
  /** First and last word of GUM's minimal span: the head, or all words of a proper name. */
  readonly minimal: readonly [number, number];
}

/** Reads the `Entity=` brackets of a sentence's last column. Mentions in pieces (`1[1/2]`) keep their first piece. */
export function entitiesOf(sentence: ConlluSentence): GumEntity[] {
  const open = new Map<string, { first: number; description: string }[]>();
  const entities: GumEntity[] = [];
  sentence.words.forEach((word, i) => {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? '';
    for (const [, opens, body, closes] of field.matchAll(/(\(?)([^()]+)(\)?)/g)) {
      const id = body!.split('-')[0]!;
      if (opens) push(open, id, { first: i, description: body! });
      if (!closes) continue;
      const start = open.get(id)?.pop();
      if (start) entities.push(entityOf(sentence, start.first, i, start.description));
    }
  });
  return entities.sort((a, b) => a.first - b.first || b.last - a.last);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** `13-person-new-nnnnn-cf5-2-coref-Some_Name`: id, type, information status, salience, centring, minimal span … */
function entityOf(sentence: ConlluSentence, first: number, last: number, description: string): GumEntity {
  const fields = description.split('-');
  const heads = sentence.words.map((word) => word.head);
  let head = last;
  for (let i = first; i <= last; i++) {
    if (heads[i]! < first || heads[i]! > last) {
      head = i;
      break;
    }
  }
  const places = (fields[5] ?? '')
    .split(',')
    .map(Number)
    .filter((place) => place > 0);
  const minimal = places.map((place) => Math.min(last, first + place - 1));
  const span: [number, number] = minimal.length ? [minimal[0]!, minimal.at(-1)!] : [head, head];
  return { entity: fields[0]!.replace(/\[.*/, ''), type: fields[1] ?? '', first, last, head, minimal: span };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/text/span.ts';
import { type ConlluDocument, type ConlluSentence, readConllu } from './conllu.ts';
import { entitiesOf, type GumEntity } from './gum-entities.ts';

/** Proper names only; `other` is for names of works, events and the like, which are found to be left out. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';

export interface Name extends Span {
  readonly kind: NameKind;
}

/** A text with its sentences and the proper names in it (not nested, in order). */
export interface NamedText {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly Name[];
}

/**
 * GUM (Zeldes 2017): an entity counts as named when its head is tagged PROPN. Its name is the run from the first to
 * the last word of GUM's minimal span. Entities inside another name are left out.
 */
export function gumNames(folder: string): NamedText[] {
  return readConllu(folder).map(namesOfDocument);
}

const GUM_KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};

function namesOfDocument(document: ConlluDocument): NamedText {
  const names: Name[] = [];
  for (const sentence of document.sentences) {
    const found = entitiesOf(sentence)
      .filter((entity) => isName(sentence, entity))
      .map((entity) => {
        const [first, last] = properSpan(sentence, entity);
        const kind = GUM_KINDS[entity.type] ?? 'other';
        return { start: sentence.words[first]!.start, end: sentence.words[last]!.end, kind };
      });
    names.push(...outermost(found));
  }
  return { doc: document.id, text: document.text, sentences: document.sentences, names };
}

function isName(sentence: ConlluSentence, { head, type, minimal }: GumEntity): boolean {
  const word = sentence.words[head]!;
  if (word.upos !== 'PROPN' || type === 'time') return false;
  const people = type === 'person';
  // *Americans*, *the Founders* are crowds, and *Anna Ruiz and Ben Ode* are two names, each an entity of its own.
  if (people && word.xpos === 'NNPS') return false;
  const joined = sentence.words.slice(minimal[0], minimal[1]).some((inner) => inner.upos === 'CCONJ');
  return !(people && joined);
}

/**
 * The name of a named entity: its minimal span, from its first word that is no article up to its first comma
 * (*Portville* in *Portville, Ruritania*), and for people up to the first preposition (*Chairman* in *Chairman of the
 * Port Trust*). GUM's minimal span of *University of Portville* is one word: such a name is taken whole.
 */
function properSpan(sentence: ConlluSentence, entity: GumEntity): [number, number] {
  const { words } = sentence;
  const person = entity.type === 'person';
  let [first, last] = !person && isOfName(sentence, entity) ? [entity.first, entity.last] : entity.minimal;
  while (first < last && words[first]!.upos === 'DET') first++;
  for (let i = first + 1; i <= last; i++) {
    if (words[i]!.form === ',' || (person && words[i]!.upos === 'ADP')) last = i - 1;
  }
  return [first, last];
}

/** Whether the whole entity is capitalised words with *of*, *for*, *the*, *and* between them. */
function isOfName({ words }: ConlluSentence, { first, last, head }: GumEntity): boolean {
  const small = new Set(['of', 'for', 'the', 'and']);
  let prepositions = 0;
  for (let i = first; i <= last; i++) {
    const { form, upos } = words[i]!;
    if (upos === 'ADP') prepositions++;
    if (i < head ? upos !== 'PROPN' && upos !== 'DET' : upos !== 'PROPN' && !small.has(form)) return false;
  }
  return prepositions > 0;
}

function outermost(names: Name[]): Name[] {
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Name[] = [];
  for (const name of names) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}

const TAGS: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  MISC: 'other',
};

/** WikiGold (Balasuriya et al. 2009): encyclopaedia sentences, as tokens joined with spaces. One text a block of 20. */
export function wikigoldNames(file: string): NamedText[] {
  const blocks = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  const texts: NamedText[] = [];
  for (let from = 0; from < blocks.length; from += 20) {
    const draft = new Draft(`wikigold-${texts.length}`);
    for (const block of blocks.slice(from, from + 20)) {
      const rows = block
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
      draft.addSentence(rows.map(([form, tag]) => ({ form: form!, tag: tag!.replace(/^[IB]-/, '') })));
    }
    texts.push(draft.finish());
  }
  return texts;
}

/** Every tenth text of WikiGold is kept for measuring. */
export function wikigoldTraining(corpora: string): NamedText[] {
  return wikigoldNames(join(corpora, 'wikigold/wikigold.conll.txt')).filter((_, i) => i % 10 !== 0);
}

class Draft {
  private text = '';
  private readonly sentences: Span[] = [];
  private readonly names: Name[] = [];
  private readonly doc: string;

  constructor(doc: string) {
    this.doc = doc;
  }

  addSentence(words: readonly { form: string; tag: string }[]): void {
    const start = this.text === '' ? 0 : this.text.length + 1;
    if (start > 0) this.text += '\n';
    const placed = words.map(({ form, tag }, i) => {
      if (i > 0) this.text += ' ';
      const from = this.text.length;
      this.text += form;
      return { start: from, end: this.text.length, tag };
    });
    this.sentences.push({ start, end: this.text.length });
    this.names.push(...namesOfTags(placed));
  }

  finish(): NamedText {
    return { doc: this.doc, text: this.text, sentences: this.sentences, names: this.names };
  }
}

/** Runs of the same tag are one name. */
function namesOfTags(words: readonly { start: number; end: number; tag: string }[]): Name[] {
  const names: Name[] = [];
  let last = 'O';
  for (const { start, end, tag } of words) {
    const kind = TAGS[tag];
    if (kind && tag === last) names.push({ ...names.pop()!, end });
    else if (kind) names.push({ start, end, kind });
    last = tag;
  }
  return names;
}

/** PolNeAR's CoreNLP names (silver), on the untouched texts. `split` is `train` or `dev`. */
export function polnearNames(corpora: string, split: string): NamedText[] {
  const table = gunzipSync(readFileSync(join(corpora, `polnear/${split}.corenlp.tsv.gz`))).toString('utf8');
  const texts: NamedText[] = [];
  for (const part of table.split(/^# doc = /m).slice(1)) {
    const end = part.indexOf('\n');
    const doc = part.slice(0, end);
    const text = readFileSync(join(corpora, `polnear/${split}/text/${doc}.txt`), 'utf8');
    const sentences: Span[] = [];
    const names: Name[] = [];
    for (const block of part.slice(end + 1).split('\n\n')) {
      const rows = block
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'));
      if (rows.length === 0) continue;
      const words = rows.map((row) => ({ start: Number(row[1]), end: Number(row[2]), tag: row[6]! }));
      sentences.push({ start: words[0]!.start, end: words.at(-1)!.end });
      names.push(...namesOfTags(words));
    }
    texts.push({ doc, text, sentences, names });
  }
  return texts;
}

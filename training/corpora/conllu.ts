import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One syntactic word of a treebank, with its place in {@link ConlluDocument.text}. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence's `words`, or -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The last column, `_` where empty. */
  readonly misc: string;
}

export interface ConlluSentence {
  readonly id: string;
  readonly words: readonly ConlluWord[];
  /** True when the sentence begins a paragraph. */
  readonly newParagraph: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ConlluDocument {
  readonly id: string;
  /** From GUM's file names (`news`, `interview` …); `ewt` for the English Web Treebank. */
  readonly genre: string;
  /** The sentences' `# text` lines, joined by a blank line at paragraphs and one space elsewhere. */
  readonly text: string;
  readonly sentences: readonly ConlluSentence[];
}

/** Reads one `.conllu` file, or every one in a folder (in order of name). */
export function readConllu(path: string): ConlluDocument[] {
  if (!statSync(path).isDirectory()) return parseConllu(readFileSync(path, 'utf8'), basename(path));
  const files = readdirSync(path).filter((name) => name.endsWith('.conllu'));
  return files.sort().flatMap((name) => readConllu(join(path, name)));
}

/** Parses CoNLL-U; `name` is the document's id where the file gives none. Empty nodes (`9.1`) are left out. */
export function parseConllu(source: string, name: string): ConlluDocument[] {
  const documents: Draft[] = [];
  for (const block of source.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const newDocument = lines.map((line) => /^# newdoc id = (.+)/.exec(line)?.[1]).find((id) => id);
    if (newDocument || documents.length === 0) documents.push(newDraft(newDocument ?? name));
    if (lines.some((line) => !line.startsWith('#'))) addSentence(documents.at(-1)!, lines);
  }
  return documents.filter((document) => document.sentences.length > 0);
}

interface Draft {
  id: string;
  genre: string;
  text: string;
  sentences: ConlluSentence[];
}

function newDraft(id: string): Draft {
  return { id, genre: /^GUM_([a-z]+)_/.exec(id)?.[1] ?? 'ewt', text: '', sentences: [] };
}

function addSentence(document: Draft, lines: readonly string[]): void {
  const comment = (key: string) => {
    const line = lines.find((l) => l.startsWith(`# ${key} = `));
    return line?.slice(key.length + 5);
  };
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const raw = comment('text') ?? rows.map((row) => row[1]).join(' ');
  const newParagraph = document.text === '' || lines.some((line) => /^# newpar\b/.test(line));
  if (document.text !== '') document.text += newParagraph ? '\n\n' : ' ';
  const start = document.text.length;
  const words = placeWords(rows, raw, start);
  document.text += raw;
  document.sentences.push({
    id: comment('sent_id') ?? '',
    words,
    newParagraph,
    start: words[0]?.start ?? start,
    end: words.at(-1)?.end ?? start,
  });
}

/** Finds each row's form in the sentence's raw text, in order; `offset` is where the sentence starts. */
function placeWords(rows: readonly string[][], raw: string, offset: number): ConlluWord[] {
  const words: ConlluWord[] = [];
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const id = rows[i]![0]!;
    if (id.includes('.')) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    const form = rows[i]![1]!;
    const start = raw.indexOf(form, at);
    if (start < 0) throw new Error(`"${form}" is not in "${raw}" after ${at}`);
    at = start + form.length;
    if (!range) {
      words.push(wordOf(rows[i]!, offset + start, offset + at));
      continue;
    }
    const parts = rows.slice(i + 1, i + 2 + Number(range[2]) - Number(range[1]));
    const ends = splitForm(
      form,
      parts.map((part) => part[1]!),
    );
    let from = 0;
    parts.forEach((part, k) => {
      words.push(wordOf(part, offset + start + from, offset + start + ends[k]!));
      from = ends[k]!;
    });
    i += parts.length;
  }
  return words;
}

function wordOf(row: readonly string[], start: number, end: number): ConlluWord {
  return {
    form: row[1]!,
    lemma: row[2]!,
    upos: row[3]!,
    xpos: row[4]!,
    head: Number(row[6]) - 1,
    relation: row[7]!,
    start,
    end,
    misc: row[9] ?? '_',
  };
}

/**
 * Where each word of a multiword token ends inside its form: `daughter's` = daughter + 's → [8, 10]. Where the words
 * do not add up to the form (`dunno` = do + not + know), each keeps its length as far as the form reaches and the
 * last takes the rest; every word gets at least one character while there are any.
 */
export function splitForm(form: string, words: readonly string[]): number[] {
  const ends: number[] = [];
  let at = 0;
  words.forEach((word, k) => {
    const left = words.length - 1 - k;
    const found = form.startsWith(word, at)
      ? at + word.length
      : Math.min(at + word.length, form.length - left);
    at = left === 0 ? form.length : Math.max(at, found);
    ends.push(at);
  });
  return ends;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All the English text in the corpora folder that word classes may be learned from: no development part is read
 * (PolNeAR dev, statements dev, GUM dev, EWT dev). Yields one text at a time, in a fixed order; texts that come
 * as tokens are joined with spaces.
 */
export function* rawTexts(corpora: string): Generator<string> {
  yield* plainTexts(join(corpora, 'polnear/train/text'));
  yield* plainTexts(join(corpora, 'statements/train'));
  yield* reutersTexts(join(corpora, 'reuters21578'));
  yield* ecbTexts(join(corpora, 'ecbplus'));
  yield* conlluTexts(join(corpora, 'gum/train'));
  yield* conlluTexts(join(corpora, 'ewt'), (name) => name.startsWith('train'));
  yield* mpqaTexts(join(corpora, 'mpqa'));
  yield* columnTexts(join(corpora, 'gap'), '.tsv', 1);
  yield* columnTexts(join(corpora, 'events'), 'PLV_train.tsv', 2);
  yield* timeMlTexts(join(corpora, 'tempeval3/train'));
}

/** The files of `folder` and its subfolders whose name ends in `ending`, sorted; none when there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function* plainTexts(folder: string): Generator<string> {
  for (const file of filesIn(folder, '.txt')) yield readFileSync(file, 'utf8');
}

/** Bodies of the Reuters-21578 newswire: SGML in Latin-1, with control characters written as entities. */
function* reutersTexts(folder: string): Generator<string> {
  for (const file of filesIn(folder, '.sgm')) {
    const sgml = readFileSync(file, 'latin1');
    for (const match of sgml.matchAll(/<BODY>([\s\S]*?)<\/BODY>/g)) {
      yield decodeEntities(match[1]!).replace(/\s+(REUTER|Reuter)\s*$/, '');
    }
  }
}

function* ecbTexts(folder: string): Generator<string> {
  for (const file of filesIn(folder, '.xml')) {
    const words = readFileSync(file, 'utf8').matchAll(/<token [^>]*>([^<]*)<\/token>/g);
    yield [...words].map((word) => decodeEntities(word[1]!)).join(' ');
  }
}

/** The `# text =` lines. Sentences whose words are withheld (underscores) are left out. */
function* conlluTexts(folder: string, wanted: (name: string) => boolean = () => true): Generator<string> {
  for (const file of filesIn(folder, '.conllu')) {
    if (!wanted(file.slice(folder.length + 1))) continue;
    const lines = readFileSync(file, 'utf8').matchAll(/^# text = (.*)$/gm);
    yield [...lines]
      .map((line) => line[1]!)
      .filter((line) => !line.includes('__'))
      .join('\n');
  }
}

function* mpqaTexts(folder: string): Generator<string> {
  for (const file of filesIn(folder, '.json')) {
    const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
    for (const document of Object.values(documents)) {
      const sentences: string[] = [];
      for (const part of Object.values(document)) {
        if (typeof part !== 'object' || part === null || !('sentence_tokenized' in part)) continue;
        const tokens = part.sentence_tokenized;
        sentences.push((Array.isArray(tokens) ? tokens.map(unescapeTreebank) : []).join(' '));
      }
      yield sentences.join('\n');
    }
  }
}

function* columnTexts(folder: string, ending: string, column: number): Generator<string> {
  for (const file of filesIn(folder, ending)) {
    const rows = readFileSync(file, 'utf8').split('\n').slice(1);
    yield rows.map((row) => row.split('\t')[column] ?? '').join('\n');
  }
}

function* timeMlTexts(folder: string): Generator<string> {
  for (const file of filesIn(folder, '.tml')) {
    const text = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(readFileSync(file, 'utf8'));
    if (text) yield decodeEntities(text[1]!.replace(/<[^>]*>/g, '')).replace(/``|''/g, '"');
  }
}

const TREEBANK: Readonly<Record<string, string>> = {
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}', '``': '"', "''": '"',
}; // biome-ignore format: a table

function unescapeTreebank(token: string): string {
  return TREEBANK[token] ?? token;
}

export function decodeEntities(text: string): string {
  return text
    .replace(/&#\d+;?/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

import { RELATIONS, UPOS, XPOS } from '../analysis/3-syntax/syntax.ts';
import type { Attribution } from '../analysis/5-attributions/attribution.ts';
import type { Reading } from '../analysis/reading.ts';
import { CodePoints } from '../text/code-points.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Format } from './format.ts';

/**
 * CoNLL-U. The last column has `Source`, `Cue` and `Content` with the ids of the statements that a token plays the role
 * in (`Content=s1,s2` inside two), and `TokenRange` in code points, as UDPipe writes it.
 */
export const conll: Format = {
  about: 'CoNLL-U: words, tags, trees, and the roles of each word in the last column',
  extension: '.conllu',
  write(reading) {
    const { text, id, meta } = reading.report;
    const points = new CodePoints(text);
    const roles = rolesByToken(reading);
    const lines = [`# newdoc id = ${id}\n`];
    if (meta.file !== undefined) lines.push(`# file = ${oneLine(meta.file)}\n`);
    reading.sentences.forEach((sentence, index) => {
      lines.push(
        `# sent_id = ${id}-${index + 1}\n`,
        `# text = ${oneLine(text.slice(sentence.start, sentence.end))}\n`,
      );
      for (let token = sentence.first; token < sentence.last; token++) {
        lines.push(row(reading, token, sentence.first, sentence.last, roles[token] ?? '', points));
      }
      lines.push('\n');
    });
    return lines.join('');
  },
};

function row(
  { report, tokens, syntax }: Reading,
  token: number,
  first: number,
  last: number,
  roles: string,
  points: CodePoints,
): string {
  const { start, end } = tokens[token]!;
  const head = syntax.head[token]!;
  const inside = head >= first && head < last;
  const spaceless = token + 1 < last && tokens[token + 1]!.start === end;
  const range = `TokenRange=${points.before(start)}:${points.before(end)}`;
  return `${[
    token - first + 1,
    oneLine(report.text.slice(start, end)),
    oneLine(syntax.lemma[token]!) || '_',
    UPOS[syntax.upos[token]!],
    XPOS[syntax.xpos[token]!],
    '_',
    inside ? head - first + 1 : 0,
    RELATIONS[syntax.relation[token]!],
    '_',
    `${roles}${spaceless ? 'SpaceAfter=No|' : ''}${range}`,
  ].join('\t')}\n`;
}

/** For each token that plays a role: `Content=s1,s2|Cue=s3|`, keys in alphabetical order. */
function rolesByToken(reading: Reading): string[] {
  const roles: string[] = [];
  for (const [key, role] of [
    ['Content', 'content'],
    ['Cue', 'cue'],
    ['Source', 'source'],
  ] as const) {
    const ids = new Map<number, string[]>();
    for (const attribution of reading.attributions) {
      for (const token of tokensOf(attribution, role, reading.tokens)) {
        const known = ids.get(token);
        if (known) known.push(attribution.id);
        else ids.set(token, [attribution.id]);
      }
    }
    for (const [token, list] of ids) roles[token] = `${roles[token] ?? ''}${key}=${list.join(',')}|`;
  }
  return roles;
}

function* tokensOf(
  attribution: Attribution,
  role: 'source' | 'cue' | 'content',
  tokens: readonly Span[],
): Generator<number> {
  for (const { start, end } of attribution[role]) {
    for (
      let token = firstEndingAfter(tokens, start);
      token < tokens.length && tokens[token]!.start < end;
      token++
    ) {
      yield token;
    }
  }
}

/** A field may not hold tabs or line breaks. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

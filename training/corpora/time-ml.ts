import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';
import type { CuedText } from './cued-text.ts';
import { decodeEntities, filesIn } from './raw-text.ts';

/** Classes of events that attribute (Pustejovsky et al. 2003): *said*; *believe*, *hope*. */
const ATTRIBUTING = new Set(['REPORTING', 'I_STATE']);

/** The TimeML documents of a folder (TimeBank, AQUAINT): their reporting events and states of mind are cues. */
export function readTimeMl(folder: string): CuedText[] {
  return filesIn(folder, '.tml').flatMap((file) => {
    const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(readFileSync(file, 'utf8'));
    return body ? [{ doc: file.slice(folder.length + 1), ...parseTimeMl(body[1]!) }] : [];
  });
}

/** The text inside `<TEXT>`, tags left out, and its cues. */
export function parseTimeMl(body: string): Omit<CuedText, 'doc'> {
  const cues: Span[][] = [];
  let text = '';
  let opened = -1;
  for (const [, tag, words] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (words) text += decodeEntities(words).replace(/``/g, '“').replace(/''/g, '”');
    else if (tag!.startsWith('<EVENT')) opened = isAttributing(tag!) ? text.length : -1;
    else if (tag === '</EVENT>' && opened >= 0) cues.push([{ start: opened, end: text.length }]);
  }
  return { text, cues };
}

function isAttributing(tag: string): boolean {
  return ATTRIBUTING.has(/class="([^"]*)"/.exec(tag)?.[1] ?? '');
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/span.ts';

/** A TIMEX3 element of TimeML. */
export interface Timex extends Span {
  /** DATE, TIME, DURATION or SET. */
  readonly type: string;
  /** `1998-08-07`, `1989-Q3`, `P3D`, `PRESENT_REF` … */
  readonly value: string;
}

export interface TimemlReport {
  readonly doc: string;
  /** The text of the TEXT element without mark-up. */
  readonly text: string;
  /** When the document was created: an ISO 8601 date or date-time. */
  readonly created: string;
  readonly timexes: readonly Timex[];
}

/** Reads every `.tml` file in a folder and its folders, in order of path. */
export function readTimeml(folder: string): TimemlReport[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tml') && statSync(join(folder, path)).isFile())
    .sort();
  return paths.map((path) => parseTimeml(path, readFileSync(join(folder, path), 'utf8')));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Parses one TimeML document. Throws `Error` when it has no text or no creation time. */
export function parseTimeml(doc: string, xml: string): TimemlReport {
  const created = /<DCT>.*?value="([^"]+)".*?<\/DCT>/s.exec(xml)?.[1];
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(xml)?.[1];
  if (created === undefined || body === undefined) throw new Error(`No text or no date in ${doc}`);
  let text = '';
  const timexes: Timex[] = [];
  let open: { start: number; type: string; value: string } | null = null;
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith('<TIMEX3')) {
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') };
    } else if (piece === '</TIMEX3>' && open) {
      timexes.push({ ...open, end: text.length });
      open = null;
    } else if (!piece.startsWith('<')) text += ENTITIES[piece] ?? piece;
  }
  return { doc, text, created, timexes };
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

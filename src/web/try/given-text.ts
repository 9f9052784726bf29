/** What a text that somebody hands in looks like, and whether it can be read. */
export type Oddness = 'not-english' | 'markup';

/** So many characters are read at once at most. */
export const MOST = 10_000_000;

const COMMON = new Set(
  'the of and to in a that is was it for on said by at with as he she they from has be have not were his her an are but had'.split(
    ' ',
  ),
);

/** In English these words make up a third of a text and more; in no other language a tenth. */
const FEWEST = 0.12;
/** Fewer words than these tell nothing. */
const ENOUGH = 25;

/** What is odd about a text, or null. Only its beginning is looked at. */
export function oddnessOf(text: string): Oddness | null {
  const beginning = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype|html|\?xml|!--)/i.test(beginning)) return 'markup';
  const words = beginning.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  // Scripts without spaces have few words and many letters.
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 60 && latin < letters / 2) return 'not-english';
  return words.length >= ENOUGH && common / words.length < FEWEST ? 'not-english' : null;
}

/** The text of a file: UTF-8, or else what old programs wrote. Null where it is no text. */
export async function textOfFile(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  return text.includes('\0') ? null : text;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How much intake takes, in bytes unless said otherwise. What is larger is refused with its place, and the rest goes on. */
export const LIMITS = {
  /** A text, as one report: the longest string that JavaScript can hold. */
  text: 512 * 2 ** 20,
  markdown: 8 * 2 ** 20,
  page: 32 * 2 ** 20,
  feed: 64 * 2 ** 20,
  json: 256 * 2 ** 20,
  pdf: 256 * 2 ** 20,
  /** A line of JSONL, or a row of CSV. */
  row: 16 * 2 ** 20,
  /** A line of a WARC record's head. */
  headLine: 64 * 1024,
  /** Elements and character references of a page that article extraction looks at. */
  nodes: 150_000,
  /** Pages of a PDF. */
  pdfPages: 2000,
} as const;

/** `16 MB`, in whole units. */
export function sizeOf(bytes: number): string {
  if (bytes >= 2 ** 20) return `${Math.round(bytes / 2 ** 20)} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
}

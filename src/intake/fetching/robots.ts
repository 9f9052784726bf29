import type { Answer } from './request.ts';

/** The name that robots.txt files may speak to. */
export const ROBOT = 'onrecord';

/** Says whether a page may be fetched. */
export type Rules = (url: string) => boolean;

/**
 * What an answer to `/robots.txt` allows (RFC 9309): the file's rules; everything where there is none (4xx); nothing while
 * the server fails (5xx) or cannot be reached.
 */
export async function rulesOf(robotsUrl: string, answer: Answer | null): Promise<Rules> {
  if (!answer || answer.status >= 500) return () => false;
  if (answer.status < 200 || answer.status >= 300) return () => true;
  const { default: parse } = await import('robots-parser');
  const text = new TextDecoder().decode(answer.bytes.subarray(0, LARGEST));
  const robots = (parse as unknown as RobotsParser)(robotsUrl, text);
  return (url) => robots.isAllowed(url, ROBOT) !== false;
}

/** The package's types miss that it is a CommonJS module. */
type RobotsParser = typeof import('robots-parser').default;

/** How much of a file is read (RFC 9309, 2.5). */
const LARGEST = 500 * 1024;

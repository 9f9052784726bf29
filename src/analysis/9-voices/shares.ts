import type { Statement } from '../8-statements/statement.ts';
import type { Share, Voice } from './voice.ts';

/** How much of a text each speaker's words make up, a statement inside another counting for its own speaker only. */
export function shareVoices(
  text: string,
  voices: readonly Voice[],
  statements: readonly Pick<Statement, 'id' | 'speaker'>[],
): Share[] {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker?.speaker ?? 'unknown']));
  const units = new Map<string | null, number>();
  for (const { start, end, chain } of voices) {
    const innermost = chain.at(-1);
    const speaker = innermost === undefined ? null : (speakers.get(innermost) ?? 'unknown');
    units.set(speaker, (units.get(speaker) ?? 0) + countLetters(text.slice(start, end)));
  }
  return toShares(units);
}

/** Shares from counts by speaker: the outlet's own first, the unknown last, between them the larger first. */
export function toShares(units: ReadonlyMap<string | null, number>): Share[] {
  const total = [...units.values()].reduce((sum, some) => sum + some, 0);
  return [...units]
    .filter(([, some]) => some > 0)
    .map(([speaker, some]) => ({ speaker, units: some, share: some / total }))
    .sort((a, b) => rank(a) - rank(b) || b.units - a.units);
}

const rank = ({ speaker }: Share) => (speaker === null ? 0 : speaker === 'unknown' ? 2 : 1);

/** Letters and digits, in UTF-16 code units. */
function countLetters(words: string): number {
  let count = 0;
  for (const [run] of words.matchAll(/[\p{L}\p{N}]+/gu)) count += run.length;
  return count;
}

import type { LoadedWord } from '../../analysis/9-voices/voice.ts';
import type { Reading } from '../../analysis/reading.ts';
import { BOLD, DIM, type Ink, styled, wordsOf } from './ink.ts';
import { numbersOf } from './listing.ts';
import { type Piece, wrap } from './wrapping.ts';

/** The loaded words that the outlet uses in its own voice, and apart from them those it leaves to others. */
export function loadedOf(reading: Reading, ink: Ink): string[] {
  const { loaded } = reading.voices;
  const numbers = numbersOf(reading);
  const isOwn = ({ statement, quoted }: LoadedWord) => statement === null && !quoted;
  const own = loaded.filter(isOwn);
  const others = loaded.filter((word) => !isOwn(word));
  if (loaded.length === 0) return [];
  const { width } = ink;
  const line = (title: string, words: Piece[]) =>
    words.length ? [wrap([styled(ink, `${title}: `), ...words], { width, first: '  ', rest: '    ' })] : [];
  return [
    wrap([styled(ink, 'Loaded words', BOLD)], { width }),
    ...line('in the outlet’s own voice', ownWords(own, ink)),
    ...line('quoted or reported', otherWords(others, numbers, ink)),
  ];
}

/** `regime, brutal ×2 (evaluative words)`: list by list. */
function ownWords(words: readonly LoadedWord[], ink: Ink): Piece[] {
  const lists = new Map<string, Map<string, number>>();
  for (const word of words) {
    const counts = lists.get(word.list) ?? new Map<string, number>();
    const form = wordsOf(ink, [word]).toLowerCase();
    lists.set(word.list, counts.set(form, (counts.get(form) ?? 0) + 1));
  }
  return [...lists].flatMap(([list, counts], i) => {
    const shown = [...counts].map(([word, count]) => (count > 1 ? `${word} ×${count}` : word)).join(', ');
    return [styled(ink, `${i ? '; ' : ''}${shown}`), styled(ink, ` (${list})`, DIM)];
  });
}

/** `brutal (1), “land grab” (1)`: with the number of the statement, and in marks where the text has it in marks. */
function otherWords(words: readonly LoadedWord[], numbers: ReadonlyMap<string, number>, ink: Ink): Piece[] {
  return words.flatMap((word, i) => {
    const number = word.statement === null ? undefined : numbers.get(word.statement);
    const form = wordsOf(ink, [word]);
    const shown = word.quoted ? `“${form}”` : form;
    return [styled(ink, `${i ? ', ' : ''}${shown}`), styled(ink, number ? ` (${number})` : '', DIM)];
  });
}

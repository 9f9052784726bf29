import { expect, test } from 'vitest';
import { plainPage } from '../../../tests/notation/page.ts';
import { windowOf } from './windows.ts';

/** The window's text, from its first token to its last. */
function windowText(text: string, anchor: string): string {
  const { page, token } = plainPage(text);
  const { first, last } = windowOf(page, token(anchor));
  return text.slice(page.tokens[first]!.start, page.tokens[last - 1]!.end);
}

const NUMBERED = Array.from({ length: 14 }, (_, k) => `Sentence number ${k} ends here.`).join(' ');

test.each<[string, string, string, string]>([
  [
    'the paragraph',
    'It rained.\n\nRuiz spoke. She said no.\n\nIt stopped.',
    'said',
    'Ruiz spoke. She said no.',
  ],
  [
    'the paragraph that a colon leads into',
    'It rained.\n\nRuiz said:\n\nStay at home.\n\nIt stopped.',
    'said',
    'Ruiz said:\n\nStay at home.',
  ],
  [
    'the paragraph whose colon leads into the anchor’s',
    'Ruiz told us:\n\nThe council believes it.',
    'believes',
    'Ruiz told us:\n\nThe council believes it.',
  ],
])('%s', (_, text, anchor, expected) => {
  expect(windowText(text, anchor)).toBe(expected);
});

test('five sentences each way at most', () => {
  const found = windowText(NUMBERED, '7');
  expect(found.startsWith('Sentence number 2 ends')).toBe(true);
  expect(found.endsWith('number 12 ends here.')).toBe(true);
});

test('240 tokens each way at most', () => {
  const { page, token } = plainPage(`${'word '.repeat(350)}said ${'more '.repeat(350)}`);
  const anchor = token('said');
  const { first, last } = windowOf(page, anchor);
  expect(anchor - first).toBeLessThanOrEqual(240);
  expect(last - anchor).toBeLessThanOrEqual(240);
  expect(first <= anchor && anchor < last).toBe(true);
});

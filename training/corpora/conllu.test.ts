import { expect, test } from 'vitest';
import { parseConllu, splitForm } from './conllu.ts';

const row = (id: string, form: string, head = '0', misc = '_') =>
  [id, form, form.toLowerCase(), 'X', 'FW', '_', head, 'dep', '_', misc].join('\t');

const sample = [
  '# newdoc id = GUM_news_harbour',
  '# newpar',
  '# sent_id = GUM_news_harbour-1',
  "# text = The mayor's ship can't sail.",
  row('1', 'The', '2'),
  row('2-3', "mayor's"),
  row('2', 'mayor', '4'),
  row('3', "'s", '2'),
  row('4', 'ship', '7'),
  row('5-6', "can't"),
  row('5', 'ca', '7'),
  row('6', "n't", '7'),
  row('7', 'sail', '0', 'SpaceAfter=No'),
  row('7.1', 'sail'),
  row('8', '.', '7'),
  '',
  '# text = No.',
  row('1', 'No'),
  row('2', '.', '1'),
  '',
  '# newpar',
  '# text = Yes',
  row('1', 'Yes'),
  '',
].join('\n');

test('words stand at their characters in the rebuilt text', () => {
  const [document] = parseConllu(sample, 'file');
  expect(document).toMatchObject({ id: 'GUM_news_harbour', genre: 'news' });
  expect(document!.text).toBe("The mayor's ship can't sail. No.\n\nYes");
  const words = document!.sentences.flatMap((sentence) => sentence.words);
  expect(words.map((word) => document!.text.slice(word.start, word.end))).toEqual(
    words.map((word) => word.form),
  );
  expect(document!.sentences[0]!.words.map((word) => word.head)).toEqual([1, 3, 1, 6, 6, 6, -1, 6]);
  expect(document!.sentences.map((sentence) => sentence.newParagraph)).toEqual([true, false, true]);
});

test.each([
  ["daughter's", ['daughter', "'s"], [8, 10]],
  ['gonna', ['gon', 'na'], [3, 5]],
  ['du', ['de', 'le'], [1, 2]],
  ["'tis", ["'t", 'is'], [2, 4]],
])('%s', (form, words, ends) => {
  expect(splitForm(form, words)).toEqual(ends);
});

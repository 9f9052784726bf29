import { expect, test } from 'vitest';
import { parseBrackets } from './bracket-notation.ts';
import { excerpt, findMistakes, spansOf } from './mistakes.ts';

const GOLD = '{S1:Ruiz} {C1:said} {Q1:the bridge in the old harbour is closed}.';

test.each([
  [GOLD, GOLD, []],
  [GOLD, 'Ruiz said the bridge in the old harbour is closed.', ['cue missed']],
  [GOLD, 'Ruiz {C1:said} {Q1:the bridge in the old harbour is closed}.', ['source wrong']],
  [GOLD, '{S1:Ruiz} {C1:said} {Q1:the bridge} in the old harbour is closed.', ['content bounds']],
  [GOLD, 'Ruiz {C1:said} {Q1:the bridge} in the old harbour is closed.', ['source and content']],
  ['{Q1:Ruiz} said the bridge in the old harbour is closed.', GOLD, ['cue missed', 'spurious']],
])('%s / %s', (gold, predicted, kinds) => {
  const { text, attributions } = parseBrackets(gold);
  const mistakes = findMistakes(text, attributions, parseBrackets(predicted).attributions);
  expect(mistakes.map(({ kind }) => kind)).toEqual(kinds);
});

test('an excerpt shows the attribution in brackets, on one line', () => {
  const { text, attributions } = parseBrackets(`Rain.\n\n${GOLD}`);
  const [mistake] = findMistakes(text, attributions, []);
  expect(excerpt(text, mistake!.gold!, spansOf(mistake!))).toBe(
    'Rain. {S:Ruiz} {C:said} {Q:the bridge in the old harbour is closed}.',
  );
});

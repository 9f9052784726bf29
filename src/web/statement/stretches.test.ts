import { describe, expect, it } from 'vitest';
import { stretchesIn, wordsAt } from './stretches.ts';

const context = { start: 100, text: '“No,” she said on Friday.' };
const at = (words: string) => {
  const start = 100 + context.text.indexOf(words);
  return [{ start, end: start + words.length }];
};
const roles = { content: at('“No,”'), source: at('she'), cue: at('said') };

describe('the text around a statement', () => {
  it('is cut where a role begins or ends, and nothing is lost', () => {
    const stretches = stretchesIn(context, roles);
    expect(stretches.map(({ text, role }) => [text, role])).toEqual([
      ['“No,”', 'content'],
      [' ', null],
      ['she', 'source'],
      [' ', null],
      ['said', 'cue'],
      [' on Friday.', null],
    ]);
  });

  it('shows the evidence looked at, across roles', () => {
    const lit = stretchesIn(context, roles, at('said on Friday')).filter((one) => one.lit);
    expect(lit.map(({ text }) => text).join('')).toBe('said on Friday');
  });

  it('leaves out what lies outside it', () => {
    const far = [{ start: 3, end: 9 }];
    expect(
      stretchesIn(context, { ...roles, source: far })
        .map(({ text }) => text)
        .join(''),
    ).toBe(context.text);
    expect(wordsAt(context, far)).toBeNull();
    expect(wordsAt(context, [...at('she'), ...at('Friday')])).toBe('she … Friday');
  });
});

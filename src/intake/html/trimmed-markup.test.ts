import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { textOfMarkup } from './dom.ts';
import { trimMarkup } from './trimmed-markup.ts';

const PROSE = '<p>The port is shut.</p>';
const MILLION = 1_000_000;
const MANY = 200_000;

describe('trimmed markup', () => {
  it.each([
    ['a million nested tags', '<div>'.repeat(MILLION) + PROSE + '</div>'.repeat(MILLION)],
    ['many nested tags that are never closed', '<div>'.repeat(MANY) + PROSE],
    ['many inline tags closed in the wrong order', '<b><i>'.repeat(MANY) + PROSE + '</b></i>'.repeat(MANY)],
    ['many nested tables', '<table><tr><td>'.repeat(MANY) + PROSE],
    ['many ends without a beginning', `${PROSE}${'</b>'.repeat(MANY)}`],
    ['many attributes', `<div ${'a="b" '.repeat(MANY)}>${PROSE}`],
    ['many menus inside each other', `${'<nav>'.repeat(MANY)}${'</nav>'.repeat(MANY)}${PROSE}`],
    ['many menus that are never closed', `${PROSE}${'<nav>'.repeat(MANY)}`],
    ['a long picture', `<img src="data:image/png;base64,${'A'.repeat(MANY)}">${PROSE}`],
    ['many comments inside each other', `${PROSE}${'<!--'.repeat(MANY)}`],
  ])('of %s is small', { timeout: 60_000 }, async (_name, html) => {
    const { html: trimmed } = trimMarkup(html);
    expect(trimmed.length).toBeLessThan(30_000);
    expect(await textOfMarkup(html)).toBe('The port is shut.');
  });

  it.each([
    ['elements', '<p>a</p>'],
    ['character references', '&amp;'],
    ['signs that are no tags', '< '],
  ])('refuses more %s than a page has', (_name, one) => {
    expect(() => trimMarkup(one.repeat(LIMITS.nodes + 1))).toThrow('save the article’s text');
    expect(() => trimMarkup(one.repeat(LIMITS.nodes - 1))).not.toThrow();
  });

  it('keeps structured data apart, unrun', () => {
    const html = '<script type="application/ld+json">{"a": "</p>"}</script><script>b</script>c';
    expect(trimMarkup(html)).toEqual({ html: 'c', jsonLd: ['{"a": "</p>"}'] });
  });

  it('takes any string, and text without signs as it is', () => {
    const pieces = fc.constantFrom(
      '<',
      '</',
      '>',
      '<p',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<script>',
      '"',
      '=',
      ' ',
      'a',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        expect(typeof trimMarkup(some.join('')).html).toBe('string');
      }),
    );
    fc.assert(
      fc.property(
        fc.string().filter((s) => !s.includes('<')),
        (s) => trimMarkup(s).html === s,
      ),
    );
  });
});

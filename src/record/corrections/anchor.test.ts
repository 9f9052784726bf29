import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { anchorOf, findAnchored, relocated } from './anchor.ts';
import { matchQuote } from './match-quote.ts';

/** The anchor of the first statement of a text. */
function anchorIn(notation: string) {
  const { report, statements } = bracketed(notation);
  return { anchor: anchorOf(report.text, statements[0]!), text: report.text };
}

/** Which statement of another reading stands at the anchor, and how it was found. */
function foundIn(before: string, after: string): string {
  const { report, statements } = bracketed(after);
  const found = findAnchored(anchorIn(before).anchor, statements, report.text);
  return 'lost' in found ? found.lost : `${found.statement.id} ${found.by}`;
}

const SAID = '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut} on Friday.';

describe('findAnchored', () => {
  it.each([
    ['the same spans', SAID, '{S9:Anna Ruiz} {C9:said} {Q9:the port was shut} on Friday.', 's9 exact'],
    ['another source', SAID, 'Anna {S2:Ruiz} {C2:said} {Q2:the port was shut} on Friday.', 's2 overlap'],
    ['a longer content', SAID, '{S2:Anna Ruiz} {C2:said} {Q2:the port was shut on Friday}.', 's2 overlap'],
    ['a longer cue', SAID, '{S2:Anna Ruiz} {C2:said the} {Q2:port was shut} on Friday.', 's2 overlap'],
    ['another cue', SAID, 'Anna Ruiz said {S2:the port} {C2:was} {Q2:shut} on Friday.', 'gone'],
    ['hardly any content', SAID, '{S2:Anna Ruiz} {C2:said} the port was {Q2:shut} on Friday.', 'gone'],
    ['no statement', SAID, 'Anna Ruiz said the port was shut on Friday.', 'gone'],
    ['no cue in either', '{Q1:“Shut the port.”} Yes.', '{Q4:“Shut the port.” Yes}.', 's4 overlap'],
    ['a text that has changed above', SAID, `Late news. ${SAID}`, 's1 quoted'],
    ['a typo mended beside it', SAID, SAID.replace('Friday', 'Fridays'), 's1 exact'],
    ['other words', SAID, '{S1:Anna Ruiz} {C1:said} {Q1:the port was open} on Friday.', 'gone'],
    [
      'the same words twice',
      SAID,
      `So: ${SAID.replace('Friday', 'Sunday').replaceAll('1:', '2:')} ${SAID}`,
      's1 quoted',
    ],
    ['the same words twice, alike around', SAID, `X ${SAID} ${SAID.replaceAll('1:', '2:')}`, 'ambiguous'],
  ])('%s', (_, before, after, expected) => {
    expect(foundIn(before, after)).toBe(expected);
  });

  it('does not choose between two that fit equally', () => {
    const { anchor, text } = anchorIn(SAID);
    const [one] = bracketed(SAID).statements;
    const twin = (start: number) => ({ ...one!, id: `t${start}`, content: [{ start, end: 33 }] });
    expect(findAnchored(anchor, [twin(16), twin(17)], text)).toEqual({ lost: 'ambiguous' });
  });

  it('says how well an anchor fits another text', () => {
    const { anchor, text } = anchorIn(SAID);
    const moved = relocated(anchor, `Update.\n${text.replace('on Friday', 'on Saturday')}`);
    expect(moved).toMatchObject({ spans: { cue: [{ start: 18, end: 22 }] } });
    expect('score' in moved && moved.score).toBeGreaterThan(0.8);
  });
});

describe('matchQuote', () => {
  const best = (text: string, quote: string, prefix = '', suffix = '', hint = 0) => {
    const [match] = matchQuote(text, quote, { prefix, suffix, hint });
    return match ? `${text.slice(0, match.start)}[${text.slice(match.start, match.end)}]` : null;
  };

  it.each([
    [best('a port, a port', 'port', 'a ', '', 0), 'a [port]'],
    [best('old port, new port', 'port', 'new '), 'old port, new [port]'],
    [best('the port. the port!', 'port', 'the ', '!'), 'the port. the [port]'],
    [best('the harbor was shut', 'the harbour was shut'), '[the harbor was shut]'],
    [best('nothing of the kind', 'the harbour was shut'), null],
    [best('', 'port'), null],
    [best('port', ''), null],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});

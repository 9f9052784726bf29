import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/analysis/reading.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';
import { knownReading } from './known-reading.ts';
import { textOfTei, writtenTei } from './read-tei.ts';

/** The `ab` of a reading. */
const body = (reading: Reading) =>
  /<ab [^>]*>(.*)<\/ab>/s.exec(writtenTei(reading))![1]!.replaceAll(`r${reading.report.id}-`, '');

describe('tei', () => {
  it('nests said elements as voices nest, with who, to whom, and whether in quotation marks', () => {
    expect(body(knownReading)).toBe(
      '😀 LENGA, June 18 — Foreign Minister Anna Ruiz accused <said xml:id="s1" who="#p1" direct="false">Milo Baro ' +
        'of a brutal “land grab” 😀</said>, the Port Gazette reported <said xml:id="s2" who="#p3" direct="false">on ' +
        'Friday that Baro denied <said xml:id="s3" who="#p2" direct="false">the charge</said></said>.\n' +
        '<said xml:id="s4" who="#p1" direct="true">“We may sign the treaty,”</said> she told reporters in Port Selva. ' +
        'Reportedly, <said xml:id="s5" direct="false">so</said>.',
    );
  });

  it('chains the pieces of a statement', () => {
    expect(body(bracketed('{Q1:“No,”} {S1:she} {C1:said}, {Q1:“never.”}'))).toBe(
      '<said xml:id="s1.1" direct="true" next="#s1.2">“No,”</said> she said, ' +
        '<said xml:id="s1.2" direct="true" prev="#s1.1">“never.”</said>',
    );
  });

  it('lists who speaks in the header', () => {
    const everybody = withKnown(bracketed('{S1:Ruiz} {C1:told} {S2:the board} {Q1:no} “{Q1:yes}”.'), [
      'report: title=A & B; byline=Dana <Whit>; outlet=The Post; url=https://lenga.example/?a=1&b=2; published=2031-06; by=metadata; language=en',
      'p1: name=Ruiz; office=Ruiz; state=KA; of=the board',
      'p2: name=the board; kind=organisation; also=board',
      'p3: name=yes; kind=group',
      's1: speaker=p1; to=p2',
    ]);
    const xml = writtenTei(everybody).replaceAll(`r${everybody.report.id}`, 'r');
    expect(textOfTei(writtenTei(everybody))).toBe(everybody.report.text);
    for (const part of [
      '<title>A &amp; B</title><author>Dana &lt;Whit&gt;</author>',
      '<publisher>The Post</publisher><date when="2031-06">2031-06</date>',
      '<ref>https://lenga.example/?a=1&amp;b=2</ref>',
      '<person xml:id="r-p1" role="person"><persName>Ruiz</persName><occupation>Ruiz</occupation>',
      '<org xml:id="r-p2" type="organisation"><orgName>the board</orgName><orgName>board</orgName></org>',
      '<personGrp xml:id="r-p3" role="group">',
      'who="#r-p1" toWhom="#r-p2" direct="false"',
    ]) {
      expect(xml).toContain(part);
    }
  });

  it.each([
    ['2031-06-18T09:30:00+02:00', true],
    ['2031-06-18', true],
    ['2031', true],
    ['2031-06-18T09:30', false],
    ['2031-06-01/2031-06-18', false],
  ])('dates the report %s in a form that TEI takes, or in words only', (published, formal) => {
    const dated = withKnown(bracketed('It rained.'), [`report: published=${published}; by=metadata`]);
    expect(textOfTei(writtenTei(dated))).toBe('It rained.');
    expect(writtenTei(dated)).toContain(
      formal ? `<date when="${published}">${published}</date>` : `<date>${published}</date>`,
    );
  });

  it('is valid, alone and with others, and holds the text', () => {
    expect(textOfTei(writtenTei(knownReading))).toBe(knownReading.report.text);
    const nothing = bracketed('It rained.');
    expect(textOfTei(writtenTei(nothing, knownReading, bracketed('')))).toBe('It rained.');
    expect(() => textOfTei(writtenTei(knownReading).replace('direct="true"', 'direct="perhaps"'))).toThrow();
  });

  it('gives any text back, only characters that XML forbids replaced', () => {
    const legal = (text: string) =>
      text
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
    const unit = fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      '\0',
      '<',
      ']]>',
      '&',
      '"',
      '😀',
      '\ud83d',
      '\ude00',
      '\ufffe',
      'a',
    );
    const anyText = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, content, after) => {
        const text = before + content + after;
        const span = { start: before.length, end: before.length + content.length };
        const reading = bracketed(text.replace(/[{}]/g, ''));
        const statement = { ...knownReading.statements[0]!, source: [], cue: [], content: [span] };
        const voices = [
          { start: 0, end: span.start, chain: [] },
          { ...span, chain: ['s1'] },
          { start: span.end, end: text.length, chain: [] },
        ].filter(({ start, end }) => end > start);
        const one = { ...reading, statements: [statement], voices: { ...reading.voices, voices } };
        expect(textOfTei(writtenTei(one))).toBe(legal(before) + legal(content) + legal(after));
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/analysis/reading.ts';
import { formats } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';
import { knownReading } from './known-reading.ts';

const TEI = { tei: 'http://www.tei-c.org/ns/1.0' };
const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/formats/tei-subset.rng', 'utf8')),
);

function written(...readings: readonly Reading[]): string {
  const { open, between, close } = formats.tei.frame!;
  const all = readings.map((one) => formats.tei.write(one, { width: 80, colour: false }));
  return `${open}${all.join(between)}${close}`;
}

/** Parses with libxml2 and checks against the schema; throws at anything that is not well-formed or not valid. */
function textOf(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return document.get('//tei:ab', TEI)!.content;
  } finally {
    document.dispose();
  }
}

/** The `ab` of a reading. */
const body = (reading: Reading) =>
  /<ab [^>]*>(.*)<\/ab>/s.exec(written(reading))![1]!.replaceAll(`r${reading.report.id}-`, '');

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
    const xml = written(everybody).replaceAll(`r${everybody.report.id}`, 'r');
    expect(textOf(written(everybody))).toBe(everybody.report.text);
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

  it('is valid, alone and with others, and holds the text', () => {
    expect(textOf(written(knownReading))).toBe(knownReading.report.text);
    const nothing = bracketed('It rained.');
    expect(textOf(written(nothing, knownReading, bracketed('')))).toBe('It rained.');
    expect(() => textOf(written(knownReading).replace('direct="true"', 'direct="perhaps"'))).toThrow();
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
        expect(textOf(written(one))).toBe(legal(before) + legal(content) + legal(after));
      }),
    );
  });
});

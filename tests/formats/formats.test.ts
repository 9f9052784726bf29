import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/analysis/5-attributions/attribution.ts';
import type { Party, Statement } from '../../src/analysis/8-statements/statement.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { formats } from '../../src/formats/index.ts';
import { bracketed, withAttributions } from '../notation/bracketed.ts';

const layout = { width: 60, colour: false };
const reading = bracketed(
  '😀 {Q1:“We will not reopen the port,”} {S1:Anna Ruiz} {C1:said} 😀 on Friday, {C2:adding} {Q2:that {S3:the board} had ' +
    '{C3:promised} {Q3:a new\nquay}}.\n{Q4:“That is all.”}',
  'a.txt',
);
const { text } = reading.report;

describe('jsonl and json', () => {
  it('print the same object, on one line and as an array', () => {
    const line = formats.jsonl.write(reading, layout);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toContain('\n');
    const { open, close } = formats.json.frame!;
    expect(JSON.parse(`${open}${formats.json.write(reading, layout)}${close}`)).toEqual([JSON.parse(line)]);
  });
});

describe('citron', () => {
  it('counts code points and copies the words', () => {
    const document = JSON.parse(formats.citron.write(reading, layout));
    expect(document.text).toBe(text);
    expect(document.quotes).toHaveLength(4);
    const points = [...document.text];
    for (const { cue, sources, contents } of document.quotes) {
      for (const span of [...(cue ? [cue] : []), ...sources, ...contents]) {
        expect(points.slice(span.start, span.end).join('')).toBe(span.text);
      }
    }
    expect(document.quotes[0].cue).toEqual({ start: 43, end: 47, text: 'said' });
    expect(document.quotes[3].cue).toBeNull();
  });
});

describe('brat', () => {
  const lines = formats.brat.write(reading, layout).split('\n');

  it('points at the words by code points, never across a line break', () => {
    const points = [...text];
    const bounds = lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t'));
    expect(bounds).toHaveLength(15 - 2);
    for (const [, place, words] of bounds) {
      const fragments = place!.slice(place!.indexOf(' ') + 1).split(';');
      const found = fragments.map((fragment) => points.slice(...fragment.split(' ').map(Number)).join(''));
      expect(found.join(' ')).toBe(words);
      expect(found.join('')).not.toContain('\n');
    }
  });

  it('ties roles together in events, and says what stands inside what', () => {
    expect(lines.filter((line) => /^[ER]/.test(line))).toEqual([
      'E1\tAttribution:T4 Content:T3 Cue:T1 Source:T2',
      'E2\tAttribution:T7 Content:T6 Cue:T5',
      'E3\tAttribution:T11 Content:T10 Cue:T8 Source:T9',
      'E4\tAttribution:T13 Content:T12',
      'R1\tInside Arg1:E3 Arg2:E2',
    ]);
  });
});

describe('conll', () => {
  const written = formats.conll.write(reading, layout);

  it('has ten columns and heads inside the sentence', () => {
    for (const sentence of written.trimEnd().split('\n\n')) {
      const rows = sentence.split('\n').filter((line) => !line.startsWith('#'));
      for (const [index, row] of rows.entries()) {
        const columns = row.split('\t');
        expect(columns).toHaveLength(10);
        expect(columns[0]).toBe(String(index + 1));
        expect(Number(columns[6])).toBeLessThanOrEqual(rows.length);
      }
    }
  });

  it('has the roles of each word', () => {
    expect(written).toContain('13\tsaid\tsaid\tNOUN\tNN\t_\t1\tdep\t_\tCue=s1|TokenRange=43:47\n');
    expect(written).toContain('Content=s2|Source=s3|TokenRange');
    expect(written).toContain('Content=s2,s3|');
    expect(written).toMatch(/\n9\t,\t,\t.*\tContent=s1\|SpaceAfter=No\|TokenRange=30:31\n/);
  });
});

describe('every format', () => {
  const words = 'Ruiz 😀 said the port was shut , Baro denied it';
  const span = fc
    .tuple(fc.nat(words.length), fc.nat(words.length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const spans = fc.array(span, { maxLength: 2 });
  const anyReading: fc.Arbitrary<Reading> = fc
    .array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 5 })
    .map((roles) => {
      const attributions = roles.map(
        (role, index): Attribution => ({
          ...role,
          id: `s${index + 1}`,
          manner: 'indirect',
          parent: index % 2 ? `s${index}` : null,
          confidence: 0.5,
          evidence: [],
        }),
      );
      return withAttributions(bracketed(words), attributions);
    });

  it('takes spans that cross and repeat; text without its marks is the report', () => {
    fc.assert(
      fc.property(anyReading, (one) => {
        for (const format of Object.values(formats)) expect(format.write(one, layout)).toMatch(/^$|\n$/);
        const text = formats.text.write(one, { width: 10_000, colour: false }).split('\n\n')[1]!;
        const bare = text.replace(/[[{<]\d+ /g, '').replace(/[\]}>]/g, '');
        expect(bare.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
      }),
    );
  });

  it('takes fields that point nowhere and spans that are empty', () => {
    const nobody: Party = { speaker: 'p9', name: '', kind: 'person' };
    const nowhere = { start: 0, end: 0 };
    const lost = bracketed('{S1:Ruiz} {C1:said} {Q1:so}.');
    const statements = lost.statements.map(
      (one): Statement => ({
        ...one,
        ...{ speaker: nobody, addressee: nobody, target: nobody, parent: 's9' },
        place: { name: '', span: nowhere },
        saidAt: { value: '2031-W07', when: 't9' },
        answers: { statement: 's9', how: 'deny' },
        commitments: [{ actor: nobody, action: [], due: '', evidence: [] }],
        evidence: { act: [{ by: '', spans: [nowhere], confidence: 0 }] },
      }),
    );
    const voices = [{ start: 0, end: lost.report.text.length, chain: ['s9', 's1'] }];
    const shares = [{ speaker: 'p9', units: 1, share: 1 }];
    const loaded = [{ ...nowhere, statement: 's9', quoted: false, list: '' }];
    const reading = { ...lost, statements, voices: { voices, shares, loaded } };
    for (const format of Object.values(formats)) {
      expect(format.write(reading, { ...layout, explain: {} })).toMatch(/^$|\n$/);
      expect(format.write(reading, layout)).toMatch(/^$|\n$/);
    }
  });

  it('stands in the README, and in its own file', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(formats)) {
      expect(readme).toContain(`| \`${name}\` |`);
      expect(readFileSync(`src/formats/${name}.ts`, 'utf8')).toContain(`export const ${name}: Format = {`);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { formats, type WireReading } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { knownReading } from './known-reading.ts';

const layout = { width: 60, colour: false };
const wire: WireReading = JSON.parse(formats.jsonl.write(knownReading, layout));
const { text } = knownReading.report;
const wordsOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('jsonl', () => {
  it('has these keys, in this order', () => {
    expect(Object.keys(wire)).toEqual(
      'report engine statements speakers references whens voices shares loaded'.split(' '),
    );
    expect(Object.keys(wire.report)).toEqual('file id title outlet language published'.split(' '));
    for (const statement of wire.statements) {
      expect(Object.keys(statement).join(' ')).toBe(
        'id source cue content manner speaker addressee channel place saidAt act cameo plover target parent ' +
          'polarity certainty hedge answers commitments confidence evidence',
      );
    }
  });

  it('says how the date of the report is known', () => {
    const span = { start: text.indexOf('June'), end: text.indexOf('June') + 7 };
    const clues = [{ by: 'dateline date', spans: [span], confidence: 0.8 }];
    expect(wire.report.published).toEqual({
      value: '2031-06-18',
      by: 'dateline',
      evidence: clues,
      candidates: [{ value: '2031-06-18', confidence: 0.8, clues }],
    });
    const unknown: WireReading = JSON.parse(formats.jsonl.write(bracketed('It rained.'), layout));
    expect(unknown.report).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      published: { value: null, by: 'undecided', evidence: [], candidates: [] },
    });
  });

  it('has every field of a statement', () => {
    const [accusation, , denial, promise, unsourced] = wire.statements;
    expect(accusation).toMatchObject({
      speaker: { id: 'p1', name: 'Anna Ruiz', kind: 'person', office: 'Foreign Minister', state: 'KA' },
      addressee: null,
      channel: 'unknown',
      act: 'accuse',
      cameo: '112',
      plover: 'ACCUSE',
      target: { id: 'p2', name: 'Milo Baro', kind: 'person' },
      certainty: 'plain',
      hedge: null,
      confidence: 0.912,
    });
    expect(denial).toMatchObject({ parent: 's2', answers: { statement: 's1', how: 'deny' } });
    expect(promise).toMatchObject({
      addressee: { id: null, name: 'reporters', kind: 'unnamed' },
      place: { name: 'Port Selva', start: text.indexOf('Port Selva') },
      certainty: 'hedged',
      hedge: 'modal',
      commitments: [{ actor: { id: 'p1', name: 'Anna Ruiz' }, due: '2031-06-20' }],
    });
    expect(wordsOf(promise!.commitments[0]!.action)).toEqual(['sign the treaty']);
    expect(unsourced).toMatchObject({ speaker: null, source: [], saidAt: null });
    expect(wire.statements[1]!.saidAt).toEqual({ value: '2031-06-17', when: null });
  });

  it('keeps evidence by field', () => {
    const [, , , promise] = wire.statements;
    expect(Object.keys(promise!.evidence)).toEqual(
      'attribution speaker addressee channel place act certainty'.split(' '),
    );
    expect(promise!.evidence.place).toMatchObject([{ by: 'place rule', confidence: 0.8 }]);
    expect(wordsOf(promise!.evidence.place![0]!.spans)).toEqual(['Port Selva']);
  });

  it('has speakers, voices, shares and loaded words', () => {
    expect(wire.speakers[0]).toMatchObject({
      id: 'p1',
      aliases: ['she', 'the minister'],
      offices: [{ name: 'Foreign Minister', start: text.indexOf('Foreign') }],
      affiliation: 'the cabinet',
      naming: 'named',
    });
    expect(wire.voices.map(({ chain }) => chain.join('>'))).toEqual(' s1  s2 s2>s3  s4  s5 '.split(' '));
    expect(wire.shares.map(({ speaker }) => speaker)).toEqual([null, 'p1', 'p3', 'p2', 'unknown']);
    expect(wire.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(wire.loaded).toMatchObject([
      { statement: 's1', quoted: false, list: 'evaluative words' },
      { statement: 's1', quoted: true, list: 'legitimacy words' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { type CuedText, joinTokens } from './cued-text.ts';
import { parseEcb } from './ecb.ts';
import { parseMpqa } from './mpqa.ts';
import { parseTimeMl } from './time-ml.ts';

const wordsOf = ({ text, cues }: Omit<CuedText, 'doc'>) =>
  cues.map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' '));

test('joinTokens writes a line a sentence, marks as they are printed', () => {
  const { text, spans } = joinTokens([
    ['``', 'No', '.', "''"],
    ['-LRB-', 'Sic', '-RRB-'],
  ]);
  expect(text).toBe('“ No . ”\n( Sic )');
  expect(spans[1]![1]).toEqual({ start: 11, end: 14 });
});

describe('corpora that mark cues only', () => {
  test('MPQA: expressions with words of their own', () => {
    const found = parseMpqa({
      document_path: 'x',
      sentence0: {
        sentence_tokenized: ['Quiet', '.'],
        dss_ids: [0],
        ds0: { ds_implicit: true, ds_indices: [] },
      },
      sentence1: {
        sentence_tokenized: ['Ruiz', 'did', "n't", 'agree', '.'],
        dss_ids: [1],
        ds1: { ds_implicit: false, ds_indices: [1, 2, 3] },
      },
    });
    expect(found.text).toBe("Quiet .\nRuiz did n't agree .");
    expect(wordsOf(found)).toEqual(["did n't agree"]);
  });

  test('TimeML: reporting events and states, other events and tags left out', () => {
    const found = parseTimeMl(
      'Ruiz <EVENT eid="e1" class="REPORTING">said</EVENT> on <TIMEX3 tid="t1">Monday</TIMEX3> she ' +
        '<EVENT eid="e2" class="I_STATE">hoped</EVENT> the port &amp; the mill would ' +
        '<EVENT eid="e3" class="OCCURRENCE">open</EVENT>.',
    );
    expect(found.text).toBe('Ruiz said on Monday she hoped the port & the mill would open.');
    expect(wordsOf(found)).toEqual(['said', 'hoped']);
  });

  test('ECB+: reporting actions, in the sentences that somebody read', () => {
    const token = (id: number, sentence: number, word: string) =>
      `<token t_id="${id}" sentence="${sentence}" number="0">${word}</token>`;
    const found = parseEcb(
      [
        token(1, 0, 'Unread'),
        token(2, 1, 'Ruiz'),
        token(3, 1, 'spoke'),
        token(4, 1, 'out'),
        '<Markables><ACTION_REPORTING m_id="7"  ><token_anchor t_id="3"/><token_anchor t_id="4"/></ACTION_REPORTING>',
        '<HUMAN_PART_PER m_id="8"  ><token_anchor t_id="2"/></HUMAN_PART_PER></Markables>',
      ].join('\n'),
    );
    expect(found.text).toBe('Ruiz spoke out');
    expect(wordsOf(found)).toEqual(['spoke out']);
  });
});

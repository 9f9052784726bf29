import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/node.ts';
import { parseEcbDocument } from './ecb-documents.ts';
import { familyRows, linkTopic } from './family-score.ts';

/** A document of the corpus with one sentence, in which the word in brackets is marked and stands for an event. */
function document(name: string, words: string, cluster: string | null) {
  const tokens = words
    .split(' ')
    .map(
      (word, i) => `<token t_id="${i + 1}" sentence="0" number="${i}">${word.replace(/[[\]]/g, '')}</token>`,
    );
  const at = words.split(' ').findIndex((word) => word.startsWith('[')) + 1;
  const relation =
    cluster &&
    `<CROSS_DOC_COREF r_id="1" note="${cluster}" ><source m_id="7" /><target m_id="9" /></CROSS_DOC_COREF>`;
  const xml = `${tokens.join('\n')}<Markables><ACTION_REPORTING m_id="7"  ><token_anchor t_id="${at}"/></ACTION_REPORTING>
    </Markables><Relations>${relation ?? ''}</Relations>`;
  return { topic: '1', ...parseEcbDocument(name, xml, new Set(['0'])) };
}

const SHUT = 'the whole northern port would stay shut until every ship in it had been inspected';

describe('links on ECB+', () => {
  it('reads a document with what is marked in it', () => {
    const { report, reporting } = document('1_1ecb', 'Anna Ruiz [said] it was shut .', 'ACT1');
    expect(report.text).toBe('Anna Ruiz said it was shut.');
    expect(reporting).toEqual([{ spans: [{ start: 10, end: 14 }], cluster: 'ACT1' }]);
  });

  it('counts pairs of marked words by whether they are one saying and in one family', async () => {
    const topic = await linkTopic(
      [
        document('1_1ecb', `Anna Ruiz [said] that ${SHUT} .`, 'ACT1'),
        document('1_2ecb', `Anna Ruiz [said] on Monday that ${SHUT} .`, 'ACT1'),
        document('1_3ecb', 'Anna Ruiz [spoke] to nobody .', 'ACT1'),
        document('1_4ecb', `Anna Ruiz [said] again that ${SHUT} .`, 'ACT2'),
        document('1_5ecb', `Anna Ruiz [said] that ${SHUT} by hand .`, null),
      ],
      en,
    );
    const rows = new Map(familyRows([topic]).map((row) => [row.measure, row]));
    expect(rows.get('pairs in one family')).toMatchObject({
      gold: 3,
      found: 3,
      precision: 33.33,
      recall: 33.33,
    });
    expect(rows.get('… by paraphrase')).toMatchObject({ found: 0 });
    expect(rows.get('pairs of which both were read')).toMatchObject({ score: 33.33, gold: 3 });
    expect(rows.get('of these, in one family')).toMatchObject({ score: 100, gold: 1 });
    expect(rows.get('marked words that were read')).toMatchObject({ score: 75, gold: 4 });
    expect(rows.get('pairs found of which the corpus tells')).toMatchObject({ score: 50, gold: 6 });
  });
});

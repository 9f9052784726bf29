import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../tests/notation/recorded.ts';
import { findStatements, type Order } from './asking.ts';
import type { Filter } from './filter.ts';
import { QueryError } from './word-query.ts';

const REPORTS = [
  newReport(
    '{S1:Anna Ruiz} {C1:accused} Milo Baro {Q1:of closing the harbour}. {S2:Baro} {C2:denied} {Q2:the charges}.',
    'report: outlet=The Lenga Post; published=2031-06-18; by=dateline',
    'p1: name=Anna Ruiz; kind=person',
    'p2: name=Milo Baro; kind=person',
    's1: speaker=p1; act=accuse; target=p2; on=2031-06-16; channel=speech',
    's2: speaker=p2; act=deny; to=reporters; hedge=reported',
  ),
  newReport(
    '{Q1:“The harbours will open on Friday,”} {S1:the minister, Anna Ruiz,} {C1:said}. {Q2:“São João stays shut.”}',
    'report: outlet=Radio Selva; published=2031-06-19; by=dateline',
    'p1: name=Anna Ruiz; kind=person',
    's1: speaker=p1; act=promise; on=2031-06-19; channel=broadcast',
  ),
];

async function found(filter: Filter, order: Order = 'newest'): Promise<string[]> {
  return inNewRecord(async (database) => {
    await addAll(database, REPORTS);
    const { hits } = await findStatements(database, filter, { order, limit: 10 });
    return hits.map(({ report, local }) => `${report} ${local}`);
  });
}

describe('findStatements', () => {
  it.each<[Filter, string[]]>([
    [{}, ['2 s2', '2 s1', '1 s2', '1 s1']],
    [{ words: 'harbour' }, ['2 s1', '1 s1']],
    [{ words: 'HARBOURS open' }, ['2 s1']],
    [{ words: '"closing the harbours"' }, ['1 s1']],
    [{ words: 'clos*' }, ['1 s1']],
    [{ words: 'sao joao' }, ['2 s2']],
    [{ words: 'charges OR friday' }, ['2 s1', '1 s2']],
    [{ speaker: 'ruiz' }, ['2 s1', '1 s1']],
    [{ speaker: 'ruiz', words: 'harbour', outlet: 'selva' }, ['2 s1']],
    [{ target: 'baro' }, ['1 s1']],
    [{ addressee: 'reporters' }, ['1 s2']],
    [{ act: 'deny' }, ['1 s2']],
    [{ channel: 'speech' }, ['1 s1']],
    [{ manner: 'direct' }, ['2 s2', '2 s1']],
    [{ certainty: 'hedged' }, ['1 s2']],
    [{ from: '2031-06-18' }, ['2 s2', '2 s1', '1 s2']],
    [{ to: '2031-06-17' }, ['1 s1']],
    [{ report: 1 }, ['1 s2', '1 s1']],
    [{ words: 'nowhere' }, []],
  ])('%j: %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('lists by day', async () => {
    expect(await found({}, 'day')).toEqual(['1 s1', '1 s2', '2 s1', '2 s2']);
  });

  it('names what it cannot understand', async () => {
    await expect(found({ words: '(port' })).rejects.toThrow(QueryError);
  });

  it.each<Order>(['newest', 'day'])('gives every statement once, page by page (%s)', async (order) => {
    await inNewRecord(async (database) => {
      await addAll(database, REPORTS);
      const seen: number[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof findStatements>> = await findStatements(
          database,
          {},
          { order, limit: 1, ...(after === null ? {} : { after }) },
        );
        seen.push(...page.hits.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen.toSorted()).toEqual([1, 2, 3, 4]);
    });
  });
});

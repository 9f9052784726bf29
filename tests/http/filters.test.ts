import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../src/api/contract.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

let room: FerryRoom;
beforeAll(async () => {
  room = await openFerryRoom();
});
afterAll(() => room.close());

/** Numbers of the statements that the command line finds. */
function found(command: string, args: readonly string[]): number[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', command, ...args, '--record', room.file, '--format', 'json', '--limit', '200'],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(stderr).not.toMatch(/error/i);
  return (JSON.parse(stdout) as { id: number }[]).map(({ id }) => id);
}

type Query = Asked<'statements'>['query'];
const ROWS: readonly (readonly [Query, readonly string[]])[] = [
  [{ words: 'ferry' }, ['ferry']],
  [{ words: '"every hull" or letters' }, ['"every hull" or letters']],
  [{ words: 'lett*' }, ['lett*']],
  [{ speaker: 'Calder' }, ['--speaker', 'Calder']],
  [{ addressee: 'him' }, ['--addressee', 'him']],
  [{ target: 'union' }, ['--target', 'union']],
  [{ outlet: 'Radio Selva' }, ['--outlet', 'Radio Selva']],
  [{ channel: 'interview' }, ['--channel', 'interview']],
  [{ act: 'deny' }, ['--act', 'deny']],
  [{ manner: 'direct' }, ['--manner', 'direct']],
  [{ certainty: 'hedged' }, ['--certainty', 'hedged']],
  [{ from: '2031-06-19' }, ['--from', '2031-06-19']],
  [{ to: '2031-06-17' }, ['--to', '2031-06-17']],
  [
    { from: '2031-06-17', to: '2031-06-18', act: 'announce' },
    ['--from', '2031-06-17', '--to', '2031-06-18', '--act', 'announce'],
  ],
  [
    { words: 'ferry', speaker: 'Ines Calder', manner: 'mixed' },
    ['ferry', '--speaker', 'Ines Calder', '--manner', 'mixed'],
  ],
];

describe('filters of statements let through what those of the command line do', () => {
  it.each(ROWS)('%j', async (query, args) => {
    const { items } = await room.ask('statements', { query: { ...query, limit: 200 } });
    expect(items.map(({ id }) => id)).toEqual(found('search', args));
    const byDay = await room.ask('statements', { query: { ...query, order: 'day', limit: 200 } });
    expect(byDay.items.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  });

  it('by report and speaker', async () => {
    const { items } = await room.ask('statements', { query: { report: 5, person: 6 } });
    expect(items.map(({ report, person }) => `${report} ${person}`)).toEqual(Array(4).fill('5 6'));
  });

  it('and facets count the same', async () => {
    for (const [query] of ROWS) {
      const { items } = await room.ask('statements', { query: { ...query, limit: 200 } });
      const facets = await room.ask('facets', { query });
      expect(facets).toMatchObject({ statements: items.length, partial: false });
      const acts = Object.fromEntries(facets.acts.map(({ value, statements }) => [value, statements]));
      for (const act of new Set(items.map((item) => item.act))) {
        expect(acts[act]).toBe(items.filter((item) => item.act === act).length);
      }
    }
  });
});

describe('filters of other lists', () => {
  const reports = async (query: Asked<'reports'>['query']) =>
    (await room.ask('reports', { query })).items.map(({ id }) => id);

  it('reports by words, outlet and day', async () => {
    expect(await reports({ outlet: 'Radio Selva' })).toEqual([12, 11, 10]);
    expect(await reports({ words: 'sandbank', outlet: 'The Northern Star' })).toContain(7);
    expect(await reports({ from: '2031-06-20' })).toEqual([9, 6]);
    expect(await reports({ to: '2031-06-16' })).toEqual([10, 1]);
    expect(await reports({ from: '2031-06-17', to: '2031-06-17' })).toEqual([11, 7, 4, 2]);
  });

  it('replies by speaker, statement and manner', async () => {
    const { items } = await room.ask('replies');
    const [first] = items;
    const one = await room.ask('replies', { query: { statement: first!.answer.id } });
    expect(one.items).toEqual(
      items.filter(({ answer, answered }) => [answer.id, answered.id].includes(first!.answer.id)),
    );
    const alike = await room.ask('replies', { query: { how: first!.how } });
    expect(alike.items).toEqual(items.filter(({ how }) => how === first!.how));
    const hers = await room.ask('replies', { query: { person: 2 } });
    for (const { answer, answered } of hers.items)
      expect([answer.speaker, answered.speaker].join()).toMatch(/Calder/);
  });

  it('commitments by actor, due date and whether they have one', async () => {
    const all = (await room.ask('commitments')).items;
    const dated = await room.ask('commitments', { query: { dated: 'true' } });
    expect(dated.items).toEqual(all.filter(({ due }) => due !== null));
    const hers = await room.ask('commitments', { query: { actor: 'Calder' } });
    expect(hers.items).toEqual(all.filter(({ actor }) => actor?.includes('Calder')));
  });

  it('speakers by the words of a name', async () => {
    const { items } = await room.ask('speakers', { query: { name: 'petra' } });
    expect(new Set(items.map(({ name }) => name))).toEqual(new Set(['Petra Hollis']));
  });
});

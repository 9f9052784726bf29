import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT } from '../../src/api/contract.ts';
import { ROUTES, type RouteName } from '../../src/api/routes.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

let room: FerryRoom;
const asked = new Set<RouteName>();
/** Notes which routes were asked, so that none is forgotten; `room.ask` checks the answer against its shape. */
const ask: FerryRoom['ask'] = (name, given) => {
  asked.add(name);
  return room.ask(name, given);
};
beforeAll(async () => {
  room = await openFerryRoom();
});
afterAll(() => room.close());

const BY = { by: 'Milo Baro' };

describe('every route answers with exactly its shape', () => {
  it('on the room itself', async () => {
    expect(await ask('health')).toMatchObject({ status: 'ok' });
    expect(await ask('session')).toMatchObject({ role: 'editor', tokens: false });
    expect(await ask('signOut')).toMatchObject({ tokens: false });
    expect(await ask('stats')).toMatchObject({ unread: 0 });
    await ask('problems');
  });

  it('on a text that is only read', async () => {
    const body = { text: 'Anna Ruiz said the port was shut.', meta: { published: '2031-06-18' } };
    const { statements, report } = await ask('read', { body });
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Anna Ruiz']);
    expect(report.published.value).toBe('2031-06-18');
  });

  it('on each report and its versions', async () => {
    const { items } = await ask('reports');
    expect(items.length).toBeGreaterThan(7);
    for (const { id, statements } of items) {
      const report = await ask('report', { params: { report: id } });
      expect(Object.keys(report.numbers)).toHaveLength(statements);
      await ask('versions', { params: { report: id } });
    }
  });

  it('on each statement', async () => {
    const { items } = await ask('statements', { query: { limit: 200 } });
    for (const { id, content, local } of items) {
      const shown = await ask('statement', { params: { statement: id } });
      expect(shown.statement.id).toBe(local);
      expect(shown.chain.at(-1)!.id).toBe(id);
      const { start, text } = shown.context;
      const words = shown.statement.content.map((span) => text.slice(span.start - start, span.end - start));
      expect(words.join(' … ').replace(/\s+/g, ' ')).toBe(content.replace(/\s+/g, ' '));
    }
  });

  it('on each speaker, their wording and their ties', async () => {
    const { items } = await ask('speakers', { query: { limit: 200 } });
    for (const { id, statements } of items) {
      const card = await ask('speaker', { params: { person: id } });
      expect(card.acts.reduce((sum, act) => sum + act.statements, 0)).toBe(statements);
      const { items: said } = await ask('wording', { params: { person: id }, query: { limit: 200 } });
      expect(said).toHaveLength(statements);
      await ask('network', { query: { person: id } });
    }
  });

  it('on families, replies and commitments', async () => {
    for (const { id, members } of (await ask('families')).items) {
      expect((await ask('family', { params: { family: id } })).members).toHaveLength(members);
    }
    await ask('replies');
    await ask('commitments', { query: { dated: 'true' } as never });
    await ask('review');
  });

  it('on overviews and comparisons', async () => {
    await ask('facets', { query: { words: 'ferry' } });
    for (const unit of ['year', 'month', 'day'] as const) await ask('timeline', { query: { unit } });
    await ask('timeline', { query: { words: 'ferry' } });
    const days = { from: '2031-06-16', to: '2031-06-16' };
    const hours = await ask('timeline', { query: { ...days, unit: 'hour' } });
    expect(new Set(hours.buckets.map(({ from }) => from))).toEqual(new Set(['2031-06-16T17']));
    expect(hours.withoutHour).toBeGreaterThan(0);
    await ask('network');
    const outlets = (await ask('outlets')).items.map(({ outlet }) => outlet);
    const compared = await ask('outletComparison', { query: { outlet: outlets.slice(0, 3) } });
    expect(compared.items.map(({ outlet }) => outlet)).toEqual(outlets.slice(0, 3));
    const reports = await ask('comparison', { query: { report: [1, 2] } });
    expect(reports.items.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('on corrections of every kind and their log', async () => {
    const statement = (await ask('statements')).items[0]!.id;
    const params = { statement };
    const body = { ...BY, act: 'deny', saidAt: '2031-06-17', why: 'it says so' } as const;
    const changed = await ask('changeStatement', { params, body });
    expect(changed.statement).toBe(statement);
    await ask('acceptStatement', { params, body: BY });
    await ask('statement', { params });
    await ask('rejectStatement', { params, body: BY });
    const { text } = await ask('report', { params: { report: 1 } });
    const content = [{ start: 0, end: text.indexOf(' ') }];
    await ask('addStatement', { params: { report: 1 }, body: { ...BY, content } });
    const [a, b] = (await ask('speakers')).items;
    const merged = await ask('mergeSpeakers', { params: { person: a!.id }, body: { ...BY, person: b!.id } });
    await ask('undo', { params: { correction: merged.correction }, body: BY });
    const [first] = (await ask('statements', { query: { person: a!.id } })).items;
    const split = { ...BY, statements: [first!.id] };
    expect((await ask('splitSpeaker', { params: { person: a!.id }, body: split })).to).toBeGreaterThan(0);
    const kinds = (await ask('corrections')).items.map(({ kind }) => kind);
    expect(kinds).toEqual(['split', 'undo', 'merge', 'add', 'reject', 'accept', 'change']);
  });

  it('on batches', async () => {
    const { id } = await ask('addBatch', { body: { texts: [{ text: 'A clerk said so.' }] } });
    await ask('batch', { params: { batch: id } });
    await ask('cancelBatch', { params: { batch: id } });
    expect((await ask('batches')).items.map((batch) => batch.id)).toEqual([id]);
  });

  it('and none is left out', () => {
    expect(Object.keys(CONTRACT).sort()).toEqual(Object.keys(ROUTES).sort());
    const left = Object.keys(ROUTES).filter((name) => !asked.has(name as RouteName));
    // Signing in needs a room with tokens: the tests of tokens do.
    expect(left).toEqual(['signIn']);
  });
});

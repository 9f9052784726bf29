import { describe, expect, it } from 'vitest';
import { type Client, Refused } from '../../api/client.ts';
import { problemOf } from '../../api/problems.ts';
import { blank } from '../../record/corrections/drafting.ts';
import { changed, draftOf, missedIn } from './draft.ts';
import { Outbox } from './outbox.ts';

const draft = draftOf(3, 12, { ...blank('s1'), content: [{ start: 0, end: 4 }] }, { s1: 12 });
const decision = { deed: 'accept', draft, why: null, title: 'Ana Ruiz: no' } as const;

/** An outbox on a room that answers by `answers`, in order; what was asked is kept. */
function outboxOn(...answers: (object | Error)[]) {
  const asked: unknown[] = [];
  const ask = (async (...question: unknown[]) => {
    asked.push(question);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Client;
  const outbox = new Outbox(ask, (error) => (error as Refused).problem);
  return { outbox, asked };
}

const refused = new Refused(problemOf('no-correction', 'the act is none'));

describe('the outbox', () => {
  it('sends what was decided, and remembers it as decided', async () => {
    const { outbox, asked } = outboxOn({ correction: 7, statement: 12 });
    const sending = outbox.send(decision, 'Iva');
    expect(outbox.decided()).toEqual(new Set([12]));
    expect(outbox.holds).toBe(true);
    expect(await sending).toMatchObject({ state: 'saved', done: { correction: 7 } });
    expect(outbox.holds).toBe(false);
    expect(asked).toEqual([
      ['acceptStatement', { params: { statement: 12 }, body: { by: 'Iva', why: null } }],
    ]);
  });

  it('sends changes and missed statements whole', async () => {
    const { outbox, asked } = outboxOn({ correction: 7, statement: 12 }, { correction: 8, statement: 40 });
    await outbox.send(
      { ...decision, deed: 'change', draft: changed(draft, { act: 'deny' }), why: 'quoted' },
      'Iva',
    );
    await outbox.send({ ...decision, deed: 'add', draft: missedIn(3, { start: 5, end: 9 }) }, 'Iva');
    expect(asked).toEqual([
      ['changeStatement', { params: { statement: 12 }, body: { act: 'deny', by: 'Iva', why: 'quoted' } }],
      [
        'addStatement',
        {
          params: { report: 3 },
          body: { source: [], cue: [], content: [{ start: 5, end: 9 }], by: 'Iva', why: null },
        },
      ],
    ]);
  });

  it('keeps what is refused, with its draft, and goes on with the next', async () => {
    const { outbox } = outboxOn(refused, { correction: 9, statement: 12 });
    const [first, second] = await Promise.all([outbox.send(decision, 'Iva'), outbox.send(decision, 'Iva')]);
    expect(first).toMatchObject({ state: 'refused', draft, failure: { detail: 'the act is none' } });
    expect(second).toMatchObject({ state: 'saved' });
    expect(outbox.holds).toBe(true);
    outbox.drop(first.key);
    expect(outbox.holds).toBe(false);
  });

  it('takes back what is still on its way, when it has arrived', async () => {
    const { outbox, asked } = outboxOn({ correction: 7, statement: 12 }, { correction: 8 });
    void outbox.send(decision, 'Iva');
    const sent = await outbox.takeBack(outbox.entries[0]!.key, 'Iva');
    expect(sent.state).toBe('taken-back');
    expect(outbox.decided().size).toBe(0);
    expect(asked[1]).toEqual(['undo', { params: { correction: 7 }, body: { by: 'Iva' } }]);
  });

  it('says so where it cannot be taken back', async () => {
    const { outbox } = outboxOn({ correction: 7, statement: 12 }, refused);
    const { key } = await outbox.send(decision, 'Iva');
    expect(await outbox.takeBack(key, 'Iva')).toMatchObject({
      state: 'saved',
      failure: { code: 'no-correction' },
    });
  });

  it('tells its followers', async () => {
    const { outbox } = outboxOn({ correction: 7, statement: 12 });
    let told = 0;
    const stop = outbox.follow(() => told++);
    await outbox.send(decision, 'Iva');
    stop();
    outbox.drop(1);
    expect(told).toBe(2);
  });
});

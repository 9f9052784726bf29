import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../tests/notation/recorded.ts';
import { makeReport } from '../text/report.ts';
import { addReport } from './adding.ts';
import { checkRecord } from './checking.ts';
import { countAll } from './counting.ts';
import { reportOf } from './showing.ts';

const PORT = newReport(
  '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}. {S2:She} {C2:said} {Q2:{S3:officials} {C3:denied} {Q3:it}}.',
  'report: outlet=The Lenga Post; published=2031-06-18; by=dateline; url=https://lenga.example/port',
  'p1: name=Anna Ruiz; kind=person; office=Anna',
  's1: speaker=p1; on=2031-06; channel=interview; act=announce',
);

describe('addReport', () => {
  it('keeps a report with its reading, and gives both back', async () => {
    await inNewRecord(async (database) => {
      const { report, outcome } = await addReport(database, PORT, NOW);
      expect(outcome).toBe('new');
      const kept = await reportOf(database, report);
      expect(kept?.text).toBe(PORT.report.text);
      expect(kept?.reading).toEqual(PORT.reading);
      expect(kept?.meta).toEqual({ outlet: 'The Lenga Post', url: 'https://lenga.example/port' });
      expect(await countAll(database)).toMatchObject({
        reports: 1,
        statements: 3,
        speakers: 1,
        from: '2031-06-01',
      });
    });
  });

  it('changes nothing the second time', async () => {
    await inNewRecord(async (database) => {
      const [first, second] = await addAll(database, [PORT, PORT]);
      expect(second).toEqual({ report: first!.report, outcome: 'known' });
      expect((await countAll(database)).statements).toBe(3);
    });
  });

  it('links a new text at the same address to the one before', async () => {
    const edited = newReport(
      '{S1:Anna Ruiz} {C1:said} {Q1:the port was open}.',
      'report: url=https://lenga.example/port',
    );
    const again = newReport(
      '{S1:Ruiz} {C1:said} {Q1:the port was open}.',
      'report: url=https://lenga.example/port',
    );
    await inNewRecord(async (database) => {
      const added = await addAll(database, [PORT, edited, again]);
      expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'version', 'version']);
      expect((await reportOf(database, added[2]!.report))?.previous).toBe(added[1]!.report);
    });
  });

  it('keeps the bytes of an input once, however many reports come from it', async () => {
    const bytes = new TextEncoder().encode('a feed 😀');
    const part = (text: string) => ({ ...newReport(text), original: { kind: 'feed', bytes } });
    await inNewRecord(async (database) => {
      await addAll(database, [part('One.'), part('Two.')]);
      expect((await checkRecord(database)).originals).toBe(1);
    });
  });

  it('keeps a report that is not read, and says why', async () => {
    const report = makeReport('Le port est fermé.', { language: 'fr' });
    await inNewRecord(async (database) => {
      const added = await addReport(database, { report, reading: null, unread: 'is in French' }, NOW);
      expect(await reportOf(database, added.report)).toMatchObject({ reading: null, unread: 'is in French' });
      expect(await countAll(database)).toMatchObject({ reports: 1, unread: 1, statements: 0 });
    });
  });

  it('adds all of a report or nothing', async () => {
    const [statement] = PORT.reading!.statements;
    const twice = { ...PORT.reading!, statements: [statement!, statement!] };
    await inNewRecord(async (database) => {
      await expect(addReport(database, { ...PORT, reading: twice }, NOW)).rejects.toThrow('UNIQUE');
      expect(await countAll(database)).toMatchObject({ reports: 0, statements: 0 });
      expect((await addReport(database, PORT, NOW)).outcome).toBe('new');
    });
  });

  it('takes any text', async () => {
    await inNewRecord(async (database) => {
      const texts = ['', '\0', '\ud800', '😀'.repeat(1000), "'; drop table report; --"];
      const added = await addAll(
        database,
        texts.map((text) => newReport(text)),
      );
      const kept = await Promise.all(added.map(({ report }) => reportOf(database, report)));
      expect(kept.map((one) => one?.text)).toEqual(texts.map((text) => text.toWellFormed()));
      expect((await checkRecord(database)).faults).toEqual([]);
    });
  });
});

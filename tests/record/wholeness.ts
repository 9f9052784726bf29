import type { WireReading } from '../../src/formats/wire.ts';
import { checkRecord, type Database, withRecord } from '../../src/record/record.ts';
import { unpacked } from '../../src/record/showing.ts';
import { QUOTATIONS } from './prepared-reports.ts';

/** Everything that is wrong with a record of prepared reports: lost, doubled or half there. An empty list is a whole record. */
export async function faultsIn(file: string, acknowledged: Iterable<string>): Promise<string[]> {
  return withRecord(file, 'read', async (database) => [
    ...(await checkRecord(database)).faults,
    ...lost(database, acknowledged),
    ...halfThere(database),
    ...apart(database),
  ]);
}

function lost({ raw }: Database, acknowledged: Iterable<string>): string[] {
  const find = raw.prepare('select count(*) as n from report where key = ?');
  return [...acknowledged]
    .filter((key) => find.get(key)?.['n'] !== 1)
    .map((key) => `report ${key} was acknowledged and is not there once`);
}

/** Counts of a report's rows, beside what its reading has. */
const ROWS = `
  select report.id, report.reading,
    (select count(*) from statement where statement.report = report.id) as statements,
    (select count(*) from statement join statement_words on statement_words.rowid = statement.id
      where statement.report = report.id) as indexed,
    (select count(*) from report_words where report_words.rowid = report.id) as texts,
    (select count(*) from speaker where speaker.report = report.id and person is not null) as speakers,
    (select count(*) from commitment join statement on statement.id = commitment.statement
      where statement.report = report.id) as commitments
  from report`;

function halfThere({ raw }: Database): string[] {
  return raw
    .prepare(ROWS)
    .all()
    .flatMap(({ id, reading, ...counts }) => {
      const read = JSON.parse(unpacked(reading as Uint8Array)) as WireReading;
      const expected = {
        statements: read.statements.length,
        indexed: read.statements.length,
        texts: 1,
        speakers: read.speakers.length,
        commitments: read.statements.flatMap(({ commitments }) => commitments).length,
      };
      const [found, whole] = [JSON.stringify(counts), JSON.stringify(expected)];
      return found === whole ? [] : [`report ${id} has ${found} in place of ${whole}`];
    });
}

/** All statements of one quotation must be members of one family. */
function apart({ raw }: Database): string[] {
  const count = raw.prepare(`
    select count(*) as statements, count(member.family) as members, count(distinct member.family) as families
    from statement left join family_member as member on member.statement = statement.id
    where statement.content = ?`);
  return QUOTATIONS.flatMap((quotation) => {
    const { statements, members, families } = count.get(`“${quotation}.”`) as Record<string, number>;
    const whole = statements! < 2 ? members === 0 : members === statements && families === 1;
    return whole ? [] : [`“${quotation}”: ${statements} statements, ${members} in ${families} families`];
  });
}

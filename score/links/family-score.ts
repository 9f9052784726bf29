import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/analysis/language.ts';
import { read } from '../../src/analysis/reading.ts';
import { toWire, type WireReading } from '../../src/formats/wire.ts';
import { addReport, type Database, withRecord } from '../../src/record/record.ts';
import { countsOf } from '../attributions/counts.ts';
import { type Row, rateRow, shareRow } from '../rows.ts';
import type { EcbDocument, Reporting } from './ecb-documents.ts';

/** Two marked words of different documents, by their numbers in the topic, the lower first. */
type Pair = `${number} ${number}`;

/** What of a topic is marked, and what the record links. */
export interface LinkedTopic {
  /** Each marked word with its document's number and whether a statement was read there. */
  readonly marked: readonly (Reporting & { readonly document: number; readonly read: boolean })[];
  /** Pairs that the record puts in one family, and whether as a paraphrase only. */
  readonly linked: ReadonlyMap<Pair, 'words' | 'paraphrase'>;
}

const ADDED = '2031-06-20T08:00:00.000Z';

/** Adds the documents of a topic to a record of their own, as a user would. */
export async function linkTopic(documents: readonly EcbDocument[], language: Language): Promise<LinkedTopic> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
  try {
    return await withRecord(join(folder, 'topic.db'), 'create', async (database) => {
      const marked: LinkedTopic['marked'][number][] = [];
      const statements = new Map<number, number[]>();
      for (const [document, { report, reporting }] of documents.entries()) {
        const reading = toWire(read(report, language));
        const { report: number } = await addReport(database, { report, reading }, ADDED);
        const ids = await numbersIn(database, number);
        for (const one of reporting) {
          const found = cuedBy(one, reading).flatMap((local) => ids.get(local) ?? []);
          for (const id of found) statements.set(id, [...(statements.get(id) ?? []), marked.length]);
          marked.push({ ...one, document, read: found.length > 0 });
        }
      }
      return { marked, linked: await linkedPairs(database, statements, marked) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ids of the statements whose cue touches the marked words. */
function cuedBy({ spans }: Reporting, { statements }: WireReading): string[] {
  return statements
    .filter(({ cue }) => cue.some((a) => spans.some((b) => a.start < b.end && b.start < a.end)))
    .map(({ id }) => id);
}

async function numbersIn({ db }: Database, report: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('statement')
    .select(['local', 'id'])
    .where('report', '=', report)
    .execute();
  return new Map(rows.map(({ local, id }) => [local, id]));
}

async function linkedPairs(
  { db }: Database,
  statements: ReadonlyMap<number, readonly number[]>,
  marked: LinkedTopic['marked'],
): Promise<Map<Pair, 'words' | 'paraphrase'>> {
  const rows = await db.selectFrom('family_member').select(['family', 'statement', 'likeness']).execute();
  const pairs = new Map<Pair, 'words' | 'paraphrase'>();
  for (const family of Map.groupBy(rows, (row) => row.family).values()) {
    const members = family.flatMap(({ statement, likeness }) =>
      (statements.get(statement) ?? []).map((mark) => ({ mark, guess: likeness === 'paraphrase' })),
    );
    for (const a of members) {
      for (const b of members) {
        if (a.mark >= b.mark || marked[a.mark]!.document === marked[b.mark]!.document) continue;
        const pair: Pair = `${a.mark} ${b.mark}`;
        if (a.guess || b.guess) pairs.set(pair, pairs.get(pair) ?? 'paraphrase');
        else pairs.set(pair, 'words');
      }
    }
  }
  return pairs;
}

interface Tally {
  gold: number;
  goldRead: number;
  found: { words: number; paraphrase: number };
  hits: { words: number; paraphrase: number };
  untold: number;
  marked: number;
  read: number;
}

/**
 * Pairs of marked words of different documents of one topic. Gold: one event of saying. Found: their statements are in one
 * family. Pairs of which a word is in no cluster count for nothing: the corpus does not say whose they are.
 */
export function familyRows(topics: readonly LinkedTopic[]): Row[] {
  const tally: Tally = {
    ...{ gold: 0, goldRead: 0, untold: 0, marked: 0, read: 0 },
    found: { words: 0, paraphrase: 0 },
    hits: { words: 0, paraphrase: 0 },
  };
  for (const topic of topics) countTopic(topic, tally);
  const { gold, goldRead, found, hits } = tally;
  const all = { hits: hits.words + hits.paraphrase, found: found.words + found.paraphrase };
  return [
    rateRow('pairs in one family', countsOf(all.hits, gold, all.found)),
    rateRow('… by the same words', countsOf(hits.words, gold, found.words)),
    rateRow('… by paraphrase', countsOf(hits.paraphrase, gold, found.paraphrase)),
    shareRow('pairs of which both were read', goldRead, gold),
    shareRow('of these, in one family', all.hits, goldRead),
    shareRow('marked words that were read', tally.read, tally.marked),
    shareRow('pairs found of which the corpus tells', all.found, all.found + tally.untold),
  ];
}

function countTopic({ marked, linked }: LinkedTopic, tally: Tally): void {
  const clustered = marked.filter(({ cluster }) => cluster !== null);
  tally.marked += clustered.length;
  tally.read += clustered.filter(({ read }) => read).length;
  for (const [i, a] of clustered.entries()) {
    for (const b of clustered.slice(i + 1)) {
      if (a.cluster !== b.cluster || a.document === b.document) continue;
      tally.gold++;
      if (a.read && b.read) tally.goldRead++;
    }
  }
  for (const [pair, how] of linked) {
    const [a, b] = pair.split(' ').map((number) => marked[Number(number)]!.cluster) as [
      string | null,
      string | null,
    ];
    if (a === null || b === null) tally.untold++;
    else {
      tally.found[how]++;
      if (a === b) tally.hits[how]++;
    }
  }
}

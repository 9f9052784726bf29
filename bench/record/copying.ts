import type { Database } from '../../src/record/record.ts';

/** Tables of the record, and how their rows become those of copy `:k`: numbers go up by `:ids`, dates by `:days`. */
const COPIES: readonly (readonly [table: string, columns: string, values: string])[] = [
  [
    'person',
    'id, name, name_key, last_word, kind',
    `id + :k * :ids, name || ' ' || :name, name_key || ' ' || :name, :name, kind`,
  ],
  ['trait', 'person, kind, value', 'person + :k * :ids, kind, value'],
  [
    'report',
    'id, key, outlet, title, url, origin, language, published, published_by, added, engine, text, reading',
    `id + :k * :ids, key || :k, outlet, title, url || '/' || :k, origin || '/' || :k, language,
      date(published, :days), published_by, added, engine, text, reading`,
  ],
  [
    'speaker',
    'id, report, local, name, name_key, kind, naming, state, person, found, linked_by',
    `id + :k * :ids, report + :k * :ids, local, name || ' ' || :name, name_key || ' ' || :name, kind, naming, state,
      person + :k * :ids, found + :k * :ids, linked_by`,
  ],
  [
    'statement',
    `id, report, local, parent, speaker, speaker_key, person, addressee, target, target_person, content, channel, act,
      manner, polarity, certainty, said_from, said_to, day, hour, start, end, confidence`,
    `id + :k * :ids, report + :k * :ids, local, parent + :k * :ids, speaker + :k * :ids, speaker_key || ' ' || :name,
      person + :k * :ids, addressee, target, target_person + :k * :ids, content, channel, act, manner, polarity,
      certainty, date(said_from, :days), date(said_to, :days), date(day, :days), date(substr(hour, 1, 10), :days) || substr(hour, 11),
      start, end, confidence`,
  ],
  [
    'reply',
    'statement, answered, how, known_by, confidence',
    'statement + :k * :ids, answered + :k * :ids, how, known_by, confidence',
  ],
  ['family', 'id', 'id + :k * :ids'],
  [
    'family_member',
    'statement, family, likeness, to_statement, shared',
    'statement + :k * :ids, family + :k * :ids, likeness, to_statement + :k * :ids, shared',
  ],
  ['fingerprint', 'print, statement', '(print + :k * 7919) % 4294967296, statement + :k * :ids'],
];

/** Names of copies: three letters, different for different copies. */
const nameOf = (k: number) =>
  [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(k / place) % 26))).join('');

/**
 * Makes a record larger without reading anything: copies all that is in it, with other people and on later days, until it
 * holds `statements`. Rows are as large as those that were read. Nothing is safe meanwhile.
 */
export function copyUntil({ raw }: Database, statements: number, reports: ReadonlyMap<number, string>): void {
  const count = Number(raw.prepare('select count(*) as n from statement').get()?.['n']);
  const tables = COPIES.filter(([table]) => IDS[table] === undefined).map(([table]) => table);
  const last = tables.map((table) => raw.prepare(`select max(id) as n from ${table}`).get()?.['n']);
  const ids = Math.max(...last.map(Number)) + 1;
  const words = raw
    .prepare('select id, content, target, addressee, speaker_key, report from statement')
    .all();
  const outlets = new Map(
    raw
      .prepare('select id, outlet from report')
      .all()
      .map(({ id, outlet }) => [id, outlet] as const),
  );
  const rows = COPIES.map(([table, columns, values]) =>
    raw.prepare(
      `insert into ${table} (${columns}) select ${values} from ${table} where ${IDS[table] ?? 'id'} < :ids`,
    ),
  );
  for (const row of rows) row.setAllowUnknownNamedParameters(true);
  const indexed = raw.prepare(
    'insert into statement_words (rowid, content, source, addressee, target, outlet) values (?, ?, ?, ?, ?, ?)',
  );
  const texts = raw.prepare('insert into report_words (rowid, title, text) values (?, ?, ?)');
  raw.exec('pragma synchronous = off; pragma foreign_keys = off');
  for (let k = 1; k * count < statements; k++) {
    const name = nameOf(k);
    raw.exec('begin');
    for (const row of rows) row.run({ k, ids, name, days: `+${k % 3000} days` });
    for (const { id, content, target, addressee, speaker_key, report } of words) {
      const source = speaker_key === null ? '' : `${speaker_key} ${name}`;
      indexed.run(
        Number(id) + k * ids,
        content!,
        source,
        addressee ?? '',
        target ?? '',
        outlets.get(report!) ?? '',
      );
    }
    for (const [id, text] of reports) texts.run(id + k * ids, '', text);
    raw.exec('commit');
  }
  raw.exec('pragma foreign_keys = on');
}

/** The column that tells what was there before, where it is not `id`. */
const IDS: Readonly<Record<string, string>> = {
  trait: 'person',
  reply: 'statement',
  family_member: 'statement',
  fingerprint: 'statement',
};

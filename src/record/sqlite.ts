import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type Dialect, SqliteDialect } from 'kysely';

/** How many prepared statements are kept. Kysely writes the same few dozen texts again and again. */
const KEPT = 200;

const NOTHING = { changes: 0, lastInsertRowid: 0 };

/** Kysely's dialect for `node:sqlite`. Write transactions take the lock when they begin, so that none fails half-way. */
export function dialectOf(database: DatabaseSync): Dialect {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (prepared.size >= KEPT) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  };
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const statement = prepare(sql === 'begin' ? 'begin immediate' : sql);
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...values(parameters)),
          run: (parameters) =>
            // On a full disk SQLite has taken the transaction back itself; a second time would hide why.
            sql === 'rollback' && !database.isTransaction ? NOTHING : statement.run(...values(parameters)),
          // A statement that is being read may not be used for something else meanwhile: it gets one of its own.
          iterate: (parameters) =>
            database.prepare(sql).iterate(...values(parameters)) as IterableIterator<unknown>,
        };
      },
    },
  });
}

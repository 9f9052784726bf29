import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

/** Who answers whom. */
export interface Network {
  readonly people: readonly { readonly id: number; readonly name: string; readonly kind: string }[];
  /** `from` answers `to`, so often, in that way; most often first. */
  readonly answers: readonly {
    readonly from: number;
    readonly to: number;
    readonly how: string;
    readonly count: number;
  }[];
}

/** The `limit` most frequent ties between named speakers, or those of one of them. Throws `RecordError`. */
export async function networkOf(
  { db, file }: Database,
  { person, limit }: { readonly person?: number; readonly limit: number },
): Promise<Network> {
  try {
    const own = person === undefined ? sql`true` : sql`(a.person = ${person} or b.person = ${person})`;
    const { rows } = await sql<Network['answers'][number]>`
      select a.person as "from", b.person as "to", reply.how, count(*) as count
      from reply join statement a on a.id = reply.statement join statement b on b.id = reply.answered
      where a.person is not null and b.person is not null and a.person <> b.person and ${own}
      group by 1, 2, 3 order by count desc, 1, 2, 3 limit ${limit}`.execute(db);
    const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
    const people =
      ids.length === 0
        ? []
        : await db
            .selectFrom('person')
            .select(['id', 'name', 'kind'])
            .where('id', 'in', ids)
            .orderBy('id')
            .execute();
    return { people, answers: rows };
  } catch (error) {
    throw explained(error, file);
  }
}

import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** Takes statements out of their families, so that they can be linked anew. What is left of one alone is no family. */
export async function leaveFamilies(db: Transaction<Schema>, statements: readonly number[]): Promise<void> {
  for (const statement of statements) {
    const families = await db
      .selectFrom('family_member')
      .select('family')
      .where('statement', '=', statement)
      .execute();
    await db.deleteFrom('fingerprint').where('statement', '=', statement).execute();
    await db.deleteFrom('family_member').where('statement', '=', statement).execute();
    for (const { family } of families) await settle(db, family);
  }
}

/** Dissolves a family of one; where the first has left, the one that came next is the first. */
async function settle(db: Transaction<Schema>, family: number): Promise<void> {
  const members = await db
    .selectFrom('family_member')
    .selectAll()
    .where('family', '=', family)
    .orderBy('statement')
    .execute();
  const whole = members.filter(({ likeness }) => likeness !== 'part');
  if (members.length < 2 || whole.length === 0) {
    await db.deleteFrom('family_member').where('family', '=', family).execute();
    await db.deleteFrom('family').where('id', '=', family).execute();
  } else if (!whole.some(({ likeness }) => likeness === 'first')) {
    await db
      .updateTable('family_member')
      .set({ likeness: 'first', to_statement: null, shared: 0 })
      .where('family', '=', family)
      .where('statement', '=', whole[0]!.statement)
      .execute();
  }
}

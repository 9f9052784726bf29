import type { Kysely, Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import { replay } from '../corrections/replaying.ts';
import { insertPerson, type Link, linkDescribed } from '../people/linking.ts';
import type { Schema } from '../schema.ts';
import type { KeptReport } from '../showing.ts';
import type { ExportedPerson, ExportedReport } from './lines.ts';

/** Who the people of an exported record are in this one. */
export class ImportedPeople {
  /** Whether they keep their numbers. */
  private readonly fresh: boolean;
  private readonly described = new Map<number, ExportedPerson>();
  private readonly here = new Map<number, number>();
  private readonly taken = new Set<number>();
  private readonly recent: number[] = [];

  constructor(fresh: boolean) {
    this.fresh = fresh;
  }

  describe(person: ExportedPerson): void {
    this.described.set(person.number, person);
  }

  /** Whom a number of the exported record stands for; null where that is not known yet. */
  known(number: number): number | null {
    return this.here.get(number) ?? null;
  }

  /** Says whom a number of the exported record stands for. */
  settle(number: number, person: number): void {
    if (this.here.has(number)) return;
    this.here.set(number, person);
    this.taken.add(person);
    this.recent.push(number);
  }

  /** The same, found among those who are here, or entered anew; null where nobody of that number was described. */
  async find(db: Transaction<Schema>, number: number): Promise<number | null> {
    const known = this.here.get(number);
    if (known !== undefined) return known;
    const described = this.described.get(number);
    if (!described) return null;
    const person =
      this.fresh && (await isFree(db, number))
        ? await insertPerson(db, described, number)
        : (await linkDescribed(db, described, this.taken)).person;
    this.settle(number, person);
    return person;
  }

  async linkOf(
    db: Transaction<Schema>,
    exported: { readonly person: number; readonly by: string } | undefined,
  ): Promise<Link | null> {
    if (!exported) return null;
    const person = await this.find(db, exported.person);
    return person === null ? null : { person, by: exported.by };
  }

  /** Learns from a report that was here already who its speakers are. */
  async recognise(db: Kysely<Schema>, { id, reading }: KeptReport, line: ExportedReport): Promise<void> {
    const rows = await db.selectFrom('speaker').select(['local', 'found']).where('report', '=', id).execute();
    const found = new Map(rows.map((row) => [row.local, row.found]));
    const here = namesIn(reading);
    const there = namesIn(line.reading && replay(line.text, line.reading, line.corrections ?? []).reading);
    for (const [local, { person: number }] of Object.entries(line.speakers ?? {})) {
      const person = found.get(local);
      // Another reading of the report may give that id to somebody else.
      const same = here.get(local) === there.get(local);
      if (person != null && same && !this.taken.has(person)) this.settle(number, person);
    }
  }

  /** From here on, until something is kept, what is settled can be forgotten again. */
  begin(): void {
    this.recent.length = 0;
  }

  /** Forgets what was settled since {@link begin}: the record did not keep it. */
  rollBack(): void {
    for (const number of this.recent.splice(0)) {
      this.taken.delete(this.here.get(number)!);
      this.here.delete(number);
    }
  }

  /** Enters those whom nothing named, where everything is to come back; they are told apart from later namesakes. */
  async settleAll(db: Transaction<Schema>): Promise<void> {
    if (!this.fresh) return;
    for (const number of this.described.keys()) await this.find(db, number);
  }
}

const namesIn = (reading: WireReading | null) =>
  new Map(reading?.speakers.map((speaker) => [speaker.id, speaker.name]));

async function isFree(db: Transaction<Schema>, person: number): Promise<boolean> {
  return !(await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst());
}

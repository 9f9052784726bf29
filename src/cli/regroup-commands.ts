import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  CorrectionError,
  type Database,
  mergePeople,
  peopleNamed,
  RecordError,
  splitPerson,
  withRecord,
} from '../record/record.ts';
import { type HandOptions, handOf, withHandOptions } from './hand-options.ts';
import { runOnRecord } from './record-options.ts';
import { Status } from './status.ts';

/** `onrecord merge-speakers A B`: two entries are one. */
export function addMergeSpeakersCommand(program: Command): void {
  withHandOptions(
    program
      .command('merge-speakers')
      .description('Say that two speakers are one, who goes on under the name of the first.')
      .argument('<speaker>', 'number, as speakers lists it, or a name that only one has')
      .argument('<other>', 'the same'),
  ).action(async (one: string, other: string, options: HandOptions) => {
    await runOnRecord(async () => {
      const entry = await withRecord(options.record, 'write', async (database) =>
        mergePeople(
          database,
          await personOf(database, one),
          await personOf(database, other),
          handOf(options),
        ),
      );
      process.stdout.write(`Correction ${entry}.\n`);
      return Status.allRead;
    });
  });
}

/** `onrecord split-speaker A --statements …`: some statements are a namesake's. */
export function addSplitSpeakerCommand(program: Command): void {
  withHandOptions(
    program
      .command('split-speaker')
      .description('Say that some statements are by somebody else of the same name.')
      .argument('<speaker>', 'number, as speakers lists it, or a name that only one has'),
  )
    .addOption(
      new Option(
        '-s, --statements <ids>',
        'numbers of statements; all that the speaker says in their reports goes with them',
      )
        .argParser(numbers)
        .makeOptionMandatory(),
    )
    .action(async (one: string, options: HandOptions & { statements: number[] }) => {
      await runOnRecord(async () => {
        const { correction, to } = await withRecord(options.record, 'write', async (database) =>
          splitPerson(database, await personOf(database, one), options.statements, handOf(options)),
        );
        process.stdout.write(`Correction ${correction}: they are now by speaker ${to}.\n`);
        return Status.allRead;
      });
    });
}

/** `3,5,8` */
function numbers(typed: string): number[] {
  const list = typed.split(/[\s,]+/).filter((one) => one !== '');
  if (list.length === 0 || !list.every((one) => /^[1-9]\d*$/.test(one))) {
    throw new InvalidArgumentError('They must be numbers of statements, such as 3,5,8.');
  }
  return list.map(Number);
}

/** The number of a speaker by number or name. Rejects where several have the name, or nobody has. */
async function personOf(database: Database, typed: string): Promise<number> {
  if (/^\d+$/.test(typed)) return Number(typed);
  const people = await peopleNamed(database, typed, 5);
  if (people.length === 0) throw new RecordError('no-speaker', typed);
  if (people.length === 1) return people[0]!.id;
  const list = people.map(({ id, name, traits }) => `${id} (${[name, traits].filter(Boolean).join(', ')})`);
  throw new CorrectionError(`several speakers are called ${typed}: give a number, of ${list.join(', ')}`);
}

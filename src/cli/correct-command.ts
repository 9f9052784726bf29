import process from 'node:process';
import { type Command, Option } from 'commander';
import { SPEAKER_KINDS, type SpeakerKind } from '../analysis/6-speakers/speaker.ts';
import { ACTS, CHANNELS } from '../analysis/8-statements/statement.ts';
import {
  acceptStatement,
  addStatement,
  type Corrected,
  CorrectionError,
  changeStatement,
  type Database,
  rejectStatement,
  withRecord,
} from '../record/record.ts';
import { type CorrectOptions, wantedChanges } from './correct-fields.ts';
import { handOf, withHandOptions } from './hand-options.ts';
import { runOnRecord } from './record-options.ts';
import { Status } from './status.ts';

const HELP = `
What the machine read stays in the record beside the correction; show tells both. A field that the
text does not tell is none: --target none.
SPAN is a stretch of the report: 12-20 (UTF-16 offsets, the end left out; show --json has them), or
words that stand in the report once. Give --source, --cue and --content again for further pieces.

Examples:
  onrecord correct 17 --act deny --speaker "Anna Ruiz" --why "she is quoted in the first paragraph"
  onrecord correct 17 --answers "12 deny" --said-at 2031-06-17
  onrecord correct 17 --accept
  onrecord correct 17 --reject
  onrecord correct r3 --add --cue wrote --content "The port was shut" --speaker "a clerk"`;

/** `onrecord correct ID`: changes, adds or rejects a statement. */
export function addCorrectCommand(program: Command): void {
  withHandOptions(
    program
      .command('correct')
      .description('Correct a statement, add one that was missed, accept a right one or reject a wrong one.')
      .argument('<id>', 'number of a statement, as search lists it; r7 for report 7, with --add'),
  )
    .option('--add', 'add a statement to the report')
    .option('--accept', 'the statement is read rightly, as it stands')
    .option('--reject', 'the statement is none')
    .addOption(spanOption('source', 'the words that name whose it is'))
    .addOption(spanOption('cue', 'the words that attribute'))
    .addOption(spanOption('content', 'what is attributed'))
    .option('--speaker <name>', 'who says it')
    .addOption(new Option('--speaker-kind <kind>', 'what the speaker is').choices(SPEAKER_KINDS))
    .option('--addressee <name>', 'to whom')
    .option('--target <name>', 'who is accused, demanded of, praised …')
    .addOption(new Option('--channel <name>', 'over which channel').choices(CHANNELS))
    .addOption(new Option('--act <name>', 'what the saying does').choices(ACTS))
    .option('--place <name>', 'where it was said: words of the report')
    .option('--said-at <date>', 'when it was said: an ISO 8601 date or interval')
    .option('--parent <id>', 'the statement inside which it stands')
    .option('--answers <id how>', 'the statement that it answers, and how: "12 deny"')
    .addOption(new Option('--manner <name>').choices(['direct', 'mixed', 'indirect']))
    .addOption(new Option('--polarity <name>').choices(['positive', 'negative']))
    .addOption(new Option('--certainty <name>').choices(['plain', 'hedged']))
    .addHelpText('after', HELP)
    .action(async (id: string, options: CorrectOptions & { speakerKind?: SpeakerKind }) => {
      await runOnRecord(async () => {
        const { correction, statement } = await withRecord(options.record, 'write', (database) =>
          correct(database, id, options),
        );
        process.stdout.write(`Correction ${correction}, of statement ${statement}.\n`);
        return Status.allRead;
      });
    });
}

function spanOption(role: string, about: string): Option {
  return new Option(`--${role} <span>`, about).argParser((typed: string, before: string[] = []) => [
    ...before,
    typed,
  ]);
}

async function correct(database: Database, id: string, options: CorrectOptions): Promise<Corrected> {
  const [, whole, digits] = /^(r?)(\d+)$/.exec(id) ?? [];
  const number = Number(digits);
  if (digits === undefined || (whole === 'r') !== (options.add === true)) {
    throw new CorrectionError(
      options.add
        ? `${id} is no report: to add a statement to report 7, say correct r7 --add`
        : `${id} is no statement: give the number that search lists, or add one with correct r7 --add`,
    );
  }
  const [deed, other] = (['add', 'accept', 'reject'] as const).filter((name) => options[name]);
  if (other) throw new CorrectionError(`--${deed} and --${other} do not go together`);
  const place = whole ? { report: number } : { statement: number };
  const wanted = await wantedChanges(database, place, options);
  const hand = handOf(options);
  if (whole) return addStatement(database, number, wanted, hand);
  if (deed === undefined) return changeStatement(database, number, wanted, hand);
  if (Object.keys(wanted).length > 0) throw new CorrectionError(`--${deed} goes with no other change`);
  return (options.accept ? acceptStatement : rejectStatement)(database, number, hand);
}

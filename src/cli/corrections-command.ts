import process from 'node:process';
import { type Command, Option } from 'commander';
import { plain, wrap } from '../formats/text/wrapping.ts';
import {
  CorrectionError,
  type Earlier,
  type Entry,
  earlierCorrections,
  type HistoryFilter,
  historyOf,
  undo,
  withRecord,
} from '../record/record.ts';
import { type HandOptions, handOf, withHandOptions } from './hand-options.ts';
import {
  type RecordOptions,
  runOnRecord,
  wholeNumber,
  widthOfTerminal,
  withRecordOption,
} from './record-options.ts';
import { Status } from './status.ts';
import { type Column, TABLE_FORMATS, type TableFormat, tableOf } from './table.ts';

const COLUMNS: readonly Column<Entry>[] = [
  { name: 'number', value: ({ number }) => number },
  { name: 'when', value: ({ at }) => at.slice(0, 16) },
  { name: 'who', value: ({ by }) => by },
  { name: 'statement', value: ({ statement }) => statement },
  { name: 'report', value: ({ report }) => report },
  { name: 'what', value: whatText, flexible: true },
  { name: 'why', value: ({ why }) => why },
  { name: 'state', value: ({ state }) => state },
];

/** `act: announce → deny; target: the harbour master` */
function whatText({ kind, what }: Entry): string {
  const fields = what.map(({ field, machine, corrected }) => {
    if (kind === 'add' || machine === null) return `${field}: ${corrected ?? 'none'}`;
    return kind === 'reject' || kind === 'accept' ? machine : `${field}: ${machine} → ${corrected ?? 'none'}`;
  });
  return kind === 'change' || kind === 'undo' ? fields.join('; ') : `${kind} ${fields.join('; ')}`;
}

/** `onrecord corrections [ID]`: what was corrected, by whom, when and why. */
export function addCorrectionsCommand(program: Command): void {
  withRecordOption(
    program
      .command('corrections')
      .description('List what was corrected: who, when, what and why.')
      .argument('[id]', 'only of a statement (17) or a report (r3)'),
  )
    .option('--lost', 'only those without effect, because their place is no longer found')
    .addOption(
      new Option('-f, --format <name>', 'format of the list').choices(TABLE_FORMATS).default('table'),
    )
    .action(
      async (id: string | undefined, options: RecordOptions & { lost?: boolean; format: TableFormat }) => {
        await runOnRecord(async () => {
          const filter = { ...filterOf(id), ...(options.lost ? { lost: true } : {}) };
          const [entries, earlier] = await withRecord(options.record, 'read', async (database) => [
            await historyOf(database, filter),
            filter.report === undefined ? [] : await earlierCorrections(database, filter.report),
          ]);
          if (entries.length === 0 && options.format === 'table') {
            process.stderr.write(options.lost ? 'No correction is lost.\n' : 'Nothing was corrected.\n');
          } else process.stdout.write(listOf(entries, options.format));
          if (earlier.length > 0) process.stderr.write(earlierText(earlier));
          return Status.allRead;
        });
      },
    );
}

/** For people a paragraph an entry, because what was corrected may be long. */
function listOf(entries: readonly Entry[], format: TableFormat): string {
  const width = widthOfTerminal();
  if (format !== 'table') return tableOf(entries, COLUMNS, format, width);
  const indent = ' '.repeat(8);
  return entries
    .map((entry) => {
      const { number, at, by, why, statement, report, state } = entry;
      const place = statement === null ? '' : `statement ${statement} of `;
      const of = report === null ? 'speakers' : `${place}report ${report}`;
      const head = `${String(number).padStart(6)}  ${at.slice(0, 10)} · ${by} · ${of} · ${state}`;
      const lines = [whatText(entry), ...(why === null ? [] : [`Why: ${why}`])];
      const body = lines.map((text) =>
        wrap([{ text: plain(text).replace(/\s+/g, ' '), style: '' }], { width, first: indent, rest: indent }),
      );
      return `${[wrap([{ text: plain(head), style: '' }], { width, rest: indent }), ...body].join('\n')}\n`;
    })
    .join('');
}

/** What earlier versions had corrected, and where that stands in this one. */
function earlierText(earlier: readonly Earlier[]): string {
  const lines = earlier.map((entry) => {
    const { number, report, place, now } = entry;
    const where = now === null ? place : `${place}, now statement ${now}`;
    return wrap([{ text: plain(`${whatText(entry)} (${where})`).replace(/\s+/g, ' '), style: '' }], {
      width: widthOfTerminal(),
      first: `  ${number} of report ${report}: `,
      rest: ' '.repeat(8),
    });
  });
  const head =
    'Corrections of earlier versions do not count for this text; correct it again where they still hold:';
  return `${[head, ...lines].join('\n')}\n`;
}

function filterOf(id: string | undefined): HistoryFilter {
  if (id === undefined) return {};
  const [, whole, digits] = /^(r?)(\d+)$/.exec(id) ?? [];
  if (digits === undefined) throw new CorrectionError(`${id} is neither a statement (17) nor a report (r3)`);
  return whole ? { report: Number(digits) } : { statement: Number(digits) };
}

/** `onrecord undo N`: takes a correction back. */
export function addUndoCommand(program: Command): void {
  withHandOptions(
    program
      .command('undo')
      .description('Take a correction back. That is a correction too, and can be taken back.')
      .argument('<number>', 'number of the correction, as corrections lists it', wholeNumber),
  ).action(async (number: number, options: HandOptions) => {
    await runOnRecord(async () => {
      const entry = await withRecord(options.record, 'write', (database) =>
        undo(database, number, handOf(options)),
      );
      process.stdout.write(`Correction ${entry} takes back correction ${number}.\n`);
      return Status.allRead;
    });
  });
}

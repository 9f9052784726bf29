import process from 'node:process';
import type { Command } from 'commander';
import { wrap } from '../formats/text/wrapping.ts';
import {
  type Database,
  entriesOf,
  type Family,
  familyOf,
  type KeptReport,
  laterVersion,
  placeOfStatement,
  RecordError,
  reportOf,
  withRecord,
} from '../record/record.ts';
import { changedText, versionLines } from './changes-view.ts';
import { type RecordOptions, runOnRecord, widthOfTerminal, withRecordOption } from './record-options.ts';
import { inContext, rowsOfStatement } from './statement-view.ts';
import { Status } from './status.ts';

interface ShowOptions extends RecordOptions {
  readonly json?: boolean;
  readonly changes?: boolean;
}

/** `onrecord show ID`: a statement in its report, with everything known about it and the same words elsewhere. */
export function addShowCommand(program: Command): void {
  withRecordOption(
    program
      .command('show')
      .description('Show a statement in its report, or a whole report.')
      .argument('<id>', 'number of a statement, as search lists it; r7 for report 7'),
  )
    .option('--json', 'as JSON')
    .option('--changes', 'of a report that was published anew: what is new beside the version before')
    .action(async (id: string, options: ShowOptions) => {
      await runOnRecord(() => withRecord(options.record, 'read', (database) => show(database, id, options)));
    });
}

async function show(database: Database, id: string, { json, changes }: ShowOptions): Promise<number> {
  const [, whole, digits] = /^(r?)(\d+)$/.exec(id) ?? [];
  const place = whole || !digits ? null : await placeOfStatement(database, Number(digits));
  const report = digits ? await reportOf(database, place ? place.report : whole ? Number(digits) : -1) : null;
  if (!report) throw new RecordError('no-such', `${whole ? 'report' : 'statement'} ${id}`);
  if (changes) return showChanges(database, report);
  if (json) process.stdout.write(`${JSON.stringify(jsonOf(report, place?.local), null, 1)}\n`);
  else if (place) {
    const families = await familyOf(database, Number(digits));
    process.stdout.write(statementText(report, place.local, families, widthOfTerminal()));
  } else {
    process.stdout.write(reportText(report, await laterVersion(database, report.id), widthOfTerminal()));
  }
  return Status.allRead;
}

/** What a report says anew; a line on standard error where there is no version before it. */
async function showChanges(database: Database, report: KeptReport): Promise<number> {
  const before = report.previous === null ? null : await reportOf(database, report.previous);
  if (!before) throw new RecordError('no-version', `report ${report.id}`);
  const width = widthOfTerminal();
  const head = `${headOf(before, width)}\n${headOf(report, width)}`;
  process.stdout.write(`${head}\n\n${changedText(before.text, report.text, width)}\n`);
  return Status.allRead;
}

function jsonOf(kept: KeptReport, local: string | undefined): unknown {
  const { reading, machine, replayed, log, text, ...about } = kept;
  const corrections = entriesOf(kept, ownLog(kept));
  if (local === undefined) return { ...about, text, reading, corrections };
  const touching = new Set(touchingOf(kept, local));
  const origin = replayed?.origins.get(local);
  const asRead = origin && 'machine' in origin ? origin.machine : null;
  return {
    report: about,
    statement: reading?.statements.find(({ id }) => id === local),
    ...(touching.size === 0
      ? {}
      : {
          machine: machine?.statements.find(({ id }) => id === asRead) ?? null,
          corrections: corrections.filter(({ number }) => touching.has(number)),
        }),
  };
}

const ownLog = ({ id, log }: KeptReport) => log.filter(({ report }) => report === id);

/** Numbers of the corrections that hold and are about a statement. */
function touchingOf({ replayed }: KeptReport, local: string): number[] {
  return [...(replayed?.outcomes ?? [])].flatMap(([number, outcome]) =>
    'statement' in outcome && outcome.statement === local ? [number] : [],
  );
}

/** Each corrected field with the machine's value, and who corrected it, when and why. */
function correctionLines(report: KeptReport, local: string, width: number): string[] {
  const touching = new Set(touchingOf(report, local));
  const entries = entriesOf(report, ownLog(report)).filter(({ number }) => touching.has(number));
  if (entries.length === 0) return [];
  const lines = entries.map(({ number, kind, what, by, at, why }) => {
    const fields = what.map(({ field, machine, corrected }) =>
      kind === 'accept'
        ? 'read rightly'
        : `${field} is ${corrected ?? 'none'}${kind === 'add' ? '' : `, where the machine reads ${machine ?? 'none'}`}`,
    );
    const hand = `(${by}, ${at.slice(0, 10)}${why === null ? '' : `: ${why}`})`;
    const text = `${kind === 'add' ? 'added: ' : ''}${fields.join('; ')} ${hand}`.replace(/\s+/g, ' ');
    return wrap([{ text, style: '' }], {
      width,
      first: `  ${String(number).padStart(6)}  `,
      rest: ' '.repeat(10),
    });
  });
  return ['', 'Corrections', ...lines];
}

function statementText(
  report: KeptReport,
  local: string,
  families: readonly Family[],
  width: number,
): string {
  const reading = report.reading!;
  const statement = reading.statements.find(({ id }) => id === local)!;
  const lines = [
    headOf(report, width),
    '',
    inContext(report.text, statement, width),
    '',
    ...rowsOfStatement(report.text, statement, reading, width),
    ...correctionLines(report, local, width),
    ...familyLines(families, report, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Who else carries the words, the first first. */
function familyLines(families: readonly Family[], report: KeptReport, width: number): string[] {
  return families.flatMap(({ members }) => {
    const others = members.filter((member) => member.report !== report.id);
    if (others.length === 0) return [];
    return [
      '',
      'The same words elsewhere',
      ...others.map(({ id, outlet, published, likeness, content }) => {
        const about = [outlet ?? 'an unnamed outlet', published, likeness].filter((part) => part !== null);
        const text = `${about.join(', ')}: ${content.replace(/\s+/g, ' ')}`;
        return wrap([{ text, style: '' }], {
          width,
          first: `  ${String(id).padStart(6)}  `,
          rest: ' '.repeat(10),
        });
      }),
    ];
  });
}

function reportText(report: KeptReport, next: number | null, width: number): string {
  const count = report.reading?.statements.length;
  const note = report.unread
    ? `Not read: it ${report.unread}.`
    : `${count} ${count === 1 ? 'statement' : 'statements'}.`;
  const text = wrap([{ text: report.text.trimEnd(), style: '' }], { width });
  const versions = versionLines(report, next, width);
  return `${[headOf(report, width), ...versions, '', text, '', note].join('\n')}\n`;
}

function headOf({ id, meta, reading, dating }: KeptReport, width: number): string {
  const published = reading?.report.published.value ?? meta.published ?? null;
  const parts = [meta.outlet, meta.title, published, meta.url ?? meta.file].filter((part) => part != null);
  const head = wrap([{ text: `Report ${id}${parts.length ? `: ${parts.join(' · ')}` : ''}`, style: '' }], {
    width,
  });
  if (!dating) return head;
  const relatives = dating.clues.map(({ relative }) => relative).join(', ');
  const text = `Dated ${dating.value} by other reports with the same words (statements ${relatives}).`;
  return `${head}\n${wrap([{ text, style: '' }], { width })}`;
}

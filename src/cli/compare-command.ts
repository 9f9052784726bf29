import process from 'node:process';
import type { Command } from 'commander';
import { columns, plain, shortened, wrap } from '../formats/text/wrapping.ts';
import { type ComparedReport, compareReports, withRecord } from '../record/record.ts';
import {
  type RecordOptions,
  runOnRecord,
  wholeNumber,
  widthOfTerminal,
  withRecordOption,
} from './record-options.ts';
import { Status } from './status.ts';

/** `onrecord compare REPORT REPORT…`: reports side by side. */
export function addCompareCommand(program: Command): void {
  withRecordOption(
    program
      .command('compare')
      .description('Compare reports: who is quoted, share of voice, own loaded words, what each lacks.')
      .argument('<report...>', 'numbers of reports, two or more: 3 or r3'),
  )
    .option('--json', 'as JSON')
    .action(async (numbers: string[], { record, json }: RecordOptions & { json?: boolean }) => {
      await runOnRecord(async () => {
        const ids = [...new Set(numbers.map((number) => wholeNumber(number.replace(/^r/, ''))))];
        const compared = await withRecord(record, 'read', (database) => compareReports(database, ids));
        const width = widthOfTerminal();
        const text = json
          ? JSON.stringify(compared, null, 1)
          : compared.map((one) => reportText(one, width)).join('\n\n');
        process.stdout.write(`${text}\n`);
        return Status.allRead;
      });
    });
}

/** Speakers and statements listed for one report: what comes after says less and less. */
const MOST = 12;

function reportText(report: ComparedReport, width: number): string {
  const { id, outlet, title, published, statements, shares, ownWords, onlyQuoted, onlyHere } = report;
  const head = [`r${id}`, outlet ?? 'an unnamed outlet', published, title].filter((part) => part !== null);
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `  ${name}`, ...lines];
  return [
    wrap([{ text: plain(head.join(' · ')), style: '' }], { width }),
    ...section(`Share of voice, ${statements} statements`, sharesText(shares, width)),
    ...section(
      'Loaded words in its own voice',
      [wrap([{ text: ownWordsText(ownWords), style: '' }], indent(width))].filter(() => ownWords.length > 0),
    ),
    ...section(
      'Quoted here only',
      [wrap([{ text: onlyQuoted.join(', '), style: '' }], indent(width))].filter(() => onlyQuoted.length > 0),
    ),
    ...section('Said here only', onlyHereText(onlyHere, width)),
  ].join('\n');
}

const indent = (width: number) => ({ width, first: '    ', rest: '      ' });

/** `regime (legitimacy words); atrocities (violence labels, 2 times)` */
function ownWordsText(words: ComparedReport['ownWords']): string {
  const groups = Map.groupBy(words, ({ word, list }) => `${plain(word)} (${list}`);
  return [...groups]
    .map(([text, { length }]) => `${text}${length > 1 ? `, ${length} times` : ''})`)
    .join('; ');
}

function sharesText(shares: ComparedReport['shares'], width: number): string[] {
  const shown = [...shares].sort((a, b) => b.share - a.share).slice(0, MOST);
  const name = (speaker: string | null) =>
    speaker === null ? 'the outlet itself' : speaker === 'unknown' ? 'nobody named' : plain(speaker);
  const room = Math.min(32, Math.max(...shown.map(({ speaker }) => columns(name(speaker)))));
  return shown.map(({ speaker, share }) => {
    const label = shortened(name(speaker), room);
    const bar = '█'.repeat(Math.round(share * Math.max(0, width - room - 14)));
    return `    ${label}${' '.repeat(room - columns(label))} ${`${Math.round(100 * share)} %`.padStart(5)} ${bar}`.trimEnd();
  });
}

function onlyHereText(onlyHere: ComparedReport['onlyHere'], width: number): string[] {
  const lines = onlyHere.slice(0, MOST).map(({ id, speaker, content }) => {
    const text = `${id}  ${speaker ?? 'nobody named'}: ${plain(content).replace(/\s+/g, ' ')}`;
    return `    ${shortened(text, width - 4)}`;
  });
  return onlyHere.length > MOST
    ? [...lines, `    and ${onlyHere.length - MOST} more (--json lists all)`]
    : lines;
}

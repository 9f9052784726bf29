import process from 'node:process';
import type { Command } from 'commander';
import { type Additions, addAll } from '../adding/adding-many.ts';
import { PageFollower } from '../adding/page-follower.ts';
import { webFetcher } from '../adding/web-inputs.ts';
import { withRecord } from '../record/record.ts';
import { FOLLOW, FOLLOW_ABOUT } from './follow-option.ts';
import { type InputOptions, inputsHelp, withInputOptions } from './input-options.ts';
import { findInputs } from './inputs.ts';
import { addingProgress } from './progress.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

const HELP = `
${inputsHelp}

With --follow, an item of a feed that carries only a summary leads to its page: that is fetched, a second apart
for each host and as its robots.txt allows, and its article taken; the feed says what the page does not. A page
that cannot be had is named, and the summary taken in its place. A page is fetched again when its item changes.

What is there already stays as it is; the same address with another text becomes a new version. Texts in
languages that are not read yet are kept and marked. Ctrl-C finishes what is under way and stops.

Exit status:
  0  everything is in the record
  1  some of it could not be added
  2  wrong usage, or nothing could be added

Examples:
  onrecord add reports/ "more/**/*.html"
  onrecord add feed.xml archive.warc.gz --record desk.db
  onrecord add https://example.org/news/harbour-strike
  onrecord add https://example.org/news.xml --follow`;

interface AddOptions extends RecordOptions, InputOptions {
  readonly follow?: boolean;
}

/** `onrecord add`: takes reports into the record. */
export function addAddCommand(program: Command): void {
  withInputOptions(
    withRecordOption(program.command('add').description('Read news reports and keep them in the record.')),
  )
    .option(FOLLOW, FOLLOW_ABOUT)
    .addHelpText('after', HELP)
    .action(async (args: string[], options: AddOptions) => {
      await runOnRecord(() => runAdd(args, options));
    });
}

async function runAdd(args: readonly string[], options: AddOptions): Promise<number> {
  const { record, follow, columns, allowPrivate } = options;
  const fetcher = webFetcher(allowPrivate);
  const { inputs, failures } = findInputs(args, { fetcher });
  const { ReadingPool } = await import('../pool/reading-pool.ts');
  const pool = new ReadingPool();
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  const { watcher, clear } = addingProgress(inputs.length);
  try {
    const done = await withRecord(record, 'create', (database) => {
      const following = { database, fetcher, every: null, now: Date.now };
      return addAll(inputs, database, pool, {
        ...{ signal: stop.signal, watcher },
        ...(columns && { columns }),
        ...(follow && { follower: new PageFollower(following) }),
      });
    });
    clear();
    return summary(done, failures);
  } finally {
    process.off('SIGINT', onInterrupt);
    await pool.close();
  }
}

function summary({ counts, failures, notes, stopped }: Additions, missing: readonly string[]): number {
  const lines = [...missing, ...failures];
  const parts = [
    `${counts.new} new`,
    ...(counts.version ? [`${counts.version} new versions`] : []),
    ...(counts.known ? [`${counts.known} known already`] : []),
    ...(lines.length ? [`${lines.length} with a problem`] : []),
  ];
  process.stderr.write(`onrecord: ${parts.join(', ')}${stopped ? '; stopped before the end' : ''}\n`);
  for (const line of [...lines, ...notes]) process.stderr.write(`onrecord: ${line}\n`);
  const done = counts.new + counts.version + counts.known;
  if (lines.length === 0 && !stopped) return Status.allRead;
  return done > 0 ? Status.someFailed : Status.nothingRead;
}

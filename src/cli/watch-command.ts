import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { webFetcher } from '../adding/web-inputs.ts';
import { withRecord } from '../record/record.ts';
import { FOLLOW, FOLLOW_ABOUT } from './follow-option.ts';
import { type RecordOptions, runOnRecord, wholeNumber, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';
import type { Clock } from './watching/watching.ts';

const HELP = `
Feeds are RSS, Atom or JSON. A feed that has not changed is not sent again (ETag, If-Modified-Since); one that
fails is asked less and less often, and left alone for as long as its server wants (Retry-After). The
robots.txt of each host is obeyed, and no host is asked for two things at a time. What is known of a feed is
kept in the record. With --follow, an item that carries only a summary leads to its page, which is fetched as
politely; one that fails is named, the summary taken in its place, and asked for again later. Ctrl-C finishes what is under way and stops.

Exit status:
  0  stopped, or with --once all feeds were asked
  1  with --once: some feeds could not be had
  2  wrong usage, or no feed could be had

Examples:
  onrecord watch https://coast-wire.example/news.xml https://lenga.example/feed.json
  onrecord watch https://coast-wire.example/news.xml --follow
  onrecord watch https://coast-wire.example/news.xml --once      (from cron)`;

interface WatchOptions extends RecordOptions {
  readonly every: number;
  readonly once?: boolean;
  readonly allowPrivate?: boolean;
  readonly follow?: boolean;
}

/** `onrecord watch`: asks feeds for news until it is stopped. */
export function addWatchCommand(program: Command): void {
  withRecordOption(
    program
      .command('watch')
      .description('Ask feeds for news again and again, and keep it in the record.')
      .argument('<feed...>', 'web addresses of feeds'),
  )
    .option('--every <minutes>', 'how often each feed is asked, in minutes: 1 to 1440', minutes, 15)
    .option('--once', 'ask each feed once, and end')
    .option(FOLLOW, FOLLOW_ABOUT)
    .option('--allow-private', 'fetch from private addresses of the own network too')
    .addHelpText('after', HELP)
    .action(async (feeds: string[], options: WatchOptions) => {
      await runOnRecord(() => runWatch(feeds, options));
    });
}

/** A whole number of minutes, a day at the most; anything else is wrong usage. */
function minutes(typed: string): number {
  const number = wholeNumber(typed);
  if (number > 1440) throw new InvalidArgumentError('It must be at most 1440, which is a day.');
  return number;
}

const systemClock: Clock = {
  now: Date.now,
  // Stopping ends the wait; that is no error.
  wait: (ms, signal) => pause(ms, undefined, { signal }).catch(() => {}),
};

async function runWatch(
  feeds: readonly string[],
  { record, every, once = false, allowPrivate = false, follow = false }: WatchOptions,
): Promise<number> {
  const { ReadingPool } = await import('../pool/reading-pool.ts');
  const { watchFeeds } = await import('./watching/watching.ts');
  const pool = new ReadingPool();
  const fetcher = await webFetcher(allowPrivate)();
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  for (const name of STOPPING) process.once(name, onInterrupt);
  const say = (line: string) => void process.stderr.write(`onrecord: ${line}\n`);
  const { signal } = stop;
  const common = { pool, fetcher, every: every * 60_000, once, signal, clock: systemClock, say, follow };
  try {
    const failed = await withRecord(record, 'create', (database) =>
      watchFeeds(feeds, { ...common, database }),
    );
    if (!once || failed.length === 0) return Status.allRead;
    return failed.length < new Set(feeds).size ? Status.someFailed : Status.nothingRead;
  } finally {
    for (const name of STOPPING) process.off(name, onInterrupt);
    await pool.close();
  }
}

const STOPPING = ['SIGINT', 'SIGTERM'] as const;

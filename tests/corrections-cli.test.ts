import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../training/corpora/statements.ts';

const MAIN = resolve('src/cli/main.ts');
const SLOW = 120_000;
let folder: string;

const options = () => ({
  cwd: folder,
  encoding: 'utf8' as const,
  env: { ...process.env, NO_COLOR: '1', ONRECORD_RECORD: undefined, COLUMNS: '100' },
});

/** Runs the real program in the scratch folder, where the record is `onrecord.db`. */
function onrecord(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], options());
  return { status, stdout, stderr };
}

const json = (...args: string[]) =>
  JSON.parse(onrecord(...args, '--format', 'json').stdout) as Record<string, unknown>[];

/** The number of the statement with these words. */
const numberOf = (words: string) => String(json('search', words)[0]?.['id']);

const POST = `Selva, June 18, 2031

Anna Ruiz, the mayor of Selva, said on Tuesday that the 😀 northern harbour would be open again before the first snow.
Milo Baro denied that he had sold the licences. A clerk with a lamp stood by: the licences were forged.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-corrections-cli-'));
  mkdirSync(join(folder, 'many'));
  writeFileSync(join(folder, 'post.txt'), POST);
  for (let i = 0; i < 30; i++) {
    writeFileSync(
      join(folder, `many/${i}.txt`),
      `Anna Ruiz said that pier ${i} was shut. Milo Baro denied it.\n`,
    );
  }
  onrecord('add', 'post.txt');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('onrecord correct', () => {
  it(
    'changes, shows, lists and takes back',
    () => {
      const harbour = numberOf('snow');
      const changed = onrecord(
        'correct',
        harbour,
        '--act',
        'deny',
        '--speaker',
        'Milo Baro',
        '--why',
        'so it says',
      );
      expect(changed).toMatchObject({ status: 0, stdout: `Correction 1, of statement ${harbour}.\n` });
      expect(json('search', 'snow')).toMatchObject([{ act: 'deny', speaker: 'Milo Baro' }]);
      const shown = onrecord('show', harbour).stdout;
      expect(shown).toMatch(/Corrections\n +1 {2}speaker is Milo Baro, where the machine reads Anna Ruiz/);
      expect(shown.replace(/\s+/g, ' ')).toContain(': so it says)');
      const both = JSON.parse(onrecord('show', harbour, '--json').stdout);
      expect([both.statement.act, both.machine.speaker.name]).toEqual(['deny', 'Anna Ruiz']);
      expect(json('corrections', harbour)).toMatchObject([
        { number: 1, by: userInfo().username, why: 'so it says', state: 'holds', lost: false },
      ]);
      expect(onrecord('undo', '1', '--by', 'Ana').stdout).toBe('Correction 2 takes back correction 1.\n');
      expect(json('search', 'snow')).toMatchObject([{ speaker: 'Anna Ruiz' }]);
      expect(onrecord('corrections').stdout).toContain('· Ana · statement');
      expect(onrecord('corrections', '--format', 'csv').stdout).toMatch(/^number,when,who,/);
      expect(onrecord('corrections', '--lost')).toMatchObject({
        status: 0,
        stderr: 'No correction is lost.\n',
      });
    },
    SLOW,
  );

  it(
    'accepts what is read rightly, which changes nothing else',
    () => {
      const harbour = numberOf('snow');
      const before = JSON.parse(onrecord('show', harbour, '--json').stdout);
      const accepted = onrecord('correct', harbour, '--accept', '--why', 'heard it', '--by', 'Ana');
      expect(accepted.stdout).toMatch(/^Correction \d+, of statement \d+\.\n$/);
      expect(json('corrections', harbour).at(-1)).toMatchObject({
        kind: 'accept',
        by: 'Ana',
        state: 'holds',
      });
      expect(onrecord('corrections', harbour).stdout).toMatch(/accept .*before the first snow\n/);
      expect(onrecord('show', harbour).stdout).toMatch(/Corrections\n +\d+ {2}read rightly/);
      const after = JSON.parse(onrecord('show', harbour, '--json').stdout);
      expect(after.statement).toEqual(before.statement);
    },
    SLOW,
  );

  it(
    'adds by words or offsets, and rejects',
    () => {
      const start = POST.indexOf('A clerk');
      const added = onrecord(
        ...['correct', 'r1', '--add', '--content', 'the licences were forged', '--cue', ':'],
        ...['--source', `${start}-${start + 7}`, '--speaker', 'a clerk', '--speaker-kind', 'unnamed'],
      );
      expect(added.stderr).toBe('');
      const number = numberOf('forged');
      expect(json('search', 'forged')).toMatchObject([
        { speaker: 'a clerk', content: 'the licences were forged' },
      ]);
      expect(onrecord('correct', number, '--reject').status).toBe(0);
      expect(json('search', 'forged')).toEqual([]);
      expect(onrecord('correct', number, '--act', 'deny').stderr).toContain('was rejected: onrecord undo');
    },
    SLOW,
  );

  it.each([
    [['correct', '999', '--act', 'deny'], 'statement 999 is not in the record'],
    [['correct', '1', '--act', 'shout'], "argument 'shout' is invalid"],
    [['correct', '1', '--content', 'no such words'], '“no such words” does not stand in the report'],
    [['correct', '1', '--content', 'the'], '“the” stands in the report'],
    [['correct', '1', '--answers', '1 shout'], 'shout is no way of answering'],
    [['correct', '1', '--add'], '1 is no report'],
    [['correct', 'r1', '--act', 'deny'], 'r1 is no statement'],
    [['correct', '1', '--reject', '--act', 'deny'], '--reject goes with no other change'],
    [['correct', '1', '--accept', '--act', 'deny'], '--accept goes with no other change'],
    [['correct', '1', '--accept', '--reject'], '--accept and --reject do not go together'],
    [['correct', 'r1', '--accept'], 'r1 is no statement'],
    [['merge-speakers', 'nobody', '1'], 'nobody of that name'],
    [['split-speaker', '1', '--statements', 'x'], 'They must be numbers of statements'],
    [['corrections', 'x'], 'x is neither a statement (17) nor a report (r3)'],
  ])(
    'refuses %j with one line',
    (args, message) => {
      const { status, stdout, stderr } = onrecord(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
    SLOW,
  );
});

describe('onrecord merge-speakers', () => {
  it(
    'makes two speakers one',
    () => {
      expect(onrecord('merge-speakers', 'Anna Ruiz', 'Milo Baro').status).toBe(0);
      expect(json('speakers', 'Baro')).toMatchObject([{ name: 'Anna Ruiz' }]);
      const [last] = json('corrections').slice(-1);
      expect(onrecord('undo', String(last!['number'])).status).toBe(0);
      expect(json('speakers', 'Baro')).toMatchObject([{ name: 'Milo Baro' }]);
    },
    SLOW,
  );
});

describe('onrecord export --training', () => {
  it(
    'writes what the training reads',
    () => {
      expect(onrecord('export', '--training', 'out').status).toBe(0);
      const [report] = readStatements(join(folder, 'out'));
      expect(report?.text).toBe(POST);
      const harbour = report!.attributions.find(({ content }) => content.some(({ start }) => start > 60))!;
      const [{ start, end }] = harbour.content as [{ start: number; end: number }];
      expect(report!.text.slice(start, end)).toContain('😀 northern harbour');
      expect(report!.published.value).toBe('2031-06-18');
      for (const { parent } of report!.attributions) {
        if (parent !== null) expect(report!.attributions.map(({ id }) => id)).toContain(parent);
      }
      expect(onrecord('export', '--training', 'post.txt/x')).toMatchObject({ status: 2, stdout: '' });
    },
    SLOW,
  );
});

describe('onrecord reread', () => {
  it(
    'keeps what is done when it is killed, goes on from there, and keeps corrections',
    async () => {
      onrecord('add', 'many');
      const pier = numberOf('pier');
      onrecord('correct', pier, '--act', 'warn');
      const raw = new DatabaseSync(join(folder, 'onrecord.db'));
      raw.exec("update report set engine = 'an older one'");
      const left = () =>
        Number(raw.prepare("select count(*) as n from report where engine = 'an older one'").get()!['n']);
      const child = spawn(process.execPath, [MAIN, 'reread'], { ...options(), stdio: 'ignore' });
      const gone = new Promise((ended) => child.once('exit', ended));
      while (left() === 31 && child.exitCode === null) await new Promise((next) => setTimeout(next, 5));
      child.kill('SIGKILL');
      await gone;
      expect(onrecord('check').status).toBe(0);
      const before = left();
      expect(before).toBeLessThan(31);
      const again = onrecord('reread', '--verbose');
      expect(again.stdout.split('\n')).toHaveLength(before + 2);
      if (before > 0) expect(again.stdout).toContain(`${before} reports read again, 0 changed`);
      expect(left()).toBe(0);
      raw.close();
      expect(onrecord('reread').stderr).toContain('every report is read by this version already');
      expect(json('search', 'pier', '--act', 'warn').map(({ id }) => String(id))).toEqual([pier]);
      expect(onrecord('check').status).toBe(0);
    },
    SLOW,
  );
});

describe('a new version of a corrected report', () => {
  it(
    'says that corrections do not count for it, and where their words stand',
    () => {
      const version = (text: string) =>
        writeFileSync(
          join(folder, 'pier.jsonl'),
          `${JSON.stringify({ text, url: 'https://lenga.example/pier' })}\n`,
        );
      version('Anna Ruiz said the long pier would be sold. A guard slept.');
      onrecord('add', 'pier.jsonl');
      const old = json('search', 'sold')[0]!;
      onrecord('correct', String(old['id']), '--act', 'promise');
      version('Late on Friday, Anna Ruiz said the long pier would be sold. Two guards slept.');
      const added = onrecord('add', 'pier.jsonl');
      expect(added.status).toBe(0);
      const report = Number(old['report']) + 1;
      expect(added.stderr).toContain(`report ${report} is a new version of one that was corrected (1)`);
      expect(json('search', 'sold', '--act', 'promise').map(({ id }) => id)).toEqual([old['id']]);
      const told = onrecord('corrections', `r${report}`).stderr;
      expect(told).toMatch(/of report \d+: act: \w+ → promise \(same words, now statement \d+\)/);
    },
    SLOW,
  );
});

it(
  'is explained by every command',
  () => {
    for (const command of [
      'correct',
      'corrections',
      'undo',
      'merge-speakers',
      'split-speaker',
      'reread',
      'export',
    ]) {
      const { status, stdout } = onrecord(command, '--help');
      expect(status).toBe(0);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    }
  },
  SLOW,
);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = resolve('src/cli/main.ts');
let folder: string;

/** Runs the real program in the scratch folder, where the record is `onrecord.db`. */
function onrecord(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, ONRECORD_RECORD: undefined, COLUMNS: '100' },
  });
  return { status, stdout, stderr };
}

const json = (...args: string[]) =>
  JSON.parse(onrecord(...args, '--format', 'json').stdout) as Record<string, unknown>[];

const POST = `Selva, June 18, 2031

Anna Ruiz, the mayor of Selva, said on Tuesday that the northern harbour would be open again before the first snow.
“Nobody has been forgotten,” she told reporters. Milo Baro denied that he had sold the licences.
`;
const RADIO = `June 19, 2031

“Nobody has been forgotten in this city,” said Anna Ruiz, the mayor of Selva.
The mayor said that the northern harbour would be open again before the first snow.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-record-cli-'));
  writeFileSync(join(folder, 'post.txt'), POST);
  writeFileSync(join(folder, 'radio.txt'), RADIO);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'poste.txt'),
    'Le port du nord sera de nouveau ouvert avant la première neige, a déclaré mardi la mairesse de la ville. '.repeat(
      5,
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('onrecord add', () => {
  it('keeps what it can and says what it cannot', () => {
    const { status, stderr } = onrecord('add', 'post.txt', 'radio.txt', 'poste.txt', 'empty.txt', 'none.txt');
    expect(stderr).toContain('3 new');
    expect(stderr).toContain('empty.txt: is empty');
    expect(stderr).toContain('none.txt: no such file or folder');
    expect(stderr).toContain('poste.txt: is kept, but is not read: it is in French');
    expect(status).toBe(1);
  });

  it('changes nothing the second time', () => {
    const { status, stderr } = onrecord('add', 'post.txt', 'radio.txt');
    expect(stderr).toBe('onrecord: 0 new, 2 known already\n');
    expect(status).toBe(0);
  });
});

describe('a report that was published anew', () => {
  it('is a version of its own, and shows what is new in it', () => {
    const publish = (text: string) => {
      const line = JSON.stringify({ text, url: 'https://lenga.example/pier', date: '2031-06-18' });
      writeFileSync(join(folder, 'versions.jsonl'), `${line}\n`);
      return onrecord('add', 'versions.jsonl', '-r', 'versions.db').stderr;
    };
    publish('Anna Ruiz said the long pier would be sold.\n\nA guard slept.');
    const again = publish(
      'Anna Ruiz said the long pier would not be sold.\n\nTwo guards slept.\n\nIt rained.',
    );
    expect(again).toBe('onrecord: 0 new, 1 new versions\n');
    const show = (...args: string[]) => onrecord('show', ...args, '-r', 'versions.db');
    expect(show('r1').stdout).toContain('Report 2 is a later version of this one.');
    expect(show('r2').stdout).toContain('This is a later version of report 1');
    expect(show('r2', '--changes').stdout).toMatch(
      /\n\nAnna Ruiz said the long pier would {\+not\+} be sold\.\n\n\[-A guard-\] {\+Two guards\+} slept\.\n\n{\+It rained\.\+}\n$/,
    );
    expect(show('r1', '--changes')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'report 1: is the only version of its report in the record, or the first one',
      ),
    });
  });
});

describe('onrecord reread', () => {
  it('tries again what was kept unread, and counts what stays so', () => {
    const { status, stdout, stderr } = onrecord('reread');
    expect(stderr).toMatch(
      /every report is read by this version already .*\n.*1 kept unread: is not read: it is in French/,
    );
    expect([status, stdout]).toEqual([0, '']);
    // As if the detector had taken the page for another language.
    writeFileSync(
      join(folder, 'pier.jsonl'),
      `${JSON.stringify({ text: 'Olga said no.', language: 'de' })}\n`,
    );
    expect(onrecord('add', 'pier.jsonl', '-r', 'other.db').stderr).toContain('is kept, but is not read');
    const other = new DatabaseSync(join(folder, 'other.db'));
    other.exec('update report set original = null, language = null');
    other.close();
    expect(onrecord('reread', '-r', 'other.db')).toMatchObject({
      status: 0,
      stdout: '1 reports read that were kept unread: 0 statements stay, 1 new, 0 gone\n',
      stderr: '',
    });
    expect(json('search', 'no', '-r', 'other.db')).toHaveLength(1);
  });
});

describe('questions', () => {
  it('finds statements by their words, as a table, JSON or CSV', () => {
    const { stdout } = onrecord('search', 'forgotten');
    expect(stdout.split('\n')[0]).toMatch(/^id +said +reported +outlet +speaker +act +content$/);
    expect(stdout).toContain('Nobody has been forgotten');
    const found = json('search', 'harbour');
    expect(found.length).toBe(2);
    expect(found[0]).toMatchObject({ speaker: 'Anna Ruiz' });
    const csv = onrecord('search', 'forgotten', '--format', 'csv').stdout;
    expect(csv.split('\r\n')[0]).toBe('id,said,reported,outlet,speaker,act,content');
  });

  it('knows the same speaker and the same words in both reports', () => {
    const [mayor] = json('speakers', 'Ruiz');
    expect(mayor).toMatchObject({ name: 'Anna Ruiz', reports: 2 });
    const [statement] = json('search', '"first snow"');
    const wording = onrecord('wording', String(statement!['id']));
    expect(wording.stdout).toMatch(/^Family 1: 2 versions/m);
    const shown = onrecord('show', String(statement!['id']));
    expect(shown.stdout).toContain('The same words elsewhere');
    expect(shown.stdout).toMatch(/speaker +Anna Ruiz/);
  });

  it('shows how the words of a speaker changed', () => {
    const { stdout } = onrecord('speaker', 'Ruiz', '--about', 'forgotten', '--changes');
    expect(stdout).toMatch(/ beside \d+\n/);
    expect(stdout).toContain('“Nobody has been forgotten');
    expect(stdout).toContain('{+in this city,”+}');
    expect(json('speaker', 'Ruiz', '--about', 'forgotten')).toHaveLength(2);
  });

  it('compares reports', () => {
    const { stdout, status } = onrecord('compare', 'r1', 'r2');
    expect(stdout).toContain('the outlet itself');
    expect(stdout).toMatch(/Quoted here only\n +Milo Baro/);
    expect(status).toBe(0);
  });

  it('checks and backs up', () => {
    expect(onrecord('check').stdout).toMatch(/^3 reports, \d+ statements, 3 originals: all is well\n$/);
    expect(onrecord('backup', 'copy.db').status).toBe(0);
    expect(onrecord('stats', '-r', 'copy.db').stdout).toMatch(/3 {2}reports, 1 of them not read/);
    expect(onrecord('backup', 'copy.db').stderr).toContain('copy.db: is there already');
    expect(onrecord('backup', 'none/copy.db').stderr).toBe(
      'onrecord: none/copy.db: its folder is not there: make it first\n',
    );
  });
});

describe('onrecord export', () => {
  it('writes everything, and import takes it in again', () => {
    const { stdout } = onrecord('export', '--format', 'record');
    writeFileSync(join(folder, 'all.jsonl'), `${stdout}not a report\n`);
    const { status, stderr } = onrecord('import', 'all.jsonl', '-r', 'second.db');
    expect(stderr).toContain('3 new, 0 known already');
    const last = stdout.trimEnd().split('\n').length + 1;
    expect(stderr).toContain(`all.jsonl: line ${last} is not valid JSON`);
    expect(status).toBe(1);
    expect(onrecord('export', '--format', 'record', '-r', 'second.db').stdout).toBe(stdout);
    const count = (file: string) => onrecord('stats', '-r', file).stdout.replace(/.*bytes.*/, '');
    expect(count('second.db')).toBe(count('onrecord.db'));
    writeFileSync(join(folder, 'cut.jsonl'), stdout.trimEnd().split('\n').slice(0, -1).join('\n'));
    expect(onrecord('import', 'cut.jsonl', '-r', 'third.db').stderr).toContain(
      'cut.jsonl: lacks 1 report that',
    );
  });

  it('writes what fits a query, with those on whose word it stands', () => {
    const { stdout } = onrecord('export', 'licences', '--format', 'csv');
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines.length).toBe(2);
    expect(lines[1]).toContain('Milo Baro');
  });

  it('writes Parquet that another program reads', async () => {
    expect(onrecord('export', '--format', 'parquet', '--output', 'all.parquet').status).toBe(0);
    const bytes = readFileSync(join(folder, 'all.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
    const csv = onrecord('export', '--format', 'csv').stdout.trimEnd().split('\r\n');
    expect(rows.length).toBe(csv.length - 1);
    expect(rows.some((row) => row['speaker'] === 'Milo Baro' && Number.isInteger(row['start']))).toBe(true);
  });

  it.each([
    [['--format', 'parquet'], 'add --output FILE'],
    [['--format', 'brat'], 'add --output FOLDER'],
    [['--output', 'none/all.jsonl'], 'onrecord: none/all.jsonl: its folder is not there: make it first\n'],
    [['--format', 'record', '--output', '.'], 'onrecord: .: is a folder: name a file\n'],
    [['--format', 'parquet', '--output', 'none/all.parquet'], 'its folder is not there: make it first\n'],
    [['--format', 'brat', '--output', 'post.txt'], 'onrecord: post.txt: is a file: name a folder\n'],
    [['--output', '/dev/full'], 'onrecord: /dev/full: no space left on the disk'],
  ])('%j: %s', (args, message) => {
    expect(onrecord('export', ...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

describe('what goes wrong', () => {
  it.each([
    [['search', 'port', '-r', 'none.db'], 'none.db: there is no record here yet'],
    [['search', 'port', '-r', 'post.txt'], 'post.txt: is not a record of onrecord'],
    [['add', 'post.txt', '-r', 'radio.txt'], 'radio.txt: is not a record of onrecord'],
    [['search', '"port'], 'a quotation mark is not closed'],
    [['search', '--from', 'June'], 'It must be a date such as 2031-06-18'],
    [['show', '9999'], 'statement 9999: is not in the record'],
    [['show', 'soon'], 'soon: is not in the record'],
    [['speaker', 'Nobody'], 'nobody of that name'],
    [['compare', 'r1', 'r9'], 'a report 9 that was read: is not in the record'],
  ])('%j: %s', (args, message) => {
    const { status, stdout, stderr } = onrecord(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

const HELP = `
The room answers on this machine only (127.0.0.1). With --host it can be reached from elsewhere: then a token is
needed, from ONRECORD_EDITOR_TOKEN (who may change things) and ONRECORD_READER_TOKEN (who may read); where
neither is set, both are made up and shown once. Ctrl-C finishes what is under way and closes the room.

Examples:
  onrecord serve
  onrecord serve --record desk.db --port 8020
  ONRECORD_EDITOR_TOKEN=… onrecord serve --host 0.0.0.0`;

interface ServeOptions extends RecordOptions {
  readonly host: string;
  readonly port: number;
  readonly allowPrivate?: boolean;
}

/** `onrecord serve`: the record in the browser, and its HTTP API. */
export function addServeCommand(program: Command): void {
  withRecordOption(program.command('serve').description('Open the record in the browser; also its HTTP API.'))
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--port <number>', 'port to listen at; 0 for any that is free', portNumber, 8017)
    .option('--allow-private', 'fetch from private addresses of the own network too')
    .addHelpText('after', HELP)
    .action(async (options: ServeOptions) => {
      await runOnRecord(() => serve(options));
    });
}

async function serve({ record, host, port, allowPrivate }: ServeOptions): Promise<number> {
  const local = /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host);
  const tokens = tokensFor(local);
  if (typeof tokens === 'string') {
    process.stderr.write(`onrecord: ${tokens}\n`);
    return Status.nothingRead;
  }
  const pages = pagesFolder();
  const { openRoom } = await import('../http/room.ts');
  const room = await openRoom({
    file: record,
    ...(pages === null ? {} : { pages }),
    ...(tokens ? { tokens } : {}),
    open: !local,
    allowPrivate: allowPrivate === true,
  });
  try {
    await room.listen({ host, port });
  } catch (error) {
    await room.close();
    process.stderr.write(`onrecord: ${listeningFailure(error as NodeJS.ErrnoException, host, port)}\n`);
    return Status.nothingRead;
  }
  const address = room.server.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  const bound = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`The room is open at http://${shown}:${bound}/ (Ctrl-C closes it)\n`);
  if (pages === null)
    process.stderr.write('onrecord: the pages are not built, so only the API answers: npm run build:web\n');
  await interrupted();
  process.stderr.write('\nonrecord: closing; what is under way is finished\n');
  await room.close();
  return Status.allRead;
}

/** As a shell reports a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Resolves at Ctrl-C, or when the process is told to end. A second time ends it at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    let before = false;
    const end = () => {
      if (before) process.exit(INTERRUPTED);
      before = true;
      resolve();
    };
    process.on('SIGINT', end).on('SIGTERM', end);
  });
}

/** Characters of a token that somebody chooses: fewer could be guessed. */
const SHORTEST = 16;
const LONGEST = 500;

/** The tokens of the environment, new ones where others can reach the room, none where nobody can; or what is wrong. */
function tokensFor(local: boolean): { editor?: string; reader?: string } | undefined | string {
  const { ONRECORD_EDITOR_TOKEN: editor, ONRECORD_READER_TOKEN: reader } = process.env;
  for (const [name, token] of Object.entries({ EDITOR: editor, READER: reader })) {
    if (token && (token.length < SHORTEST || token.length > LONGEST || /\s/.test(token)))
      return `ONRECORD_${name}_TOKEN must have ${SHORTEST} to ${LONGEST} characters and no blanks: take a long random one`;
  }
  if (editor || reader) return { ...(editor ? { editor } : {}), ...(reader ? { reader } : {}) };
  if (local) return undefined;
  const made = {
    editor: randomBytes(24).toString('base64url'),
    reader: randomBytes(24).toString('base64url'),
  };
  process.stdout.write(
    `Token to read and change:  ${made.editor}\nToken to read only:        ${made.reader}\n`,
  );
  return made;
}

/** Where the built pages lie: beside the built program, or in the clone. */
function pagesFolder(): string | null {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const folders = [join(here, '../../web'), join(here, '../../dist/web')];
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
}

function listeningFailure({ code }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken: choose another with --port, or 0 for any that is free`;
  if (code === 'EACCES') return `port ${port} may not be used: choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine`;
  return `cannot listen at ${host}, port ${port} (${code})`;
}

function portNumber(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}

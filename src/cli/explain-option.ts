import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { EXPLAINED, type Explain, type FormatName } from '../formats/index.ts';

/** The option `--explain [FIELD|sN]`. */
export function explainOption(): Option {
  return new Option(
    '-e, --explain [what]',
    'show how things are known: all, one field, or one statement (s4)',
  )
    .preset('')
    .argParser(parseExplain);
}

/** What can be explained, for `--help`. */
export const EXPLAINED_HELP = `  ${EXPLAINED.slice(0, 7).join(', ')},\n  ${EXPLAINED.slice(7).join(', ')}`;

/** Throws `InvalidArgumentError` for what is no field and no statement. */
function parseExplain(what: string): Explain {
  if (what === '') return {};
  if (EXPLAINED.includes(what)) return { field: what };
  const statement = STATEMENT.exec(what);
  if (statement) return { statement: `s${statement[1]}` };
  throw new InvalidArgumentError(`Neither a statement (s4) nor one of ${EXPLAINED.join(', ')}.`);
}

const STATEMENT = /^s?(\d+)$/;

/**
 * The command line with `--explain report.txt` told apart from `--explain act`: an input behind the option is an input,
 * not what to explain.
 */
export function freeInputs(argv: readonly string[]): string[] {
  return argv.map((arg, i) =>
    (arg === '--explain' || arg === '-e') && isInput(argv[i + 1]) ? '--explain=' : arg,
  );
}

function isInput(arg: string | undefined): boolean {
  if (arg === undefined || EXPLAINED.includes(arg) || STATEMENT.test(arg)) return false;
  return arg === '-' || /[./*]/.test(arg) || existsSync(arg);
}

/** The format that explaining asks for; a complaint where it does not go with another one. */
export function withExplain({
  explain,
  format,
}: {
  readonly explain?: Explain;
  readonly format?: FormatName;
}): { readonly format?: FormatName; readonly complaint?: string } {
  if (!explain) return {};
  if (format === undefined || format === 'text') return { format: 'text' };
  return { complaint: `--explain is for --format text: what ${format} has for evidence it always has` };
}

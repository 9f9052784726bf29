import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { EXPLAINED, type Explain, type FormatName } from '../formats/index.ts';

/** What `--explain` was given. */
export interface ExplainOption {
  readonly explain: Explain;
  /** An input that stood where a field could have: `--explain report.txt`. */
  readonly input?: string;
}

/** The option `--explain [FIELD|sN]`. */
export function explainOption(): Option {
  return new Option(
    '-e, --explain [what]',
    'show how things are known: all, one field, or one statement (s4)',
  )
    .preset('')
    .argParser(parseExplain);
}

/** Inputs and format as `--explain` changes them; a complaint where it does not go with another format. */
export function withExplain(
  inputs: readonly string[],
  { explain, format }: { readonly explain?: ExplainOption; readonly format?: FormatName },
): { readonly inputs: readonly string[]; readonly format?: FormatName; readonly complaint?: string } {
  if (!explain) return { inputs };
  if (format !== undefined && format !== 'text') {
    return {
      inputs,
      complaint: `--explain is for --format text: what ${format} has for evidence it always has`,
    };
  }
  return { inputs: explain.input === undefined ? inputs : [explain.input, ...inputs], format: 'text' };
}

/** Its fields, for `--help`. */
export const EXPLAINED_HELP = `  ${EXPLAINED.slice(0, 7).join(', ')},\n  ${EXPLAINED.slice(7).join(', ')}`;

/** Throws `InvalidArgumentError` for what is no field, no statement and no input. */
function parseExplain(what: string): ExplainOption {
  if (what === '') return { explain: {} };
  if (EXPLAINED.includes(what)) return { explain: { field: what } };
  const statement = /^s?(\d+)$/.exec(what);
  if (statement) return { explain: { statement: `s${statement[1]}` } };
  if (existsSync(what) || what === '-' || /[./*]/.test(what)) return { explain: {}, input: what };
  throw new InvalidArgumentError(`Neither a statement (s4) nor one of ${EXPLAINED.join(', ')}.`);
}

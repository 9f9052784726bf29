import { type Failure, Unreadable } from '../intake/index.ts';
import type { Input } from './input.ts';

/** `news.jsonl: line 12 is not valid JSON: mend or remove this line` */
export function lineOf({ label }: Input, { where, why }: Failure): string {
  return `${label}: ${where === undefined ? '' : `${where} `}${why}`;
}

/** Why a report in that language (a BCP 47 code, or undefined where it is not known) is not read, or null. */
export function languageFailure(language: string | undefined): string | null {
  if (language === undefined || language.split('-')[0] === 'en') return null;
  const found = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `is not read: it is in ${found} (${language}), and only English is understood`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened: check its permissions',
  EISDIR: 'is a folder',
  ENOENT: 'no such file',
  ENOSPC: 'its reading could not be written: no space left on the device',
  ERR_STRING_TOO_LONG: 'is too long for one report: split it first',
};

/** What went wrong with an input, and what to do about it, in one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return REASONS[code] ?? `could not be read or its reading not written (${code})`;
  // Analysis never throws on text; should it, the other reports are still read and the fault is named.
  return `a fault in onrecord, please report it: ${message}`;
}

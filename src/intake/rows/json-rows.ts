import type { Failure } from '../taken.ts';
import type { Row } from './columns.ts';

/** The object on a line; null for a blank line; a failure for anything else. */
export function rowOnLine(text: string, where: string): { readonly row: Row } | Failure | null {
  const line = text.replace(/^\ufeff/, '').trim();
  if (line === '') return null;
  try {
    const value: unknown = JSON.parse(line);
    return isRow(value) ? { row: value } : { where, why: 'is JSON, but not an object in {…}' };
  } catch {
    return { where, why: 'is not valid JSON: mend or remove this line' };
  }
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text begins with JSON objects on lines of their own. One of its first lines may be broken. */
export function startsWithRows(text: string, whole: boolean): boolean {
  if (!text.startsWith('{')) return false;
  const lines = text.split('\n', 6).filter((line) => line.trim() !== '');
  if (lines.length === 1) return whole ? 'row' in (rowOnLine(lines[0]!, '') ?? {}) : /^\{\s*"/.test(text);
  return lines.slice(0, 5).some((line) => 'row' in (rowOnLine(line, '') ?? {}));
}

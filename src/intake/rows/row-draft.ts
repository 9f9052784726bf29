import type { ReportMeta } from '../../text/report.ts';
import { attempt } from '../attempt.ts';
import { textOfMarkup } from '../html/dom.ts';
import { looksLikeHtml } from '../html/looks-like-html.ts';
import type { Found } from '../taken.ts';
import { type ColumnNames, columnsOf, metaOf, type Row, valueIn } from './columns.ts';

/** The report in a row: its text as it is, unless that is HTML. A row without a text is a failure that says so. */
export async function draftOf(row: Row, given: ColumnNames, meta: ReportMeta, where: string): Promise<Found> {
  const columns = columnsOf(Object.keys(row), given);
  const [text, html] = [valueIn(row, columns.text), valueIn(row, columns.html)];
  const known = { ...meta, ...metaOf(row, columns) };
  if (typeof text === 'string' && text.trim() !== '' && !looksLikeHtml(text))
    return { text, meta: known, where };
  const markup = [html, text].find((value) => typeof value === 'string' && value.trim() !== '');
  if (markup !== undefined)
    return attempt(where, async () => ({ text: await textOfMarkup(markup as string), meta: known, where }));
  return { where, why: lacking(row, columns) };
}

function lacking(row: Row, columns: ColumnNames): string {
  const column = columns.text ?? columns.html;
  if (column !== undefined && valueIn(row, column) !== undefined) return `its ${column} is empty or no text`;
  const names = Object.keys(row).slice(0, 12).join(', ');
  if (column !== undefined) return `has no ${column}: it has ${names || 'nothing'}`;
  return `has no column that is known to hold the text; say which with --columns text=NAME (it has ${names || 'none'})`;
}

import { attempt, failureAt } from '../attempt.ts';
import { textOfMarkup } from '../html/dom.ts';
import { looksLikeHtml } from '../html/looks-like-html.ts';
import type { Draft, Found } from '../taken.ts';
import { type ColumnNames, columnsOf, metaOf, type Row, valueIn } from './columns.ts';

/** What goes around a row: what is known from outside, where it stands, and the bytes that it is kept as. */
export type RowPlace = Omit<Draft, 'text'>;

/** The report in a row: its text as it is, unless that is HTML. A row without a text is a failure that says so. */
export async function draftOf(row: Row, given: ColumnNames, place: RowPlace): Promise<Found> {
  const columns = columnsOf(Object.keys(row), given);
  const [text, html] = [valueIn(row, columns.text), valueIn(row, columns.html)];
  const known = { ...place, meta: { ...place.meta, ...metaOf(row, columns) } };
  if (isText(text) && !looksLikeHtml(text)) return { ...known, text };
  const markup = [html, text].find(isText);
  if (markup !== undefined)
    return attempt(place, async () => ({ ...known, text: await textOfMarkup(markup) }));
  return failureAt(place, lacking(row, columns));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function lacking(row: Row, columns: ColumnNames): string {
  const column = columns.text ?? columns.html;
  if (column !== undefined && valueIn(row, column) !== undefined) return `its ${column} is empty or no text`;
  const names = Object.keys(row).slice(0, 12).join(', ');
  if (column !== undefined) return `has no ${column}: it has ${names || 'nothing'}`;
  return `has no column that is known to hold the text; say which with --columns text=NAME (it has ${names || 'none'})`;
}

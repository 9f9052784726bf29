import type { ReportMeta } from '../../text/report.ts';
import { joinNames } from '../html/json-ld.ts';
import { publishedOf } from '../published.ts';
import { webAddress } from '../web-address.ts';

/** Names that corpora give to what is known of a report, in lower case and without marks between words. */
const RECOGNISED = {
  text: [
    'text',
    'body',
    'content',
    'articletext',
    'articlebody',
    'fulltext',
    'maintext',
    'bodytext',
    'article',
    'story',
  ],
  html: ['html', 'contenthtml', 'bodyhtml', 'rawhtml'],
  title: ['title', 'headline', 'heading', 'name'],
  url: ['url', 'link', 'permalink', 'sourceurl', 'articleurl', 'uri'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'source',
    'sourcename',
    'newspaper',
    'site',
    'sitename',
    'sourcedomain',
  ],
  published: [
    'published',
    'publishedat',
    'publisheddate',
    'datepublished',
    'datepublish',
    'publicationdate',
    'publishdate',
    'pubdate',
    'date',
    'datetime',
    'timestamp',
  ],
  byline: ['byline', 'author', 'authors', 'writer', 'creator'],
  language: ['language', 'lang', 'inlanguage'],
} as const satisfies Record<string, readonly string[]>;

/** What a column can be. */
export type ColumnRole = keyof typeof RECOGNISED;

export const COLUMN_ROLES = Object.keys(RECOGNISED) as readonly ColumnRole[];

/** For each role the name of its column; `source.name` goes into objects. */
export type ColumnNames = Readonly<Partial<Record<ColumnRole, string>>>;

export type Row = Readonly<Record<string, unknown>>;

/** `text=body,outlet=source.name` as names. Throws a `RangeError` that names the part that is wrong. */
export function parseColumns(list: string): ColumnNames {
  const names: Partial<Record<ColumnRole, string>> = {};
  for (const part of list.split(',')) {
    const [role, name] = part.split(/=(.*)/s).map((word) => word.trim());
    if (!COLUMN_ROLES.includes(role as ColumnRole) || !name) {
      throw new RangeError(`'${part}' is not NAME=COLUMN with a NAME of ${COLUMN_ROLES.join(', ')}`);
    }
    names[role as ColumnRole] = name;
  }
  return names;
}

/** Which of some columns is what: the user's names first, then those that are recognised, the most usual first. */
export function columnsOf(present: readonly string[], given: ColumnNames = {}): ColumnNames {
  const byName = new Map(present.map((name) => [name.toLowerCase().replace(/[\s_.-]/g, ''), name]));
  const names: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const usual = RECOGNISED[role].find((name) => byName.has(name));
    const name = given[role] ?? (usual && byName.get(usual));
    if (name !== undefined) names[role] = name;
  }
  // A text that was asked for is not overruled by a column of HTML that was not.
  if (given.text !== undefined && given.html === undefined) delete names.html;
  return names;
}

/** A row's value for a role, or undefined. */
export function valueIn(row: Row, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  if (Object.hasOwn(row, name)) return row[name];
  let value: unknown = row;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Row)[part];
  }
  return value;
}

/** What a row says about its report. */
export function metaOf(row: Row, columns: ColumnNames): ReportMeta {
  const string = (role: ColumnRole) => namesIn(valueIn(row, columns[role]));
  const published = publishedOf(valueIn(row, columns.published));
  const url = string('url');
  const found = {
    title: string('title'),
    outlet: string('outlet'),
    byline: string('byline'),
    url: (url && webAddress(url)) || undefined,
    published: published ?? undefined,
    publishedBy: published ? `column ${columns.published}` : undefined,
    language: string('language'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** A string as it is, several joined, and of things with a name the name. */
function namesIn(value: unknown): string | undefined {
  const names = [value].flat().map((one) => {
    const name = typeof one === 'object' && one !== null ? (one as Row)['name'] : one;
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
  });
  const strings = names.filter((name) => name !== undefined);
  return strings.length < 2 ? strings[0] : joinNames(strings);
}

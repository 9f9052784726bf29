import type { Speaker } from '../../analysis/6-speakers/speaker.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Report } from '../../text/report.ts';
import { element, escaped } from './xml.ts';

/** What the ids in a report's TEI begin with: unlike the report's id, it may not begin with a digit. */
export function idPrefix({ id }: Pick<Report, 'id'>): string {
  return `r${id}`;
}

/** The header: what the report is, how it was read, and who is in it. */
export function headerOf(reading: Reading): string {
  return element('teiHeader', `${fileOf(reading)}${encodingOf(reading)}${profileOf(reading)}`);
}

function fileOf({ report, times }: Reading): string {
  const { title, byline, outlet, url, file } = report.meta;
  const name = escaped(title ?? file ?? 'Untitled report');
  const titles = element(
    'titleStmt',
    element('title', name) + (byline === undefined ? '' : element('author', escaped(byline))),
  );
  const { value } = times.published;
  const date = value === null ? '' : element('date', escaped(value), isDate(value) ? { when: value } : {});
  const publication =
    outlet === undefined
      ? `<p>${date || 'Not known.'}</p>`
      : `${element('publisher', escaped(outlet))}${date}`;
  const source = url === undefined ? '<p>A news report.</p>' : `<bibl>${element('ref', escaped(url))}</bibl>`;
  return element(
    'fileDesc',
    `${titles}${element('publicationStmt', publication)}${element('sourceDesc', source)}`,
  );
}

/** Dates and date-times that TEI's `when` takes, which are those of XML Schema. */
function isDate(value: string): boolean {
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(value);
}

function encodingOf({ engine }: Reading): string {
  return element('encodingDesc', element('p', `Voices marked by ${escaped(engine)}.`));
}

function profileOf({ report, cast }: Reading): string {
  const { language } = report.meta;
  const languages =
    language === undefined
      ? ''
      : element('langUsage', element('language', escaped(language), { ident: language }));
  const prefix = idPrefix(report);
  const [people, bodies] = [true, false].map((wanted) =>
    cast.speakers.filter(({ kind }) => isPersonal(kind) === wanted).map((one) => speakerOf(one, prefix)),
  ) as [string[], string[]];
  const lists =
    (people.length ? element('listPerson', people.join('')) : '') +
    (bodies.length ? element('listOrg', bodies.join('')) : '');
  const described = lists && element('particDesc', lists);
  return languages || described ? element('profileDesc', `${languages}${described}`) : '';
}

function isPersonal(kind: Speaker['kind']): boolean {
  return kind === 'person' || kind === 'group' || kind === 'unnamed' || kind === 'unknown';
}

function speakerOf(
  { id, name, kind, aliases, offices, affiliation, state }: Speaker,
  prefix: string,
): string {
  const identity = { 'xml:id': `${prefix}-${id}` };
  const nameTag = isPersonal(kind) ? 'persName' : 'orgName';
  const names = [name, ...aliases].map((one) => element(nameTag, escaped(one))).join('');
  if (!isPersonal(kind)) return element('org', names, { ...identity, type: kind });
  const roles = [...new Set(offices.map((office) => office.name))].map((role) =>
    element('occupation', escaped(role)),
  );
  const more =
    (affiliation === null ? '' : element('affiliation', escaped(affiliation))) +
    (state === null ? '' : element('nationality', escaped(state), { key: state }));
  return element(kind === 'group' ? 'personGrp' : 'person', names + roles.join('') + more, {
    ...identity,
    role: kind,
  });
}

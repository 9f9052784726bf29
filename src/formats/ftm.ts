import type { Speaker } from '../analysis/6-speakers/speaker.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Format } from './format.ts';
import { rowsOf, type StatementRow } from './statement-rows.ts';

/** An entity of FollowTheMoney (https://followthemoney.tech): every property is a list of strings. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What a kind of speaker is in FollowTheMoney; kinds that are left out are nobody there. */
const SCHEMATA: Readonly<Partial<Record<Speaker['kind'], string>>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
};

/**
 * Entities of FollowTheMoney, which Aleph and OpenSanctions read: the report as `Article`, its named speakers as `Person`,
 * `Organization` or `PublicBody`, each statement as a `Note` about its speaker. A note says that somebody is reported to
 * have said something, and nothing about whether it is so.
 */
export const ftm: Format = {
  about: 'FollowTheMoney entities, one JSON line each',
  extension: '.ftm.jsonl',
  write: (reading) =>
    [articleOf(reading), ...speakersOf(reading), ...notesOf(reading)]
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join(''),
};

function articleOf({ report, times }: Reading): Entity {
  const { id, meta } = report;
  return {
    id,
    schema: 'Article',
    properties: known({
      title: meta.title ?? meta.file ?? id,
      publisher: meta.outlet,
      author: meta.byline,
      sourceUrl: meta.url,
      publishedAt: times.published.value ?? undefined,
      language: meta.language,
    }),
  };
}

const entityId = ({ report }: Reading, speaker: string) => `${report.id}-${speaker}`;

function speakersOf(reading: Reading): Entity[] {
  return reading.cast.speakers.flatMap((speaker) => {
    const schema = SCHEMATA[speaker.kind];
    if (!schema || speaker.naming !== 'named') return [];
    const { name, aliases, offices, state } = speaker;
    const properties = {
      ...known({ name, country: state?.toLowerCase(), proof: reading.report.id }),
      ...(aliases.length ? { alias: aliases } : {}),
      ...(schema === 'Person' && offices.length ? { position: offices.map((office) => office.name) } : {}),
    };
    return [{ id: entityId(reading, speaker.id), schema, properties }];
  });
}

function notesOf(reading: Reading): Entity[] {
  const named = new Set(speakersOf(reading).map(({ id }) => id));
  const rows = rowsOf(reading);
  return reading.statements.map(({ speaker }, i) => {
    const entity = speaker?.speaker ? entityId(reading, speaker.speaker) : undefined;
    const row = rows[i]!;
    return {
      id: row.id,
      schema: 'Note',
      properties: known({
        name: summaryOf(row),
        description: row.content,
        entity: entity && named.has(entity) ? entity : undefined,
        publisher: row.outlet ?? undefined,
        sourceUrl: row.url ?? undefined,
        proof: row.report,
      }),
    };
  });
}

/** `Anna Ruiz, accuse → Milo Baro (interview), 2031-06-18`: a note has no date of its own. */
function summaryOf({ speaker, source, act, polarity, target, channel, said }: StatementRow): string {
  const who = speaker ?? (source || 'nobody named');
  const what = polarity === 'negative' ? `not ${act}` : act;
  return `${who}, ${what}${target ? ` → ${target}` : ''}${channel ? ` (${channel})` : ''}${said ? `, ${said}` : ''}`;
}

function known(values: Readonly<Record<string, string | undefined>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
  );
}

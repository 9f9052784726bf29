import type { Statement } from '../analysis/8-statements/statement.ts';
import type { Reading } from '../analysis/reading.ts';
import { wordsIn } from '../text/span.ts';

/** One statement as a flat row: what tables (CSV, Parquet) have in common. Offsets are UTF-16 code units of the text. */
export interface StatementRow {
  /** The report's id and the statement's. */
  readonly id: string;
  readonly report: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly said: string | null;
  readonly speaker: string | null;
  readonly kind: string | null;
  readonly office: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly state: string | null;
  readonly addressee: string | null;
  readonly channel: string | null;
  readonly place: string | null;
  readonly act: string;
  readonly cameo: string;
  readonly plover: string | null;
  readonly target: string | null;
  readonly polarity: string;
  readonly certainty: string;
  readonly manner: string;
  /** Id of the statement on whose word this one stands. */
  readonly parent: string | null;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** From the first character of source, cue or content to the last. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** The rows of a reading, in order of its statements. */
export function rowsOf(reading: Reading): StatementRow[] {
  const speakers = new Map(reading.cast.speakers.map((speaker) => [speaker.id, speaker]));
  return reading.statements.map((statement) => rowOf(statement, reading, speakers));
}

type Speakers = ReadonlyMap<string, Reading['cast']['speakers'][number]>;

function rowOf(statement: Statement, { report, times }: Reading, speakers: Speakers): StatementRow {
  const { speaker, addressee, target, channel, source, cue, content } = statement;
  const card = speakers.get(speaker?.speaker ?? '');
  const spans = [...source, ...cue, ...content];
  return {
    id: `${report.id}-${statement.id}`,
    report: report.id,
    outlet: report.meta.outlet ?? null,
    title: report.meta.title ?? null,
    url: report.meta.url ?? null,
    published: times.published.value,
    said: statement.saidAt?.value ?? null,
    speaker: speaker?.name ?? null,
    kind: speaker?.kind ?? null,
    office: card?.offices[0]?.name ?? null,
    state: card?.state ?? null,
    addressee: addressee?.name ?? null,
    channel: channel === 'unknown' ? null : channel,
    place: statement.place?.name ?? null,
    act: statement.act,
    cameo: statement.cameo,
    plover: statement.plover || null,
    target: target?.name ?? null,
    polarity: statement.polarity,
    certainty: statement.certainty,
    manner: statement.manner,
    parent: statement.parent && `${report.id}-${statement.parent}`,
    source: wordsIn(report.text, source),
    cue: wordsIn(report.text, cue),
    content: wordsIn(report.text, content),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    confidence: statement.confidence,
  };
}

/** The columns in order, and whether they hold numbers. A new field is a compile error here. */
const NUMERIC: Readonly<Record<keyof StatementRow, boolean>> = {
  id: false,
  report: false,
  outlet: false,
  title: false,
  url: false,
  published: false,
  said: false,
  speaker: false,
  kind: false,
  office: false,
  state: false,
  addressee: false,
  channel: false,
  place: false,
  act: false,
  cameo: false,
  plover: false,
  target: false,
  polarity: false,
  certainty: false,
  manner: false,
  parent: false,
  source: false,
  cue: false,
  content: false,
  start: true,
  end: true,
  confidence: true,
};

export const ROW_COLUMNS = Object.keys(NUMERIC) as (keyof StatementRow)[];

export const isNumeric = (column: keyof StatementRow): boolean => NUMERIC[column];

import { CodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import { type EventActor, eventsOf, type SpeechEvent } from './events/event.ts';
import type { Format } from './format.ts';

/** Quad categories of the PLOVER manual: verbal and material cooperation, verbal and material conflict. */
const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  SANCTION: 3,
  THREATEN: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/**
 * Events in the data format of the PLOVER manual (Open Event Data Alliance, chapter “Data Fields”): one JSON object a
 * line, for every statement whose act has a PLOVER category and whose speaker is known. Mere comments have none there.
 * `date` is null where the report does not tell the day; offsets are code points.
 */
export const plover: Format = {
  about: 'PLOVER events, one JSON line a statement that is one (offsets in code points)',
  extension: '.plover.jsonl',
  write(reading) {
    const { text, meta } = reading.report;
    const points = new CodePoints(text);
    const cite = {
      url: meta.url,
      title: meta.title,
      language: meta.language?.slice(0, 2),
      publication: meta.outlet,
      coder: reading.engine,
    };
    return eventsOf(reading)
      .filter(({ statement }) => statement.plover !== '')
      .map((event) => `${JSON.stringify({ ...toRecord(event, text, points), cite_info: cite })}\n`)
      .join('');
  },
};

function toRecord(event: SpeechEvent, text: string, points: CodePoints) {
  const { id, statement, actor, recipient, date, endDate, sentence } = event;
  const { source, plover, place, content, certainty, hedge } = statement;
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return {
    id,
    date,
    ...(endDate && { enddate: endDate }),
    actor: [toEntity(actor, words(source).join(' … '))],
    ...(recipient && { recipient: [toEntity(recipient)] }),
    event: [plover],
    ...(place && { event_loc: { extracted_place: place.name } }),
    event_text: words(content),
    ...(QUADS[plover] && { quad_code: QUADS[plover] }),
    text_info: { sequence: sentence, ...hull(statement, points) },
    ...(certainty === 'hedged' && { comment: hedge ? `hedged: ${hedge}` : 'hedged' }),
  };
}

/** A state acts by its government; other sectors are left open. */
function toEntity({ name, kind, country, office }: EventActor, words = name) {
  return {
    ...(country && { code: country }),
    ...(kind === 'state' && { sector: 'GOV' }),
    entity_text: words || name,
    identifier_text: name,
    ...(office && { office }),
  };
}

/** From the first to the last of the statement's words, in code points. */
function hull({ source, cue, content }: SpeechEvent['statement'], points: CodePoints) {
  const spans = [...source, ...cue, ...content];
  if (spans.length === 0) return {};
  return {
    start: points.before(Math.min(...spans.map(({ start }) => start))),
    end: points.before(Math.max(...spans.map(({ end }) => end))),
  };
}

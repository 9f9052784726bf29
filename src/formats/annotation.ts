import type { Statement } from '../analysis/8-statements/statement.ts';
import type { Reading } from '../analysis/reading.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { toWire, type WireStatement } from './wire.ts';

/** Characters of context on each side of a quotation, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * The W3C Web Annotation Data Model (Recommendation of 2017) as JSON-LD: an AnnotationPage a report, an Annotation a
 * statement. Targets are the words of its content, cue and source (`styleClass` says which), each with a
 * TextPositionSelector in code points and a TextQuoteSelector. Bodies name the speaker, the act and other fields; the
 * last has the whole statement as JSON, as `jsonl` has it.
 */
export const annotation: Format = {
  about: 'W3C Web Annotations (JSON-LD), one page of them a line (offsets in code points)',
  extension: '.annotation.jsonld',
  write(reading) {
    const { report, engine } = reading;
    const page = `urn:onrecord:${report.id}`;
    const wire = toWire(reading);
    const makeTarget = targetMaker(reading, page);
    const items = reading.statements.map((statement, i) => ({
      id: `${page}:${statement.id}`,
      type: 'Annotation',
      motivation: 'describing',
      generator: { id: 'urn:onrecord', type: 'Software', name: engine },
      body: bodiesOf(wire.statements[i]!),
      target: targetsOf(statement).map(makeTarget),
    }));
    return `${JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${page}:page`,
      type: 'AnnotationPage',
      partOf: { id: `${page}:annotations`, type: 'AnnotationCollection', total: items.length },
      startIndex: 0,
      items,
    })}\n`;
  },
};

type Role = 'content' | 'cue' | 'source';

/** All words of a statement, the content first. A statement always has some. */
function targetsOf(statement: Statement): { role: Role; span: Span }[] {
  const roles: readonly Role[] = ['content', 'cue', 'source'];
  return roles.flatMap((role) => statement[role].map((span) => ({ role, span })));
}

function targetMaker({ report }: Reading, source: string) {
  const { text, meta } = report;
  const points = new CodePoints(text);
  return ({ role, span: { start, end } }: { role: Role; span: Span }) => ({
    type: 'SpecificResource',
    source,
    // Offsets count in the report's text, not in the page it was taken from.
    ...(meta.url !== undefined && { scope: meta.url }),
    styleClass: role,
    selector: [
      { type: 'TextPositionSelector', start: points.before(start), end: points.before(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeAt(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  });
}

/** The offset, or the one before it where it would split a surrogate pair. */
function wholeAt(text: string, offset: number): number {
  const splits = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  return splits ? offset - 1 : offset;
}

function bodiesOf(statement: WireStatement) {
  const { speaker, act, channel, target, addressee, saidAt, place } = statement;
  const textual = (purpose: string, value: string, more = {}) => ({
    type: 'TextualBody',
    purpose,
    value,
    ...more,
  });
  return [
    ...(speaker ? [textual('identifying', speaker.name)] : []),
    textual('classifying', act),
    ...[
      target && `target: ${target.name}`,
      addressee && `addressee: ${addressee.name}`,
      channel !== 'unknown' && `channel: ${channel}`,
      place && `place: ${place.name}`,
      saidAt && `said: ${saidAt.value}`,
    ].flatMap((tag) => (tag ? [textual('tagging', tag)] : [])),
    textual('describing', JSON.stringify(statement), { format: 'application/json' }),
  ];
}

import { CodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { rounded } from './wire-evidence.ts';

/**
 * The JSON that BBC R&D's Citron reads and writes: one object a report with the text and its quotes. Offsets are code
 * points, as in Python. Citron has one span a cue, so a cue in pieces (*was quoted … as saying*) becomes the stretch
 * from the first to the last; it has no quotes without a cue, so there `cue` is null.
 */
export const citron: Format = {
  about: 'the quote format of BBC Citron, one line a report (offsets in code points)',
  extension: '.citron.json',
  write(reading) {
    const { text, id, meta } = reading.report;
    const points = new CodePoints(text);
    const toSpan = ({ start, end }: Span) => ({
      start: points.before(start),
      end: points.before(end),
      text: text.slice(start, end),
    });
    const quotes = reading.attributions.map((attribution) => ({
      id: attribution.id,
      cue: attribution.cue.length ? toSpan(hull(attribution.cue)) : null,
      sources: attribution.source.map(toSpan),
      contents: attribution.content.map(toSpan),
      confidence: rounded(attribution.confidence),
    }));
    return `${JSON.stringify({ id, ...(meta.file === undefined ? {} : { file: meta.file }), text, quotes })}\n`;
  },
};

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

import type { Attribution } from '../analysis/5-attributions/attribution.ts';
import { CodePoints } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';

/**
 * brat's standoff format, with the types that the PolNeAR corpus uses: a text-bound annotation for each role, and an
 * event that ties them together. Offsets are code points. A fragment may not cross a line break, so it is cut there.
 */
export const brat: Format = {
  about: 'brat standoff (.ann), a file a report, its text beside it (offsets in code points)',
  extension: '.ann',
  standoff: true,
  write(reading) {
    const page = new Page(reading.report.text);
    const events = new Map<string, string>();
    for (const attribution of reading.attributions) events.set(attribution.id, page.add(attribution));
    for (const { id, parent } of reading.attributions) {
      if (parent !== null && events.has(parent)) page.nest(events.get(id)!, events.get(parent)!);
    }
    return page.lines.join('');
  },
};

class Page {
  readonly lines: string[] = [];
  private readonly text: string;
  private readonly points: CodePoints;
  private bounds = 0;
  private events = 0;
  private relations = 0;

  constructor(text: string) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** Writes one attribution; returns the event's name. */
  add(attribution: Attribution): string {
    const cue = this.bound('Cue', attribution.cue);
    const source = this.bound('Source', attribution.source);
    const content = this.bound('Content', attribution.content);
    // An event needs words to stand on; a quotation without a cue of its own stands on its content.
    const words =
      [attribution.cue, attribution.content, attribution.source].find((spans) => spans.length > 0) ?? [];
    const trigger = this.bound('Attribution', words);
    const event = `E${++this.events}`;
    const roles = [['Content', content] as const, ['Cue', cue] as const, ['Source', source] as const]
      .filter(([, bound]) => bound !== null)
      .map(([role, bound]) => ` ${role}:${bound}`);
    this.lines.push(`${event}\tAttribution:${trigger}${roles.join('')}\n`);
    return event;
  }

  /** Says that attribution `child` stands inside the content of `parent`. */
  nest(child: string, parent: string): void {
    this.lines.push(`R${++this.relations}\tInside Arg1:${child} Arg2:${parent}\n`);
  }

  private bound(type: string, spans: readonly Span[]): string | null {
    const fragments = spans.flatMap((span) => this.withoutBreaks(span));
    if (fragments.length === 0) return null;
    const name = `T${++this.bounds}`;
    const offsets = fragments.map(
      ({ start, end }) => `${this.points.before(start)} ${this.points.before(end)}`,
    );
    const words = fragments.map(({ start, end }) => this.text.slice(start, end));
    this.lines.push(`${name}\t${type} ${offsets.join(';')}\t${words.join(' ')}\n`);
    return name;
  }

  private withoutBreaks({ start, end }: Span): Span[] {
    const pieces: Span[] = [];
    for (const match of this.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      pieces.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
    return pieces;
  }
}

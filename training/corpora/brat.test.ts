import { describe, expect, test } from 'vitest';
import { readBrat } from './brat.ts';

const TEXT = '“Yes,” 🙂 Ruiz said. “No.”';

describe('readBrat', () => {
  test('ties spans to events, joins pieces and turns code points into UTF-16 units', () => {
    const annotation = [
      'T1\tSource 9 13\tRuiz',
      'T2\tCue 14 18\tsaid',
      'T3\tContent 20 25\t“No.”',
      'T4\tContent 0 6\t“Yes,”',
      'T5\tAttribution 14 18\tsaid',
      'E1\tAttribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4',
      '',
    ].join('\n');
    const [attribution] = readBrat(annotation, TEXT);
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => TEXT.slice(start, end));
    expect(words(attribution!.source)).toEqual(['Ruiz']);
    expect(words(attribution!.cue)).toEqual(['said']);
    expect(words(attribution!.content)).toEqual(['“Yes,”', '“No.”']);
  });

  test('reads discontinuous spans and texts with line breaks', () => {
    const annotation =
      'T1\tContent 0 3;4 6\ta b\nc\nT2\tCue 7 9\tde\nE1\tAttribution-no-source:T2 Cue:T2 Content:T1';
    expect(readBrat(annotation, 'a\nb c\nd de')).toEqual([
      {
        source: [],
        cue: [{ start: 7, end: 9 }],
        content: [
          { start: 0, end: 3 },
          { start: 4, end: 6 },
        ],
      },
    ]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { readPolnear } from '../../training/corpora/polnear.ts';
import { Random } from '../../training/network/random.ts';
import { type Nestable, scoreFlatCorpus } from './corpus-score.ts';
import { ratesOf } from './counts.ts';

const SCORER = resolve('../shared/score/score-attributions.mjs');
const DEV = resolve('../shared/corpora/polnear/dev');

/** Our name of each measure, and the shared scorer's. */
const NAMES = {
  'cue exact': 'cue/exact',
  'cue overlap': 'cue/overlap',
  'cue token': 'cue/token',
  'source exact': 'source/exact',
  'source overlap': 'source/overlap',
  'source token': 'source/token',
  'content exact': 'content/exact',
  'content overlap': 'content/overlap',
  'content token': 'content/token',
  cue: 'attr/cue',
  'cue+source': 'attr/cue+src',
  'cue+content': 'attr/cue+con',
  whole: 'attr/WHOLE',
  exact: 'attr/exact',
  direct: 'type/direct',
  mixed: 'type/mixed',
  indirect: 'type/indirect',
} as const;

/** Gold with errors of every kind: lost, shifted, cut and doubled attributions, lost and borrowed sources. */
function spoil(attributions: readonly Nestable[], length: number, random: Random): Nestable[] {
  const moved = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => {
      const shift = random.next() < 0.3 ? Math.floor(random.next() * 60) - 30 : 0;
      const from = Math.min(length - 1, Math.max(0, start + shift));
      return {
        start: from,
        end: Math.min(length, Math.max(from + 1, end + (random.next() < 0.5 ? shift : 0))),
      };
    });
  return attributions.flatMap((attribution, i) => {
    const draw = random.next();
    if (draw < 0.1) return [];
    const source =
      draw < 0.2 ? [] : draw < 0.3 ? attributions[(i + 1) % attributions.length]!.source : attribution.source;
    const spoiled = {
      source: moved(source),
      cue: moved(attribution.cue),
      content: moved(attribution.content),
      parent: null,
    };
    return draw > 0.9 ? [spoiled, { ...spoiled, cue: moved(spoiled.cue) }] : [spoiled];
  });
}

describe.skipIf(!existsSync(SCORER) || !existsSync(DEV))('the shared scorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([['first'], ['all']] as const)('gives the same counts, %s annotator', (annotator) => {
    const reports = readPolnear(DEV, 'all');
    const random = new Random(7);
    const predictions = new Map<string, { doc: string; attributions: Nestable[] }>();
    for (const { doc, text, attributions } of reports) {
      if (predictions.has(text)) continue;
      const nestable = attributions.map((attribution) => ({ ...attribution, parent: null }));
      predictions.set(text, { doc, attributions: spoil(nestable, text.length, random) });
    }
    const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
    const lines = [...predictions.values()].map(({ doc, attributions }) =>
      JSON.stringify({
        doc,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: pairs(source),
          cue: pairs(cue),
          content: pairs(content),
        })),
      }),
    );
    const file = join(folder, `${annotator}.jsonl`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    const options = ['--text', join(DEV, 'text'), '--ann', join(DEV, 'attributions'), '--pred', file];
    const output = execFileSync(process.execPath, [SCORER, ...options, '--annotator', annotator, '--json']);
    const { counts } = JSON.parse(output.toString()) as { counts: Record<string, number[]> };

    const ours = scoreFlatCorpus((text) => predictions.get(text)!.attributions, reports, annotator);
    expect(ratesOf(ours.whole).f1).toBeGreaterThan(0.4);
    for (const [name, theirs] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
      const { goldHits, gold, predictedHits, predicted } = ours[name];
      expect([name, goldHits, gold, predictedHits, predicted]).toEqual([name, ...counts[theirs]!]);
    }
  });
});

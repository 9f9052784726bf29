import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findStatements } from '../../src/analysis/8-statements/find-statements.ts';
import { read } from '../../src/analysis/reading.ts';
import { en } from '../../src/languages/en/node.ts';
import type { Span } from '../../src/text/span.ts';
import { readStatements } from '../../training/corpora/statements.ts';
import { groundOn } from '../../training/statements/load.ts';
import { printed } from '../rows.ts';
import { FIELD_MEASURES, fieldRows, type Pair, pairsOf, withMeta } from './field-score.ts';

/**
 * `node score/statements/print-fields.ts --field act`: the statements found whose field differs from the gold, then all
 * figures. With `--gold` stages 6 to 8 run on the gold attributions, so that mistakes of stage 5 stay out.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
    field: { type: 'string', default: 'speaker' },
    gold: { type: 'boolean', default: false },
  },
});

const reports = readStatements(join(values.corpus, 'statements', values.split));
const measures = FIELD_MEASURES.filter(({ name }) => name.startsWith(values.field));
if (measures.length === 0) throw new Error(`No such field: ${values.field}`);

const all: Pair[] = [];
for (const report of reports) {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => report.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const pairs = pairsOf([withMeta(report)], (one) =>
    values.gold ? findStatements(groundOn(report, en).ground, en.statements) : read(one, en).statements,
  );
  all.push(...pairs);
  for (const { name, counts, right } of measures) {
    const bad = (pair: Pair) => counts(pair) && right(pair) === name.includes('invented');
    for (const pair of pairs.filter(bad)) {
      const { gold, found } = pair;
      const fields = (one: typeof gold | typeof found) =>
        JSON.stringify([
          one.speaker,
          one.addressee,
          one.channel,
          one.saidAt,
          one.act,
          one.target,
          one.certainty,
        ]);
      const by = Object.values(found.evidence)
        .flatMap((list) => list ?? [])
        .map(({ by, spans }) => `${by}: ${words(spans)}`);
      console.log(
        `${report.doc} ${name}: ${words(gold.source)} — ${words(gold.cue)} — ${words(gold.content)}`,
      );
      console.log(
        `  gold  ${fields(gold)} ${gold.parent}\n  found ${fields(found)} ${pair.goldIds.get(found.parent ?? '') ?? found.parent}\n  by    ${by.join('; ')}`,
      );
    }
  }
}
console.log(
  printed([{ title: `${values.split}${values.gold ? ', gold attributions' : ''}`, rows: fieldRows(all) }]),
);

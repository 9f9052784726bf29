import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../../src/analysis/reading.ts';
import { en } from '../../src/languages/en/node.ts';
import { readTimeml } from '../../training/corpora/timeml.ts';
import { pairTimexes, sameValue } from './tempeval-score.ts';

/** `node score/times/print-times.ts --what missing|spurious|value`: mistakes in TempEval-3's training part. */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    what: { type: 'string', default: 'value' },
  },
});

for (const report of readTimeml(join(values.corpus, 'tempeval3', 'train'))) {
  for (const pair of pairTimexes(report, (one) => read(one, en).times.whens)) {
    const { gold, found } = pair;
    const what = !found ? 'missing' : !gold ? 'spurious' : sameValue(pair) ? '' : 'value';
    if (what !== values.what) continue;
    const { start, end } = gold ?? found!.when;
    const near = (from: number, to: number) => report.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    console.log(
      [
        report.created.slice(0, 10),
        gold ? `${gold.type} ${gold.value}` : '',
        found ? `${found.type} ${found.value} “${near(found.when.start, found.when.end)}”` : '',
        `${near(start - 50, start)}{${near(start, end)}}${near(end, end + 40)}`,
      ].join(' | '),
    );
  }
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findAttributions } from '../../src/analysis/5-attributions/attributions.ts';
import { findSpeakers } from '../../src/analysis/6-speakers/find-speakers.ts';
import type { Sieve } from '../../src/analysis/6-speakers/scene.ts';
import { SIEVES } from '../../src/analysis/6-speakers/sieves/index.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import { en } from '../../src/languages/en/node.ts';
import { readStatements } from '../../training/corpora/statements.ts';
import { extentsOf, similarity, touch } from '../attributions/comparison.ts';
import { maximumMatching } from '../attributions/matching.ts';
import { sameName } from '../statements/same-name.ts';

/** `node score/speakers/print-ablation.ts [--split dev]`: how many speakers are right when one sieve is left out. */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
  },
});

const reports = readStatements(join(values.corpus, 'statements', values.split)).map((report) => {
  const { page, mentions, quotations } = prepare(report.text, en);
  const found = findAttributions(page, quotations, en.attributions);
  const extents = extentsOf(report.text);
  const [gold, ours] = [extents(report.attributions), extents(found)];
  const partners = maximumMatching(gold.length, ours.length, (i, j) => {
    const [a, b] = [gold[i]!, ours[j]!];
    return touch(a.cue, b.cue) && touch(a.source, b.source) && similarity(a.content, b.content) >= 0.5;
  });
  return { page, mentions, found, gold: report.attributions, partners };
});

function shareRight(sieves: readonly Sieve[]): string {
  let [right, all] = [0, 0];
  for (const { page, mentions, found, gold, partners } of reports) {
    const { speakers, sources } = findSpeakers(page, mentions, found, en.speakers, sieves);
    for (const [i, { speaker }] of gold.entries()) {
      if (partners[i]! < 0) continue;
      all++;
      const id = sources[partners[i]!]?.speaker;
      const name = speakers.find((one) => one.id === id)?.name ?? null;
      if (speaker === null || name === null ? speaker === name : sameName(speaker.name, name)) right++;
    }
  }
  return `${((100 * right) / all).toFixed(1)} % of ${all}`;
}

console.log(`all sieves: ${shareRight(SIEVES)}`);
console.log(`none: ${shareRight([])}`);
for (const sieve of SIEVES) {
  console.log(`without “${sieve.name}”: ${shareRight(SIEVES.filter((other) => other !== sieve))}`);
}

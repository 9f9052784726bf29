import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../src/languages/en/node.ts';
import { readPolnear } from '../training/corpora/polnear.ts';
import { readStatements } from '../training/corpora/statements.ts';
import type { GoldDocument, Nestable } from './attributions/corpus-score.ts';
import { excerpt, findMistakes, type Mistake, type MistakeKind, spansOf } from './mistakes.ts';
import { readSample } from './sample.ts';
import { readerIn } from './sections.ts';

const USAGE = `node score/print-mistakes.ts [options]
  --of NAME      polnear, statements or sample (default statements)
  --corpus DIR   the folder of the corpora (default ../shared/corpora)
  --split NAME   dev or train (default dev)
  --kind KIND    only 'cue missed', 'source wrong', 'content bounds', 'source and content' or 'spurious'
  --nested       only where the gold or, if spurious, the found attribution stands in another's content
  --most N       at most N of a kind, spread evenly over the documents (default 20; 0 for counts only)`;

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'statements' },
    corpus: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
    kind: { type: 'string' },
    nested: { type: 'boolean', default: false },
    most: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
});

interface Found {
  readonly doc: string;
  readonly text: string;
  readonly mistake: Mistake<Nestable, Nestable>;
}

/** The gold of `--of`, and the reader that suits it: PolNeAR annotates no nesting. */
function documents(): readonly GoldDocument<Nestable>[] {
  if (values.of === 'sample') return readSample();
  const folder = join(values.corpus, values.of, values.split);
  if (values.of === 'statements') return readStatements(folder);
  return readPolnear(folder).map(({ doc, text, attributions }) => ({
    doc,
    text,
    attributions: attributions.map((attribution) => ({ ...attribution, parent: null })),
  }));
}

function collect(): Found[] {
  const flat = values.of === 'polnear';
  const reader = readerIn(en, flat ? 'polnear' : 'statements');
  return documents().flatMap(({ doc, text, attributions }) => {
    const predicted = reader(text).filter(({ parent }) => !flat || parent === null);
    return findMistakes(text, attributions, predicted).map((mistake) => ({ doc, text, mistake }));
  });
}

function isNested({ mistake: { gold, predicted } }: Found): boolean {
  return (gold ?? predicted)!.parent !== null;
}

function printKind(kind: MistakeKind, list: readonly Found[]): void {
  console.log(`${kind}: ${list.length}, of them nested ${list.filter(isNested).length}`);
  const most = Math.min(Number(values.most), list.length);
  for (let i = 0; i < most; i++) printMistake(list[Math.floor((i * list.length) / most)]!);
}

function printMistake({ doc, text, mistake }: Found): void {
  const { gold, predicted } = mistake;
  const around = spansOf(mistake);
  console.log(`  ${doc}`);
  if (gold) console.log(`    gold  ${excerpt(text, gold, around)}`);
  if (predicted) console.log(`    found ${excerpt(text, predicted, around)}`);
}

if (values.help) console.log(USAGE);
else {
  const found = collect().filter((one) => !values.nested || isNested(one));
  const byKind = Map.groupBy(found, ({ mistake }) => mistake.kind);
  for (const [kind, list] of byKind) if (!values.kind || values.kind === kind) printKind(kind, list);
}

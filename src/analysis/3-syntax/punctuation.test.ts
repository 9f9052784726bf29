import { expect, test } from 'vitest';
import { attachMarks, tagKinds } from './punctuation.ts';

const LABELS = [
  'NOUN|NN',
  'VERB|VB',
  'PUNCT|,',
  'PUNCT|.',
  'PUNCT|``',
  "PUNCT|''",
  'PUNCT|-LRB-',
  'PUNCT|-RRB-',
];
const KINDS = tagKinds(LABELS);
const TAG_OF: Record<string, number> = { ',': 2, '.': 3, '“': 4, '”': 5, '(': 6, ')': 7 };

/** `word>head`; marks come without a head, and are returned with the one they got. */
const rows: [tree: string, marks: string][] = [
  ['She>went went>- .', '.>went'],
  ['“ Go>said , ” Ann>said said>- .', '“>Go ,>Go ”>Go .>said'],
  ['Bread>- , milk>Bread , and>eggs eggs>Bread', ',>milk ,>eggs'],
  ['He>left , Ann>said said>left , left>-', ',>He ,>said'],
  ['Ruiz>spoke ( minister>Ruiz ) spoke>- .', '(>minister )>minister .>spoke'],
  ['( “ Go>-', '(>Go “>Go'],
];

test.each(rows)('%s', (tree, marks) => {
  const items = tree.split(' ').map((item) => item.split('>'));
  const forms = items.map(([form]) => form!);
  const tags = Uint8Array.from(forms, (form) => TAG_OF[form] ?? 0);
  const head = Int32Array.from(items, ([, parent]) =>
    parent === undefined ? -2 : parent === '-' ? -1 : forms.indexOf(parent),
  );
  const relation = new Uint8Array(forms.length);
  attachMarks(head, relation, tags, KINDS, 0, forms.length);
  const found = items.flatMap(([form, parent], i) =>
    parent === undefined ? [`${form}>${head[i]! < 0 ? '-' : forms[head[i]!]}`] : [],
  );
  expect(found.join(' ')).toBe(marks);
});

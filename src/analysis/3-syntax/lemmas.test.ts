import { expect, test } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { decodeLemmas } from './lemmas.ts';
import { UPOS, type Upos, XPOS, type Xpos } from './syntax.ts';

const rows: [form: string, upos: Upos, xpos: Xpos, lemma: string][] = [
  ['said', 'VERB', 'VBD', 'say'],
  ['Adding', 'VERB', 'VBG', 'add'],
  ['denies', 'VERB', 'VBZ', 'deny'],
  ['was', 'AUX', 'VBD', 'be'],
  ['n’t', 'PART', 'RB', 'not'],
  ['women', 'NOUN', 'NNS', 'woman'],
  ['ministries', 'NOUN', 'NNS', 'ministry'],
  ['Ruiz', 'PROPN', 'NNP', 'Ruiz'],
  ['Them', 'PRON', 'PRP', 'they'],
  ['blorked', 'VERB', 'VBD', 'blork'],
];

test.each(rows)('%s %s %s → %s', (form, upos, xpos, lemma) => {
  expect(en.syntax.lemmas.lemma(form, UPOS.indexOf(upos), XPOS.indexOf(xpos))).toBe(lemma);
});

test('a damaged file is named by its line', () => {
  expect(() => decodeLemmas('# NN\ns\tx\n')).toThrow(/“s\tx” is not/);
});

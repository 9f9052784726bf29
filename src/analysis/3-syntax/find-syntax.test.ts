import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { findSentences } from '../2-sentences/sentences.ts';
import { findSyntax } from './find-syntax.ts';
import { RELATIONS, type Syntax, UPOS, XPOS } from './syntax.ts';

function analyse(text: string) {
  const tokens = findTokens(text, en.tokens);
  const sentences = findSentences(text, tokens, en.sentences);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const lexemes = forms.map((form) => en.lexicon.lookup(form));
  return { forms, sentences, syntax: findSyntax(text, tokens, sentences, lexemes, en.syntax) };
}

/** `word ←relation head` for every word. */
function arcs(forms: readonly string[], { head, relation }: Syntax): string[] {
  return forms.map(
    (form, i) => `${form} ←${RELATIONS[relation[i]!]} ${head[i]! < 0 ? '·' : forms[head[i]!]}`,
  );
}

describe('findSyntax', () => {
  test('tags, lemmas and arcs of a plain sentence', () => {
    const { forms, syntax } = analyse('The ministers told reporters that she had resigned.');
    expect(forms.map((_, i) => UPOS[syntax.upos[i]!])).toEqual(
      'DET NOUN VERB NOUN SCONJ PRON AUX VERB PUNCT'.split(' '),
    );
    expect(forms.map((_, i) => XPOS[syntax.xpos[i]!])).toEqual('DT NNS VBD NNS IN PRP VBD VBN .'.split(' '));
    expect(syntax.lemma).toEqual('the minister tell reporter that she have resign .'.split(' '));
    expect(arcs(forms, syntax)).toEqual([
      'The ←det ministers',
      'ministers ←nsubj told',
      'told ←root ·',
      expect.stringMatching(/^reporters ←i?obj told$/),
      'that ←mark resigned',
      'she ←nsubj resigned',
      'had ←aux resigned',
      'resigned ←ccomp told',
      '. ←punct told',
    ]);
  });

  test('any text: one root a sentence, heads inside it, no circles', () => {
    const words = fc.constantFrom(
      'said',
      'Ann',
      'the',
      'that',
      '“',
      '”',
      ',',
      '.',
      '(',
      ')',
      '—',
      'of',
      '9',
      '\n',
      '’s',
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, syntax } = analyse(text);
        for (const { first, last } of sentences) expectTree(syntax.head, first, last);
      }),
      { numRuns: 300 },
    );
  });

  test('a long sentence takes no more time a word than a short one', () => {
    const long = `${'and the old mill by the river said so , '.repeat(40)}.`;
    const { sentences, syntax } = analyse(long);
    for (const { first, last } of sentences) expectTree(syntax.head, first, last);
  });
});

function expectTree(head: Int32Array, first: number, last: number): void {
  let roots = 0;
  for (let i = first; i < last; i++) {
    if (head[i]! < 0) roots++;
    let steps = 0;
    for (let at = i; at >= 0 && steps <= last - first; at = head[at]!) {
      expect(at >= first && at < last).toBe(true);
      steps++;
    }
    expect(steps).toBeLessThanOrEqual(last - first);
  }
  expect(roots).toBe(1);
}

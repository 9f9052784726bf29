import { expect, test } from 'vitest';
import { plainPage } from '../../../tests/notation/page.ts';
import { subjectOf } from './subjects.ts';

test.each<[string, string, string[], string, number]>([
  ['Ruiz said no', 'said', ['said root', 'Ruiz nsubj said', 'no obj said'], 'Ruiz', 1],
  ['Ruiz was quoted', 'quoted', ['quoted root', 'Ruiz nsubj:pass quoted', 'was aux:pass quoted'], 'Ruiz', 1],
  [
    'Ruiz denied it and called for calm',
    'called',
    [
      'denied root',
      'Ruiz nsubj denied',
      'it obj denied',
      'called conj denied',
      'and cc called',
      'calm obl called',
      'for case calm',
    ],
    'Ruiz',
    4,
  ],
  [
    'the minister , who warned us , left',
    'warned',
    [
      'left root',
      'minister nsubj left',
      'the det minister',
      'warned acl:relcl minister',
      'who nsubj warned',
      'us obj warned',
      ', punct warned',
    ],
    'minister',
    2,
  ],
  [
    'a letter saying nothing arrived',
    'saying',
    ['arrived root', 'letter nsubj arrived', 'a det letter', 'saying acl letter', 'nothing obj saying'],
    'letter',
    8,
  ],
  [
    'Her claim that Ode lied',
    'claim',
    ['claim root', 'Her nmod:poss claim', 'lied acl claim', 'that mark lied', 'Ode nsubj lied'],
    'Her',
    3,
  ],
  [
    'It was noted by Ruiz',
    'noted',
    ['noted root', 'It expl noted', 'was aux:pass noted', 'Ruiz obl:agent noted', 'by case Ruiz'],
    'Ruiz',
    3,
  ],
  ['According to nobody', 'According', ['According root', 'to case nobody', 'nobody obl According'], '', 0],
  [
    'Ruiz left after speaking',
    'after',
    ['left root', 'Ruiz nsubj left', 'speaking advcl left', 'after mark speaking'],
    '',
    0,
  ],
])('%s: of %s', (text, anchor, arcs, expected, way) => {
  const { page, token, words } = plainPage(text, arcs);
  const subject = subjectOf(page, token(anchor));
  expect([subject.head < 0 ? '' : words([subject.head]), subject.way]).toEqual([expected, way]);
});

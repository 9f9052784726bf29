import type { Features } from '../0-network/hash.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import { NAME_BITS, WORD } from './mention-words.ts';
import { CASE, type NamePage } from './name-page.ts';

/** A stretch of tokens that may hold names; everything between stretches is surely none. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Small words reach a name only between its capitals (*Bank of the North*) or as a listed particle (*van Dam*). */
const REACH = 2;

/** Splits the report into the stretches where names can be, so that most small words cost nothing. */
export function nameStretches(page: NamePage): Stretch[] {
  const stretches: Stretch[] = [];
  page.sentences.forEach(({ first, last }, sentence) => {
    let start = -1;
    let end = -1;
    for (let i = first; i < last; i++) {
      if (!mayBeName(page, i)) continue;
      if (start >= 0 && i - end > REACH) {
        stretches.push({ first: start, last: end, sentence });
        start = -1;
      }
      if (start < 0) start = i;
      end = i + 1;
    }
    if (start >= 0) stretches.push({ first: start, last: end, sentence });
  });
  return stretches;
}

function mayBeName({ cases, bits }: NamePage, i: number): boolean {
  const letters = cases[i]!;
  if (letters >= CASE.capital) return true;
  return (bits[i]! & WORD.particle) !== 0 && (cases[i + 1]! >= CASE.capital || cases[i + 2]! >= CASE.capital);
}

const NOTHING: Lexeme = {
  form: 0,
  norm: 1,
  suffix: [0, 0, 0, 0],
  prefix: [0, 0, 0],
  shape: 2,
  classes: [0, 0, 0],
};

/** Stands for the lists of what lies outside the sentence. */
const OUTSIDE = WORD.firstName | WORD.organisation;
/** The lists that tell the kind of a whole run of capitals. */
const RUN_BITS =
  WORD.firstName | WORD.title | WORD.organisationEnding | WORD.organisation | WORD.place | WORD.state;

/** Adds the features of token `i` of a stretch. */
export function nameFeatures(page: NamePage, stretch: Stretch, i: number, out: Features): void {
  const { lexemes, bits, seen, headlines, sentences, cases, runs, joinedRuns } = page;
  const { first, last } = sentences[stretch.sentence]!;
  const at = (k: number): Lexeme => (k >= first && k < last ? lexemes[k]! : NOTHING);
  const listed = (k: number): number => (k >= first && k < last ? bits[k]! : OUTSIDE);
  const b2 = at(i - 2);
  const b1 = at(i - 1);
  const here = at(i);
  const a1 = at(i + 1);
  const a2 = at(i + 2);
  const lists = listed(i) & NAME_BITS;
  const headline = headlines[stretch.sentence]!;
  const begins = i === first || cases[i - 1] === CASE.other ? 1 : 0;
  out.clear();
  out.add1(1, here.form);
  out.add1(2, here.norm);
  out.add1(3, here.suffix[1]);
  out.add1(4, here.suffix[2]);
  out.add1(5, here.suffix[3]);
  out.add1(6, here.prefix[2]);
  out.add2(7, here.shape, headline);
  out.add1(8, here.classes[0]);
  out.add1(9, here.classes[1]);
  out.add1(10, here.classes[2]);
  out.add1(11, b1.norm);
  out.add1(12, a1.norm);
  out.add1(13, b2.norm);
  out.add1(14, a2.norm);
  out.add1(15, b1.classes[1]);
  out.add1(16, a1.classes[1]);
  out.add1(17, b2.classes[1]);
  out.add1(18, a2.classes[1]);
  out.add1(19, b1.classes[2]);
  out.add1(20, a1.classes[2]);
  out.add2(21, b1.shape, here.shape);
  out.add2(22, here.shape, a1.shape);
  out.add3(23, b1.shape, here.shape, a1.shape);
  out.add1(24, lists);
  out.add2(25, listed(i - 1) & NAME_BITS, lists);
  out.add2(26, lists, listed(i + 1) & NAME_BITS);
  out.add1(27, listed(i - 2) & NAME_BITS);
  out.add1(28, listed(i + 2) & NAME_BITS);
  out.add2(29, b1.norm, here.shape);
  out.add2(30, a1.norm, here.shape);
  out.add2(31, b1.classes[1], here.classes[1]);
  out.add2(32, here.classes[1], a1.classes[1]);
  out.add2(33, b1.norm, here.norm);
  out.add2(34, here.norm, a1.norm);
  out.add3(35, begins, here.shape, headline);
  out.add3(36, seen[i]!, begins, lists);
  out.add3(37, seen[i]!, here.classes[0], headline);
  out.add2(38, i > first ? seen[i - 1]! : 255, i + 1 < last ? seen[i + 1]! : 255);
  out.add3(39, b1.classes[0], here.classes[0], a1.classes[0]);
  out.add2(40, begins, here.norm);
  out.add1(41, at(i - 3).norm);
  out.add1(42, at(i + 3).norm);
  out.add3(43, b1.norm, here.shape, a1.norm);
  out.add3(44, runs[i]! & RUN_BITS, runs[i - 1] === 0 || i === first ? 1 : 0, here.shape);
  out.add3(45, joinedRuns[i]! & RUN_BITS, lists, here.shape);
  out.add2(46, joinedRuns[i]! & RUN_BITS, here.norm);
  out.add3(47, runs[i]! & RUN_BITS, i > first ? runs[i - 1]! & RUN_BITS : 0, b1.norm);
  addManner(page.manner, here, b1, a1, lists, seen[i]!, headline, out);
}

/** The same again beside the manner of the corpus, so that training can tell what only automatic names do. */
function addManner(
  manner: number,
  here: Lexeme,
  before: Lexeme,
  after: Lexeme,
  lists: number,
  seen: number,
  headline: number,
  out: Features,
): void {
  out.add3(50, manner, here.shape, headline);
  out.add2(51, manner, here.norm);
  out.add3(52, manner, lists, here.classes[1]);
  out.add3(53, manner, before.norm, here.shape);
  out.add3(54, manner, here.classes[1], after.norm);
  out.add3(55, manner, seen, lists);
}

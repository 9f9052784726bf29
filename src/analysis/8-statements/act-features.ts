import type { Features } from '../0-network/hash.ts';
import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { SPEAKER_KINDS } from '../6-speakers/speaker.ts';
import { cueWords, performed } from './act-words.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import { ACTS, type Act, type Party } from './statement.ts';
import { AUXILIARY, childrenOf, SUBJECT } from './tree-steps.ts';

/** What else bears on the act. */
export interface ActSetting {
  readonly speaker: Party | null;
  readonly addressed: boolean;
  readonly negative: boolean;
}

const upos = (name: (typeof UPOS)[number]) => UPOS.indexOf(name);
const [NOUN, VERB, ADJ, PROPN, PUNCT, ADV, PRON] = (
  ['NOUN', 'VERB', 'ADJ', 'PROPN', 'PUNCT', 'ADV', 'PRON'] as const
).map(upos) as [number, number, number, number, number, number, number];
const OPEN = new Set([NOUN, VERB, ADJ, ADV]);
const BARE = XPOS.indexOf('VB');
const TO = XPOS.indexOf('TO');
const MD = XPOS.indexOf('MD');
const numberOf = (act: Act | undefined) => (act === undefined ? -1 : ACTS.indexOf(act));
/** So many words of a content are looked at: what it does shows early. */
const READ = 40;
/**
 * What the lists say counts several times, for it holds for words that training has not met: so often for words of saying,
 * so often for words inside what is said.
 */
const WEIGHTY = 10;
const TELLING = 3;

/**
 * Features that decide an act: the cue's words and what they do by the lists; the content's shape (who does what in
 * which mood) and its words; who speaks and whether somebody is spoken to.
 */
export function actFeatures(scene: Scene, saying: Saying, setting: ActSetting, out: Features): void {
  out.clear();
  addCue(scene, saying, setting, out);
  addShape(scene, saying, setting, out);
  addContent(scene, saying, out);
  addSetting(scene, saying, setting, out);
}

function addCue(scene: Scene, saying: Saying, { negative }: ActSetting, out: Features): void {
  const { page, words } = scene;
  const { anchor, cue, content } = saying;
  const listed = cueWords(scene, saying);
  const first = listed[0]?.token === anchor ? numberOf(listed[0]?.act) : -1;
  const any = numberOf(listed[0]?.act);
  const plain = anchor >= 0 && words.plain.has(lemmaAt(page, anchor)) ? 1 : 0;
  const minus = negative ? 1 : 0;
  const kind = shapeOf(scene, saying);
  out.add1(1, anchor < 0 ? -1 : page.lemma[anchor]!);
  out.add2(2, anchor < 0 ? -1 : page.lemma[anchor]!, kind);
  for (let k = 0; k < WEIGHTY; k++) out.add2(3, first, minus);
  for (let k = 0; k < WEIGHTY; k++) out.add2(4, any, minus);
  out.add3(5, any, kind, minus);
  out.add2(6, first, plain);
  if (anchor >= 0) {
    const { classes } = page.lexemes[anchor]!;
    out.add2(7, classes[1], kind);
    out.add1(8, classes[2]);
    out.add2(9, page.syntax.xpos[anchor]!, page.syntax.relation[anchor]!);
  }
  for (const { act, token } of listed) out.add2(10, numberOf(act), token === anchor ? 1 : 0);
  for (const token of cue) {
    if (page.syntax.upos[token] !== PROPN) out.add1(11, page.lemma[token]!);
    if (page.syntax.xpos[token] === MD) out.add1(12, page.lemma[token]!);
  }
  const next = content[0] ?? -1;
  if (next >= 0) out.add2(13, anchor < 0 ? -1 : page.lemma[anchor]!, page.lemma[next]!);
}

/** How the content begins and what its claim is: 0 none, 1 to-infinitive, 2 clause with subject, 3 noun, 4 -ing, 5 other. */
function shapeOf({ page }: Scene, { content, claim }: Saying): number {
  if (claim < 0) return 0;
  const begin = content.find((token) => page.syntax.upos[token] !== PUNCT) ?? claim;
  if (page.syntax.xpos[begin] === TO) return 1;
  if (childrenOf(page, claim).some((child) => SUBJECT.has(page.syntax.relation[child]!))) return 2;
  const what = page.syntax.upos[claim];
  if (what === NOUN || what === PROPN || what === PRON) return 3;
  return page.syntax.xpos[claim] === XPOS.indexOf('VBG') ? 4 : 5;
}

function addShape(scene: Scene, saying: Saying, { negative }: ActSetting, out: Features): void {
  const { page, words } = scene;
  const { claim, content, anchor } = saying;
  if (claim < 0) return;
  const children = childrenOf(page, claim);
  const subject = children.find((child) => SUBJECT.has(page.syntax.relation[child]!)) ?? -1;
  const modal =
    children.find((child) => AUXILIARY.has(page.syntax.relation[child]!) && page.syntax.xpos[child] === MD) ??
    -1;
  const not = children.some((child) => words.negations.has(lemmaAt(page, child))) ? 1 : 0;
  const kind = shapeOf(scene, saying);
  const modalLemma = modal < 0 ? -1 : page.lemma[modal]!;
  const subjectKind =
    subject < 0 ? -1 : page.syntax.upos[subject] === PRON ? page.lemma[subject]! : page.mention[subject]!;
  const plain = anchor < 0 ? 2 : words.plain.has(lemmaAt(page, anchor)) ? 1 : 0;
  out.add2(20, kind, plain);
  out.add3(21, modalLemma, plain, not);
  out.add3(22, subjectKind, modalLemma, plain);
  out.add2(23, subjectKind, plain);
  out.add2(24, page.lemma[claim]!, plain);
  out.add2(25, page.lexemes[claim]!.classes[1], plain);
  out.add3(26, page.syntax.xpos[claim]!, subject < 0 ? 0 : 1, plain);
  out.add2(27, not, negative ? 1 : 0);
  const bare = page.syntax.xpos[claim] === BARE && subject < 0 && modal < 0 ? 1 : 0;
  out.add3(28, bare, kind, plain);
  const word = words.verbs.get(lemmaAt(page, claim)) ?? words.nouns.get(lemmaAt(page, claim));
  out.add3(29, numberOf(word?.act), plain, not);
  out.add3(30, numberOf(word?.act), subjectKind, plain);
  out.add2(31, Math.min(6, Math.round(Math.log2(1 + content.length))), plain);
}

/** The content's words; those in quotation marks count apart, for they are the speaker's own. */
function addContent(scene: Scene, saying: Saying, out: Features): void {
  const { page, words } = scene;
  const { content, anchor } = saying;
  const doing = numberOf(performed(scene, saying) ?? undefined);
  for (let k = 0; k < WEIGHTY; k++) out.add1(47, doing);
  const tones = new Uint8Array(ACTS.length);
  const plain = anchor < 0 || words.plain.has(lemmaAt(page, anchor)) ? 1 : 0;
  for (const token of content.slice(0, READ)) {
    const what = page.syntax.upos[token]!;
    const { xpos } = page.syntax;
    const lemma = page.lemma[token]!;
    if (xpos[token] === MD) out.add2(40, lemma, plain);
    if (what === PRON) out.add2(41, lemma, plain);
    if (what === PUNCT && /[?!]/.test(page.text[page.tokens[token]!.start]!)) out.add2(42, lemma, plain);
    if (!OPEN.has(what)) continue;
    out.add2(44, page.lexemes[token]!.classes[1], plain);
    const word = words.verbs.get(lemmaAt(page, token)) ?? words.nouns.get(lemmaAt(page, token));
    if (word) out.add2(45, numberOf(word.act), plain);
    for (const act of words.tones.get(lemmaAt(page, token)) ?? [])
      for (let k = 0; k < TELLING; k++) out.add2(46, numberOf(act), plain);
  }
  addTones(tones, plain, out);
}

/** How many words speak for each act, and for which the most do. */
function addTones(tones: Uint8Array, plain: number, out: Features): void {
  let most = 0;
  for (const count of tones) most = Math.max(most, count);
  for (const [act, count] of tones.entries()) {
    if (count === 0) continue;
    for (let k = 0; k < TELLING; k++) out.add3(46, act, Math.min(3, count), plain);
    if (count === most) for (let k = 0; k < TELLING; k++) out.add2(48, act, plain);
  }
}

function addSetting(scene: Scene, saying: Saying, setting: ActSetting, out: Features): void {
  const { page, words } = scene;
  const { attribution, speaker, anchor } = saying;
  const plain = anchor < 0 ? 2 : words.plain.has(lemmaAt(page, anchor)) ? 1 : 0;
  const manner = ['direct', 'mixed', 'indirect'].indexOf(attribution.manner);
  const kind = setting.speaker === null ? -1 : SPEAKER_KINDS.indexOf(setting.speaker.kind);
  out.add2(60, manner, plain);
  out.add3(61, kind, plain, shapeOf(scene, saying));
  out.add2(62, setting.addressed ? 1 : 0, plain);
  out.add2(63, attribution.parent === null ? 0 : 1, plain);
  out.add2(64, speaker < 0 ? -1 : page.mention[speaker]!, plain);
  if (speaker >= 0 && page.syntax.upos[speaker] !== PROPN) out.add2(65, page.lemma[speaker]!, plain);
  if (speaker >= 0) out.add2(66, page.lexemes[speaker]!.classes[0], plain);
  out.add2(67, page.sentenceOf[saying.content[0] ?? 0]! < 3 ? 1 : 0, plain);
}

import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import { childrenOf, SUBJECT } from './tree-steps.ts';

const PUNCT = UPOS.indexOf('PUNCT');
const TO = XPOS.indexOf('TO');
const VERB = UPOS.indexOf('VERB');

/** The words by which the report says that something was not said: *did **not** say whether*, ***declined** to comment*. */
export function findSilence(scene: Scene, saying: Saying): Finding<'negative'> | null {
  const { page, words } = scene;
  const { cue, anchor } = saying;
  if (anchor < 0) return null;
  const hanging = childrenOf(page, anchor).filter((child) => child < anchor);
  const negation = [...cue, ...hanging].find(
    (token) =>
      words.negations.has(lemmaAt(page, token)) && (page.tree.head[token] === anchor || cue.includes(token)),
  );
  if (negation !== undefined && !saying.content.includes(negation)) {
    return finding(page, 'negative', 'negated cue', [negation], 0.9);
  }
  return byWithholding(scene, saying);
}

/** *declined to comment*, *refused to say* */
function byWithholding({ page, words }: Scene, { cue, content }: Saying): Finding<'negative'> | null {
  const at = cue.find(
    (token) => page.syntax.upos[token] === VERB && words.withholding.has(lemmaAt(page, token)),
  );
  if (at === undefined) return null;
  const said = [...cue, ...content.slice(0, 4)].find(
    (token) => token > at && token <= at + 4 && words.comments.has(lemmaAt(page, token)),
  );
  return said === undefined ? null : finding(page, 'negative', 'declined to say', [at, said], 0.9);
}

/**
 * Whether nothing is said about a matter, as against not saying a thing: *would not say **whether** …*, *declined to
 * comment*; not *did not say **that** he ordered it*.
 */
export function isReticent(scene: Scene, saying: Saying): boolean {
  const { page, words } = scene;
  const talked = [...saying.cue, ...saying.content.slice(0, 2)].some((token) =>
    words.comments.has(lemmaAt(page, token)),
  );
  if (!talked) return false;
  const first = saying.content.find((token) => page.syntax.upos[token] !== PUNCT);
  if (first === undefined || page.syntax.xpos[first] === TO) return true;
  if (words.questions.has(lemmaAt(page, first))) return true;
  return !childrenOf(page, saying.claim).some((child) => SUBJECT.has(page.syntax.relation[child]!));
}

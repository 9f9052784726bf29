import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Act } from './statement.ts';
import type { ActWord } from './statement-model.ts';
import { childrenOf, OPEN_CLAUSE, SUBJECT } from './tree-steps.ts';

const NOUN = UPOS.indexOf('NOUN');
const TO = XPOS.indexOf('TO');

/** A word of the cue whose act is listed. */
export interface CueWord extends ActWord {
  readonly token: number;
}

/**
 * The listed words of a cue, its anchor first. A phrase goes before its verb: *called **for** calm* demands, *called **on**
 * the council* appeals, *told the crew **to** leave* demands. Plain verbs (*said*) do nothing by themselves.
 */
export function cueWords({ page, words }: Scene, saying: Saying): CueWord[] {
  const { cue, anchor } = saying;
  const found: CueWord[] = [];
  const ordered = anchor < 0 ? cue : [anchor, ...cue.filter((token) => token !== anchor)];
  for (const token of ordered) {
    const lemma = lemmaAt(page, token);
    const word =
      page.syntax.upos[token] === NOUN
        ? words.nouns.get(lemma)
        : ((token === anchor && isInfinitive(page, saying) ? words.verbs.get(`${lemma}+to`) : undefined) ??
          words.verbs.get(`${lemma}-${lemmaAt(page, token + 1)}`) ??
          (words.plain.has(lemma) ? undefined : words.verbs.get(lemma)));
    if (word) found.push({ ...word, token });
  }
  return found;
}

/** Whether the content is something to do: *to leave*, *the crew to leave*. */
function isInfinitive({ syntax, tree }: Scene['page'], { content, claim }: Saying): boolean {
  if (claim < 0) return false;
  if (syntax.xpos[content[0]!] === TO) return true;
  return content.slice(0, 6).some((token) => syntax.xpos[token] === TO && tree.head[token] === claim);
}

/** What somebody does who speaks of doing it: *“We **condemn** the attack”*; null where nobody does. */
export function performed(scene: Scene, { claim, content }: Saying): Act | null {
  const { page, words } = scene;
  if (claim < 0) return null;
  const verb = content.find((token) => {
    const lemma = lemmaAt(page, token);
    if (!words.verbs.has(lemma) || words.plain.has(lemma)) return false;
    if (isFirstPerson(scene, token))
      return !childrenOf(page, token).some((child) => OPEN_CLAUSE.has(page.syntax.relation[child]!));
    // *I want to **warn** them*
    const above = page.tree.head[token]!;
    return above >= 0 && OPEN_CLAUSE.has(page.syntax.relation[token]!) && isFirstPerson(scene, above);
  });
  return verb === undefined ? null : words.verbs.get(lemmaAt(page, verb))!.act;
}

function isFirstPerson({ page, words }: Scene, verb: number): boolean {
  return childrenOf(page, verb).some(
    (child) => SUBJECT.has(page.syntax.relation[child]!) && words.firstPerson.has(lemmaAt(page, child)),
  );
}

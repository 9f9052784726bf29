import { RELATIONS, UPOS, XPOS } from '../3-syntax/syntax.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import { plainSpans } from '../5-attributions/role-spans.ts';
import { cueWords } from './act-words.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Act, Commitment, Party } from './statement.ts';
import { AUXILIARY, childrenOf, SUBJECT } from './tree-steps.ts';

const VERB = UPOS.indexOf('VERB');
const PUNCT = UPOS.indexOf('PUNCT');
const PRON = UPOS.indexOf('PRON');
const TO = XPOS.indexOf('TO');
const BARE = XPOS.indexOf('VB');
const PARTICIPLE = XPOS.indexOf('VBN');
const AUX_PASS = RELATIONS.indexOf('aux:pass');
/** Acts whose content says what the speaker is going to do. */
const OWN: ReadonlySet<Act> = new Set(['promise', 'announce', 'threaten', 'accept', 'offer']);
const ACTORS = new Set(
  (['person', 'organisation', 'state', 'group'] as const).flatMap((kind) => {
    const k = MENTION_KINDS.indexOf(kind);
    return [0, 2 * MENTION_KINDS.length].flatMap((named) => [2 * k + 1 + named, 2 * k + 2 + named]);
  }),
);
/** More commitments than any one content holds. */
const MOST = 6;

/**
 * Who is going to do what, by when: clauses in the future of somebody who acts (*the minister **will address the
 * assembly** on 27 September*), and what a promise or plan says the speaker is to do (*vowed **to rebuild the bridge***). A
 * plain assertion counts where it gives a date: anything else said of the future may be a forecast.
 */
export function findCommitments(scene: Scene, saying: Saying, act: Act, speaker: Party | null): Commitment[] {
  const { page } = scene;
  const found: Commitment[] = [];
  const { content, claim } = saying;
  if (claim < 0 || (saying.attribution.parent !== null && content.length === 0)) return found;
  if (act === 'predict' || act === 'ask') return found;
  const inside = new Set(content);
  const infinitive =
    content.length > 1 && page.syntax.xpos[content[0]!] === TO && page.syntax.xpos[content[1]!] === BARE;
  const planned = cueWords(scene, saying).some((word) => OWN.has(word.act));
  if (infinitive && planned && OWN.has(act))
    found.push(commitment(scene, speaker, content, claim, 'plan of the speaker'));
  for (const verb of content) {
    if (found.length >= MOST) break;
    if (page.syntax.upos[verb] !== VERB || !isFuture(scene, verb, OWN.has(act))) continue;
    if (page.syntax.xpos[verb] === PARTICIPLE) {
      // *said the report **would be published** by Friday*: somebody will, and only the day says that it is a plan.
      const made = commitment(scene, null, predicateOf(scene, verb, inside), verb, 'passive in the future');
      if (OWN.has(act) && made.due !== null) found.push(made);
      continue;
    }
    const subject = childrenOf(page, verb).find((child) => SUBJECT.has(page.syntax.relation[child]!));
    if (subject === undefined || !inside.has(subject) || !acts(scene, subject)) continue;
    const actor = actorOf(scene, subject, speaker);
    const made = commitment(scene, actor, predicateOf(scene, verb, inside), verb, 'clause in the future');
    if (OWN.has(act) || made.due !== null) found.push(made);
  }
  return found;
}

/** *will* and *shall* (in a promise or plan *would* too), not negated, before a bare verb. */
function isFuture({ page, words }: Scene, verb: number, own: boolean): boolean {
  const children = childrenOf(page, verb).filter((child) => child < verb);
  const passive = children.some(
    (child) => page.syntax.relation[child] === AUX_PASS && page.syntax.xpos[child] === BARE,
  );
  if (page.syntax.xpos[verb] !== BARE && !(passive && page.syntax.xpos[verb] === PARTICIPLE)) return false;
  if (children.some((child) => words.negations.has(lemmaAt(page, child)))) return false;
  const isAuxiliary = (lemma: string) =>
    words.futures.has(lemma) || (own && words.reportedFutures.has(lemma));
  return children.some(
    (child) => AUXILIARY.has(page.syntax.relation[child]!) && isAuxiliary(lemmaAt(page, child)),
  );
}

/** Somebody who can act: a named or described person or body, or a personal pronoun. */
function acts({ page, parties, words }: Scene, subject: number): boolean {
  if (page.syntax.upos[subject] === PRON) return words.personal.has(lemmaAt(page, subject));
  return ACTORS.has(page.mention[subject]!) || parties.known(subject);
}

/** *I* and *we* are the speaker. */
function actorOf({ page, parties, words }: Scene, subject: number, speaker: Party | null): Party | null {
  const isPronoun = page.syntax.upos[subject] === PRON;
  if (isPronoun && words.firstPerson.has(lemmaAt(page, subject)) && page.quotation[subject]! >= 0)
    return speaker;
  if (isPronoun && !parties.known(subject)) return null;
  return parties.at(subject);
}

/** The verb and what follows it in its own clause, as far as the content goes. */
function predicateOf({ page }: Scene, verb: number, inside: ReadonlySet<number>): number[] {
  const tokens: number[] = [];
  for (let token = verb; token <= page.tree.right[verb]!; token++) {
    if (!inside.has(token)) break;
    tokens.push(token);
  }
  while (tokens.length > 1 && page.syntax.upos[tokens.at(-1)!] === PUNCT) tokens.pop();
  return tokens;
}

function commitment(
  { page, times }: Scene,
  actor: Party | null,
  action: readonly number[],
  verb: number,
  by: string,
): Commitment {
  const spans = plainSpans(page, action);
  const due = times.whens.find(
    ({ kind, value, start, end }) =>
      kind === 'date' && value !== null && spans.some((span) => span.start <= start && end <= span.end),
  );
  const evidence = { by, spans: plainSpans(page, [verb]), confidence: 0.7 };
  return { actor, action: spans, due: due?.value ?? null, evidence: [evidence] };
}

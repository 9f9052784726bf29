import { UPOS, XPOS } from '../3-syntax/syntax.ts';
import { wordsBeside } from './around.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Channel, Party } from './statement.ts';
import { prepositionOf } from './tree-steps.ts';

const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const PLURAL = XPOS.indexOf('NNS');
const ADJ = UPOS.indexOf('ADJ');
const VERB = UPOS.indexOf('VERB');

/**
 * The channel that the clause of saying tells by itself: a verb (*tweeted*), a medium in the cue (*said in a statement*),
 * those who are spoken to (*told reporters*), a source that is one (*the report said*), an occasion near the cue
 * (*Speaking at a rally, she …*).
 */
export function ownChannel(
  scene: Scene,
  saying: Saying,
  around: readonly number[],
  speaker: Party | null,
  addressee: Finding<Party> | null,
): Finding<Channel> | null {
  return (
    byVerb(scene, saying) ??
    byNoun(scene, saying.cue) ??
    (addressee && byAddressee(scene, addressee)) ??
    bySource(scene, saying) ??
    byFindings(scene, saying, speaker) ??
    byNoun(
      scene,
      around.filter((token) => isMedium(scene, token)),
    ) ??
    (saying.attribution.parent === null ? bySentence(scene, saying) : null)
  );
}

/** *tweeted*, *testified* */
function byVerb({ page, words }: Scene, { cue }: Saying): Finding<Channel> | null {
  for (const token of cue) {
    if (page.syntax.upos[token] !== VERB && page.syntax.upos[token] !== ADJ) continue;
    const channel = words.channels.verbs.get(lemmaAt(page, token));
    if (channel) return finding(page, channel, 'verb of a channel', [token], 0.9);
  }
  return null;
}

/** *in a statement*, *on Twitter*, *issued a statement saying* */
function byNoun({ page, words }: Scene, tokens: readonly number[]): Finding<Channel> | null {
  for (const token of tokens) {
    const upos = page.syntax.upos[token];
    if (upos !== NOUN && upos !== PROPN) continue;
    const before = token > 0 ? page.syntax.lemma[token - 1] : '';
    const noun = page.syntax.lemma[token]!;
    const channel = words.channels.nouns.get(`${before}-${noun}`) ?? words.channels.nouns.get(noun);
    if (channel) return finding(page, channel, 'occasion or medium', [token], 0.85);
  }
  return null;
}

/** ***on** Twitter*, ***at** a rally*, *took **to** Twitter*; not *about a report* */
function isMedium({ page, words }: Scene, token: number): boolean {
  const { prepositions, posting, nouns } = words.channels;
  const preposition = prepositionOf(page, token);
  if (prepositions.has(preposition)) return true;
  return posting.has(preposition) && nouns.get(page.syntax.lemma[token]!) === 'social-media';
}

/** ***On Twitter** the minister, who was travelling, called …* */
function bySentence(scene: Scene, saying: Saying): Finding<Channel> | null {
  const found = byNoun(
    scene,
    wordsBeside(scene, saying).filter((token) => isMedium(scene, token)),
  );
  return found && { ...found, evidence: { ...found.evidence, confidence: 0.6 } };
}

/** *the report said*, *a banner reading*; not *reports said* */
function bySource(scene: Scene, { speaker, source }: Saying): Finding<Channel> | null {
  const { page, words } = scene;
  if (speaker < 0) return null;
  const noun = page.syntax.lemma[speaker]!;
  if (page.syntax.xpos[speaker] === PLURAL && words.channels.hearsay.has(noun)) return null;
  const channel = words.channels.sources.get(noun);
  if (channel) return finding(page, channel, 'source is a channel', [speaker], 0.8);
  // *videos posted **on social media***
  return byNoun(
    scene,
    source.filter((token) => isMedium(scene, token)),
  );
}

/** *researchers **reported** that …*, *they **found** …* of researchers: in a paper */
function byFindings(
  { page, words }: Scene,
  { speaker, anchor }: Saying,
  party: Party | null,
): Finding<Channel> | null {
  if (speaker < 0 || anchor < 0) return null;
  const { scholars, publishing } = words.channels;
  if (!publishing.has(lemmaAt(page, anchor))) return null;
  const named = party?.name.toLowerCase().split(/\s+/) ?? [];
  const isScholar =
    scholars.has(lemmaAt(page, speaker)) || named.some((word) => scholars.has(word.replace(/s$/, '')));
  return isScholar ? finding(page, 'document', 'published findings', [speaker, anchor], 0.6) : null;
}

/** *told reporters*, *told the court*, *told The Lenga Post* */
function byAddressee({ words }: Scene, { value, evidence }: Finding<Party>): Finding<Channel> | null {
  const { press, assemblies, outletNouns, outletWords } = words.channels;
  const forms = value.name.split(/[\s.,'’]+/);
  const heads = forms.map((form) => form.toLowerCase());
  const last = heads.at(-1) ?? '';
  const found = (channel: Channel, confidence: number): Finding<Channel> => {
    return { value: channel, evidence: { ...evidence, by: 'those spoken to', confidence } };
  };
  if (heads.some((head) => press.has(head)) && !outletWords.has(forms[0]!))
    return found('press-remarks', 0.85);
  if (outletNouns.has(last) || forms.some((form) => outletWords.has(form))) return found('interview', 0.85);
  const assembly = assemblies.has(last) || assemblies.has(last.replace(/s$/, ''));
  return assembly ? found('speech', 0.7) : null;
}

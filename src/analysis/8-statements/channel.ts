import { UPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Channel, Party } from './statement.ts';
import { prepositionOf } from './tree-steps.ts';

const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');

/**
 * The channel that the clause of saying tells by itself: a verb (*tweeted*), an occasion or medium (*in an interview*), a
 * source that is one (*the report said*), those who are spoken to (*told reporters*).
 */
export function ownChannel(
  scene: Scene,
  saying: Saying,
  around: readonly number[],
  addressee: Finding<Party> | null,
): Finding<Channel> | null {
  return (
    byVerb(scene, saying) ??
    byNoun(scene, saying, around) ??
    bySource(scene, saying) ??
    (addressee && byAddressee(scene, addressee, around))
  );
}

/** *tweeted*, *testified* */
function byVerb({ page, words }: Scene, { cue }: Saying): Finding<Channel> | null {
  for (const token of cue) {
    if (page.syntax.upos[token] !== VERB) continue;
    const channel = words.channels.verbs.get(lemmaAt(page, token));
    if (channel) return finding(page, channel, 'verb of a channel', [token], 0.9);
  }
  return null;
}

/** *in a statement*, *on Twitter*, *issued a statement saying* */
function byNoun(scene: Scene, saying: Saying, around: readonly number[]): Finding<Channel> | null {
  const { page, words } = scene;
  const cue = new Set(saying.cue);
  let weaker: Finding<Channel> | null = null;
  for (const token of around) {
    const upos = page.syntax.upos[token];
    if (upos !== NOUN && upos !== PROPN) continue;
    const before = token > 0 ? lemmaAt(page, token - 1) : '';
    const noun = lemmaAt(page, token);
    const channel = words.channels.nouns.get(`${before}-${noun}`) ?? words.channels.nouns.get(noun);
    if (!channel) continue;
    const found = finding(page, channel, 'occasion or medium', [token], 0.85);
    if (cue.has(token) || prepositionOf(page, token) !== '') return found;
    weaker ??= found;
  }
  return weaker;
}

/** *the report said*, *a banner reading* */
function bySource({ page, words }: Scene, { speaker, source }: Saying): Finding<Channel> | null {
  for (const token of [speaker, source.at(-1) ?? -1]) {
    if (token < 0) continue;
    const channel = words.channels.sources.get(lemmaAt(page, token));
    if (channel) return finding(page, channel, 'source is a channel', [token], 0.8);
  }
  return null;
}

/** *told reporters*, *told the court*, *told The Lenga Post* */
function byAddressee(
  { words }: Scene,
  { value, evidence }: Finding<Party>,
  around: readonly number[],
): Finding<Channel> | null {
  const { press, assemblies, outletNouns, outletWords } = words.channels;
  const forms = value.name.split(/[\s.,'’]+/);
  const heads = forms.map((form) => form.toLowerCase());
  const last = heads.at(-1) ?? '';
  const found = (channel: Channel, confidence: number): Finding<Channel> => {
    return { value: channel, evidence: { ...evidence, by: 'those spoken to', confidence } };
  };
  if (press.has(last) || heads.some((head) => press.has(head))) return found('press-remarks', 0.85);
  if (assemblies.has(last) || assemblies.has(last.replace(/s$/, ''))) return found('speech', 0.7);
  const isOutlet = outletNouns.has(last) || forms.some((form) => outletWords.has(form));
  return isOutlet && around.length > 0 ? found('interview', 0.85) : null;
}

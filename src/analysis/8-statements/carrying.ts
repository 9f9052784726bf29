import type { Draft } from './drafting.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Channel, Party } from './statement.ts';

/** A channel and an addressee after carrying them on. */
export interface Carried {
  readonly channel: Finding<Channel> | null;
  readonly addressee: Finding<Party> | null;
}

/** An occasion of saying that goes on. */
interface Occasion extends Carried {
  readonly paragraph: number;
}

/** Channels whose occasions go on over several sentences. */
const LASTING: ReadonlySet<Channel> = new Set([
  'interview', 'press-conference', 'press-remarks', 'written-statement', 'speech', 'broadcast', 'social-media', 'meeting',
  'phone-call', 'letter', 'document',
]); // biome-ignore format: a list
/** Of those, the ones that end with the paragraph: a post is named each time. */
const SHORT: ReadonlySet<Channel> = new Set(['social-media', 'letter', 'phone-call', 'meeting']);

/**
 * Carries channel and addressee from one saying to the next of the same speaker on the same occasion: *In an interview
 * with the Post, she said … She added …*. Sayings inside contents have occasions of their own. Carrying backwards
 * (*She thanked them. “…,” she told the Post*) was tried: it invents as many as it finds.
 */
export function carryOn(scene: Scene, drafts: readonly Draft[]): Carried[] {
  const occasions = new Map<string, Occasion>();
  return drafts.map((draft) => {
    const { channel, addressee, saying } = draft;
    const own: Carried = { channel, addressee };
    const speaker = draft.speaker?.speaker ?? null;
    if (speaker === null || saying.attribution.parent !== null) return own;
    const paragraph = scene.page.sentences[saying.sentence]?.paragraph ?? 0;
    const before = occasions.get(speaker);
    const goesOn = !channel && before && paragraph - before.paragraph <= reachOf(before);
    const carried = goesOn
      ? { channel: carry(before.channel), addressee: addressee ?? carry(before.addressee) }
      : own;
    if (carried.channel) occasions.set(speaker, { ...carried, paragraph });
    return carried;
  });
}

/** Over how many paragraph ends an occasion goes on: into the next paragraph, not over one without its speaker. */
function reachOf({ channel }: Carried): number {
  if (!channel || !LASTING.has(channel.value)) return -1;
  return SHORT.has(channel.value) ? 0 : 1;
}

function carry<Value>(found: Finding<Value> | null): Finding<Value> | null {
  if (!found) return null;
  const { value, evidence } = found;
  return {
    value,
    evidence: { by: 'same occasion', spans: evidence.spans, confidence: 0.8 * evidence.confidence },
  };
}

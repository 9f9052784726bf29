import type { Draft } from './drafting.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Channel, Party } from './statement.ts';
import { same } from './target-features.ts';

/** A channel and an addressee after carrying them on. */
export interface Carried {
  readonly channel: Finding<Channel> | null;
  readonly addressee: Finding<Party> | null;
}

/** An occasion of saying that goes on. */
interface Occasion extends Carried {
  readonly draft: Draft;
  readonly paragraph: number;
}

/** Channels whose occasions go on over several sentences; a letter or a tweet is named each time. */
const LASTING: ReadonlySet<Channel> = new Set([
  'interview', 'press-conference', 'press-remarks', 'written-statement', 'speech', 'broadcast', 'social-media', 'meeting',
  'phone-call', 'letter', 'document',
]); // biome-ignore format: a list

/**
 * Carries channel and addressee from one saying to the next of the same speaker on the same occasion: *In an interview
 * with the Post, she said … She added …*. The occasion ends where another channel is named, where somebody else speaks
 * in a later paragraph, or after a paragraph without the speaker.
 */
export function carryOn(scene: Scene, drafts: readonly Draft[]): Carried[] {
  const occasions = new Map<string, Occasion>();
  return drafts.map((draft) => {
    const own: Carried = { channel: draft.channel, addressee: draft.addressee };
    const key = draft.speaker?.speaker ?? null;
    if (key === null) return own;
    const paragraph = scene.page.sentences[draft.saying.sentence]?.paragraph ?? 0;
    const before = occasions.get(key);
    if (own.channel) {
      occasions.set(key, { ...own, draft, paragraph });
      return own;
    }
    if (!before || !goesOn(scene, before, draft, paragraph)) return own;
    const carried = { channel: carry(before.channel), addressee: own.addressee ?? carry(before.addressee) };
    occasions.set(key, { ...before, paragraph });
    return carried;
  });
}

/** Whether a saying belongs to the occasion. */
function goesOn(_scene: Scene, before: Occasion, draft: Draft, paragraph: number): boolean {
  if (!before.channel || !LASTING.has(before.channel.value)) return false;
  if (draft.saying.attribution.parent !== null || !same(before.draft.speaker, draft.speaker)) return false;
  return paragraph - before.paragraph <= 1;
}

function carry<Value>(found: Finding<Value> | null): Finding<Value> | null {
  if (!found) return null;
  const { value, evidence } = found;
  return {
    value,
    evidence: { by: 'same occasion', spans: evidence.spans, confidence: 0.8 * evidence.confidence },
  };
}

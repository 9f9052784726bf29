import { sliceOf } from '../../text/span.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Cast, Reference, Speaker } from './speaker.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Stage 6: who speaks. Every source stands for itself. */
export function findSpeakers(
  page: Page,
  _mentions: readonly Mention[],
  attributions: readonly Attribution[],
  _words: SpeakerWords,
): Cast {
  const speakers: Speaker[] = [];
  const sources = attributions.map(({ source }): Reference | null => {
    const span = source[0];
    if (!span) return null;
    const id = `p${speakers.length + 1}`;
    const evidence = { by: 'source words', spans: [span], confidence: 0.1 };
    speakers.push({
      id,
      name: sliceOf(page.text, span),
      kind: 'unknown',
      aliases: [],
      offices: [],
      affiliation: null,
      state: null,
      naming: 'unknown',
      evidence: [evidence],
    });
    return { ...span, head: 0, speaker: id, evidence };
  });
  return { speakers, references: sources.filter((one) => one !== null), sources };
}

import { shareVoices } from '../../analysis/9-voices/shares.ts';
import { mapVoices } from '../../analysis/9-voices/voice-map.ts';
import type { WireReading, WireStatement } from '../../formats/wire.ts';
import type { Cast } from './parties.ts';

/** What corrections left of a reading's statements. */
export interface Remains {
  readonly kept: readonly WireStatement[];
  readonly rejected: ReadonlySet<string>;
  /** The parent of any statement, rejected ones included. */
  parentOf(id: string): string | null;
  readonly cast: Cast;
}

/** A reading of the statements that were kept: what depends on them (chains, voices, shares) follows them. */
export function finished(text: string, machine: WireReading, remains: Remains): WireReading {
  const { kept, cast } = remains;
  const statements = kept
    .map((statement) => withoutRejected(statement, remains))
    .sort((a, b) => startOf(a) - startOf(b));
  const voices = mapVoices(text.length, statements);
  const spoken = statements.map(({ id, speaker }) => ({
    id,
    speaker: speaker && { speaker: speaker.id, name: speaker.name, kind: speaker.kind },
  }));
  const shares = shareVoices(text, voices, spoken);
  const loaded = machine.loaded.map((word) => {
    const voice = voices.find(({ start, end }) => start <= word.start && word.start < end);
    return { ...word, statement: voice?.chain.at(-1) ?? null };
  });
  return {
    ...machine,
    statements,
    speakers: cast.speakers,
    voices: voices.map(({ start, end, chain }) => ({ start, end, chain })),
    shares: shares.map(({ speaker, units, share }) => ({
      speaker,
      units,
      share: Math.round(share * 1000) / 1000,
    })),
    loaded,
  };
}

/** What stood inside a rejected statement stands inside the one around it; what answered it answers nothing. */
function withoutRejected(statement: WireStatement, { rejected, parentOf }: Remains): WireStatement {
  let parent = statement.parent;
  while (parent !== null && rejected.has(parent)) parent = parentOf(parent);
  const answers = statement.answers && rejected.has(statement.answers.statement) ? null : statement.answers;
  return parent === statement.parent && answers === statement.answers
    ? statement
    : { ...statement, parent, answers };
}

/** Statements come in the order of the cue. */
function startOf({ cue, content }: WireStatement): number {
  return (cue[0] ?? content[0])?.start ?? 0;
}

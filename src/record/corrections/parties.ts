import type { WireParty, WireSpeaker, WireSpeakerParty } from '../../formats/wire.ts';
import { nameKey } from '../name-key.ts';
import type { NamedParty } from './correction.ts';

/** Who is who in a report as corrections name them: speakers that the reading has, and new ones. */
export class Cast {
  private readonly list: WireSpeaker[];

  constructor(speakers: readonly WireSpeaker[]) {
    this.list = [...speakers];
  }

  get speakers(): readonly WireSpeaker[] {
    return this.list;
  }

  /** The one speaker of that name, else of that alias; null where there is none, `several` where the name is not enough. */
  find({ name, kind }: NamedParty): WireSpeaker | 'several' | null {
    const key = nameKey(name);
    const fitting = this.list.filter((speaker) => kind === null || speaker.kind === kind);
    const named = fitting.filter((speaker) => nameKey(speaker.name) === key);
    const found =
      named.length > 0
        ? named
        : fitting.filter(({ aliases }) => aliases.some((alias) => nameKey(alias) === key));
    return found.length > 1 ? 'several' : (found[0] ?? null);
  }

  /** Somebody that the machine did not see; a name without a kind is a person's. */
  enter({ name, kind }: NamedParty): WireSpeaker {
    const numbers = this.list.map(({ id }) => Number(id.slice(1)) || 0);
    const speaker: WireSpeaker = {
      id: `p${Math.max(0, ...numbers) + 1}`,
      name,
      kind: kind ?? 'person',
      aliases: [],
      offices: [],
      affiliation: null,
      state: null,
      naming: kind === 'unnamed' || kind === 'unknown' ? kind : 'named',
      evidence: [{ by: 'correction', spans: [], confidence: 1 }],
    };
    this.list.push(speaker);
    return speaker;
  }
}

/** A speaker as a statement shows them. */
export function speakerParty({ id, name, kind, offices, state }: WireSpeaker): WireSpeakerParty {
  return { id, name, kind, office: offices[0]?.name ?? null, state };
}

/** Somebody that a statement has to do with, followed where the report follows them. */
export function partyOf(cast: Cast, party: NamedParty): WireParty {
  const known = cast.find(party);
  if (known === null || known === 'several') {
    return { id: null, name: party.name, kind: party.kind ?? 'unknown' };
  }
  return { id: known.id, name: known.name, kind: known.kind };
}

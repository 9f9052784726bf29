import type { Network } from '../0-network/network.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Entities } from './entities.ts';
import type { Phrase } from './phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** What every sieve sees. */
export interface Scene {
  readonly page: Page;
  readonly words: SpeakerWords;
  readonly attributions: readonly Attribution[];
  /** In order of their heads. */
  readonly phrases: readonly Phrase[];
  readonly entities: Entities;
  /** Index of the phrase whose head or core holds the token, or -1. */
  readonly phraseAt: Int32Array;
  /** Index of the innermost attribution whose content holds the token, or -1. */
  readonly contentAt: Int32Array;
  /** For each attribution the index of its parent, or -1. */
  readonly parentOf: Int32Array;
  /** For each attribution the phrase that its source's words name, or -1. */
  readonly sourceOf: Int32Array;
  /** Index of the attribution whose source the phrase is (the last of them), or -1; one entry a phrase. */
  readonly speaksIn: Int32Array;
}

/** One pass over the phrases, which links those it is sure of; the surest pass comes first. */
export interface Sieve {
  /** What evidence calls it. */
  readonly name: string;
  run(scene: Scene, network: Network | null): void;
}

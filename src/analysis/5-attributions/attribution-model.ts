import type { Network } from '../0-network/network.ts';
import { decodeNetwork } from '../0-network/weights.ts';
import type { ReadingManner } from './cue-features.ts';

/** Trained weights for finding attributions, and the manner to read in. */
export interface AttributionModel {
  readonly cues: Network;
  readonly roles: Network;
  readonly judge: Network;
  /** New text is read in the manner of `statements`; `polnear` leaves out what PolNeAR does not annotate. */
  readonly manner: ReadingManner;
}

/** The model from the bytes of its three weights files. Throws `Error` when one is damaged. */
export function decodeAttributionModel(
  cues: Uint8Array,
  roles: Uint8Array,
  judge: Uint8Array,
): AttributionModel {
  return {
    cues: decodeNetwork(cues),
    roles: decodeNetwork(roles),
    judge: decodeNetwork(judge),
    manner: 'statements',
  };
}

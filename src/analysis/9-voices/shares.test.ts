import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { withKnown } from '../../../tests/notation/known.ts';

describe('shares of voice', () => {
  it('count letters and digits for the innermost speaker, the outlet first and the unknown last', () => {
    const reading = withKnown(
      bracketed(
        '{S1:Ruiz} {C1:said} {Q1:that {S2:he} {C2:denied} {Q2:all of it} 24}; {C3:reportedly} {Q3:so}.',
      ),
      ['p1: name=Ruiz', 'p2: name=he', 's1: speaker=p1', 's2: speaker=p2'],
    );
    expect(reading.voices.shares).toEqual([
      { speaker: null, units: 18, share: 18 / 41 },
      { speaker: 'p1', units: 14, share: 14 / 41 },
      { speaker: 'p2', units: 7, share: 7 / 41 },
      { speaker: 'unknown', units: 2, share: 2 / 41 },
    ]);
  });

  it('adds up one speaker’s statements', () => {
    const reading = withKnown(bracketed('{Q1:A} {S1:Ruiz} {C1:said}. {Q2:BC} {S2:she} {C2:added}.'), [
      'p1: name=Ruiz',
      's1: speaker=p1',
      's2: speaker=p1',
    ]);
    expect(reading.voices.shares.find(({ speaker }) => speaker === 'p1')?.units).toBe(3);
  });

  it('are none where there are no words', () => {
    expect(bracketed('… !').voices.shares).toEqual([]);
    expect(bracketed('').voices).toEqual({ voices: [], shares: [], loaded: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { blank } from '../../record/corrections/drafting.ts';
import { changed, draftOf, fieldsChanged, missedIn, rebased, takenBack, wantedIn } from './draft.ts';

const wire = {
  ...blank('s2'),
  content: [{ start: 10, end: 20 }],
  speaker: { id: 'p1', name: 'Ana Ruiz', kind: 'person' as const, office: null, state: null },
  saidAt: { value: '2031-06-16', when: 'w1' },
  parent: 's1',
};
const draft = draftOf(3, 12, wire, { s1: 11, s2: 12 });

describe('a draft', () => {
  it('begins as the statement is', () => {
    expect(draft.values).toMatchObject({
      speaker: { name: 'Ana Ruiz', kind: 'person' },
      saidAt: '2031-06-16',
      parent: 11,
    });
    expect(fieldsChanged(draft)).toEqual([]);
    expect(wantedIn(draft)).toEqual({});
  });

  it('wants what was changed, and not what was changed back', () => {
    const next = changed(changed(draft, { act: 'deny', saidAt: '2031-06-17' }), { saidAt: '2031-06-16' });
    expect(wantedIn(next)).toEqual({ act: 'deny' });
  });

  it('takes blanks around a name for nothing, and a name of blanks for nobody', () => {
    const spaced = changed(draft, { speaker: { name: ' Ana Ruiz ', kind: 'person' } });
    expect(fieldsChanged(spaced)).toEqual([]);
    const nobody = changed(draft, { speaker: { name: '  ', kind: 'person' }, saidAt: ' ' });
    expect(wantedIn(nobody)).toEqual({ speaker: null, saidAt: null });
  });

  it('goes back step by step, typing in one field as one', () => {
    let typed = changed(draft, { act: 'deny' });
    for (const name of ['I', 'Iv', 'Iva'])
      typed = changed(typed, { target: { name, kind: null } }, 'target name');
    expect(takenBack(typed).values).toMatchObject({ target: null, act: 'deny' });
    expect(takenBack(takenBack(typed))).toEqual(draft);
    expect(takenBack(draft)).toBe(draft);
  });

  it('of a missed statement sends its spans, marked or not', () => {
    expect(wantedIn(missedIn(3, { start: 1, end: 4 }))).toEqual({
      source: [],
      cue: [],
      content: [{ start: 1, end: 4 }],
    });
  });

  it('keeps its wishes when the statement has changed meanwhile', () => {
    const wish = changed(draft, { act: 'deny' });
    const now = draftOf(3, 12, { ...wire, channel: 'speech' }, { s1: 11, s2: 12 });
    expect(rebased(wish, now).values).toMatchObject({ act: 'deny', channel: 'speech' });
    expect(wantedIn(rebased(wish, now))).toEqual({ act: 'deny' });
    expect(rebased(wish, draft)).toBe(wish);
  });
});

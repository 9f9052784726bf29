import { describe, expect, it } from 'vitest';
import { formats, type Layout } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';
import { knownReading } from './known-reading.ts';

const layout: Layout = { width: 60, colour: false };
const written = (reading: Parameters<typeof formats.text.write>[0], more: Partial<Layout> = {}) =>
  formats.text.write(reading, { ...layout, ...more });

describe('text', () => {
  it('shows the text by voice, the chain and known fields of each statement, and what the report is made of', () => {
    expect(written(knownReading)).toBe(`a.txt
Ministers <quarrel> — The Lenga Post

[content] {cue} <source>, each with its number in the list
below

😀 LENGA, June 18 — <1 Foreign Minister Anna Ruiz>
{1 accused} [1 Milo Baro of a brutal “land grab” 😀], <2 the
Port Gazette> {2 reported} [2 on Friday that <3 Baro>
{3 denied} [3 the charge]].
[4 “We may sign the treaty,”] <4 she> {4 told} reporters in
Port Selva. {5 Reportedly}, [5 so].

1  The Lenga Post ← Anna Ruiz — accused — Milo Baro of a
   brutal “land grab” 😀
   accuse → Milo Baro
2  The Lenga Post ← the Port Gazette — reported — on Friday
   that Baro denied the charge
   document · said 2031-06-17
   3  The Lenga Post ← the Port Gazette ← Milo Baro — denied
      — the charge
      deny · answers 1: deny
4  The Lenga Post ← Anna Ruiz — told — “We may sign the
   treaty,”
   promise · to reporters · press remarks · in Port Selva ·
     hedged: modal · plan: sign the treaty, due 2031-06-20
5  The Lenga Post ← (no source named) — Reportedly — so
   hedged: reported

5 statements: 1 direct, 0 mixed, 4 indirect; 1 inside
another.

Speakers
  Anna Ruiz: person, Foreign Minister, the cabinet, KA; also
    she, the minister (1, 4)
  Milo Baro: person; also Baro (3)
  the Port Gazette: organisation (2)

Published 2031-06-18, from its dateline (“June 18”)

Share of voice
  The Lenga Post     57 % ███████████████████
  Anna Ruiz          24 % ████████
  the Port Gazette   13 % ████
  Milo Baro           5 % ██
  nobody known        1 % ▏

Loaded words
  quoted or reported: brutal (1), “land grab” (1)
`);
  });

  it('is quiet about what is not known', () => {
    const reading = bracketed('{S1:Anna Ruiz} {C1:said} {Q1:that {S2:the board} {C2:met}}.');
    expect(written(reading)).toBe(`[content] {cue} <source>, each with its number in the list
below

<1 Anna Ruiz> {1 said} [1 that <2 the board> {2 met}].

1  Anna Ruiz — said — that the board met
   2  Anna Ruiz ← the board — met — (no content)

2 statements: 0 direct, 0 mixed, 2 indirect; 1 inside
another.

Share of voice
  the outlet itself   44 % ███████████████
  nobody known        56 % ██████████████████
`);
  });

  it('says so when nobody speaks', () => {
    expect(written(bracketed('It rained.'))).toBe(
      'Nobody’s words were found in this text.\n\nIt rained.\n\n0 statements.\n',
    );
  });

  it('lists the dates that a report may have where none is settled', () => {
    const reading = withKnown(bracketed('It rained on the 26th day of the lockdown.'), [
      'report: published=2031-08-30 or 2031-08-31; by=undecided; clue=the 26th day',
    ]);
    expect(written(reading)).toContain(`
Published undecided: 2031-08-30 80 %, 2031-08-31 80 % (“the
  26th day”)
`);
  });

  it('shows the outlet’s own loaded words apart from those it quotes', () => {
    const reading = withKnown(bracketed('The regime met. {S1:Ruiz} {C1:called} {Q1:it “brutal”}.'), [
      'loaded: legitimacy words=regime; evaluative words=brutal',
    ]);
    expect(written(reading)).toContain(`
Loaded words
  in the outlet’s own voice: regime (legitimacy words)
  quoted or reported: “brutal” (1)
`);
  });

  it('never prints a line wider than the terminal, nor control characters of the report', () => {
    const wild = bracketed(
      '{S1:Anna\u001b[31m Ruiz} {C1:said} {Q1:the port\u0007 was\u0000 shut} \u009b2J for \u202egood.',
    );
    const evil = withKnown(wild, [
      'report: title=\u001b[2J; outlet=An Outlet Of A Name That Is Long; published=2031-06-18; by=metadata',
      'p1: name=Anna\u001b[31m Ruiz; office=the port\u0007; also=\u0007bell',
      's1: speaker=p1; to=\u001b[31mher; place=the port\u0007; will=was\u0000 shut; hedge=modal',
      'loaded: epithets=port\u0007',
    ]);
    for (const reading of [wild, evil, knownReading]) {
      for (const explain of [undefined, {}]) {
        for (const colour of [false, true]) {
          for (const width of [30, 60, 80]) {
            const shown = written(reading, { width, colour, ...(explain && { explain }) });
            const bare = shown.replace(/\u001b\[[0-9;]+m/g, '');
            expect(bare).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
            for (const line of bare.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
            if (!colour) expect(shown).toBe(bare);
          }
        }
      }
    }
  });

  it('colours content by its speaker', () => {
    const two = withKnown(
      bracketed(
        '{Q1:“A,”} {S1:Ruiz} {C1:said}. {Q2:“B,”} {S2:Baro} {C2:said}. {Q3:“C,”} {S3:she} {C3:said}.',
      ),
      ['p1: name=Ruiz', 'p2: name=Baro', 's1: speaker=p1', 's2: speaker=p2', 's3: speaker=p1'],
    );
    const shown = written(two, { colour: true });
    const colourOf = (words: string) => new RegExp(`\u001b\\[(\\d+)m${words}`).exec(shown)?.[1];
    expect(colourOf('“A,”')).toBe(colourOf('“C,”'));
    expect(colourOf('“A,”')).not.toBe(colourOf('“B,”'));
  });
});

describe('text, explained', () => {
  it('says which rule found what, from which words, how surely', () => {
    expect(written(knownReading, { explain: { statement: 's3' } })).toBe(`a.txt
Ministers <quarrel> — The Lenga Post

   3  The Lenga Post ← the Port Gazette ← Milo Baro — denied
      — the charge
      attribution: indirect — by test, from “denied”, 91 %
      speaker: Milo Baro — by speaker rule, from “denied”,
        80 %
      act: deny, CAMEO 125, PLOVER REJECT — by act rule,
        from “denied”, 80 %
      parent: inside 2 — by parent rule, from “denied”, 80 %
      answers: deny 1 — by answers rule, from “denied”, 80 %
`);
  });

  it('explains one field of all statements that have it', () => {
    const shown = written(knownReading, { explain: { field: 'certainty' } });
    expect(shown.match(/^ *certainty: .*$/gm)).toHaveLength(2);
    expect(shown).not.toContain('attribution:');
    expect(shown).not.toContain('the charge —');
  });

  it('explains who the speakers are', () => {
    expect(written(knownReading, { explain: { field: 'speakers' } })).toContain(`
Anna Ruiz: person, Foreign Minister, the cabinet, KA; also
  she, the minister
  by test, from “Anna Ruiz”, 80 %
Milo Baro: person; also Baro
`);
  });

  it('explains the report’s date, and what an explanation may lack', () => {
    expect(written(knownReading, { explain: { field: 'published' } })).toBe(`a.txt
Ministers <quarrel> — The Lenga Post

Published 2031-06-18, from its dateline
  by dateline date, from “June 18”, 80 %
2031-06-18 80 %: all clues fit
`);
    expect(written(bracketed('It rained.'), { explain: { field: 'published' } })).toBe(
      'There is nothing of the kind in this text.\n',
    );
  });
});

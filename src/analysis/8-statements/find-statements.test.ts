import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown, stated } from '../../../tests/notation/stated.ts';
import { en } from '../../languages/en/node.ts';
import { read } from '../reading.ts';
import { ACTS, CHANNELS, type Statement } from './statement.ts';

/** Rows `[text in brackets, fields of the last statement]`. */
function rows(list: readonly (readonly [string, string])[]): void {
  test.each(list)('%s → %s', (notation, wanted) => {
    const { text, statements } = stated(notation);
    expect(shown(text, statements.at(-1)!, wanted)).toBe(wanted);
  });
}

describe('channel', () => {
  rows([
    ['{S1:Anna Ruiz} {C1:tweeted} {Q1:that the port was shut}.', 'channel=social-media'],
    ['{S1:Anna Ruiz} {C1:wrote on Twitter} {Q1:that the port was shut}.', 'channel=social-media'],
    ['{S1:Anna Ruiz} {C1:said in a statement} {Q1:that the port was shut}.', 'channel=written-statement'],
    [
      '{S1:Anna Ruiz} {C1:said at a press conference} {Q1:that the port was shut}.',
      'channel=press-conference',
    ],
    [
      '{S1:Anna Ruiz} {C1:told reporters} {Q1:that the port was shut}.',
      'channel=press-remarks addressee=reporters',
    ],
    [
      '{S1:Anna Ruiz} {C1:told the Lenga Post} {Q1:that the port was shut}.',
      'channel=interview addressee="Lenga Post"',
    ],
    ['{S1:The report} {C1:said} {Q1:that the port was shut}.', 'channel=document'],
    ['{S1:Researchers} {C1:reported} {Q1:that the port was sinking}.', 'channel=document'],
    ['Speaking at a rally on Monday, {S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.', 'channel=speech'],
    [
      'In an interview with the Lenga Post, {S1:Anna Ruiz} {C1:said} {Q1:the port was shut}. {S2:She} {C2:added} {Q2:that it would stay shut}.',
      'channel=interview addressee="Lenga Post"',
    ],
    [
      '{S1:Anna Ruiz} took to Twitter on Friday and {C1:said} {Q1:the port was shut}.',
      'channel=social-media',
    ],
    // Rows that no rule may touch.
    ['{S1:Anna Ruiz} {C1:said} {Q1:that the statement was wrong}.', 'channel=-'],
    ['{S1:Reports} {C1:said} {Q1:that the port was shut}.', 'channel=-'],
    [
      '{S1:Anna Ruiz} {C1:tweeted} {Q1:that the port was shut}. {S2:Milo Brand} {C2:said} {Q2:it was open}.',
      'channel=-',
    ],
    [
      '{S1:Anna Ruiz} {C1:said} {Q1:{S2:she} {C2:told reporters} {Q2:nothing}}. {S3:Milo Brand} {C3:said} {Q3:so}.',
      'channel=-',
    ],
  ]);
});

describe('addressee', () => {
  rows([
    ['{S1:Anna Ruiz} {C1:asked the council} {Q1:to reopen the port}.', 'addressee=council'],
    ['{S1:Anna Ruiz} {C1:asked} {Q1:the council to reopen the port}.', 'addressee=council'],
    ['{S1:Anna Ruiz} {C1:called on Lenga} {Q1:to reopen the port}.', 'addressee=Lenga'],
    ['{Q1:Residents} {C1:were told} {Q1:to leave}.', 'addressee=Residents'],
    ['{S1:Anna Ruiz} {C1:said in a letter to the council} {Q1:that the port was shut}.', 'addressee=council'],
    ['{S1:Anna Ruiz} {C1:told a press conference} {Q1:that the port was shut}.', 'addressee=-'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:the letter to the council was lost}.', 'addressee=-'],
  ]);
});

describe('place', () => {
  rows([
    ['{S1:Anna Ruiz} {C1:told reporters in Geneva} {Q1:that the port was shut}.', 'place=Geneva'],
    ['Speaking at a rally in Geneva, {S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.', 'place=Geneva'],
    ['{S1:Anna Ruiz} {C1:told reporters on the quay} {Q1:that it was shut}.', 'place=quay'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:the port in Geneva was shut}.', 'place=-'],
  ]);
});

describe('act and target', () => {
  rows([
    [
      '{S1:Anna Ruiz} {C1:accused} {Q1:Milo Brand of lying}.',
      'act=accuse cameo=112 plover=ACCUSE target="Milo Brand"',
    ],
    [
      '{S1:Anna Ruiz} {C1:praised} {Q1:Milo Brand}.',
      'act=praise cameo=051 plover=SUPPORT target="Milo Brand"',
    ],
    ['{S1:Anna Ruiz} {C1:condemned} {Q1:the attack}.', 'act=condemn plover=ACCUSE'],
    [
      '{S1:Anna Ruiz} {C1:urged the council} {Q1:to reopen the port}.',
      'act=appeal plover=REQUEST target=council',
    ],
    ['{S1:Anna Ruiz} {C1:demanded} {Q1:that the port be reopened}.', 'act=demand plover=REQUEST'],
    ['{S1:The council} {C1:denied} {Q1:that it had lied}.', 'act=deny cameo=016 plover=-'],
    ['{S1:The council} {C1:rejected} {Q1:the proposal}.', 'act=reject plover=REJECT'],
    ['{S1:Anna Ruiz} {C1:promised} {Q1:to reopen the port}.', 'act=promise plover=AGREE'],
    ['{S1:Anna Ruiz} {C1:threatened} {Q1:to close the port}.', 'act=threaten plover=THREATEN'],
    ['{S1:Anna Ruiz} {C1:apologised} {Q1:for the delay}.', 'act=apologise cameo=055'],
    ['{S1:Anna Ruiz} {C1:declined} {Q1:to comment}.', 'act=decline-to-comment polarity=negative cameo=011'],
    [
      '{S1:Anna Ruiz} {C1:would not say} {Q1:whether the port was shut}.',
      'act=decline-to-comment polarity=negative',
    ],
    [
      '{S1:Anna Ruiz} {C1:said} {Q1:the port was built in 1902}.',
      'act=assert cameo=010 plover=- target=- polarity=positive',
    ],
    ['{S1:Anna Ruiz} {C1:did not say} {Q1:that the port was shut}.', 'polarity=negative'],
  ]);
});

describe('certainty', () => {
  rows([
    ['{Q1:The port was} {C1:reportedly} {Q1:shut}.', 'certainty=hedged hedge=reported'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:the port may be shut}.', 'certainty=hedged hedge=modal'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:if it is true, the port is shut}.', 'certainty=hedged hedge=conditional'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:the port, which may be shut, was old}.', 'certainty=plain hedge=-'],
  ]);
});

describe('commitments', () => {
  rows([
    [
      '{S1:Anna Ruiz} {C1:said} {Q1:that Milo Brand will address the council on June 27}.',
      'will="Milo Brand: address the council on June 27 @2031-06-27"',
    ],
    [
      '{S1:Anna Ruiz} {C1:promised} {Q1:that the report would be published by June 27}.',
      'will="?: published by June 27 @../2031-06-27"',
    ],
    ['{S1:Anna Ruiz} {C1:vowed} {Q1:to rebuild the bridge}.', 'will="Anna Ruiz: to rebuild the bridge"'],
    ['{S1:Anna Ruiz} {C1:predicted} {Q1:that the council will fall}.', 'will=-'],
    ['{S1:Anna Ruiz} {C1:said} {Q1:that the storm will pass}.', 'will=-'],
  ]);
});

describe('replies', () => {
  rows([
    [
      '{S1:Anna Ruiz} {C1:accused} {Q1:Milo Brand of lying}. {S2:Brand} {C2:denied} {Q2:the accusation}.',
      'answers="deny s1"',
    ],
    [
      '{S1:Anna Ruiz} {C1:offered} {Q1:to mediate}. {S2:Lenga} {C2:rejected} {Q2:the offer}.',
      'answers="reject s1"',
    ],
    [
      '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}. {S2:She} {C2:denied} {Q2:that it was old}.',
      'answers=-',
    ],
    ['{S1:Anna Ruiz} {C1:denied} {Q1:the accusation}.', 'answers=-'],
  ]);
});

describe('parents', () => {
  rows([
    [
      '{S1:The Lenga Post} {C1:reported}, {S2:diplomats} {C2:being quoted}, {Q1,Q2:that the port would be shut}.',
      'parent=s1',
    ],
    ['{S1:The Post} {C1:said} {Q1:{S2:Ruiz} {C2:had told it} {Q2:the port was shut}}.', 'parent=s1'],
    ['{S1:Ruiz} {C1:said} {Q1:the port was shut}. {S2:Brand} {C2:agreed} {Q2:it was}.', 'parent=-'],
  ]);
});

/** What must hold of the statements of any text. */
function holdLaws(text: string): void {
  const { statements, cast, times } = read(text, en);
  const ids = new Map(statements.map((statement) => [statement.id, statement]));
  const speakers = new Set(cast.speakers.map(({ id }) => id));
  const whens = new Set(times.whens.map(({ id }) => id));
  for (const [i, statement] of statements.entries()) {
    expect(ACTS).toContain(statement.act);
    expect(CHANNELS).toContain(statement.channel);
    for (const party of [statement.speaker, statement.addressee, statement.target]) {
      if (party?.speaker) expect(speakers).toContain(party.speaker);
    }
    if (statement.saidAt?.when) expect(whens).toContain(statement.saidAt.when);
    if (statement.answers) {
      expect(statements.findIndex(({ id }) => id === statement.answers!.statement)).toBeLessThan(i);
    }
    for (const { start, end } of spansOf(statement)) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
    const seen = new Set<string>();
    for (let at: string | null = statement.id; at !== null; at = ids.get(at)!.parent) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
    }
  }
}

function spansOf({ evidence, commitments, place }: Statement) {
  return [
    ...Object.values(evidence).flatMap((list) => (list ?? []).flatMap(({ spans }) => spans)),
    ...commitments.flatMap(({ action }) => action),
    ...(place ? [place.span] : []),
  ];
}

describe('laws', () => {
  const words =
    'Anna Ruiz said told reporters denied accused the council of “ ” . , that will on Monday if may he she they I not in a statement rejected offer the Lenga Post reported'.split(
      ' ',
    );
  test('hold for texts of saying', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => holdLaws(some.join(' '))),
      { numRuns: 60, seed: 8 },
    );
  });

  test('a text gives the same statements twice', () => {
    const text = 'Anna Ruiz told reporters on Monday that Milo Brand had lied. Brand denied the accusation.';
    expect(read(text, en).statements).toEqual(read(text, en).statements);
  });
});

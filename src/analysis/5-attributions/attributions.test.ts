import { describe, expect, test } from 'vitest';
import { parseBrackets } from '../../../score/bracket-notation.ts';
import { en } from '../../languages/en/node.ts';
import type { Span } from '../../text/span.ts';
import { read } from '../reading.ts';
import type { Attribution } from './attribution.ts';

type Shown = Pick<Attribution, 'id' | 'source' | 'cue' | 'content' | 'parent'>;

/**
 * One line an attribution, in order of cue: `source | cue | content < the parent's cue`. Pieces that only white space
 * parts count as one.
 */
function show(text: string, attributions: readonly Shown[]): string[] {
  const cues = new Map(attributions.map(({ id, cue }) => [id, words(text, cue)]));
  return attributions
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ source, cue, content, parent }) => {
      const under = parent === null ? '' : ` < ${cues.get(parent)}`;
      return `${[source, cue, content].map((spans) => words(text, spans)).join(' | ')}${under}`;
    });
}

function words(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, k) => {
      const between = k === 0 ? '' : text.slice(spans[k - 1]!.end, start);
      return `${between.trim() ? '… ' : ''}${text.slice(start, end).replace(/\s+/g, ' ')}`;
    })
    .join(' ');
}

function placeOf({ cue, content }: Shown): number {
  return (cue[0] ?? content[0])!.start;
}

/**
 * Clear cases of every kind, in the notation of `score/bracket-notation.ts`. They guard the pipeline, not the weights:
 * how much is found in news is what `score/` measures.
 */
const rows: Record<string, string[]> = {
  'direct, mixed and indirect': [
    '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.',
    '{S1:The minister} {C1:said} {Q1:that the port was shut}.',
    '{Q1:“The port is shut,”} {S1:Anna Ruiz} {C1:said}.',
    '{S1:Ms Ruiz} {C1:said}, {Q1:“The port is shut.”}',
    '{S1:The mayor} {C1:said} {Q1:the plan was “a bad joke on the town”}.',
  ],
  'inverted, split and fronted': [
    '{Q1:“We have lost everything,”} {C1:said} {S1:Tomas Ode, a fisherman}.',
    '{Q1:“Stay at home,”} {C1:warned} {S1:the police}.',
    '{Q1:“The harbour,”} {S1:Ms Ruiz} {C1:said}, {Q1:“will stay closed until spring.”}',
    '{Q1:The harbour}, {S1:he} {C1:said}, {Q1:would stay closed until spring}.',
    '{Q1:The bridge will reopen in May}, {S1:the council} {C1:said}.',
  ],
  'according to': [
    '{C1:According to} {S1:the mayor}, {Q1:the road will be closed}.',
    '{Q1:Four people were hurt}, {C1:according to} {S1:a police report}.',
    '{Q1:“The talks have failed,”} {C1:according to} {S1:the mayor}.',
  ],
  'statements that speak': [
    '{S1:A statement issued by the ministry} {C1:said} {Q1:that the bridge was safe}.',
  ],
  'participles, their source shared': [
    '{S1,S2:Ms Ruiz} {C1:said} {Q1:the port was shut}, {C2:adding} {Q2:that it would not open soon}.',
    '{S1,S2:The minister} {C1:denied} {Q1:the report}, {C2:saying} {Q2:it was false}.',
    '{Q1:“It is over,”} {S1,S2:she} {C1:said}, {C2:noting} {Q2:that the money was gone}.',
  ],
  'passives, their content in pieces': [
    '{Q1:The rebels} {C1:are believed} {Q1:to have left the town}.',
    '{Q1:The bridge} {C1:is expected} {Q1:to reopen in May}.',
    '{Q1:Four people} {C1:were reported} {Q1:dead}.',
  ],
  'thought, wish and other acts': [
    '{S1:Ms Ruiz} {C1:believes} {Q1:that the vote was fair}.',
    '{S1:The council} {C1:wants} {Q1:to close the harbour}.',
    '{S1:The minister} {C1:denied} {Q1:that the army had fired first}.',
    '{S1:The president} {C1:accused} {Q1:the rebels of breaking the truce}.',
    '{S1:Residents} {C1:fear} {Q1:that the dam will break}.',
    '{S1:The union} {C1:called for} {Q1:a strike on Monday}.',
    '{S1:Mr Ode} {C1:promised} {Q1:to rebuild the harbour}.',
    '{S1:Aid workers} {C1:warned} {Q1:that food was running out}.',
    '{S1:The deputy} {C1:asked} {Q1:whether the money had been found}.',
  ],
  'over several sentences and paragraphs': [
    '{Q1:“We have lost everything,”} {S1:Tomas Ode} {C1:said}. {Q1:“The sea took the boats.”}',
    '{Q1:“We have lost everything here,”} {S1:Tomas Ode} {C1:said}.\n\n{Q1:“The storm took all the houses too.”}',
  ],
  nested: [
    '{S1:The paper} {C1:reported} {Q1:that {S2:officials} {C2:believe} {Q2:the bridge is unsafe}}.',
    '{S1:A spokesman} {C1:said} {Q1:{S2:the government} {C2:believes} {Q2:that the vote was fair}}.',
    '{S1:The agency} {C1:reported} {Q1:that {S2:the mayor} {C2:said} {Q2:the road was closed}}.',
  ],
  'speaker turns, signed quotations, quotations alone': [
    '{S1:RUIZ}{C1::} {Q1:We will not leave the valley}.\n\n{S2:ODE}{C2::} {Q2:Then the talks are over}.',
    '{Q1:“We will not leave the valley.”}\n\n{C1:—} {S1:Anna Ruiz}',
    'The harbour was quiet. {Q1:“We will not leave this valley again.”}',
  ],
  'nobody’s words': ['The port was shut on Monday.', 'Anna Ruiz opened the new bridge in May.'],
};

describe.each(Object.entries(rows))('%s', (_, notations) => {
  test.each(notations)('%s', (notation) => {
    const { text, attributions } = parseBrackets(notation);
    expect(show(text, read(text, en).attributions)).toEqual(show(text, attributions));
  });
});

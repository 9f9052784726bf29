import type { Act } from '../../src/analysis/8-statements/statement.ts';
import type { WireSpeaker, WireStatement } from '../../src/formats/wire.ts';
import type { NewReport } from '../../src/record/record.ts';
import type { Character, NewsReport, Planted, Rendering } from './news.ts';

const ACTS: Readonly<Record<Rendering, Act>> = {
  exact: 'assert',
  truncated: 'assert',
  edited: 'assert',
  stitched: 'assert',
  paraphrase: 'assert',
  charge: 'accuse',
  denial: 'deny',
};

/** An invented report as if it had been read without a mistake: for measuring the record alone, without models. */
export function preparedNews({ report, planted }: NewsReport): NewReport {
  const people = [...new Map(planted.flatMap(peopleOf).map((one) => [one.number, one])).values()];
  const ids = new Map(people.map(({ number }, i) => [number, `p${i + 1}`]));
  const { publishedBy: _, published = '', ...meta } = report.meta;
  const evidence = [{ by: 'planted', spans: [], confidence: 1 }];
  return {
    report,
    reading: {
      report: {
        ...meta,
        id: report.id,
        published: { value: published, by: 'metadata', evidence, candidates: [] },
      },
      engine: 'planted',
      statements: planted.map((one, i) => statementOf(one, `s${i + 1}`, ids, published)),
      speakers: people.map((person) => speakerOf(person, ids.get(person.number)!, report.text)),
      references: [],
      whens: [],
      voices: [],
      shares: [],
      loaded: [],
    },
  };
}

const peopleOf = ({ speaker, target }: Planted): Character[] => (target ? [speaker, target] : [speaker]);

function speakerOf({ name, office }: Character, id: string, text: string): WireSpeaker {
  const start = text.indexOf(office);
  return {
    id,
    name,
    kind: 'person',
    aliases: [],
    offices: start < 0 ? [] : [{ name: office, start, end: start + office.length }],
    affiliation: null,
    state: null,
    naming: 'named',
    evidence: [],
  };
}

function statementOf(
  { source, cue, content, speaker, target, rendering }: Planted,
  id: string,
  ids: ReadonlyMap<number, string>,
  day: string,
): WireStatement {
  const party = (one: Character) => ({ id: ids.get(one.number)!, name: one.name, kind: 'person' as const });
  return {
    id,
    source: [source],
    cue: [cue],
    content: [content],
    manner: ['paraphrase', 'charge', 'denial'].includes(rendering) ? 'indirect' : 'direct',
    speaker: { ...party(speaker), office: speaker.office, state: null },
    addressee: null,
    channel: 'unknown',
    place: null,
    saidAt: { value: day, when: null },
    act: ACTS[rendering],
    cameo: '01',
    plover: null,
    target: target ? party(target) : null,
    parent: null,
    polarity: 'positive',
    certainty: 'plain',
    hedge: null,
    answers: null,
    commitments: [],
    confidence: 1,
    evidence: {},
  };
}

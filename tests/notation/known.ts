import type { Speaker, SpeakerKind } from '../../src/analysis/6-speakers/speaker.ts';
import type { Published } from '../../src/analysis/7-times/when.ts';
import type {
  Act,
  Answer,
  Channel,
  Party,
  Statement,
  StatementField,
} from '../../src/analysis/8-statements/statement.ts';
import { shareVoices } from '../../src/analysis/9-voices/shares.ts';
import type { LoadedWord } from '../../src/analysis/9-voices/voice.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import type { Evidence } from '../../src/text/evidence.ts';
import { makeReport } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';

type Fields = Readonly<Record<string, string>>;

/**
 * A reading of which more is known, a row a thing, `key=value` with semicolons between. Words of the text are found by
 * where they stand first.
 *
 *     report: outlet=The Lenga Post; published=2031-06-18; by=dateline; clue=June 18
 *     p1: name=Anna Ruiz; kind=person; office=Foreign Minister; state=KA; also=Ruiz, the minister; of=the cabinet
 *     s1: speaker=p1; to=reporters; channel=interview; place=Port Selva; on=2031-06-18; act=accuse; target=p2;
 *         cameo=112; plover=ACCUSE; hedge=modal; polarity=negative; answers=s2 deny; will=sign the treaty;
 *         due=2031-06-20
 *     loaded: evaluative words=brutal
 */
export function withKnown(reading: Reading, rows: readonly string[]): Reading {
  let known = reading;
  for (const row of rows) {
    const [, subject = '', rest = ''] = /^(\w+): (.*)$/s.exec(row) ?? [];
    const fields: Fields = Object.fromEntries(
      [...rest.matchAll(/([^=;]+)=([^;]*)/g)].map(([, key, value]) => [key!.trim(), value!.trim()]),
    );
    if (subject === 'report') known = withReport(known, fields);
    else if (subject === 'loaded') known = withLoaded(known, fields);
    else if (subject.startsWith('p')) known = withSpeaker(known, subject, fields);
    else known = withStatement(known, subject, fields);
  }
  const shares = shareVoices(known.report.text, known.voices.voices, known.statements);
  return { ...known, voices: { ...known.voices, shares } };
}

function find({ report }: Reading, words: string): Span {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: “${words}”`);
  return { start, end: start + words.length };
}

const evidenceOf = (by: string, ...spans: Span[]): Evidence[] => [{ by, spans, confidence: 0.8 }];

function withReport(reading: Reading, { published, by, clue, ...meta }: Fields): Reading {
  const { text, meta: before } = reading.report;
  const report = makeReport(text, { ...before, ...meta });
  if (!by) return { ...reading, report };
  const evidence = clue ? evidenceOf(`${by} date`, find(reading, clue)) : evidenceOf(by);
  const values = published?.split(' or ') ?? [];
  const date: Published = {
    value: values.length === 1 ? values[0]! : null,
    by: by as Published['by'],
    candidates: values.map((value) => ({ value, confidence: 0.8, clues: evidence })),
    evidence,
  };
  return { ...reading, report, times: { ...reading.times, published: date } };
}

function withLoaded(reading: Reading, fields: Fields): Reading {
  const loaded = Object.entries(fields).map(([list, words]): LoadedWord => {
    const span = find(reading, words);
    const voice = reading.voices.voices.find(({ start, end }) => start <= span.start && span.start < end);
    const before = reading.report.text.slice(0, span.start);
    const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
    return { ...span, statement: voice?.chain.at(-1) ?? null, quoted, list };
  });
  return { ...reading, voices: { ...reading.voices, loaded } };
}

function withSpeaker(reading: Reading, id: string, fields: Fields): Reading {
  const { name = '', kind = 'person', office, state = null, also, of = null } = fields;
  const speaker: Speaker = {
    id,
    name,
    kind: kind as SpeakerKind,
    aliases: also?.split(', ') ?? [],
    offices: office ? [{ name: office, span: find(reading, office) }] : [],
    affiliation: of,
    state,
    naming: kind === 'unnamed' || kind === 'unknown' ? kind : 'named',
    evidence: evidenceOf('test', find(reading, name)),
  };
  return { ...reading, cast: { ...reading.cast, speakers: [...reading.cast.speakers, speaker] } };
}

function withStatement(reading: Reading, id: string, fields: Fields): Reading {
  const party = (value: string | undefined): Party | null => {
    if (value === undefined) return null;
    const speaker = reading.cast.speakers.find((one) => one.id === value);
    return speaker
      ? { speaker: speaker.id, name: speaker.name, kind: speaker.kind }
      : { speaker: null, name: value, kind: 'unnamed' };
  };
  const { channel, place, on, act, cameo, plover, hedge, polarity, answers, will, due = null } = fields;
  const [statement, how] = answers?.split(' ') ?? [];
  const statements = reading.statements.map((one): Statement => {
    if (one.id !== id) return one;
    return {
      ...one,
      speaker: party(fields['speaker']),
      addressee: party(fields['to']),
      target: party(fields['target']),
      channel: (channel ?? one.channel) as Channel,
      place: place ? { name: place, span: find(reading, place) } : null,
      saidAt: on ? { value: on, when: null } : null,
      act: (act ?? one.act) as Act,
      cameo: cameo ?? one.cameo,
      plover: plover ?? one.plover,
      polarity: (polarity ?? one.polarity) as Statement['polarity'],
      certainty: hedge ? 'hedged' : 'plain',
      hedge: (hedge ?? null) as Statement['hedge'],
      answers: statement ? { statement, how: how as Answer['how'] } : null,
      commitments: will
        ? [
            {
              actor: party(fields['speaker']),
              action: [find(reading, will)],
              due,
              evidence: evidenceOf('test'),
            },
          ]
        : [],
      evidence: { ...one.evidence, ...evidenceOfFields(reading, one, fields) },
    };
  });
  return { ...reading, statements };
}

const FIELDS: Readonly<Record<string, StatementField>> = {
  to: 'addressee',
  on: 'saidAt',
  hedge: 'certainty',
};

function evidenceOfFields(reading: Reading, { cue }: Statement, fields: Fields): Statement['evidence'] {
  const known = Object.keys(fields).filter((key) => !['cameo', 'plover', 'will', 'due'].includes(key));
  return Object.fromEntries(
    known.map((key) => {
      const words = key === 'place' ? [find(reading, fields[key]!)] : cue;
      return [FIELDS[key] ?? key, evidenceOf(`${key} rule`, ...words)];
    }),
  );
}

import { type Span, wordsIn } from '../../text/span.ts';
import { dayText } from '../day.ts';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Readable } from './readable.ts';

export type FieldName = keyof typeof strings.reading.fields;

/** How something is known: by which rule or model, by which words, how surely. */
export interface Known {
  readonly by: string;
  readonly spans: readonly Span[];
  readonly confidence: number;
}

/** One thing known about a statement. */
export interface Field {
  readonly key: string;
  readonly name: FieldName;
  readonly value: string;
  /** Number of a speaker that the value names, in the list of speakers. */
  readonly person?: number | undefined;
  /** Id of another statement of the text that the value names. */
  readonly statement?: string | undefined;
  readonly evidence: readonly Known[];
}

/** Everything known about a statement, in the order in which people ask for it; what is not told is left out. */
export function fieldsOf(readable: Readable, statement: WireStatement): Field[] {
  return [
    ...parties(readable, statement),
    ...circumstances(readable, statement),
    ...doings(readable, statement),
    ...relations(readable, statement),
    ...promises(readable, statement),
  ];
}

type Evidence = WireStatement['evidence'];

function field(
  name: FieldName,
  value: string | null | undefined,
  evidence: readonly Known[] | undefined,
  more: Partial<Field> = {},
): Field[] {
  return value == null ? [] : [{ key: name, name, value, evidence: evidence ?? [], ...more }];
}

function parties(readable: Readable, { speaker, addressee, target, evidence }: WireStatement): Field[] {
  const person = (id: string | null | undefined) => (id == null ? undefined : readable.ties?.people[id]);
  const named = speaker
    ? [speaker.name, speaker.office, speaker.state && stateName(speaker.state), strings.kinds[speaker.kind]]
    : [strings.statement.unknownSpeaker];
  return [
    ...field('speaker', named.filter(Boolean).join(', '), evidence.speaker, { person: person(speaker?.id) }),
    ...field('addressee', addressee?.name, evidence.addressee, { person: person(addressee?.id) }),
    ...field('target', target?.name, evidence.target, { person: person(target?.id) }),
  ];
}

function circumstances(_: Readable, { saidAt, channel, place, evidence }: WireStatement): Field[] {
  return [
    ...field('saidAt', saidAt && dayText(saidAt.value), evidence.saidAt),
    ...field('channel', channel === 'unknown' ? null : strings.channels[channel], evidence.channel),
    ...field('place', place?.name, evidence.place),
  ];
}

function doings(_: Readable, statement: WireStatement): Field[] {
  const { act, cameo, plover, polarity, certainty, hedge, manner, evidence } = statement;
  const codes = [cameo && `CAMEO ${cameo}`, plover && `PLOVER ${plover}`].filter(Boolean).join(', ');
  return [
    ...field('act', codes ? `${strings.acts[act]} (${codes})` : strings.acts[act], evidence.act),
    ...field('manner', strings.manners[manner], evidence.attribution),
    ...known('polarity', strings.polarities[polarity], polarity === 'positive', evidence),
    ...known(
      'certainty',
      hedge ? strings.hedges[hedge] : strings.certainties[certainty],
      certainty === 'plain',
      evidence,
    ),
  ];
}

/** A field whose usual value is only worth a line where something speaks for it. */
function known(name: 'polarity' | 'certainty', value: string, usual: boolean, evidence: Evidence): Field[] {
  const found = evidence[name] ?? [];
  return usual && found.length === 0 ? [] : field(name, value, found);
}

function relations(readable: Readable, { parent, answers, evidence }: WireStatement): Field[] {
  const number = (id: string) => strings.reading.numbered(readable.places.get(id) ?? 0);
  return [
    ...field('parent', parent && number(parent), evidence.parent, { statement: parent ?? undefined }),
    ...field(
      'answers',
      answers && `${strings.answers[answers.how]}: ${number(answers.statement)}`,
      evidence.answers,
      { statement: answers?.statement },
    ),
  ];
}

function promises({ text }: Readable, { commitments }: WireStatement): Field[] {
  return commitments.flatMap(({ actor, action, due, evidence }, index) => {
    const when = due === null ? strings.reading.noDue : strings.reading.due(dayText(due));
    const who = actor?.name ?? strings.statement.unknownSpeaker;
    return field('commitment', `${who}: ${wordsIn(text, action)} (${when})`, evidence, {
      key: `commitment-${index}`,
    });
  });
}

const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** A state by its ISO 3166-1 code; one that is invented keeps its code. */
export function stateName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

/** Whether a model found it, by its name; everything else is a rule. */
export function isModel(by: string): boolean {
  return /\bmodel\b|^judge$/.test(by);
}

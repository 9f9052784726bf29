import { dayText } from '../day.ts';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** A field of a statement, as people read it; `value` is null where the text does not tell. */
export interface Field {
  readonly name: keyof WireStatement['evidence'];
  readonly value: (statement: WireStatement) => string | null;
}

/** Every field that has evidence, in the order in which the page shows it. */
export const FIELDS: readonly Field[] = [
  { name: 'speaker', value: ({ speaker }) => speaker && describedAs(speaker) },
  { name: 'addressee', value: ({ addressee }) => addressee && described(addressee) },
  {
    name: 'act',
    value: ({ act, cameo, plover }) => strings.statementPage.act(strings.acts[act], cameo, plover),
  },
  { name: 'target', value: ({ target }) => target && described(target) },
  { name: 'channel', value: ({ channel }) => (channel === 'unknown' ? null : strings.channels[channel]) },
  { name: 'saidAt', value: ({ saidAt }) => saidAt && dayText(saidAt.value) },
  { name: 'place', value: ({ place }) => place?.name ?? null },
  { name: 'attribution', value: ({ manner }) => strings.manners[manner] },
  { name: 'polarity', value: ({ polarity }) => strings.polarities[polarity] },
  {
    name: 'certainty',
    value: ({ certainty, hedge }) => (hedge ? strings.hedges[hedge] : strings.certainties[certainty]),
  },
  { name: 'parent', value: ({ parent }) => parent && strings.statementPage.local(parent) },
  {
    name: 'answers',
    value: ({ answers }) =>
      answers && `${strings.answers[answers.how]}: ${strings.statementPage.local(answers.statement)}`,
  },
];

/** Whether two readings of a field say the same: its text, and which words make the attribution. */
export function sameField({ name, value }: Field, one: WireStatement, other: WireStatement): boolean {
  if (value(one) !== value(other)) return false;
  const words = ({ source, cue, content }: WireStatement) => JSON.stringify([source, cue, content]);
  return name !== 'attribution' || words(one) === words(other);
}

type Party = NonNullable<WireStatement['addressee']>;

const described = ({ name, kind }: Party) => withTraits(name, [kindText(kind)]);

const describedAs = ({ name, kind, office, state }: NonNullable<WireStatement['speaker']>) =>
  withTraits(name, [kindText(kind), office, state]);

const kindText = (kind: Party['kind']) => (kind === 'unknown' ? null : strings.kinds[kind].toLowerCase());

function withTraits(name: string, traits: readonly (string | null)[]): string {
  const told = traits.filter((one) => one !== null);
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}

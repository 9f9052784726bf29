import * as acts from '../../../data/en/acts.ts';
import * as addressing from '../../../data/en/addressing.ts';
import * as answers from '../../../data/en/answers.ts';
import * as channels from '../../../data/en/channels.ts';
import * as hedges from '../../../data/en/hedges.ts';
import { TONES } from '../../../data/en/tones.ts';
import { decodeNetwork } from '../../analysis/0-network/weights.ts';
import { ACTS, type Act, CHANNELS, type Channel } from '../../analysis/8-statements/statement.ts';
import type { ActWord, StatementModel, StatementWords } from '../../analysis/8-statements/statement-model.ts';

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

/** Lines `head: words`, as pairs. */
function lines(list: string): [string, string[]][] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), words(line.slice(colon + 1))];
    });
}

/** Pairs `act code` split by commas or line ends. */
const pairs = (list: string) =>
  list
    .trim()
    .split(/[,\n]/)
    .map((pair) => words(pair) as [string, string]);

/** The first mention of a word counts, save that a phrase counts as its own word. */
function actWords(list: string): Map<string, ActWord> {
  const known = new Map<string, ActWord>();
  for (const [head, heads] of lines(list)) {
    const [act, cameo] = words(head) as [Act, string];
    for (const word of heads) if (!known.has(word)) known.set(word, { act: checked(ACTS, act), cameo });
  }
  return known;
}

/** Acts by word: a word may tell several. */
function toneWords(list: string): Map<string, Act[]> {
  const tones = new Map<string, Act[]>();
  for (const [act, heads] of lines(list)) {
    for (const word of heads) tones.set(word, [...(tones.get(word) ?? []), checked(ACTS, act)]);
  }
  return tones;
}

/** The acts that a noun may name. */
function answeredNouns(list: string): Map<string, Set<Act>> {
  const known = new Map<string, Set<Act>>();
  for (const line of list.trim().split('\n')) {
    const [acts = '', nouns = ''] = line.split(':');
    for (const noun of words(nouns)) {
      known.set(noun, new Set([...(known.get(noun) ?? []), ...words(acts).map((act) => checked(ACTS, act))]));
    }
  }
  return known;
}

function channelWords(list: string): Map<string, Channel> {
  return new Map(
    lines(list).flatMap(([head, heads]) =>
      heads.map((word) => [word, checked(CHANNELS, head)] as [string, Channel]),
    ),
  );
}

/** Throws `Error` where a list names something that is none of the values: a slip of whoever edited it. */
function checked<Value extends string>(values: readonly Value[], value: string): Value {
  if (!values.includes(value as Value)) throw new Error(`“${value}” is none of ${values.join(', ')}`);
  return value as Value;
}

/** Verbs and nouns by preposition; a preposition may have several lines. */
function byPreposition(list: string): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [preposition, heads] of lines(list)) {
    sets.set(preposition, new Set([...(sets.get(preposition) ?? []), ...heads]));
  }
  return sets;
}

/** English words for statements. */
export const statementWords: StatementWords = {
  verbs: actWords(acts.ACT_VERBS),
  nouns: actWords(acts.ACT_NOUNS),
  plain: setOf(acts.PLAIN_VERBS),
  tones: toneWords(TONES),
  codes: Object.fromEntries(pairs(acts.ACT_CODES)) as Record<Act, string>,
  roots: new Map(pairs(acts.PLOVER_ROOTS)),
  channels: {
    verbs: channelWords(channels.CHANNEL_VERBS),
    nouns: channelWords(channels.CHANNEL_NOUNS),
    sources: channelWords(channels.SOURCE_CHANNELS),
    hearsay: setOf(channels.HEARSAY_SOURCES),
    scholars: setOf(channels.SCHOLARS),
    publishing: setOf(channels.PUBLISHING),
    prepositions: setOf(channels.CHANNEL_PREPOSITIONS),
    posting: setOf(channels.POSTING_PREPOSITIONS),
    press: setOf(channels.PRESS),
    assemblies: setOf(channels.ASSEMBLIES),
    outletNouns: setOf(channels.OUTLET_NOUNS),
    outletWords: setOf(channels.OUTLET_WORDS),
  },
  addressing: {
    objects: setOf(addressing.OBJECT_ADDRESSED),
    withContent: setOf(addressing.OBJECT_WITH_CONTENT),
    prepositions: byPreposition(addressing.ADDRESSING_PREPOSITIONS),
    nobody: setOf(addressing.NO_ADDRESSEE),
    places: setOf(addressing.PLACE_PREPOSITIONS),
    placeNouns: setOf(addressing.PLACE_NOUNS),
    speaking: setOf(addressing.SPEAKING),
  },
  hearsay: setOf(hedges.HEARSAY),
  openModals: setOf(hedges.OPEN_MODALS),
  openWords: setOf(hedges.OPEN_WORDS),
  personal: setOf(addressing.PERSONAL),
  firstPerson: setOf(addressing.FIRST_PERSON),
  secondPerson: setOf(addressing.SECOND_PERSON),
  futures: setOf(hedges.FUTURES),
  reportedFutures: setOf(hedges.REPORTED_FUTURES),
  conditions: setOf(hedges.CONDITIONS),
  negations: setOf(hedges.NEGATIONS),
  withholding: setOf(hedges.WITHHOLDING),
  questions: setOf(hedges.QUESTIONS),
  comments: setOf(acts.COMMENTS),
  answered: answeredNouns(answers.ANSWERED_NOUNS),
  replyVerbs: setOf(answers.REPLY_VERBS),
  judgingVerbs: setOf(answers.JUDGING_VERBS),
  saidBefore: setOf(answers.SAID_BEFORE),
};

/** See {@link StatementModel}. Throws `Error` when a weights file is damaged. */
export function decodeStatementModel(actWeights: Uint8Array, targetWeights: Uint8Array): StatementModel {
  return { ...statementWords, acts: decodeNetwork(actWeights), targets: decodeNetwork(targetWeights) };
}

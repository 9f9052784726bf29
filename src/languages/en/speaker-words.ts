import { FEMALE_NAMES, MALE_NAMES } from '../../../data/en/first-names.ts';
import { FEMALE_WORDS, MALE_WORDS, RELATIVES } from '../../../data/en/gender.ts';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from '../../../data/en/more-first-names.ts';
import { PERSON_NOUNS } from '../../../data/en/nouns.ts';
import {
  LEADERS,
  LOWER_OFFICES,
  OFFICE_EXTRAS,
  SAME_OFFICES,
  SHORT_OFFICES,
} from '../../../data/en/offices.ts';
import { ORGANISATIONS } from '../../../data/en/organisations.ts';
import { NOBODY, PRONOUNS, RELATIVE_PRONOUNS, SOME } from '../../../data/en/pronouns.ts';
import * as sources from '../../../data/en/sources.ts';
import { STATES } from '../../../data/en/states.ts';
import type { Gender, PronounClass, SpeakerWords } from '../../analysis/6-speakers/speaker-words.ts';

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const set = (list: string) => new Set(words(list));
const names = (list = '') =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
const lines = (list: string) => list.trim().split('\n');

const states = lines(STATES).map((line) => line.split('|'));
const byCode = (column: number) =>
  new Map(states.flatMap((row) => names(row[column]).map((name) => [name, row[0]!] as const)));
const genderOf = (male: string, female: string) =>
  new Map<string, Gender>([
    ...words(male).map((word) => [plain(word), 'male'] as const),
    ...words(female).map((word) => [plain(word), 'female'] as const),
  ]);

/** As stage 6 compares words: in lower case, without accents. */
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** See {@link SpeakerWords}. */
export const speakerWords: SpeakerWords = {
  pronouns: new Map(
    lines(PRONOUNS).flatMap((line) => {
      const [pronounClass = '', forms = ''] = line.split('|');
      return words(forms).map((form) => [form, pronounClass as PronounClass] as const);
    }),
  ),
  relatives: set(RELATIVE_PRONOUNS),
  nobody: set(NOBODY),
  some: set(SOME),
  gender: genderOf(MALE_WORDS, FEMALE_WORDS),
  firstNames: genderOf(`${MALE_NAMES} ${MORE_MALE_NAMES}`, `${FEMALE_NAMES} ${MORE_FEMALE_NAMES}`),
  ties: set(RELATIVES),
  offices: new Map(
    lines(SAME_OFFICES).flatMap((line) => {
      const same = names(line);
      return same.map((name) => [name, same[0]!] as const);
    }),
  ),
  leaders: new Set(names(LEADERS)),
  shortOffices: set(SHORT_OFFICES),
  officeExtras: set(OFFICE_EXTRAS),
  lowerOffices: set(LOWER_OFFICES),
  counterparts: new Set(['counterpart', 'opposite']),
  people: set(PERSON_NOUNS),
  states: byCode(1),
  partsOfStates: new Set(
    states
      .filter(([code], i) => states.findIndex((row) => row[0] === code) < i)
      .flatMap((row) => names(row[1])),
  ),
  nationalities: byCode(2),
  capitals: byCode(3),
  stateNames: new Map([...states].reverse().map((row) => [row[0]!, row[1]!.split(',')[0]!])),
  organisations: new Set(names(ORGANISATIONS)),
  wordsOfSomebody: set(sources.WORDS_OF_SOMEBODY),
  texts: set(sources.TEXTS),
  platforms: set(sources.PLATFORMS),
  documents: set(sources.DOCUMENTS),
  unnamed: set(sources.UNNAMED),
  meetings: set(sources.MEETINGS),
  outletNouns: set(sources.OUTLET_NOUNS),
  outletWords: set(sources.OUTLET_WORDS),
  generalBodies: set(sources.GENERAL_BODIES),
  bodies: set(sources.BODY_NOUNS),
  governments: set(sources.GOVERNMENT_NOUNS),
  stateNouns: set(sources.STATE_NOUNS),
  collectives: set(sources.COLLECTIVES),
  definite: set('the this that these those its his her their our my'),
  indefinite: set(
    'a an some several many two three four five six seven eight nine ten one another other more no',
  ),
  samePeople: new Map(
    lines(sources.SAME_PEOPLE).flatMap((line) => {
      const same = words(line);
      return same.map((noun) => [noun, same[0]!] as const);
    }),
  ),
  circles: set(sources.CIRCLES),
  officeOf: (office, state) => `${office} of ${state}`,
  and: set('and & nor or'),
  articles: set('the'),
  pointing: set('the this that these those'),
  joining: set('of for the and on in to de &'),
  complements: set('of for in at to from with who'),
  denials: set('not no never'),
  reflexives: set('myself ourselves yourself yourselves himself herself itself themselves themself'),
  naming: set('named called'),
  governmentOf: (state) => `government of ${state}`,
  joined: (all) =>
    all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`,
  belonging: (owner, noun) => `${owner}'s ${noun}`,
};

import * as dates from '../../../data/en/dates.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../data/en/first-names.ts';
import * as nouns from '../../../data/en/nouns.ts';
import { ORGANISATIONS } from '../../../data/en/organisations.ts';
import { PEOPLES } from '../../../data/en/peoples.ts';
import { PLACES } from '../../../data/en/places.ts';
import { STATES } from '../../../data/en/states.ts';
import { GENERATIONS, LETTERS_AFTER, TITLE_MODIFIERS, TITLES } from '../../../data/en/titles.ts';
import { compileMentionLists, WORD } from '../../analysis/4-mentions/mention-words.ts';

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const names = (list: string) =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The rows of `data/en/states.ts`. */
const states = STATES.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([, name, people, capital]) => ({
    names: names(name ?? ''),
    people: names(people ?? ''),
    capitals: names(capital ?? ''),
  }));

const peoples = PEOPLES.trim()
  .split('\n')
  .map((line) => line.split('|'));

/** English word lists for finding mentions. */
export const mentionWords = compileMentionLists({
  names: [
    [WORD.state, states.flatMap((state) => state.names)],
    [WORD.nationality, states.flatMap((state) => state.people)],
    [WORD.place, [...states.flatMap((state) => state.capitals), ...names(PLACES)]],
    [WORD.organisation, names(ORGANISATIONS)],
    [WORD.people, peoples.flatMap(([adjectives]) => names(adjectives ?? ''))],
    [WORD.peoples, peoples.flatMap(([, many]) => names(many ?? ''))],
    [WORD.firstName, [...words(MALE_NAMES), ...words(FEMALE_NAMES)]],
  ],
  words: [
    [WORD.title, words(TITLES)],
    [WORD.titleModifier, words(TITLE_MODIFIERS)],
    [WORD.generation, words(GENERATIONS)],
    [WORD.lettersAfter, words(LETTERS_AFTER)],
    [WORD.personNoun, words(nouns.PERSON_NOUNS).flatMap((noun) => [noun, plural(noun)])],
    [WORD.organisationNoun, words(nouns.ORGANISATION_NOUNS).flatMap((noun) => [noun, plural(noun)])],
    [WORD.groupNoun, words(nouns.GROUP_NOUNS)],
    [WORD.organisationEnding, words(nouns.ORGANISATION_ENDINGS)],
    [
      WORD.particle,
      words('al el ul ad as bin bint ibn ben abu von van de der den del della di da dos la le du of'),
    ],
    [WORD.joining, words('of for the and & on')],
    [WORD.weekday, words(dates.WEEKDAYS)],
    [WORD.doubtfulWeekday, words(dates.DOUBTFUL_WEEKDAYS)],
    [WORD.month, words(dates.MONTHS)],
    [WORD.doubtfulMonth, words(dates.DOUBTFUL_MONTHS)],
    [WORD.dayWord, words(dates.DAY_WORDS)],
    [WORD.dayPart, words(dates.DAY_PARTS)],
    [WORD.timeUnit, words(dates.TIME_UNITS).flatMap((unit) => [unit, plural(unit)])],
    [WORD.relative, words(dates.RELATIVE_WORDS)],
    [WORD.holiday, words(dates.HOLIDAYS)],
    [WORD.smallNumber, words(dates.SMALL_NUMBERS)],
    [WORD.locative, words('in at near across outside inside throughout')],
    [WORD.article, words('the a an')],
    [WORD.ago, words('ago earlier later before')],
    [WORD.partial, words('early late mid')],
  ],
});

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

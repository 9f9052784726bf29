import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each<[string, string | undefined, string | undefined]>([
  [
    'The port is shut, said Anna Ruiz, and the pilots will not go back to work before Friday.',
    undefined,
    'en',
  ],
  [
    'The port is shut, said Anna Ruiz, and the pilots will not go back to work before Friday.',
    'en_gb',
    'en-GB',
  ],
  // A page in a German frame.
  ['The port is shut, said Anna Ruiz, and the pilots will not go back to work before Friday.', 'de', 'en'],
  [
    'Der Hafen ist seit Mitternacht geschlossen, sagte Anna Ruiz am Dienstag in der Hauptstadt.',
    undefined,
    'de',
  ],
  [
    'Der Hafen ist seit Mitternacht geschlossen, sagte Anna Ruiz am Dienstag in der Hauptstadt.',
    'de-AT',
    'de-AT',
  ],
  ['Der Hafen ist seit Mitternacht geschlossen, sagte Anna Ruiz am Dienstag in der Hauptstadt.', 'en', 'de'],
  ['Le port est fermé depuis minuit, a déclaré mardi la ministre dans la capitale.', undefined, 'fr'],
  ['Порт закрыт с полуночи, заявила во вторник министр в столице.', undefined, 'ru'],
  // Too short to tell: what was declared counts, if anything was.
  ['Nein.', undefined, undefined],
  ['Ruiz swipes at Marant over strike', undefined, undefined],
  ['Nein.', 'de', 'de'],
  ['No.', 'not a tag', undefined],
])('%s (declared %s) is in %s', async (text, declared, language) => {
  expect(await languageOf(text, declared)).toBe(language);
});

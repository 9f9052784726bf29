import { describe, expect, it } from 'vitest';
import { asRead, inOrder, markedText } from '../../../tests/notation/coreferences.ts';
import { en } from '../../languages/en/node.ts';
import { read } from '../reading.ts';

/** Marked words of one number stand for one speaker, of two numbers for two (see `markedText`). */
function follows(notation: string): void {
  const marked = markedText(notation);
  expect(asRead(marked, read(marked.text, en))).toBe(inOrder(marked));
}

describe('names', () => {
  it.each([
    '[1:Anna Ruiz] opened the port. [1:Ruiz] said it was safe. [1:Ms Ruiz] left. [1:Anna] smiled.',
    '[1:Prime Minister Anna Ruiz] spoke first. [1:PM Ruiz] said the port was shut.',
    // Namesakes with different first names stay apart; the surname is whose it was last.
    '[1:Anna Ruiz] spoke first. [2:Milo Ruiz] spoke next. [1:Anna Ruiz] left and [2:Milo Ruiz] stayed.',
    '[1:Mr Milo Ruiz] met [2:Mrs Anna Ruiz]. [2:Mrs Ruiz] said no. [1:Mr Ruiz] agreed.',
    '[1:Donald J. Baro] won. [1:Donald Baro] said the count was fair.',
    'The [1:Lenga Harbour Company] shut the port. [1:Lenga Harbour] said it was safe.',
    'The [1:World Harbour Organization] ([1:WHO]) met. The [1:WHO] said ships were safe.',
    '[1:The Selva Morning Times] asked first. [1:The Times] reported that the port was shut.',
    // A place named like a person is not the person.
    '[1:Milo Selva] spoke in [0:Selva]. [1:Selva] said the port was shut.',
  ])('%s', follows);
});

describe('titles, offices and appositions', () => {
  it.each([
    '[1:Foreign Minister Anna Ruiz] met [2:Foreign Secretary Milo Baro]. [1:The foreign minister] spoke. [2:The foreign secretary] said nothing.',
    '[1:Prime Minister Milo Baro] arrived. [1:The premier] said the port was shut.',
    // The tagger takes the first for a body.
    '[1:Labour Minister Mira Adair] rejected the plan. [1:She] said the port was shut. [1:Adair] left.',
    '[1:Anna Ruiz, the chief of the port], spoke. [1:The chief] said it was shut.',
    '[1:The judge, Anna Ruiz,] spoke. [1:The judge] said he was guilty.',
    '[1:President Anna Ruiz] met [2:Vice President Milo Baro]. [1:The president] said [2:the vice president] was right.',
    '[1:The French president, Luc Baro,] met [2:the Turkish president, Ali Ode]. [1:The French president] said no. [2:The Turkish president] agreed.',
    '[1:Chancellor Anna Ruiz of Germany] spoke. [1:The German leader] said the port was shut.',
    '[1:Prime Minister Milo Baro] accused [2:Prime Minister Tom Ode]. [1:Baro] said [2:[1:his] Indian counterpart] lied.',
    '[1:Anna Ruiz is a doctor]. [1:Ruiz], [1:who] works in Selva, said the port was shut.',
    '[1:Karen Ode of the College of Wooster] spoke. [1:The Wooster professor] said ice was thin.',
  ])('%s', follows);
});

describe('pronouns', () => {
  it.each([
    '[1:Anna Ruiz] met [2:Milo Baro]. [1:She] said [2:he] was late.',
    '[1:Mrs Ruiz] called [2:Mr Baro]. [2:He] said no. [1:She] left.',
    '[1:Ruiz] said [1:he] would resign.',
    '“[1:I] will go,” [1:Anna Ruiz] said. “[1:My] work is done.”',
    '[1:Anna Ruiz] told the council: “[1:I] know [1:I] was wrong.”',
    '[1:The officials] met. [1:They] said the port was shut.',
    '[1:Anna Ruiz and Milo Baro] met. [1:They] said the port was shut.',
    'The [1:Foreign Ministry] met. [1:It] said the port was shut.',
    '[1:Two diplomats who asked not to be named] spoke. [1:They] said [1:they] were sure.',
  ])('%s', follows);

  it('does not make one of two ministers who are both “he”', () => {
    follows(
      '[1:Foreign Minister Milo Baro] met [2:Defence Minister Tom Ode]. [1:Baro] said [1:he] was glad. [2:Ode] said [2:he] was not.',
    );
  });
});

describe('states, bodies, outlets and crowds', () => {
  it.each([
    '[1:France] denied the report. [1:The French government] said the port was open. [1:The government] said so twice.',
    '[1:India] closed the border. [1:The New Delhi government] said it would stay shut.',
    '[1:The Selva Tribune] printed a letter. [1:The newspaper] said it was genuine.',
    'The [1:Health Ministry] met the [2:Transport Ministry]. [2:The Transport Ministry] said no.',
    '[1:The Health Ministry] opened. [1:The ministry] said it was late.',
    'The [1:Baro Steel Company] shut. [1:The company] said it was broke.',
    '[1:The protesters] chanted. [1:They] said the law was unfair.',
    '[1:Scientists from Selva University] looked at birds. [1:The researchers] said they were well.',
    // Those without a name are kept apart unless words refer back.
    '[1:Police officials] said it was shut. [2:Port officials] said it was open.',
  ])('%s', follows);
});

/** Who the first source is: name, kind, state, naming. */
function firstSpeaker(text: string) {
  const { cast } = read(text, en);
  const id = cast.sources.find((source) => source !== null)?.speaker;
  return cast.speakers.find((speaker) => speaker.id === id);
}

describe('what is told of a speaker', () => {
  it.each([
    ['Anna Ruiz said the port was shut.', 'Anna Ruiz', 'person', 'named'],
    ['Ruiz said the port was shut. Anna Ruiz left.', 'Anna Ruiz', 'person', 'named'],
    ['The Selva Tribune reported that the port was shut.', 'Selva Tribune', 'organisation', 'named'],
    ['France denied that the port was shut.', 'France', 'state', 'named'],
    ['The French government said the port was shut.', 'government of France', 'state', 'named'],
    ['Officials said the port was shut.', 'Officials', 'unnamed', 'unnamed'],
    ['Two diplomats said the port was shut.', 'Two diplomats', 'unnamed', 'unnamed'],
    ['Protesters said the port was shut.', 'Protesters', 'group', 'unnamed'],
    ['Thousands of people said the port was shut.', 'Thousands of people', 'group', 'unnamed'],
    ['The prime minister of France said the port was shut.', 'prime minister of France', 'person', 'unnamed'],
    ['Anna Ruiz and Milo Baro said the port was shut.', 'Anna Ruiz and Milo Baro', 'group', 'named'],
    [
      'A statement issued by the Health Ministry said the port was shut.',
      'Health Ministry',
      'organisation',
      'named',
    ],
    ['The study said the port was shut.', 'study', 'document', 'unnamed'],
    ['Police said the port was shut.', 'Police', 'organisation', 'unnamed'],
  ])('%s', (text, name, kind, naming) => {
    expect(firstSpeaker(text)).toMatchObject({ name, kind, naming });
  });

  it('names the office, where it stands, and the state', () => {
    const text = 'French Foreign Minister Anna Ruiz said the port was shut.';
    const speaker = firstSpeaker(text)!;
    expect(speaker).toMatchObject({ name: 'Anna Ruiz', state: 'FR' });
    expect(speaker.offices.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Foreign Minister']);
  });

  it('gives the body that somebody speaks for', () => {
    const text = 'Anna Ruiz, a spokeswoman for the Selva Harbour Company, said the port was shut.';
    expect(firstSpeaker(text)?.affiliation).toBe('Selva Harbour Company');
  });

  it('lists other names and descriptions, no pronouns', () => {
    const text = 'Prime Minister Anna Ruiz spoke. She said the port was shut. Ruiz left. The premier smiled.';
    expect(firstSpeaker(text)).toMatchObject({ name: 'Anna Ruiz', aliases: ['Ruiz', 'premier'] });
  });

  it('is nobody where the text names nobody', () => {
    const { cast, attributions } = read('It was reported that the port was shut.', en);
    expect(attributions.length).toBeGreaterThan(0);
    expect(cast.sources.every((source) => source === null)).toBe(true);
  });

  it('says which pass knows', () => {
    const { cast, tokens, report } = read('Anna Ruiz opened the port. Ruiz said it was safe.', en);
    const reference = cast.references.find(
      ({ head }) => tokens[head]!.start === report.text.indexOf('Ruiz said'),
    );
    expect(reference?.evidence.by).toBe('part of the name');
    expect(reference?.evidence.spans).toHaveLength(2);
  });
});

import type { Mention } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import { lemmaAt, tokensBetween, wordAt } from './page-words.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** A name after a title has so many words at most. */
const LONGEST = 4;

/**
 * Mentions of bodies that end in an office and somebody's name are that person: *Labour Minister Mira Adair*, which the
 * tagger took for a body because of its first word. Only where the first word of the name is a known first name.
 */
export function withTitledPeople(
  page: Page,
  mentions: readonly Mention[],
  words: SpeakerWords,
): readonly Mention[] {
  return mentions.map((mention) => {
    if (!mention.named || mention.kind === 'person' || mention.kind === 'date') return mention;
    const { first, last } = tokensBetween(page, mention.head.start, mention.head.end);
    for (let name = last - 1; name > first && name >= last - LONGEST; name--) {
      if (last - name < 2 || !words.firstNames.has(wordAt(page, name))) continue;
      if (words.people.has(lemmaAt(page, name - 1)) || words.leaders.has(lemmaAt(page, name - 1)))
        return person(page, mention, name);
    }
    return mention;
  });
}

function person({ tokens }: Page, mention: Mention, name: number): Mention {
  const head = { start: tokens[name]!.start, end: mention.head.end };
  const title = { start: mention.head.start, end: tokens[name - 1]!.end };
  return { ...mention, kind: 'person', head, title };
}

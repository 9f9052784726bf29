import { join } from 'node:path';
import { sameName } from '../../score/statements/same-name.ts';
import { findAttributions } from '../../src/analysis/5-attributions/attributions.ts';
import type { Phrase } from '../../src/analysis/6-speakers/phrase.ts';
import type { Scene } from '../../src/analysis/6-speakers/scene.ts';
import type { Language } from '../../src/analysis/language.ts';
import { type LanguageBasis, prepare } from '../../src/analysis/preparing.ts';
import { covers } from '../../src/text/span.ts';
import { readConllu } from '../corpora/conllu.ts';
import { readGap } from '../corpora/gap.ts';
import { entitiesOf } from '../corpora/gum-entities.ts';
import { readStatements } from '../corpora/statements.ts';
import { examplesOf, type PronounExample, sceneOf } from './pronoun-examples.ts';

/** Stages 1 to 5. */
export type Stages = LanguageBasis & Pick<Language, 'attributions'>;

function read(text: string, language: Stages): Scene {
  const prepared = prepare(text, language);
  return sceneOf(prepared, findAttributions(prepared.page, prepared.quotations, language.attributions));
}

/** Every pronoun of GUM that stands for something, by its gold clusters; of genres with open licences by default. */
export function gumExamples(
  corpora: string,
  language: Stages,
  genres: (genre: string) => boolean,
): PronounExample[] {
  return readConllu(join(corpora, 'gum', 'train'))
    .filter(({ genre }) => genres(genre))
    .flatMap((document) => {
      const scene = read(document.text, language);
      const mentions = document.sentences.flatMap((sentence) =>
        entitiesOf(sentence).map(({ entity, minimal: [first, last] }) => ({
          entity,
          start: sentence.words[first]!.start,
          end: sentence.words[last]!.end,
        })),
      );
      const entityOf = (phrase: Phrase) => {
        const head = scene.page.tokens[phrase.head]!;
        const around = mentions.filter((mention) => covers(mention, head));
        return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entity;
      };
      const known = scene.phrases.map(entityOf);
      return examplesOf(
        scene,
        (pronoun, candidate) => {
          const mine = known[pronoun.index];
          if (mine === undefined) return pronoun.pronoun === 'thing' ? false : undefined;
          return (
            scene.entities
              .of(candidate)
              .phrases.some(({ index, form }) => form !== 'pronoun' && known[index] === mine) ||
            known[candidate.index] === mine
          );
        },
        1,
      );
    });
}

/** The pronoun of each GAP example with its two names; of other people GAP says nothing. */
export function gapExamples(path: string, language: Stages, weight: number): PronounExample[] {
  return readGap(path).flatMap(({ text, pronoun, names }) => {
    const scene = read(text, language);
    const at = (phrase: Phrase) => scene.page.tokens[phrase.head]!;
    return examplesOf(
      scene,
      (phrase, candidate) => {
        if (!covers(pronoun, at(phrase))) return undefined;
        const all = scene.entities.of(candidate).phrases;
        for (const name of names) if (all.some((one) => covers(name, at(one)))) return name.right;
        return null;
      },
      weight,
    );
  });
}

/** Pronouns that are sources in `statements`, by their speakers' names. */
export function statementExamples(corpora: string, language: Stages, weight: number): PronounExample[] {
  return readStatements(join(corpora, 'statements', 'train')).flatMap(({ text, attributions }) => {
    const scene = read(text, language);
    const speakers = new Map(
      attributions.flatMap(({ source, speaker }) =>
        source.map((span) => [span.start, speaker?.name] as const),
      ),
    );
    return examplesOf(
      scene,
      (pronoun, candidate) => {
        const name = speakers.get(pronoun.start);
        if (!name) return undefined;
        const { text: all, tokens } = scene.page;
        return scene.entities.of(candidate).phrases.some(({ form, core, start, end }) => {
          if (form === 'pronoun') return false;
          const words =
            form === 'name'
              ? all.slice(tokens[core.first]!.start, tokens[core.last - 1]!.end)
              : all.slice(start, end);
          return sameName(words, name);
        });
      },
      weight,
    );
  });
}

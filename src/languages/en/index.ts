import { decodeNetwork } from '../../analysis/0-network/weights.ts';
import { decodeClasses } from '../../analysis/1-tokens/classes.ts';
import { Lexicon } from '../../analysis/1-tokens/lexicon.ts';
import { decodeSyntaxModel } from '../../analysis/3-syntax/syntax-model.ts';
import { decodeMentionModel } from '../../analysis/4-mentions/mention-model.ts';
import { decodeAttributionModel } from '../../analysis/5-attributions/attribution-model.ts';
import type { Language } from '../../analysis/language.ts';
import type { LanguageBasis } from '../../analysis/preparing.ts';
import { mentionWords } from './mention-words.ts';
import { sentenceRules } from './sentence-rules.ts';
import { speakerWords } from './speaker-words.ts';
import { decodeStatementModel } from './statement-model.ts';
import { timeWords } from './time-words.ts';
import { tokenRules } from './token-rules.ts';
import { voiceWords } from './voice-words.ts';

/** The files in `models/en` that {@link loadEnglish} asks for. */
export const MODEL_FILES = [
  'classes.txt',
  'tagger.bin',
  'parser.bin',
  'lemmas.txt',
  'mentions.bin',
  'cues.bin',
  'roles.bin',
  'judge.bin',
  'acts.bin',
  'targets.bin',
  'pronouns.bin',
] as const;

export type ModelFile = (typeof MODEL_FILES)[number];

/** English without stage 5, which is what training stage 5 needs. */
export type EnglishBasis = LanguageBasis & Pick<Language, 'id' | 'name'>;

/** Stages 1 to 4 of English; see {@link loadEnglish}. */
export function loadEnglishBasis(file: (name: ModelFile) => Uint8Array): EnglishBasis {
  const decoder = new TextDecoder();
  const textOf = (name: ModelFile) => decoder.decode(file(name));
  return {
    id: 'en',
    name: 'English',
    tokens: tokenRules,
    sentences: sentenceRules,
    lexicon: new Lexicon(decodeClasses(textOf('classes.txt'))),
    syntax: decodeSyntaxModel(file('tagger.bin'), file('parser.bin'), textOf('lemmas.txt')),
    mentions: decodeMentionModel(file('mentions.bin'), mentionWords),
  };
}

/**
 * English, from the bytes of its model files. `onrecord/en` exports it ready-made; call this where the files come from
 * somewhere else. Throws `Error`, naming what is wrong, when a file is damaged.
 */
export function loadEnglish(file: (name: ModelFile) => Uint8Array): Language {
  return {
    ...loadEnglishBasis(file),
    attributions: decodeAttributionModel(file('cues.bin'), file('roles.bin'), file('judge.bin')),
    speakers: { words: speakerWords, pronouns: decodeNetwork(file('pronouns.bin')) },
    times: timeWords,
    statements: decodeStatementModel(file('acts.bin'), file('targets.bin')),
    voices: voiceWords,
  };
}

import type { Lexicon } from './1-tokens/lexicon.ts';
import type { TokenRules } from './1-tokens/rules.ts';
import type { SentenceRules } from './2-sentences/rules.ts';
import type { SyntaxModel } from './3-syntax/syntax-model.ts';
import type { MentionModel } from './4-mentions/mention-model.ts';
import type { AttributionModel } from './5-attributions/attribution-model.ts';
import type { SpeakerModel } from './6-speakers/speaker-model.ts';
import type { TimeWords } from './7-times/time-words.ts';
import type { StatementModel } from './8-statements/statement-model.ts';
import type { VoiceWords } from './9-voices/voice-words.ts';

/** Everything that reading needs to know about one language: rules as data, and trained weights. */
export interface Language {
  /** BCP 47 code: `en`. */
  readonly id: string;
  /** The language's English name. */
  readonly name: string;
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
  readonly lexicon: Lexicon;
  readonly syntax: SyntaxModel;
  readonly mentions: MentionModel;
  readonly attributions: AttributionModel;
  readonly speakers: SpeakerModel;
  readonly times: TimeWords;
  readonly statements: StatementModel;
  readonly voices: VoiceWords;
}

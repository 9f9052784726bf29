import type { Token } from './1-tokens/token.ts';
import type { Sentence } from './2-sentences/sentence.ts';
import type { Syntax } from './3-syntax/syntax.ts';
import type { Mention } from './4-mentions/mention.ts';
import type { Attribution } from './5-attributions/attribution.ts';
import type { Quotation } from './5-attributions/quotation.ts';
import type { Cast } from './6-speakers/speaker.ts';
import type { Times } from './7-times/when.ts';
import type { Statement } from './8-statements/statement.ts';
import type { Voices } from './9-voices/find-voices.ts';

/** What the stages find in a text, all offsets and indices counted from its beginning. */
export interface Findings {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  readonly times: Times;
  readonly statements: readonly Statement[];
  readonly voices: Voices;
}

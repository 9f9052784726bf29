import type { Page } from '../5-attributions/page.ts';
import type { Times } from '../7-times/when.ts';
import type { Parties } from './parties.ts';
import type { Saying } from './saying.ts';
import type { StatementModel, StatementWords } from './statement-model.ts';

/** A report with its sayings, as the rules of stage 8 see it. */
export interface Scene {
  readonly page: Page;
  readonly sayings: readonly Saying[];
  readonly parties: Parties;
  readonly times: Times;
  readonly words: StatementWords;
  /** 1 where the token stands in a saying's content. */
  readonly quoted: Uint8Array;
}

/** The same with the weights. */
export interface ModelledScene extends Scene {
  readonly words: StatementModel;
}

/** The lemma in lower case, names too. */
export function lemmaAt(page: Page, token: number): string {
  return page.syntax.lemma[token]?.toLowerCase() ?? '';
}

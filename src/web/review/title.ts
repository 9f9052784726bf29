import { wordsIn } from '../../text/span.ts';
import { strings } from '../strings/en.ts';
import type { Draft } from './draft.ts';

/** What a statement is called in lists and messages: who, and the words. */
export function titleOf({ values }: Draft, text: string): string {
  return strings.review.brief(values.speaker?.name ?? null, wordsIn(text, values.content));
}

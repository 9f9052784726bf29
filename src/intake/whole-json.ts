import { Unreadable } from './unreadable.ts';

/** The value of a JSON document. Throws {@link Unreadable}, with what is wrong with it and where, if it is none. */
export function wholeJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Unreadable(`is not valid JSON (${(error as Error).message.slice(0, 150)})`);
  }
}

import { Unreadable } from './unreadable.ts';

/** The value of a JSON document. Throws {@link Unreadable}, with what is wrong with it and where, if it is none. */
export function wholeJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Unreadable(`is not valid JSON (${(error as Error).message.slice(0, 150)})`);
  }
}

/** A part of a JSON document alone, in UTF-8. Throws {@link Unreadable} for one that is nested too deep to be written. */
export function jsonBytes(value: unknown): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(value));
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('is nested too deep');
    throw error;
  }
}

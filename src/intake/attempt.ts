import type { Failure, Found } from './taken.ts';
import { Unreadable } from './unreadable.ts';

/** Something with a place in an input of many, or without one where the input is all of it. */
export interface Placed {
  readonly where?: string;
}

/** What `find` finds, or a failure at its place instead of its {@link Unreadable}, so that the rest of the input goes on. */
export async function attempt<T extends Found | null>(
  place: Placed,
  find: () => Promise<T>,
): Promise<T | Failure> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Unreadable) return failureAt(place, error.message);
    throw error;
  }
}

export function failureAt({ where }: Placed, why: string): Failure {
  return where === undefined ? { why } : { where, why };
}

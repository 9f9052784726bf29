import type { Found } from './taken.ts';
import { Unreadable } from './unreadable.ts';

/** What `find` finds, or a failure at `where` instead of its {@link Unreadable}, so that the rest of the input goes on. */
export async function attempt<T extends Found | null>(
  where: string,
  find: () => Promise<T>,
): Promise<T | Found> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Unreadable) return { where, why: error.message };
    throw error;
  }
}

import process from 'node:process';
import { CorrectionError, NothingToCorrect, QueryError, RecordError } from '../../record/record.ts';
import type { Refusal } from './messages.ts';

/** Something that was asked for and is not there. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** A cursor that no page ended with. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';

  constructor() {
    super('the cursor is none that a page of this list ended with: leave `after` out to begin anew');
  }
}

/** What an error means to whoever asked. Only messages that are written for users are shown. */
export function refusalOf(error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NotFound) return { code: 'not-found', detail };
  if (error instanceof InvalidCursor) return { code: 'invalid-cursor', detail };
  // One of another thread arrives without its class.
  if (error instanceof QueryError || (error as Error)?.name === 'QueryError') {
    const { field } = error as { field?: string };
    const errors = field ? { errors: [{ field: `query.${field}`, message: detail }] } : {};
    return { code: 'invalid-words', detail, ...errors };
  }
  if (error instanceof NothingToCorrect) return { code: 'not-found', detail };
  if (error instanceof CorrectionError) return { code: 'no-correction', detail };
  if (error instanceof RecordError) {
    if (error.code === 'no-such' || error.code === 'no-speaker') return { code: 'not-found', detail };
    return { code: 'record-refused', detail };
  }
  process.stderr.write(
    `onrecord: a fault in onrecord, please report it: ${(error as Error)?.stack ?? error}\n`,
  );
  return { code: 'internal', detail: 'A fault in onrecord; the terminal that it runs in says more.' };
}

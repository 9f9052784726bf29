/** Every way in which a record can be refused, with what a user can do about it. */
export const RECORD_ERRORS = {
  missing: 'there is no record here yet: add a report first (onrecord add FILE)',
  'not-a-record': 'is not a record of onrecord: name another file with --record',
  'no-such': 'is not in the record: search and timeline list the numbers of statements',
  'no-speaker': 'nobody of that name says anything in the record: onrecord speakers lists who does',
  'no-version': 'is the only version of its report in the record, or the first one',
  'no-family': 'has no other version in the record',
  'no-folder': 'its folder is not there: make it first',
  exists: 'is there already: name a new file, or remove it first',
  newer: 'was written by a newer onrecord: update this one (the file is left as it is)',
  'read-only': 'may not be written: check the permissions of the file and its folder',
  full: 'no space left on the disk: nothing of this report was kept; make room and add it again',
  disk: 'the disk could not be read or written: check it and its limits; what was acknowledged before is kept',
  busy: 'another onrecord has been writing for a long time: try again when it is done',
  damaged: 'is damaged: restore a backup, or see what can be read with onrecord check',
  'old-node':
    'the record needs Node 22.13 or later; npm scripts of a clone run on the Node 24 that npm ci installs',
} as const;

export type RecordErrorCode = keyof typeof RECORD_ERRORS;

/** What went wrong with the record, in one line that says what to do. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, file: string, options?: ErrorOptions) {
    super(`${file}: ${RECORD_ERRORS[code]}`, options);
    this.name = 'RecordError';
    this.code = code;
  }
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a user can do something about. */
const CODES = new Map<number, RecordErrorCode>([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  [10, 'disk'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'read-only'],
  [26, 'not-a-record'],
]);

/** `error` as a {@link RecordError} where SQLite names a cause that a user can mend; else as it is. */
export function explained(error: unknown, file: string): unknown {
  const { errcode } = error as { errcode?: number };
  const code = typeof errcode === 'number' ? CODES.get(errcode & 0xff) : undefined;
  return code ? new RecordError(code, file, { cause: error }) : error;
}

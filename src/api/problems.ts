/**
 * Every way in which a request can be refused, with its HTTP status and title: the `type` of the problem document
 * (RFC 9457) is `/api/problems#` and the code.
 */
export const PROBLEMS = {
  'invalid-request': [400, 'The request does not have the documented shape'],
  'invalid-words': [400, 'The words asked for cannot be understood'],
  'invalid-cursor': [400, 'The cursor is none that a page of this list ended with'],
  'no-correction': [409, 'This cannot be corrected so'],
  'not-signed-in': [401, 'A token is needed'],
  'wrong-token': [401, 'The token is not valid'],
  'not-allowed': [403, 'The token does not allow this'],
  'foreign-origin': [403, 'The request comes from another site'],
  'wrong-host': [421, 'The request names another host'],
  'not-found': [404, 'There is nothing here'],
  'wrong-method': [405, 'This address takes another method'],
  'too-large': [413, 'The request is too large'],
  'wrong-type': [415, 'The request has another content type than this address takes'],
  'too-many-requests': [429, 'Too many requests'],
  'too-slow': [408, 'The request did not arrive in time'],
  'record-refused': [503, 'The record cannot be used'],
  'shutting-down': [503, 'The room is closing'],
  internal: [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A problem document (RFC 9457), as every refused request is answered. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** What is wrong here, in one line that says what to do. */
  readonly detail: string;
  /** The fields that are wrong: `query.limit` and why. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** The document of a problem. */
export function problemOf(code: ProblemCode, detail: string, errors?: Problem['errors']): Problem {
  const [status, title] = PROBLEMS[code];
  return { type: `/api/problems#${code}`, title, status, code, detail, ...(errors ? { errors } : {}) };
}

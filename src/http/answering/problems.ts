import type { FastifyError, FastifyInstance } from 'fastify';
import { type Problem, type ProblemCode, problemOf } from '../../api/problems.ts';
import { RefusedByRecord } from '../threads/asked-thread.ts';
import { refusalOf } from '../threads/refusals.ts';

import { methodsAt } from './methods.ts';

/** A request that is refused, with the code of the problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: Problem['errors'];

  constructor(code: ProblemCode, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.code = code;
    this.errors = errors;
  }
}

/** What Fastify and its plugins refuse, as problems. */
const FASTIFY: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'Send less at once: this address takes no more'],
  FST_REQ_FILE_TOO_LARGE: ['too-large', 'A file is too large: split it, or add it with onrecord add'],
  FST_FILES_LIMIT: ['too-large', 'Too many files at once: send them in several uploads'],
  FST_PARTS_LIMIT: ['too-large', 'Too many files at once: send them in several uploads'],
  FST_FIELDS_LIMIT: ['too-large', 'Too many fields in the form: send its files only'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['wrong-type', 'Send JSON, with the header content-type: application/json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid-request', 'The body is empty, where JSON is expected'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid-request', 'The body is not valid JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid-request', 'The body is not as long as its header says'],
};

/** Answers everything that is refused with a problem document (RFC 9457). */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, _, reply) => send(reply, problemIn(error)));
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const methods = methodsAt(path);
    // It is nothing as well where the method fits: a part of the address is too long.
    if (methods.length === 0 || methods.includes(request.method)) {
      return send(reply, problemOf('not-found', `There is nothing at ${path.slice(0, 200)}`));
    }
    reply.header('allow', methods.join(', '));
    return send(reply, problemOf('wrong-method', `This address takes ${methods.join(' and ')}`));
  });
}

function send(
  reply: { code(status: number): { type(type: string): { send(body: string): unknown } } },
  problem: Problem,
): unknown {
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function problemIn(error: FastifyError): Problem {
  if (error instanceof Refusal) return problemOf(error.code, error.message, error.errors);
  if (error instanceof RefusedByRecord) {
    const { code, detail, errors } = error.refusal;
    return problemOf(code, detail, errors);
  }
  const known = FASTIFY[error.code];
  if (known) return problemOf(...known);
  if (error.statusCode === 429) return problemOf('too-many-requests', 'Wait a little, then ask again');
  if (error.statusCode === 503) return problemOf('shutting-down', 'The room is closing');
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return problemOf('invalid-request', 'The request cannot be understood');
  }
  const { code, detail } = refusalOf(error);
  return problemOf(code, detail);
}

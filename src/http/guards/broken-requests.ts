import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyServerOptions } from 'fastify';
import { type Problem, problemOf } from '../../api/problems.ts';
import { HEADERS } from './headers.ts';

/**
 * What is no proper request never reaches a route, so it is answered here: with a problem document and the same headers as
 * everything else. Such are bytes that are no HTTP, requests that arrive too slowly, and addresses such as `/%ff`.
 */
export const answerBroken: Pick<FastifyServerOptions, 'clientErrorHandler' | 'frameworkErrors'> = {
  clientErrorHandler(error, socket) {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable && !hasBegun(socket)) socket.write(written(problemFor(error.code)));
    socket.destroy();
  },
  frameworkErrors(_, __, reply) {
    const problem = problemOf('invalid-request', 'The address cannot be understood');
    void (reply as FastifyReply)
      .code(problem.status)
      .headers(HEADERS)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  },
};

/** Whether an answer is on its way already, into which a second one must not be written. */
function hasBegun(socket: Socket): boolean {
  const { _httpMessage } = socket as { _httpMessage?: { headersSent: boolean } | null };
  return _httpMessage?.headersSent === true;
}

function problemFor(code: string): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return problemOf('too-slow', 'The request did not arrive in time: send it again, or less at once');
  if (code === 'HPE_HEADER_OVERFLOW')
    return problemOf('too-large', 'The headers of the request are too long');
  return problemOf('invalid-request', 'This is no HTTP request that can be understood');
}

function written(problem: Problem): string {
  const body = JSON.stringify(problem);
  const headers = {
    ...HEADERS,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`;
}

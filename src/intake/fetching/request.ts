import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { sizeOf } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { isPublicAddress, lookupPublic, privateAddress } from './addresses.ts';

/** An answer of a server, its body as it was sent. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

export interface RequestLimits {
  readonly allowPrivate: boolean;
  /** Most bytes of a body. */
  readonly largest: number;
  /** Most milliseconds from the first look-up to the last byte. */
  readonly timeoutMs: number;
}

/**
 * One GET request, without following redirects. Throws {@link Unreadable} for an address that is not public, a body that is
 * too large, a server that is too slow, or a connection that fails.
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // An address that is written out is not looked up, so it is checked here.
  if (!limits.allowPrivate && isIP(host) && !isPublicAddress(host)) throw privateAddress(host);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const lookup = lookupPublic(limits.allowPrivate);
      const outgoing = start(url, { headers, lookup, signal, agent: false });
      outgoing.once('response', resolve).once('error', reject).end();
    });
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      bytes: await bodyOf(response, limits.largest),
    };
  } catch (error) {
    throw signal.aborted
      ? new Unreadable(`did not answer within ${limits.timeoutMs / 1000} s`)
      : failure(error);
  }
}

async function bodyOf(response: IncomingMessage, largest: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > largest) {
      response.destroy();
      throw new Unreadable(`is larger than ${sizeOf(largest)}`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known: check the address',
  EAI_AGAIN: 'its host could not be looked up: check the network',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'the connection was broken off',
  ETIMEDOUT: 'its host does not answer',
};

function failure(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new Unreadable(REASONS[code ?? ''] ?? `could not be fetched (${code ?? message})`);
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../answering/problems.ts';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Refuses what other sites make a browser send. A room that is not open answers under this machine's own names only, so that
 * no site can give itself such an address (DNS rebinding); whatever changes something must come from the room's own pages.
 */
export function guardOrigins(app: FastifyInstance, { open }: { readonly open: boolean }): void {
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? '';
    if (!open && !LOCAL.test(host)) {
      throw new Refusal('wrong-host', 'This room answers under 127.0.0.1 and localhost only');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request, host)) {
      throw new Refusal('foreign-origin', 'Only the pages of the room itself may change something');
    }
  });
}

function isForeign({ headers }: FastifyRequest, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

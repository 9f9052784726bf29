import type { FastifyInstance } from 'fastify';

/** Nothing from elsewhere, nothing inline, in no frame. Pictures may be made in the page, to be downloaded. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that keep other sites out. */
export const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // What may be kept says so itself: files of the pages, and answers of the record.
  'cache-control': 'no-store',
} as const;

/** Puts them on every answer. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(HEADERS);
  });
}

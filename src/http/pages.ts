import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Ends of the names of files; what ends so and is not there is missing, everything else is a page of the room. */
const FILE = /\.[a-z0-9]{1,8}$/i;

/** Serves the built pages; every address that is no file is answered with the page that finds its way by itself. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: 'index.html',
    allowedPath: (path) => isInside(folder, path),
    setHeaders(reply, path) {
      // Their names change with their contents.
      const forever = /[/\\]assets[/\\]/.test(path);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const [path = ''] = request.url.split('?');
    if (path.startsWith('/api/') || FILE.test(path)) {
      reply.callNotFound();
      return reply;
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

/** Whether a file of the folder lies in it really: a link that leads out of it is not followed. */
function isInside(folder: string, path: string): boolean {
  try {
    return `${realpathSync(join(folder, path))}${sep}`.startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}

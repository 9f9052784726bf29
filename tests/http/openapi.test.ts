import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../../src/api/openapi.ts';
import { PROBLEMS } from '../../src/api/problems.ts';
import { ROUTES, type Route, STREAMS } from '../../src/api/routes.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

type Tree = { readonly [key: string]: Tree };
const document = openApi() as Tree;
let room: FerryRoom;
beforeAll(async () => {
  room = await openFerryRoom();
});
afterAll(() => room.close());

/** Every value of a key, anywhere in the document. */
function all(key: string, part: unknown = document): unknown[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...all(key, value),
  ]);
}

const operations = Object.entries(document['paths']!).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

describe('openapi.json', () => {
  it('is served as it is', async () => {
    const { headers, body } = await room.get('/api/openapi.json');
    expect(headers['content-type']).toContain('application/json');
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is an OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toEqual({ valid: true });
    expect(document['openapi']).toBe('3.1.0');
  });

  it('points only to what it holds, and holds nothing that is not pointed to', () => {
    const refs = all('$ref') as string[];
    for (const ref of refs) {
      expect(ref).toMatch(/^#\//);
      const found = ref
        .slice(2)
        .split('/')
        .reduce<Tree | undefined>((part, key) => part?.[key], document);
      expect(found, ref).toBeDefined();
    }
    const names = Object.keys(document['components']!['schemas']!);
    expect(new Set(refs)).toEqual(new Set(names.map((name) => `#/components/schemas/${name}`)));
    expect(names).toEqual(expect.arrayContaining(['Hit', 'Problem', 'Reading', 'Report', 'Statement']));
    expect(all('$defs')).toEqual([]);
  });

  it('has exactly the routes that the room has', () => {
    const served = new Set<string>();
    const listed = operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    for (const { method, path } of Object.values<Route>({ ...ROUTES, ...STREAMS })) {
      expect(room.app.hasRoute({ method, url: path }), `${method} ${path}`).toBe(true);
      served.add(`${method} ${path}`);
    }
    expect(listed.sort()).toEqual([...served].sort());
    expect(routesOf(room.app.printRoutes({ commonPrefix: false }))).toEqual(listed);
  });

  it('says for each what it takes, with a name of its own and a role', () => {
    const ids = operations.map(({ operation }) => String(operation['operationId']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told = Object.values(operation['parameters']!).filter((one) => String(one['in']) === 'path');
      expect(told.map(({ name }) => name)).toEqual(inPath);
    }
    const open = operations.filter(({ operation }) => !operation['security']).map(({ path }) => path);
    expect(new Set(open)).toEqual(
      new Set(['/api/health', '/api/problems', '/api/session', '/api/openapi.json']),
    );
  });

  it('names the codes of all problems', () => {
    const problem = document['components']!['schemas']!['Problem']!;
    expect(problem['properties']!['code']!['enum']).toEqual(Object.keys(PROBLEMS));
  });
});

/** `GET /api/stats` … out of the tree that Fastify prints. */
function routesOf(tree: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? [];
    if (indent === undefined) continue;
    path.length = indent.length / 4;
    path.push(part!);
    for (const method of methods?.split(', ') ?? []) {
      if (method !== 'HEAD') found.push(`${method} ${path.join('')}`);
    }
  }
  return found.sort();
}

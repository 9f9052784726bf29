import { z } from 'zod';
import { CONTRACT, type Exchange, exportQuery } from './contract.ts';
import { PROBLEMS } from './problems.ts';
import { ROUTES, type Route, type RouteName, STREAMS } from './routes.ts';
import { type Json, Schemas } from './schemas.ts';

/** The HTTP API as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1), made from the table of routes. */
export function openApi(): Json {
  const schemas = new Schemas();
  schemas.of(problem, 'output');
  const paths: Record<string, Record<string, Json>> = {};
  const put = (route: Route, operation: Json) => {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation;
  };
  for (const [name, route] of Object.entries<Route>(ROUTES))
    put(route, operationOf(schemas, name, route, CONTRACT[name as RouteName]));
  for (const [name, route] of Object.entries<Route>(STREAMS)) put(route, streamOf(schemas, name, route));
  return {
    openapi: '3.1.0',
    info: {
      title: 'On Record',
      version: '1',
      description: `Who said what, when, to whom, over which channel, and on whose word. Spans are half-open, in UTF-16 code units.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas.named,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'onrecord_session' },
      },
    },
  };
}

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(PROBLEMS) as [keyof typeof PROBLEMS]),
    detail: z.string(),
    errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

function operationOf(
  schemas: Schemas,
  name: string,
  { summary, role }: Route,
  { params, query, body, answer }: Exchange,
): Json {
  const status = name === 'addBatch' ? '202' : '200';
  return {
    operationId: name,
    summary,
    parameters: [...parametersOf(schemas, params, 'path'), ...parametersOf(schemas, query, 'query')],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemas.of(body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: summary,
        content: { 'application/json': { schema: schemas.of(answer, 'output') } },
      },
      ...refused,
    },
    ...securityOf(role),
  };
}

function streamOf(schemas: Schemas, name: string, { summary, role, path }: Route): Json {
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: name,
    summary,
    parameters: [
      ...parameters,
      ...parametersOf(schemas, name === 'export' ? exportQuery : undefined, 'query'),
    ],
    responses: { '200': { description: summary, content: { '*/*': {} } }, ...refused },
    ...securityOf(role),
  };
}

const refused = {
  default: {
    description: 'Refused: a problem document (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};

const securityOf = (role: Route['role']) =>
  role === 'anyone' ? {} : { security: [{ token: [] }, { session: [] }, {}] };

function parametersOf(schemas: Schemas, shape: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemas.of(shape, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  }));
}

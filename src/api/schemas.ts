import { z } from 'zod';

export type Json = Readonly<Record<string, unknown>>;

/**
 * Shapes as JSON Schema (draft 2020-12, as OpenAPI 3.1 has it). Those with a name of their own (`meta({ id })`) are
 * gathered in `named`, and are pointed to wherever they are used.
 */
export class Schemas {
  private readonly gathered = new Map<string, Json>();

  /** By name, in the order of the alphabet. */
  get named(): Readonly<Record<string, Json>> {
    return Object.fromEntries([...this.gathered].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The schema of what is handed in, or of what comes out. */
  of(shape: z.ZodType, io: 'input' | 'output'): Json {
    const {
      $schema: _,
      $defs = {},
      ...schema
    } = z.toJSONSchema(shape, { io, reused: 'inline', unrepresentable: 'any' });
    for (const [name, named] of Object.entries($defs)) this.gather(name, pointed(named) as Json);
    return pointed(schema) as Json;
  }

  private gather(name: string, schema: Json): void {
    const before = this.gathered.get(name);
    if (before && JSON.stringify(before) !== JSON.stringify(schema))
      throw new Error(`two shapes are called ${name}`);
    this.gathered.set(name, schema);
  }
}

/** With every pointer to a definition beside the schema made one to the document's. */
function pointed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(pointed);
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key !== '$ref') return [key, pointed(value)];
    return [key, String(value).replace('#/$defs/', '#/components/schemas/')];
  });
  return Object.fromEntries(entries);
}

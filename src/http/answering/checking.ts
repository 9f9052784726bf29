import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Exchange } from '../../api/contract.ts';
import type { Problem } from '../../api/problems.ts';
import { Refusal } from './problems.ts';

const PARTS = ['params', 'query', 'body'] as const;

/** What a request hands in, checked and converted. Throws a `Refusal` that names every field that is wrong. */
export function checked(
  exchange: Exchange,
  request: Pick<FastifyRequest, 'params' | 'query' | 'body'>,
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  const errors: NonNullable<Problem['errors']>[number][] = [];
  for (const part of PARTS) {
    const shape = exchange[part];
    if (!shape) continue;
    const parsed = shape.safeParse(request[part] ?? {});
    if (parsed.success) given[part] = parsed.data;
    else
      errors.push(
        ...parsed.error.issues.map((issue) => ({ field: fieldOf(part, issue), message: issue.message })),
      );
  }
  if (errors.length === 0) return given;
  const [first] = errors;
  throw new Refusal('invalid-request', `${first!.field}: ${first!.message}`, errors.slice(0, 20));
}

function fieldOf(part: string, { path }: z.core.$ZodIssue): string {
  return [part, ...path].join('.');
}

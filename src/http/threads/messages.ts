import type { Problem, ProblemCode } from '../../api/problems.ts';
import type { RouteName } from '../../api/routes.ts';

/** What a thread on the record is started with. */
export interface ThreadSettings {
  readonly file: string;
  readonly mode: 'read' | 'write' | 'create';
}

/** A request that the network thread hands on, checked. `now` is ISO 8601 in UTC. */
export interface Asked {
  readonly id: number;
  readonly name: RouteName;
  readonly given: object;
  readonly now: string;
}

/** Why a request was refused. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: Problem['errors'];
}

export type Answered = { readonly id: number } & ({ readonly json: string } | { readonly refusal: Refusal });

import type { Span } from '../../text/span.ts';

/** What a stretch of the report's text is to the statement. */
export type Role = 'source' | 'cue' | 'content';

/** A stretch of the text that is one thing throughout. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly role: Role | null;
  /** Whether the evidence that is looked at lies here. */
  readonly lit: boolean;
}

interface Context {
  readonly start: number;
  readonly text: string;
}

type Roles = Readonly<Record<Role, readonly Span[]>>;

/** Which role stands out where several meet: a source inside a content is that of another statement's words. */
const ROLES: readonly Role[] = ['cue', 'source', 'content'];

/** The text around a statement in stretches, by role and by the evidence looked at. */
export function stretchesIn(context: Context, roles: Roles, lit: readonly Span[] = []): Stretch[] {
  const end = context.start + context.text.length;
  const all = [...ROLES.flatMap((role) => roles[role]), ...lit];
  const edges = new Set([context.start, end]);
  for (const span of all) for (const edge of [span.start, span.end]) edges.add(edge);
  const inside = [...edges].filter((edge) => edge >= context.start && edge <= end).sort((a, b) => a - b);
  return inside.slice(0, -1).map((start, index) => ({
    start,
    text: context.text.slice(start - context.start, inside[index + 1]! - context.start),
    role: ROLES.find((role) => covered(roles[role], start)) ?? null,
    lit: covered(lit, start),
  }));
}

const covered = (spans: readonly Span[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

/** The words of spans, as far as they lie in the context; null where one lies outside. */
export function wordsAt(context: Context, spans: readonly Span[]): string | null {
  const end = context.start + context.text.length;
  if (spans.some((span) => span.start < context.start || span.end > end)) return null;
  return spans
    .map((span) => context.text.slice(span.start - context.start, span.end - context.start))
    .join(' … ');
}

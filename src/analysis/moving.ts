/** How far things move when the block they were found in gets its place in the whole text. */
export interface Move {
  /** UTF-16 code units before the block. */
  readonly offset: number;
  /** Tokens before the block. */
  readonly tokens: number;
  /** How many speakers (`p`), statements (`s`) and temporal expressions (`t`) were found before the block. */
  readonly before: Readonly<Record<'p' | 's' | 't', number>>;
}

/** Fields that hold ids: `s1` of a later block becomes, say, `s41`. */
const IDS = new Set(['id', 'parent', 'speaker', 'statement', 'when', 'chain']);

/**
 * A copy of plain findings with every span, token index and id moved. Spans are the fields `start` and `end`, token
 * indices a numeric `head`; everything else stays as it is.
 */
export function moved<Found>(found: Found, move: Move): Found {
  return movedField('', found, move) as Found;
}

function movedField(key: string, value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.map((item) => movedField(key, item, move));
  if (typeof value === 'number') {
    if (key === 'start' || key === 'end') return value + move.offset;
    return key === 'head' ? value + move.tokens : value;
  }
  if (typeof value === 'string') return IDS.has(key) ? renumbered(value, move) : value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, movedField(name, field, move)]),
  );
}

function renumbered(id: string, { before }: Move): string {
  const parts = /^([pst])(\d+)$/.exec(id);
  return parts ? `${parts[1]}${Number(parts[2]) + before[parts[1] as keyof Move['before']]}` : id;
}

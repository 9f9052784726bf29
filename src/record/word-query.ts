/** A query that cannot be understood, with the place; `field` is that of the filter, where there are several. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

type Token = { readonly kind: 'word' | 'and' | 'or' | 'not' | 'open' | 'close'; readonly text: string };

const PIECES = /\s*(?:"([^"]*)"(\*)?|([()])|([^\s()"]+))/gy;
const OPERATORS = new Set(['AND', 'OR', 'NOT']);

/** Parentheses nest at most this deep. */
const DEEPEST = 20;

/**
 * Turns what a person types into an FTS5 query (https://sqlite.org/fts5.html#full_text_query_syntax): words that must all
 * occur, `"phrases"`, `prefix*`, `AND`, `OR`, `NOT` in capitals, parentheses. Every word is quoted, so that nothing typed
 * is taken for FTS5's own syntax. Throws {@link QueryError} where quotes or parentheses don't match or an operator stands
 * alone; null where no word is left to look for.
 */
export function wordQuery(typed: string): string | null {
  const tokens = tokensOf(typed);
  if (tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const query = reader.any(0);
  reader.end();
  return query;
}

function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  const { length } = typed.trimEnd();
  while (PIECES.lastIndex < length) {
    const at = PIECES.lastIndex;
    const match = PIECES.exec(typed);
    if (!match) throw new QueryError(`a quotation mark is not closed: ${typed.slice(at).trim()}`);
    const [, phrase, star = '', bracket, word] = match;
    if (phrase !== undefined) pushWord(tokens, phrase, star);
    else if (bracket) tokens.push({ kind: bracket === '(' ? 'open' : 'close', text: bracket });
    else if (OPERATORS.has(word!)) {
      tokens.push({ kind: word!.toLowerCase() as Token['kind'], text: word! });
    } else pushWord(tokens, withoutStars(word!), word!.endsWith('*') ? '*' : '');
  }
  return tokens;
}

/** In linear time, which `/\*+$/` does not take for `***…a`. */
function withoutStars(word: string): string {
  let { length } = word;
  while (word[length - 1] === '*') length--;
  return word.slice(0, length);
}

function pushWord(tokens: Token[], words: string, star: string): void {
  // SQLite would take a NUL for the end of the query.
  if (/[\p{L}\p{N}]/u.test(words))
    tokens.push({ kind: 'word', text: `"${words.replaceAll('\0', ' ')}"${star}` });
}

/** A reader of one level after the other: OR binds least, then AND and neighbours, then NOT. */
class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  any(depth: number): string {
    const parts = [this.all(depth)];
    while (this.take('or')) parts.push(this.all(depth));
    return joined(parts, 'OR');
  }

  /** Flat, for SQLite takes no deep queries: what must occur together, then what must not. */
  private all(depth: number): string {
    const wanted = [this.one(depth)];
    const unwanted: string[] = [];
    for (;;) {
      if (this.take('not')) unwanted.push(this.one(depth));
      else if (this.take('and') || this.next() === 'word' || this.next() === 'open') {
        wanted.push(this.one(depth));
      } else break;
    }
    const together = joined(wanted, 'AND');
    return unwanted.length === 0 ? together : `(${together} NOT ${joined(unwanted, 'OR')})`;
  }

  private one(depth: number): string {
    const token = this.tokens[this.at++];
    if (token?.kind === 'word') return token.text;
    if (token?.kind === 'open' && depth < DEEPEST) {
      const inner = this.any(depth + 1);
      if (!this.take('close')) throw new QueryError('a parenthesis is not closed');
      return inner;
    }
    if (token?.kind === 'open') throw new QueryError('parentheses are nested too deep');
    throw new QueryError(token ? `a word is missing before ${token.text}` : 'a word is missing at the end');
  }

  end(): void {
    const token = this.tokens[this.at];
    if (token) throw new QueryError(`nothing opens this: ${token.text}`);
  }

  private next(): Token['kind'] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private take(kind: Token['kind']): boolean {
    if (this.next() !== kind) return false;
    this.at++;
    return true;
  }
}

function joined(parts: readonly string[], operator: 'AND' | 'OR'): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(` ${operator} `)})`;
}

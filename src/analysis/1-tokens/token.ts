import type { Span } from '../../text/span.ts';

/** One word, number or mark: a span of the report's text. Tokens do not overlap; between them stands only white space. */
export type Token = Span;

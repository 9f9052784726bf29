import { encodingOf } from '../decoding.ts';
import { type ByteSource, peek } from './byte-source.ts';

/** The same text in UTF-8 where a source is UTF-16, so that line ends are single bytes; any other source as it is. */
export async function* utf8Source(source: ByteSource): ByteSource {
  const { start, all } = await peek(source, 4);
  const encoding = encodingOf(start);
  if (!encoding?.startsWith('utf-16')) {
    yield* all;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of all) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

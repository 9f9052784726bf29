import { type LookedFor, stretchesOf } from './looked-for.ts';

interface MarkedProps {
  readonly text: string;
  readonly wanted: readonly LookedFor[];
}

/** A text with the words looked for marked. */
export function Marked({ text, wanted }: MarkedProps) {
  return stretchesOf(text, wanted).map((one, index) =>
    one.marked ? <mark key={index}>{one.text}</mark> : one.text,
  );
}

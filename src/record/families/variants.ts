import { alignWords, LONGEST } from './likeness.ts';
import { wordsOf } from './words.ts';

/** A stretch of a variant's text, beside the first version: the same words, words it dropped, or words it added. */
export interface Change {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

/**
 * What a variant keeps, drops and adds, word by word. `dropped` has the words of `first`, the others those of `variant`;
 * marks and spaces go with the word before them, so that the variant can be read as it stands.
 */
export function changesOf(first: string, variant: string): Change[] {
  const [one, other] = [wordsOf(first), wordsOf(variant)];
  const changes: Change[] = [];
  for (const { same, first: left, second: right } of alignWords(one, other)) {
    const dropped =
      same || left[0] === left[1] ? '' : first.slice(one.starts[left[0]], one.ends[left[1] - 1]);
    if (dropped) changes.push({ kind: 'dropped', text: dropped });
    if (right[0] === right[1]) continue;
    const from = right[0] === 0 ? 0 : other.starts[right[0]]!;
    const to = other.starts[right[1]] ?? variant.length;
    changes.push({ kind: same ? 'same' : 'added', text: variant.slice(from, to) });
  }
  return [
    ...changes,
    ...restOf(
      first.slice(one.starts[LONGEST] ?? first.length),
      variant.slice(other.starts[LONGEST] ?? variant.length),
    ),
  ];
}

/** What stands behind the words that are compared one by one. */
function restOf(first: string, variant: string): Change[] {
  const all: Change[] =
    first === variant
      ? [{ kind: 'same', text: variant }]
      : [
          { kind: 'dropped', text: first },
          { kind: 'added', text: variant },
        ];
  return all.filter(({ text }) => text !== '');
}

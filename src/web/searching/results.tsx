import { useMemo, useRef } from 'preact/hooks';
import { EndlessList } from '../parts/endless-list.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty } from '../parts/states.tsx';
import type { Hit } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Pages } from '../use-pages.ts';
import { type LookedFor, lookedFor } from './looked-for.ts';
import { Marked } from './marked.tsx';
import { useSettled } from './use-settled.ts';

interface ResultsProps {
  readonly pages: Pages<Hit>;
  readonly words: string;
  /** Whether what is wrong with the question is said at its fields. */
  readonly atField: boolean;
}

/** The statements found, words marked. Those found before stay until others are here. */
export function Results({ pages: asked, words, atField }: ResultsProps) {
  const { pages, stale } = useSettled(asked);
  const wanted = useMarks(words, stale);
  const shown = asked.failure && !atField ? asked : pages;
  const { items, key, more, loading, failure, loadMore } = shown;
  // Every letter typed comes by here several times: the list is made anew only when there is another.
  const list = useMemo(
    () => <List pages={shown} wanted={wanted} />,
    [items, key, more, loading, failure, loadMore, wanted],
  );
  if (atField && !stale) return null;
  return <div class={stale ? 'shown-stale' : undefined}>{list}</div>;
}

/** What is marked: the words that the list shown was found by. */
function useMarks(words: string, stale: boolean): readonly LookedFor[] {
  const found = useRef(words);
  if (!stale) found.current = words;
  return useMemo(() => lookedFor(found.current), [found.current]);
}

function List({ pages, wanted }: { readonly pages: Pages<Hit>; readonly wanted: readonly LookedFor[] }) {
  return (
    <EndlessList
      pages={pages}
      label={strings.find.results}
      keyOf={({ id }) => id}
      estimate={132}
      empty={
        <Empty title={strings.find.none}>
          <p>{strings.find.noneText}</p>
        </Empty>
      }
    >
      {(hit) => (
        <StatementItem
          hit={hit}
          content={wanted.length > 0 ? <Marked text={hit.content} wanted={wanted} /> : undefined}
        />
      )}
    </EndlessList>
  );
}

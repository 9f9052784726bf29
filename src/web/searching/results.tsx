import { useMemo } from 'preact/hooks';
import { EndlessList } from '../parts/endless-list.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty } from '../parts/states.tsx';
import type { Hit } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Pages } from '../use-pages.ts';
import { lookedFor } from './looked-for.ts';
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
  const wanted = useMemo(() => lookedFor(words), [words]);
  const shown = asked.failure && !atField ? asked : pages;
  if (atField && !stale) return null;
  return (
    <div class={stale ? 'shown-stale' : undefined}>
      <EndlessList
        pages={shown}
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
    </div>
  );
}

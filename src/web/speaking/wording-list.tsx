import { dayText } from '../day.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty } from '../parts/states.tsx';
import { WordChanges } from '../sayings/word-changes.tsx';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** How somebody's words on a topic changed: each statement beside the one before it. */
export function WordingList({ person, words }: { readonly person: number; readonly words: string }) {
  const pages = usePages('wording', { params: { person }, query: words ? { words } : {} });
  const { speakers } = strings;
  return (
    <EndlessList
      pages={pages}
      label={speakers.wording}
      keyOf={({ id }) => id}
      empty={<Empty title={speakers.noneOn(words)} />}
    >
      {({ changes, day, ...hit }, index) => {
        const before = pages.items[index - 1];
        return (
          <StatementItem
            hit={hit}
            content={changes.length > 0 ? <WordChanges changes={changes} /> : hit.content}
          >
            <p class="small soft">
              {changes.length > 0 && before ? speakers.besides(dayText(before.day)) : speakers.firstOn}
            </p>
          </StatementItem>
        );
      }}
    </EndlessList>
  );
}

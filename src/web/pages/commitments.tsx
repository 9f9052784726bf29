import type { Asked } from '../../api/client.ts';
import { CommitmentItem } from '../linking/commitment-item.tsx';
import type { PageProps } from '../pages.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Empty } from '../parts/states.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { changeQuery } from '../router.ts';
import { useSettled } from '../searching/use-settled.ts';
import { useTyped } from '../searching/use-typed.ts';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** Who is to do what, by due date. */
export default function Commitments({ query }: PageProps) {
  const dated = query.get('dated') === 'true';
  const asked: NonNullable<Asked<'commitments'>['query']> = {
    actor: query.get('actor') || undefined,
    from: query.get('from') || undefined,
    to: query.get('to') || undefined,
    ...(dated ? { dated: 'true' } : {}),
  };
  const loaded = usePages('commitments', { query: asked });
  const settled = useSettled(loaded);
  const { pages, stale } = loaded.failure ? { pages: loaded, stale: false } : settled;
  return (
    <>
      <Heading title={strings.pages.commitments} />
      <p class="soft">{strings.linking.commitmentsIntro}</p>
      <Filters query={query} dated={dated} />
      <div class={stale ? 'shown-stale' : undefined}>
        <EndlessList
          pages={pages}
          label={strings.pages.commitments}
          keyOf={({ id }) => id}
          estimate={120}
          empty={<Empty title={strings.linking.noCommitments} />}
        >
          {(commitment) => <CommitmentItem commitment={commitment} />}
        </EndlessList>
      </div>
    </>
  );
}

function Filters({ query, dated }: Pick<PageProps, 'query'> & { readonly dated: boolean }) {
  const typed = useTyped(query.get('actor') ?? '', (actor) => changeQuery({ actor }, { replace: true }));
  return (
    <form
      class="link-filters"
      aria-label={strings.find.filters}
      onSubmit={(event) => {
        event.preventDefault();
        typed.done();
      }}
    >
      <TypedField label={strings.linking.actor} typed={typed} maxLength={300} />
      {(['from', 'to'] as const).map((name) => (
        <DueField key={name} name={name} value={query.get(name) ?? ''} />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={dated}
          onChange={({ currentTarget }) => changeQuery({ dated: currentTarget.checked ? 'true' : null })}
        />
        {strings.linking.dated}
      </label>
      <Share />
    </form>
  );
}

function DueField({ name, value }: { readonly name: 'from' | 'to'; readonly value: string }) {
  return (
    <label class="field">
      <span>{strings.linking.due[name]}</span>
      <input
        type="date"
        value={value}
        // A year that is being typed has four digits from the first on.
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '' || currentTarget.value >= '1000')
            changeQuery({ [name]: currentTarget.value });
        }}
      />
    </label>
  );
}

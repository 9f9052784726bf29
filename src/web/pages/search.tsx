import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { cameBack, navigate } from '../router.ts';
import { Chips } from '../searching/chips.tsx';
import { fieldErrors } from '../searching/field-errors.ts';
import { askedOf, type FilterName, filterOf, orderOf, searchWith } from '../searching/filter.ts';
import { Narrowing } from '../searching/narrowing.tsx';
import { Results } from '../searching/results.tsx';
import { Toolbar } from '../searching/toolbar.tsx';
import { useLast } from '../searching/use-settled.ts';
import { WordsField } from '../searching/words-field.tsx';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import { usePages } from '../use-pages.ts';

/** Statements that fit what is asked, while it is asked; the address is the question. */
export default function Search({ query }: PageProps) {
  const filter = useMemo(() => filterOf(query), [query]);
  const order = orderOf(query);
  const pages = usePages('statements', { query: { ...askedOf(filter), order } });
  const counted = useAnswer('facets', { query: askedOf(filter) });
  const facets = useLast(counted.answer);
  const errors = fieldErrors(pages.failure);
  const results = useRef<HTMLElement>(null);
  useTopOfResults(results, JSON.stringify([filter, order]));
  const change = (name: FilterName, value: string, replace: boolean) =>
    navigate(searchWith(filter, order, { [name]: value }), { replace });
  const person = facets?.speakers.find((one) => String(one.person) === filter.person)?.name ?? null;

  return (
    <>
      <Heading title={titleOf(filter.words)}>{strings.pages.search}</Heading>
      <WordsField
        value={filter.words ?? ''}
        error={errors.words}
        onWords={(words) => change('words', words, true)}
        onDown={() => results.current?.querySelector<HTMLElement>('li[tabindex="0"]')?.focus()}
      />
      <Chips {...{ filter, order, person }} next={results} />
      <div class="find">
        <Narrowing {...{ filter, order, errors, facets }} stale={counted.loading} onChange={change} />
        <section ref={results} class="find-results" tabIndex={-1} aria-label={strings.find.results}>
          <Toolbar
            {...{ filter, order, facets }}
            loading={pages.loading || counted.loading}
            refused={pages.failure !== null}
          />
          <Results pages={pages} words={filter.words ?? ''} atField={Object.keys(errors).length > 0} />
        </section>
      </div>
    </>
  );
}

const titleOf = (words: string | undefined) =>
  words === undefined ? strings.pages.search : `${words} – ${strings.pages.search}`;

/** Another question begins at the top of its results, where the reader was further down. */
function useTopOfResults(results: { readonly current: HTMLElement | null }, question: string): void {
  const before = useRef(question);
  useEffect(() => {
    if (before.current === question) return;
    before.current = question;
    const top = results.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 && !cameBack) results.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [question]);
}

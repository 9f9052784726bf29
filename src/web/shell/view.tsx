import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { PAGES, type Page, type PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { Loading, Problem } from '../parts/states.tsx';
import { matchPath, to } from '../places.ts';
import { usePlace } from '../router.ts';
import { strings } from '../strings/en.ts';

/** The page that the place names. */
export function View() {
  const { path, query } = usePlace();
  for (const page of PAGES) {
    const params = matchPath(page.path, path);
    // Another page, or another report, is a new view: nothing of the one before it stays.
    if (params) return <Lazy key={path} page={page} params={params} query={query} />;
  }
  return <NotFound key={path} path={path} />;
}

const loaded = new Map<Page, ComponentType<PageProps>>();

function Lazy({ page, ...props }: PageProps & { readonly page: Page }) {
  const [, setRound] = useState(0);
  const [failed, setFailed] = useState(false);
  const [error] = useErrorBoundary((thrown) => console.error(thrown));
  const Content = loaded.get(page);
  useEffect(() => {
    if (Content) return;
    page.load().then(
      (module) => {
        loaded.set(page, module.default);
        setRound((round) => round + 1);
      },
      () => setFailed(true),
    );
  }, [page, Content]);
  if (error || failed) return <Broken title={strings.pages[page.name]} />;
  return Content ? <Content {...props} /> : <Loading />;
}

function Broken({ title }: { readonly title: string }) {
  const { broken, brokenDetail } = strings.states;
  return (
    <>
      <Heading title={title} />
      <Problem
        failure={{ code: 'broken', title: broken, detail: brokenDetail }}
        again={() => location.reload()}
      />
    </>
  );
}

function NotFound({ path }: { readonly path: string }) {
  return (
    <>
      <Heading title={strings.notFound.title} />
      <p>{strings.notFound.text(path)}</p>
      <p>
        <a href={to.home()}>{strings.notFound.home}</a>
      </p>
    </>
  );
}

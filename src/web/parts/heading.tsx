import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { takeFocus } from '../router.ts';
import { strings } from '../strings/en.ts';

interface HeadingProps {
  /** The name of the view, also for the browser's tab and history. */
  readonly title: string;
  /** In place of the title, where it needs more than text. */
  readonly children?: ComponentChildren;
}

/** The heading of a page, once on each: it names the tab and takes the focus when the page is gone to. */
export function Heading({ title, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = title === strings.shell.name ? title : `${title} – ${strings.shell.name}`;
    if (takeFocus()) heading.current?.focus({ preventScroll: true });
    // The focus has the title read out; where it changes afterwards, nothing else would.
    else if (document.activeElement === heading.current) announce(title);
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { changeQuery } from '../router.ts';
import type { Span } from './calendar.ts';
import { spanText } from './view.ts';

/** How long the keys rest before a span counts, in milliseconds: browsers refuse too many changes of the address. */
const REST = 350;

/** The chosen span: at once on the page, and once it is settled in the address and in the list below. */
export function useSpan(settled: Span | null): {
  readonly span: Span | null;
  readonly choose: (span: Span | null, settled: boolean) => void;
} {
  const [draft, setDraft] = useState<{ readonly span: Span | null } | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const text = spanText(settled);
  useEffect(() => {
    setDraft(null);
    return () => clearTimeout(timer.current);
  }, [text]);
  const settle = (span: Span | null) => {
    if (spanText(span) === text) setDraft(null);
    else changeQuery({ span: spanText(span) }, { replace: true });
  };
  const choose = (span: Span | null, now: boolean) => {
    clearTimeout(timer.current);
    setDraft({ span });
    if (now) settle(span);
    else timer.current = window.setTimeout(() => settle(span), REST);
  };
  return { span: draft ? draft.span : settled, choose };
}

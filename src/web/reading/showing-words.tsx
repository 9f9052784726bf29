import type { ComponentChildren } from 'preact';
import type { Span } from '../../text/span.ts';

interface ShowingWordsProps {
  readonly spans: readonly Span[];
  /** Shows spans in the text for as long as the pointer or the focus is here; none when it leaves. */
  readonly onShow: (spans: readonly Span[]) => void;
  /** Brings the spans into view. */
  readonly onFind: (spans: readonly Span[]) => void;
  readonly children: ComponentChildren;
}

/** A button that shows where words stand in the text. */
export function ShowingWords({ spans, onShow, onFind, children }: ShowingWordsProps) {
  return (
    <button
      type="button"
      class="evidence"
      onMouseEnter={() => onShow(spans)}
      onMouseLeave={() => onShow([])}
      onFocus={() => onShow(spans)}
      onBlur={() => onShow([])}
      onClick={() => onFind(spans)}
    >
      {children}
    </button>
  );
}

import { strings } from '../strings/en.ts';
import { dayNumber, isoDay, type Span } from './calendar.ts';

interface SpanFieldsProps {
  readonly shown: Span;
  readonly span: Span | null;
  readonly choose: (span: Span | null, settled: boolean) => void;
  readonly zoom: () => void;
}

/** The chosen days as fields, in step with the brush. */
export function SpanFields({ shown, span, choose, zoom }: SpanFieldsProps) {
  const set = (first: number | null, last: number | null) => {
    const [begin, end] = [first ?? shown.first, last ?? shown.last];
    choose({ first: Math.min(begin, end), last: Math.max(begin, end) }, true);
  };
  return (
    <fieldset class="span-fields">
      <legend>{strings.timeline.chosen}</legend>
      <label>
        {strings.timeline.from}
        <input
          type="date"
          value={span ? isoDay(span.first) : ''}
          onChange={({ currentTarget }) => set(dayNumber(currentTarget.value), span?.last ?? null)}
        />
      </label>
      <label>
        {strings.timeline.to}
        <input
          type="date"
          value={span ? isoDay(span.last) : ''}
          onChange={({ currentTarget }) => set(span?.first ?? null, dayNumber(currentTarget.value))}
        />
      </label>
      <button type="button" disabled={!span} onClick={zoom}>
        {strings.timeline.zoomTo}
      </button>
      <button type="button" disabled={!span} onClick={() => choose(null, true)}>
        {strings.timeline.clear}
      </button>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { Details, type DetailsProps } from './details.tsx';

interface SheetProps extends Omit<DetailsProps, 'statement'> {
  readonly statement: WireStatement | undefined;
  readonly held: boolean;
  readonly onStep: (by: number) => void;
  readonly onRelease: () => void;
}

/** The statement that is looked at: a panel beside the text, on a narrow page a sheet at the bottom of the window. */
export function Sheet({ statement, held, onStep, onRelease, ...shared }: SheetProps) {
  const [open, setOpen] = useState(false);
  const { readable } = shared;
  const place = statement && readable.places.get(statement.id);
  return (
    <section
      class={`reading-sheet ${open ? 'sheet-open' : ''} ${statement ? '' : 'sheet-empty'}`}
      aria-label={strings.reading.details}
    >
      <header class="sheet-head">
        <h2 class="sheet-title">
          <span class={place === undefined ? undefined : 'sheet-word'}>{strings.reading.details}</span>
          {place !== undefined && ` ${strings.reading.ofAll(place, readable.places.size)}`}
        </h2>
        <span class="sheet-speaker">
          {statement && (statement.speaker?.name ?? strings.statement.unknownSpeaker)}
        </span>
        <span class="sheet-steps">
          <button
            type="button"
            aria-label={strings.reading.keys.previous}
            disabled={place === 1}
            onClick={() => onStep(-1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button
            type="button"
            aria-label={strings.reading.keys.next}
            disabled={place === readable.places.size}
            onClick={() => onStep(1)}
          >
            <span aria-hidden="true">›</span>
          </button>
          {statement && (
            <button type="button" class="sheet-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? strings.reading.less : strings.reading.more}
            </button>
          )}
          {held && (
            <button type="button" aria-label={strings.reading.keys.letGo} onClick={onRelease}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </span>
      </header>
      <div class="sheet-body">
        {statement ? (
          <Details statement={statement} {...shared} />
        ) : (
          <p class="soft">{strings.reading.hint}</p>
        )}
      </div>
    </section>
  );
}

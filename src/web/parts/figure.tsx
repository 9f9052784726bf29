import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Table } from '../download.ts';
import { strings } from '../strings/en.ts';
import { DataTable } from './data-table.tsx';
import { Download } from './download.tsx';

interface FigureProps {
  readonly title: string;
  /** What the plot shows, in a sentence or two: for those who cannot see it, and for those who want the gist. */
  readonly text: string;
  /** What it is drawn from. */
  readonly table: Table;
  /** Whether there are links or controls in the drawing; otherwise it is one picture to screen readers. */
  readonly interactive?: boolean;
  /** One `<svg>`; for it to be downloaded, nothing else of that kind. */
  readonly children: ComponentChildren;
}

/** The frame of a plot: its title, its text, the plot or its table, and buttons to take it away. */
export function Figure({ title, text, table, interactive = false, children }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <figure class="figure">
      <figcaption>
        <h2 class="figure-title">{title}</h2>
        <p class="figure-text">{text}</p>
      </figcaption>
      {asTable && <DataTable table={table} caption={title} />}
      {/* Stays while the table is shown, so that it can still be downloaded. */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label. */}
      <div
        ref={drawing}
        class={asTable ? 'figure-drawing figure-aside' : 'figure-drawing'}
        role={interactive ? 'group' : 'img'}
        aria-label={interactive ? title : `${title}. ${text}`}
        inert={asTable}
      >
        {children}
      </div>
      <p class="actions figure-actions">
        <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {strings.figure.table}
        </button>
        <Download title={title} table={table} drawing={drawing} />
      </p>
    </figure>
  );
}

import type { RefObject } from 'preact';
import { announce } from '../announcing.ts';
import { downloadPng, downloadSvg, downloadTable, type Table } from '../download.ts';
import { strings } from '../strings/en.ts';

interface DownloadProps {
  /** Names the file. */
  readonly title: string;
  readonly table: Table;
  /** An element that the drawing is in; without one, only the table can be had. */
  readonly drawing?: RefObject<HTMLElement | null>;
}

/** Buttons that hand out a plot: as SVG, PNG and, for its numbers, CSV. */
export function Download({ title, table, drawing }: DownloadProps) {
  const drawn = (how: (title: string, svg: SVGSVGElement) => void | Promise<void>) => async () => {
    const svg = drawing?.current?.querySelector('svg');
    try {
      if (svg) await how(title, svg);
    } catch {
      announce(strings.figure.failed);
    }
  };
  const formats: [label: string, run: () => void][] = [
    ...(drawing
      ? ([
          [strings.figure.svg, drawn(downloadSvg)],
          [strings.figure.png, drawn(downloadPng)],
        ] as [string, () => void][])
      : []),
    [strings.figure.csv, () => downloadTable(title, table)],
  ];
  return formats.map(([label, run]) => (
    <button
      key={label}
      type="button"
      class="quiet"
      aria-label={strings.figure.download(title, label)}
      onClick={run}
    >
      {label}
    </button>
  ));
}

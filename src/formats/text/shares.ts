import type { Share } from '../../analysis/9-voices/voice.ts';
import type { Reading } from '../../analysis/reading.ts';
import { percent } from './dates.ts';
import { BOLD, type Ink, styled } from './ink.ts';
import { columns, plain, shortened, wrap } from './wrapping.ts';

/** Speakers with a bar of their own; the rest share one. */
const BARS = 9;

/** Share of voice as bars, the outlet's own first; nothing for a report in one voice. */
export function sharesOf(reading: Reading, ink: Ink): string[] {
  const { shares } = reading.voices;
  if (shares.length < 2) return [];
  const names = new Map(reading.cast.speakers.map(({ id, name }) => [id, name]));
  const rows = gathered(shares, reading.report.meta.outlet ?? 'the outlet itself', names);
  const label = Math.min(Math.max(...rows.map(([name]) => columns(name))), Math.floor(ink.width / 2) - 4);
  const bar = Math.min(40, ink.width - label - 10);
  return [
    wrap([styled(ink, 'Share of voice', BOLD)], { width: ink.width }),
    ...rows.map(([name, share]) => {
      const fitted = shortened(name, label);
      const blocks = '█'.repeat(Math.max(0, Math.round(share * bar)));
      return `  ${fitted}${' '.repeat(label - columns(fitted))}  ${percent(share).padStart(5)} ${blocks || '▏'}`;
    }),
  ];
}

function gathered(
  shares: readonly Share[],
  outlet: string,
  names: ReadonlyMap<string, string>,
): [string, number][] {
  const rows = shares.map(({ speaker, share }): [string, number] => {
    const name = speaker === null ? outlet : (names.get(speaker) ?? 'nobody known');
    return [plain(name).replace(/\s+/g, ' '), share];
  });
  if (rows.length <= BARS + 1) return rows;
  const rest = rows.slice(BARS);
  return [...rows.slice(0, BARS), [`${rest.length} others`, rest.reduce((sum, [, share]) => sum + share, 0)]];
}

import type { Reading } from '../../analysis/reading.ts';

/** ANSI codes of green, cyan, yellow, magenta, blue and their bright kin; red is left for errors. */
const COLOURS = ['32', '36', '33', '35', '34', '92', '96', '93', '95', '94'];

/**
 * The colour of each outermost attribution, by its id: one colour for the same words as source. *he* and *Ruiz* are two
 * until speakers are known.
 */
export function voiceColours({ attributions, report }: Reading): ReadonlyMap<string, string> {
  const bySource = new Map<string, string>();
  const colours = new Map<string, string>();
  for (const { id, source, parent } of attributions) {
    if (parent !== null) continue;
    const words = source.map(({ start, end }) => report.text.slice(start, end).toLowerCase()).join(' ');
    const colour = bySource.get(words) ?? COLOURS[bySource.size % COLOURS.length]!;
    bySource.set(words, colour);
    colours.set(id, colour);
  }
  return colours;
}

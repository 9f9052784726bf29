import type { Statement } from '../../analysis/8-statements/statement.ts';
import type { Reading } from '../../analysis/reading.ts';

/** ANSI codes of green, cyan, yellow, magenta, blue and their bright kin; red is left for errors. */
const COLOURS = ['32', '36', '33', '35', '34', '92', '96', '93', '95', '94'];

/** The colour of each outermost statement, by its id: one colour a speaker, or a source's words where nobody is known. */
export function voiceColours({ statements, report }: Reading): ReadonlyMap<string, string> {
  const bySpeaker = new Map<string, string>();
  const colours = new Map<string, string>();
  for (const statement of statements) {
    if (statement.parent !== null) continue;
    const key = speakerKey(statement, report.text);
    const colour = bySpeaker.get(key) ?? COLOURS[bySpeaker.size % COLOURS.length]!;
    bySpeaker.set(key, colour);
    colours.set(statement.id, colour);
  }
  return colours;
}

function speakerKey({ speaker, source }: Statement, text: string): string {
  if (speaker) return speaker.speaker ?? speaker.name.toLowerCase();
  return source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
}

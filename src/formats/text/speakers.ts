import type { Speaker } from '../../analysis/6-speakers/speaker.ts';
import type { Reading } from '../../analysis/reading.ts';
import { BOLD, DIM, type Ink, styled } from './ink.ts';
import { wrap } from './wrapping.ts';

/** Other names that a line shows. */
const ALIASES = 6;

/** Everybody whose words the report carries, with what it says about them; a line each, nothing for nobody. */
export function speakersOf(reading: Reading, ink: Ink): string[] {
  const statements = new Map<string, number[]>();
  for (const [index, { speaker }] of reading.statements.entries()) {
    if (!speaker?.speaker) continue;
    statements.set(speaker.speaker, [...(statements.get(speaker.speaker) ?? []), index + 1]);
  }
  const heard = reading.cast.speakers.filter(({ id }) => statements.has(id));
  if (heard.length === 0) return [];
  const { width } = ink;
  return [
    wrap([styled(ink, 'Speakers', BOLD)], { width }),
    ...heard.map((speaker) => {
      const name = styled(ink, speaker.name);
      const known = styled(ink, `: ${aboutOf(speaker)} (${rangesOf(statements.get(speaker.id)!)})`, DIM);
      return wrap([name, known], { width, first: '  ', rest: '    ' });
    }),
  ];
}

/** `person, Foreign Minister, KA; also Ruiz, the minister`. */
function aboutOf({ kind, offices, affiliation, state, aliases }: Speaker): string {
  const roles = [...new Set(offices.map(({ name }) => name))];
  const about = [kind, ...roles, affiliation, state].filter((one) => one !== null).join(', ');
  if (aliases.length === 0) return about;
  const more = aliases.length > ALIASES ? ' …' : '';
  return `${about}; also ${aliases.slice(0, ALIASES).join(', ')}${more}`;
}

/** Numbers in a row are joined: `1, 3–5, 8`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from : `${from}${to - from > 1 ? '–' : ', '}${to}`))
    .join(', ');
}

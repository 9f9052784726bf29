import type { Speaker } from '../../analysis/6-speakers/speaker.ts';
import type { Reading } from '../../analysis/reading.ts';
import { howKnown } from './dates.ts';
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
      const about = aboutOf(speaker);
      const known = `${about && ': '}${about} (${rangesOf(statements.get(speaker.id)!)})`;
      return wrap([name, styled(ink, known, DIM)], { width, first: '  ', rest: '    ' });
    }),
  ];
}

/** Everybody the report speaks of, with how each is known. */
export function explainedSpeakers({ cast }: Reading, ink: Ink): string[] {
  const { width } = ink;
  return cast.speakers.flatMap((speaker) => {
    const about = aboutOf(speaker);
    const line = [styled(ink, speaker.name, BOLD), styled(ink, about && `: ${about}`)];
    const clues = speaker.evidence.map((evidence) => [styled(ink, howKnown(evidence, ink), DIM)]);
    return [
      wrap(line, { width, rest: '  ' }),
      ...clues.map((clue) => wrap(clue, { width, first: '  ', rest: '    ' })),
    ];
  });
}

/** `person, Foreign Minister, KA; also Ruiz, the minister`. */
function aboutOf({ kind, offices, affiliation, state, aliases }: Speaker): string {
  const roles = [...new Set(offices.map(({ name }) => name))];
  const what = kind === 'unknown' ? null : kind;
  const about = [what, ...roles, affiliation, state].filter((one) => one !== null).join(', ');
  const others = aliases.filter((alias) => !roles.includes(alias));
  const more = others.length > ALIASES ? ' …' : '';
  const also = others.length ? `also ${others.slice(0, ALIASES).join(', ')}${more}` : '';
  return [about, also].filter((part) => part !== '').join('; ');
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

import type { Reading } from '../analysis/reading.ts';
import type { Format, Layout } from './format.ts';
import { publishedOf } from './text/dates.ts';
import { explanations } from './text/explaining.ts';
import { BOLD, DIM, type Ink, styled } from './text/ink.ts';
import { listing } from './text/listing.ts';
import { loadedOf } from './text/loaded.ts';
import { sharesOf } from './text/shares.ts';
import { speakersOf } from './text/speakers.ts';
import { voicesOf } from './text/voices.ts';
import { type Piece, wrap } from './text/wrapping.ts';

/** For people: the text with its voices, the numbered list of statements, and who, when and how much below it. */
export const text: Format = {
  about: 'for people: the text by voice, then a numbered list (colours: --color)',
  extension: '.read.txt',
  frame: { open: '', between: '\n', close: '' },
  write(reading, layout) {
    const ink = { ...layout, text: reading.report.text };
    const parts = layout.explain
      ? [titleOf(reading, ink), explanations(reading, layout.explain, ink)]
      : wholeOf(reading, layout, ink);
    const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${shown.join('\n\n')}\n`;
  },
};

/** The parts of a whole reading, each a list of lines; those that have nothing to say are empty. */
function wholeOf(reading: Reading, { width, colour }: Layout, ink: Ink): string[][] {
  return [
    titleOf(reading, ink),
    [wrap([styled(ink, legend(reading, colour), DIM)], { width })],
    [wrap(voicesOf(reading, colour), { width })],
    listing(reading, ink),
    [
      wrap(total(reading), { width }),
      ...reading.notes.map((note) => wrap([styled(ink, `Note: ${note}`)], { width })),
    ],
    speakersOf(reading, ink),
    publishedOf(reading, ink),
    sharesOf(reading, ink),
    loadedOf(reading, ink),
  ];
}

/** The file; below it the title and the outlet, where they are known. */
function titleOf({ report }: Reading, ink: Ink): string[] {
  const { file, title, outlet } = report.meta;
  const source = [title, outlet].filter((one) => one !== undefined).join(' — ');
  const { width } = ink;
  return [
    ...(file === undefined ? [] : [wrap([styled(ink, file, BOLD)], { width })]),
    ...(source === '' ? [] : [wrap([styled(ink, source)], { width })]),
  ];
}

function legend(reading: Reading, colour: boolean): string {
  if (reading.statements.length === 0) return 'Nobody’s words were found in this text.';
  return colour
    ? 'Content in the colour of its speaker; sources bold, cues underlined; numbers as in the list below.'
    : '[content] {cue} <source>, each with its number in the list below';
}

function total({ statements }: Reading): Piece[] {
  const count = (manner: string) => statements.filter((one) => one.manner === manner).length;
  const nested = statements.filter((one) => one.parent !== null).length;
  const manners = ['direct', 'mixed', 'indirect'].map((manner) => `${count(manner)} ${manner}`).join(', ');
  const noun = statements.length === 1 ? 'statement' : 'statements';
  const detail = statements.length ? `: ${manners}; ${nested} inside another` : '';
  return [{ text: `${statements.length} ${noun}${detail}.`, style: '' }];
}

import type { Reading } from '../analysis/reading.ts';
import type { Format } from './format.ts';
import { listing } from './text/listing.ts';
import { voicesOf } from './text/voices.ts';
import { type Piece, plain, wrap } from './text/wrapping.ts';

/** For people: the text with its voices, then the numbered list of attributions. */
export const text: Format = {
  about: 'for people: the text by voice, then a numbered list (colours: --color)',
  extension: '.read.txt',
  frame: { open: '', between: '\n', close: '' },
  write(reading, { width, colour }) {
    const { file } = reading.report.meta;
    const style = (codes: string) => (colour ? codes : '');
    const parts = [
      ...(file === undefined ? [] : [wrap([{ text: plain(file), style: style('1') }], { width }), '']),
      wrap([{ text: legend(reading, colour), style: style('2') }], { width }),
      '',
      wrap(voicesOf(reading, colour), { width }),
      '',
      ...listing(reading, width, colour),
      ...(reading.attributions.length ? [''] : []),
      wrap(total(reading), { width }),
      ...reading.notes.map((note) => wrap([{ text: `Note: ${plain(note)}`, style: '' }], { width })),
    ];
    return `${parts.join('\n')}\n`;
  },
};

function legend(reading: Reading, colour: boolean): string {
  if (reading.attributions.length === 0) return 'Nobody’s words were found in this text.';
  return colour
    ? 'Content in the colour of its source; sources bold, cues underlined; numbers as in the list below.'
    : '[content] {cue} <source>, each with its number in the list below';
}

function total(reading: Reading): Piece[] {
  const { attributions } = reading;
  const count = (manner: string) => attributions.filter((one) => one.manner === manner).length;
  const nested = attributions.filter((one) => one.parent !== null).length;
  const manners = ['direct', 'mixed', 'indirect'].map((manner) => `${count(manner)} ${manner}`).join(', ');
  const noun = attributions.length === 1 ? 'attribution' : 'attributions';
  const summary = `${attributions.length} ${noun}`;
  const detail = attributions.length ? `: ${manners}; ${nested} inside another` : '';
  return [{ text: `${summary}${detail}.`, style: '' }];
}

import { describe, expect, it } from 'vitest';
import { decode } from './decoding.ts';
import { intakes, Unreadable } from './index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, mark: boolean, little: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};
const SENTENCE = '“No,” said Zoë Łukasz — 5 €.';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8', SENTENCE],
    ['UTF-8 with a mark, which stays', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8', `\ufeff${SENTENCE}`],
    ['UTF-16LE with a mark', utf16(SENTENCE, true, true), 'utf-16le', `\ufeff${SENTENCE}`],
    ['UTF-16BE with a mark', utf16(SENTENCE, true, false), 'utf-16be', `\ufeff${SENTENCE}`],
    ['UTF-16LE without a mark', utf16(SENTENCE, false, true), 'utf-16le', SENTENCE],
    ['UTF-16BE without a mark', utf16(SENTENCE, false, false), 'utf-16be', SENTENCE],
    ['Latin-1', latin1('Caf\xe9 owners said no.'), 'windows-1252', 'Café owners said no.'],
    ['Windows-1252', latin1('\x93No,\x94 she said \x97 5 \x80.'), 'windows-1252', '“No,” she said — 5 €.'],
    ['a NUL in a text', Buffer.from(`${SENTENCE}\0`), 'utf-8', `${SENTENCE}\0`],
  ])('reads %s', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });
});

describe('intakes.text', () => {
  it.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['white space', Buffer.from(' \n\t\r\n\u00a0'), 'holds only white space'],
    ['a byte order mark alone', Buffer.from('\ufeff\n'), 'holds only white space'],
    ['NUL bytes', new Uint8Array(100), 'is binary data'],
    ['noise', Uint8Array.from({ length: 3000 }, (_, i) => (i * 197) % 256), 'is binary data'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'is a PDF document'],
    ['a page', Buffer.from('<!DOCTYPE html>\n<p>Hello</p>'), 'looks like HTML'],
    ['part of a page', Buffer.from('<p>One.</p><p>Two.</p><div>Three</div>'), 'looks like HTML'],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => intakes.text(bytes, {})).toThrow(Unreadable);
    expect(() => intakes.text(bytes, {})).toThrow(message);
  });

  it('reads a text that talks about tags', () => {
    const text = 'Use <b>bold</b> and <i>italics</i>, she said.';
    expect(intakes.text(Buffer.from(text), { file: 'a.txt' })).toMatchObject({
      text,
      meta: { file: 'a.txt' },
    });
  });
});

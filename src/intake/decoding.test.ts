import { describe, expect, it } from 'vitest';
import { decode, decodeGuessing, decodePart } from './decoding.ts';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, mark: boolean, little: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};
const SENTENCE = '“No,” said Zoë Łukasz — 5 €.';
/** `Порт закрыт.` in two charsets of one byte a letter. */
const RUSSIAN = 'Порт закрыт.';
const letter = (c: string) => c.codePointAt(0)!;
const windows1251 = Uint8Array.from(RUSSIAN, (c) =>
  letter(c) > 0x400 ? letter(c) - 0x410 + 0xc0 : letter(c),
);

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

  it.each([
    ['windows-1251', windows1251, 'windows-1251', RUSSIAN],
    ['iso-8859-1', latin1('\x93Caf\xe9\x94'), 'windows-1252', '“Café”'],
    ['iso-8859-1, but UTF-8', Buffer.from(SENTENCE), 'utf-8', SENTENCE],
    ['utf-8, but Windows-1252', latin1('\x93No\x94'), 'windows-1252', '“No”'],
    ['iso-2022-jp', Buffer.from('\u001b$B$"\u001b(B', 'latin1'), 'iso-2022-jp', 'あ'],
    ['no-such-charset', latin1('Caf\xe9'), 'windows-1252', 'Café'],
  ])('takes a declared %s for what it is', (declared, bytes, encoding, text) => {
    expect(decode(bytes, declared.split(',')[0])).toEqual({ text, encoding });
  });

  it('guesses a charset only where most letters are beyond ASCII', async () => {
    const many = Buffer.concat(Array<Uint8Array>(20).fill(windows1251));
    expect((await decodeGuessing(many)).text).toBe(RUSSIAN.repeat(20));
    expect((await decodeGuessing(latin1('Caf\xe9 owners said no.'))).text).toBe('Café owners said no.');
  });

  it('takes any bytes as a part of a text', () => {
    expect(decodePart(latin1('GIF89a\0\x01\xff'))).toBe('GIF89a\0\x01ÿ');
  });
});

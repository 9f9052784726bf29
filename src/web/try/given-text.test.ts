import { describe, expect, it } from 'vitest';
import { EXAMPLE } from './example.ts';
import { oddnessOf, textOfFile } from './given-text.ts';

const SPANISH = `El consejo de la isla votó el miércoles por la noche para poner un peaje en el puente de Sella. «No podemos
arreglar la carretera con deseos», dijo la presidenta del consejo a los periodistas después de la votación.`;
const GREEK = 'Το συμβούλιο του νησιού ψήφισε αργά την Τετάρτη να βάλει διόδια στη γέφυρα, είπε η πρόεδρος.';

describe('a text that was handed in', () => {
  it.each([
    [EXAMPLE.text, null],
    ['Ruiz denied it.', null],
    ['', null],
    [SPANISH, 'not-english'],
    [GREEK, 'not-english'],
    ['  <!DOCTYPE html>\n<html><body>The port was shut.', 'markup'],
  ])('%# is seen for what it is', (text, expected) => {
    expect(oddnessOf(text)).toBe(expected);
  });

  it('is read from a file, whatever program wrote it', async () => {
    expect(await textOfFile(new Blob(['“No,” she said.']))).toBe('“No,” she said.');
    const old = new Uint8Array([0x93, 0x4e, 0x6f, 0x94]);
    expect(await textOfFile(new Blob([old]))).toBe('“No”');
    expect(await textOfFile(new Blob([new Uint8Array([0x50, 0x4b, 0, 0])]))).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import type { Reading } from '../../src/analysis/reading.ts';
import { formats } from '../../src/formats/index.ts';

const TEI = { tei: 'http://www.tei-c.org/ns/1.0' };
const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/formats/tei-subset.rng', 'utf8')),
);

/** Readings as one TEI document. */
export function writtenTei(...readings: readonly Reading[]): string {
  const { open, between, close } = formats.tei.frame!;
  const all = readings.map((one) => formats.tei.write(one, { width: 80, colour: false }));
  return `${open}${all.join(between)}${close}`;
}

/**
 * The text of the first report of a TEI document, parsed by libxml2 and checked against the schema. Throws at anything
 * that is not well-formed or not valid.
 */
export function textOfTei(xml: string): string {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return document.get('//tei:ab', TEI)!.content;
  } finally {
    document.dispose();
  }
}

/** The text of a reading that was written as TEI. */
export function readTei(reading: Reading): string {
  return textOfTei(writtenTei(reading));
}

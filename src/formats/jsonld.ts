import type { Speaker, SpeakerKind } from '../analysis/6-speakers/speaker.ts';
import type { Party, Statement } from '../analysis/8-statements/statement.ts';
import type { Reading } from '../analysis/reading.ts';
import { wordsIn } from '../text/span.ts';
import type { Format } from './format.ts';

/** What stands for a speaker in schema.org. A state speaks by its government; a group is an organisation there. */
const AGENTS: Readonly<Record<SpeakerKind, 'Person' | 'Organization' | 'GovernmentOrganization' | null>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'GovernmentOrganization',
  group: 'Organization',
  unnamed: 'Person',
  // A document does not speak: what it says is based on it.
  document: null,
  unknown: null,
};

/**
 * schema.org as JSON-LD, for search engines and catalogues: a NewsArticle a report. Words in quotation marks are a
 * Quotation, spoken by somebody; everything else reported is a Claim, which says that somebody claims it and nothing
 * about whether it is so.
 */
export const jsonld: Format = {
  about: 'schema.org JSON-LD: a NewsArticle with its Quotations and Claims, one line a report',
  extension: '.jsonld',
  write: (reading) => `${JSON.stringify({ '@context': 'https://schema.org', ...toArticle(reading) })}\n`,
};

/** The article as schema.org has it, without the context. */
export function toArticle(reading: Reading) {
  const { report, statements, cast, times } = reading;
  const { meta, id } = report;
  const article = `urn:onrecord:${id}`;
  const heard = new Set(statements.flatMap(({ speaker, target }) => [speaker?.speaker, target?.speaker]));
  const agents = cast.speakers.filter((speaker) => heard.has(speaker.id));
  return {
    '@type': 'NewsArticle' as const,
    '@id': article,
    ...(meta.title !== undefined && { headline: meta.title }),
    ...(meta.url !== undefined && { url: meta.url }),
    ...(meta.language !== undefined && { inLanguage: meta.language }),
    ...(times.published.value !== null && { datePublished: times.published.value }),
    ...(meta.byline !== undefined && { author: { '@type': 'Person' as const, name: meta.byline } }),
    ...(meta.outlet !== undefined && {
      publisher: { '@type': 'NewsMediaOrganization' as const, name: meta.outlet },
    }),
    hasPart: statements.map((statement) => toWork(statement, report.text, article)),
    mentions: agents.flatMap((speaker) => toAgent(speaker, article) ?? []),
  };
}

function toWork(statement: Statement, text: string, article: string) {
  const { id, speaker, manner, content, parent, answers, addressee, target, place } = statement;
  const creator = speaker && toReference(speaker, article);
  const about = target && toReference(target, article);
  const common = {
    '@id': `${article}#${id}`,
    text: wordsIn(text, content),
    ...(creator && { creator }),
    ...(speaker?.kind === 'document' && {
      isBasedOn: { '@type': 'CreativeWork' as const, name: speaker.name },
    }),
    ...dateOf(statement),
    ...(place && { locationCreated: { '@type': 'Place' as const, name: place.name } }),
    ...(addressee && { audience: { '@type': 'Audience' as const, name: addressee.name } }),
    ...(about && { about }),
    ...(parent !== null && { isPartOf: { '@id': `${article}#${parent}` } }),
    ...(answers && { citation: { '@id': `${article}#${answers.statement}` } }),
  };
  return manner === 'indirect'
    ? { '@type': 'Claim' as const, ...common }
    : { '@type': 'Quotation' as const, ...common, ...(creator && { spokenByCharacter: creator }) };
}

/** A day or moment is `dateCreated`; for a stretch of time schema.org has `temporal`. */
function dateOf({ saidAt }: Statement) {
  if (!saidAt) return {};
  return saidAt.value.includes('/') ? { temporal: saidAt.value } : { dateCreated: saidAt.value };
}

/** Points at somebody in the article's mentions, or names them where the report does not follow them. */
function toReference({ speaker, name, kind }: Party, article: string) {
  const type = AGENTS[kind];
  if (type === null) return null;
  return speaker === null ? { '@type': type, name } : { '@type': type, '@id': `${article}#${speaker}`, name };
}

function toAgent(speaker: Speaker, article: string) {
  const { id, name, kind, aliases, offices, affiliation, state, naming } = speaker;
  const type = AGENTS[kind];
  if (type === null) return null;
  const common = {
    '@id': `${article}#${id}`,
    name,
    ...(aliases.length && { alternateName: [...aliases] }),
    ...(naming === 'unnamed' && { disambiguatingDescription: 'not named in the report' }),
  };
  if (type !== 'Person') return { '@type': type, ...common };
  return {
    '@type': type,
    ...common,
    ...(offices.length && { jobTitle: [...new Set(offices.map(({ name }) => name))] }),
    ...(affiliation !== null && { affiliation: { '@type': 'Organization' as const, name: affiliation } }),
    ...(state !== null && { nationality: { '@type': 'Country' as const, identifier: state } }),
  };
}

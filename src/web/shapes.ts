import type { Answer } from '../api/client.ts';

/** Names for the parts of answers that pages hand on to each other. */
export type Hit = Answer<'statements'>['items'][number];
export type Report = Answer<'report'>;
export type ReportCard = Answer<'reports'>['items'][number];
export type Reading = Answer<'read'>;
export type WireStatement = Reading['statements'][number];
export type StatementAnswer = Answer<'statement'>;
export type Family = Answer<'family'>;
export type FamilyCard = Answer<'families'>['items'][number];
export type Reply = Answer<'replies'>['items'][number];
export type Commitment = Answer<'commitments'>['items'][number];
export type Entry = Answer<'corrections'>['items'][number];
export type Person = Answer<'speakers'>['items'][number];
export type Speaker = Answer<'speaker'>;
export type Timeline = Answer<'timeline'>;
export type Facets = Answer<'facets'>;
export type Change = Answer<'versions'>['items'][number]['changes'][number];
export type Batch = Answer<'batch'>;

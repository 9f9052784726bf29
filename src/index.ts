export type { Token } from './analysis/1-tokens/token.ts';
export type { Sentence } from './analysis/2-sentences/sentence.ts';
export { RELATIONS, type Syntax, UPOS, XPOS } from './analysis/3-syntax/syntax.ts';
export { MENTION_KINDS, type Mention, type MentionKind } from './analysis/4-mentions/mention.ts';
export type { Attribution, Manner } from './analysis/5-attributions/attribution.ts';
export type { Quotation } from './analysis/5-attributions/quotation.ts';
export {
  type Cast,
  type Office,
  type Reference,
  SPEAKER_KINDS,
  type Speaker,
  type SpeakerKind,
} from './analysis/6-speakers/speaker.ts';
export type { DateCandidate, DateParts, Published, Times, When } from './analysis/7-times/when.ts';
export {
  ACTS,
  type Act,
  ANSWER_KINDS,
  type Answer,
  type AnswerKind,
  CHANNELS,
  type Channel,
  type Commitment,
  type Party,
  type Statement,
  type StatementField,
} from './analysis/8-statements/statement.ts';
export type { Voices } from './analysis/9-voices/find-voices.ts';
export type { LoadedWord, Share, Voice } from './analysis/9-voices/voice.ts';
export type { Language } from './analysis/language.ts';
export { type Reading, read, VERSION } from './analysis/reading.ts';
export { CodePoints } from './text/code-points.ts';
export type { Evidence } from './text/evidence.ts';
export { makeReport, type Report, type ReportMeta } from './text/report.ts';
export { type Span, sliceOf } from './text/span.ts';

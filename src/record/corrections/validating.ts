import { SPEAKER_KINDS } from '../../analysis/6-speakers/speaker.ts';
import { ACTS, ANSWER_KINDS, CHANNELS } from '../../analysis/8-statements/statement.ts';
import type { Span } from '../../text/span.ts';
import { type Changes, CorrectionError, type NamedParty, ROLES } from './correction.ts';

/** Names longer than this are no names. UTF-16 code units. */
const LONGEST_NAME = 500;

/** Throws {@link CorrectionError}, naming the bad value, where changes cannot be made to a statement of `text`. */
export function validate(changes: Changes, text: string): void {
  const { speaker, addressee, target, saidAt, place, answers } = changes;
  for (const role of ROLES) if (changes[role]) validateSpans(role, changes[role], text);
  if (changes.content?.length === 0) throw new CorrectionError('a statement needs a content');
  if (place) validateSpans('place', [place], text);
  for (const party of [speaker, addressee, target]) if (party) validateParty(party);
  oneOf('act', changes.act, ACTS);
  oneOf('channel', changes.channel, CHANNELS);
  oneOf('manner', changes.manner, ['direct', 'mixed', 'indirect']);
  oneOf('polarity', changes.polarity, ['positive', 'negative']);
  oneOf('certainty', changes.certainty, ['plain', 'hedged']);
  oneOf('way of answering', answers?.how, ANSWER_KINDS);
  if (saidAt != null && !isIsoTime(saidAt)) {
    throw new CorrectionError(
      `${saidAt} is no ISO 8601 date or interval, such as 2031-06-18 or 2031-06-01/2031-06-18`,
    );
  }
}

function validateParty({ name, kind }: NamedParty): void {
  if (!/[\p{L}\p{N}]/u.test(name)) throw new CorrectionError('a name needs a letter');
  if (name.length > LONGEST_NAME)
    throw new CorrectionError(`a name of ${name.length} characters is too long`);
  oneOf('kind', kind ?? undefined, SPEAKER_KINDS);
}

function oneOf(what: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  throw new CorrectionError(`${value} is no ${what}: it must be one of ${known.join(', ')}`);
}

function validateSpans(role: string, spans: readonly Span[], text: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    const shown = `${role} ${start}-${end}`;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
      throw new CorrectionError(`${shown} lies outside the report, which ends at ${text.length}`);
    }
    if (start >= end) throw new CorrectionError(`${shown} is empty`);
    if (start < last) throw new CorrectionError(`${shown} begins before the piece before it ends`);
    if (splitsPair(text, start) || splitsPair(text, end)) {
      throw new CorrectionError(`${shown} cuts a character in two`);
    }
    if (text.slice(start, end).trim() === '') throw new CorrectionError(`${shown} has no words`);
    last = end;
  }
}

/** Whether `offset` lies between the two halves of a character outside the Basic Multilingual Plane. */
function splitsPair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

const TIME = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?$/;

/** A date, a date-time without zone, or an interval of these with at most one end open (`..`). */
function isIsoTime(value: string): boolean {
  const ends = value.split('/');
  if (ends.length > 2 || ends.every((end) => end === '..')) return false;
  if (!ends.every((end) => (end === '..' && ends.length === 2) || isMoment(end))) return false;
  return ends.length < 2 || ends.includes('..') || ends[0]! <= ends[1]! || ends[0]!.startsWith(ends[1]!);
}

function isMoment(value: string): boolean {
  if (!TIME.test(value)) return false;
  const [date = '', time = '00:00'] = value.split('T');
  const whole = `${date}${'-01'.repeat((10 - date.length) / 3)}`;
  const parsed = new Date(`${whole}T${time}Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole);
}

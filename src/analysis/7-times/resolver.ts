import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';
import type { Page } from '../5-attributions/page.ts';
import { civilOf, type Day, isoOf, weekdayOf } from './civil.ts';
import { isoDuration } from './iso-durations.ts';
import type { Expression, Meaning } from './meaning.ts';
import { formatMoment, type Moment, thirdOfMoment } from './moment.ts';
import { PART_HOURS, resolve } from './resolving.ts';
import { type Tense, tenseAt } from './tense.ts';
import type { TimeWords } from './time-words.ts';
import type { DateParts, When } from './when.ts';

/** Words before an expression that open its stretch: *since August 5*, *until Friday*. */
type Opening = 'since' | 'until' | null;

/** Resolves all expressions of a report against the days that the report may be of. */
export class Resolver {
  readonly page: Page;
  readonly expressions: readonly Expression[];
  readonly words: TimeWords;
  readonly tenses: readonly Tense[];

  constructor(page: Page, expressions: readonly Expression[], words: TimeWords) {
    this.page = page;
    this.expressions = expressions;
    this.words = words;
    this.tenses = expressions.map((expression) => this.tenseOf(expression));
  }

  /** One moment an expression (null where it stays open), if the report were of day `report`. */
  moments(report: Day | null): (Moment | null)[] {
    let focus: Moment | null = null;
    let quarter: Moment | null = null;
    let day: { moment: Moment; paragraph: number } | null = null;
    return this.expressions.map((expression, i) => {
      const paragraph = this.paragraphOf(expression);
      const near = day && paragraph - day.paragraph <= 1 ? day.moment : null;
      const said = this.isQuotedDay(expression) ? this.dayOfSaying(i, report) : report;
      const setting = {
        report: said,
        focus,
        day: near,
        quarter,
        tense: this.tenses[i]!,
        namedDays: this.words.namedDays,
      };
      const moment = resolve(expression.meaning, setting);
      if (moment && expression.meaning.what !== 'reference') focus = moment;
      if (moment?.grain === 'quarter' && expression.meaning.what === 'quarter') quarter = moment;
      if (moment?.grain === 'day' && expression.meaning.what !== 'reference') day = { moment, paragraph };
      return moment && withTime(moment, expression);
    });
  }

  /** The expressions as they are known when the report is of one of `days`: a value where all days agree on it. */
  whens(days: readonly Day[]): When[] {
    const runs = (days.length > 0 ? days : [null]).map((day) => this.moments(day));
    const report = days.length === 1 ? days[0]! : null;
    return this.expressions.map((expression, i) => {
      const opening = this.openingOf(expression);
      const values = runs.map((moments, run) =>
        isoValueOf(expression.meaning, moments[i]!, opening, days[run] ?? null),
      );
      const agreed = values.every((value) => value === values[0]) ? values[0]! : null;
      const moment = agreed === null ? null : runs[0]![i]!;
      return this.whenOf(i, agreed, moment, opening, report);
    });
  }

  /** *today* in somebody's mouth: not the report's today. */
  private isQuotedDay({ first, meaning }: Expression): boolean {
    if (this.page.quotation[first]! < 0) return false;
    return meaning.what === 'shift' && meaning.from === 'report' && meaning.unit === 'day';
  }

  /**
   * The day that the words around a quotation give: *“… today,” he said on Wednesday*; the nearest of the sentence, then
   * the nearest before it. Null where none is near.
   */
  private dayOfSaying(i: number, report: Day | null): Day | null {
    const sentence = this.page.sentenceOf[this.expressions[i]!.first];
    const near = [1, -1, 2, -2, 3, -3].filter((step) => this.sentenceAt(i + step) === sentence);
    for (const step of [...near, -1, -2, -3, -4, -5]) {
      const day = this.narratedDay(i + step, report);
      if (day !== null) return day;
    }
    return null;
  }

  private sentenceAt(i: number): number {
    const expression = this.expressions[i];
    return expression ? this.page.sentenceOf[expression.first]! : -1;
  }

  /** The day of an expression in the outlet's own voice that dates something gone by: *on Wednesday*, *yesterday*. */
  private narratedDay(i: number, report: Day | null): Day | null {
    const expression = this.expressions[i];
    if (!expression || this.page.quotation[expression.first]! >= 0) return null;
    const { meaning } = expression;
    const dates =
      meaning.what === 'weekday' ||
      (meaning.what === 'shift' && meaning.unit === 'day' && meaning.from === 'report');
    const tense = this.tenses[i]!;
    if (!dates || tense === 'future') return null;
    const setting = { report, focus: null, day: null, quarter: null, tense, namedDays: this.words.namedDays };
    return resolve(meaning, setting)?.from ?? null;
  }

  private paragraphOf({ first }: Expression): number {
    return this.page.sentences[this.page.sentenceOf[first]!]!.paragraph;
  }

  spanOf({ first, last }: Pick<Expression, 'first' | 'last'>): Span {
    return { start: this.page.tokens[first]!.start, end: this.page.tokens[last - 1]!.end };
  }

  /** An expression's governing verb, or that of the sentence that it opens. */
  private tenseOf(expression: Expression): Tense {
    const { first, last } = expression;
    const { head } = this.page.syntax;
    if (this.openingOf(expression) === 'since') return 'past';
    if (this.isDeadline(expression)) return 'future';
    for (let i = last - 1; i >= first; i--) {
      const above = head[i]!;
      if (above < first || above >= last) return tenseAt(this.page, i);
    }
    return 'unknown';
  }

  /** *until Friday*, *by June*: not past, whatever the verb. */
  private isDeadline({ first }: Expression): boolean {
    const before = first > 0 ? this.words.words.get(this.page.lexemes[first - 1]!.norm) : undefined;
    return before?.until === true || before?.due === true;
  }

  private openingOf({ first }: Expression): Opening {
    const before = first > 0 ? this.page.lexemes[first - 1]! : undefined;
    const word = before && this.words.words.get(before.norm);
    return word?.since ? 'since' : word?.until || word?.due || word?.prior ? 'until' : null;
  }

  private whenOf(
    i: number,
    value: string | null,
    moment: Moment | null,
    opening: Opening,
    report: Day | null,
  ): When {
    const expression = this.expressions[i]!;
    const known = knownParts(expression);
    const span = this.spanOf(expression);
    const spans = opening ? [this.spanOf({ first: expression.first - 1, last: expression.last })] : [span];
    const evidence: Evidence[] = [{ by: `time-${expression.meaning.what}`, spans, confidence: 0.95 }];
    if (expression.third) evidence.push({ by: `time-${expression.third}`, spans: [span], confidence: 0.8 });
    const implied = impliedParts(known, moment);
    if (report !== null && Object.keys(implied).length > 0) {
      evidence.push({ by: `tense-${this.tenses[i]!}`, spans: [], confidence: 0.9 });
    }
    return { ...span, id: `t${i + 1}`, kind: kindOf(expression.meaning), value, known, implied, evidence };
  }
}

function kindOf({ what }: Meaning): When['kind'] {
  return what === 'duration' || what === 'set' ? what : 'date';
}

/** Narrows a moment to the time of day, or the third of the month, that the expression says. */
function withTime(moment: Moment, { minute, part, third }: Expression): Moment {
  if (moment.grain !== 'day') return third ? thirdOfMoment(moment, third) : moment;
  if (minute !== undefined) return { ...moment, minute };
  return part ? { ...moment, hours: PART_HOURS[part] } : moment;
}

function isoValueOf(
  meaning: Meaning,
  moment: Moment | null,
  opening: Opening,
  report: Day | null,
): string | null {
  if (meaning.what === 'duration')
    return meaning.count === null ? null : isoDuration(meaning.count, meaning.unit);
  if (meaning.what === 'set') return isoDuration(meaning.count, meaning.unit);
  if (meaning.what === 'reference' && meaning.to !== 'present') {
    if (report === null) return null;
    return meaning.to === 'past' ? `../${isoOf(report)}` : `${isoOf(report)}/..`;
  }
  if (!moment) return null;
  if (moment.hours || moment.minute !== undefined) return formatMoment(moment);
  const value = formatMoment(moment);
  if (opening === 'since') return `${value.split('/')[0]}/..`;
  return opening === 'until' ? `../${value.split('/').at(-1)}` : value;
}

/** What the words of an expression say. */
function knownParts({ meaning, minute }: Expression): DateParts {
  const time = minute === undefined ? {} : { hour: Math.floor(minute / 60), minute: minute % 60 };
  switch (meaning.what) {
    case 'day':
      return { ...only(meaning, ['year', 'month', 'day', 'weekday']), ...time };
    case 'month':
      return only(meaning, ['year', 'month']);
    case 'weekday':
      return { weekday: meaning.weekday, ...time };
    case 'year':
    case 'decade':
      return { year: meaning.year };
    case 'set':
      return only(meaning, ['month', 'weekday']);
    case 'span':
      return knownParts({ first: 0, last: 0, meaning: meaning.from });
    default:
      return { ...only(meaning as Partial<DateParts>, ['year']), ...time };
  }
}

function only(parts: Partial<DateParts>, names: readonly (keyof DateParts)[]): DateParts {
  return Object.fromEntries(
    names.filter((name) => parts[name] !== undefined).map((name) => [name, parts[name]]),
  );
}

/** What a moment has beyond what the words say, as finely as the moment is told. */
function impliedParts(known: DateParts, moment: Moment | null): DateParts {
  if (!moment) return {};
  const { year, month, day } = civilOf(moment.from);
  const all: DateParts =
    moment.grain === 'day'
      ? { year, month, day, weekday: weekdayOf(moment.from) }
      : moment.grain === 'month'
        ? { year, month }
        : moment.grain === 'year'
          ? { year }
          : moment.grain === 'range'
            ? { year, month, day }
            : { year };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => known[name as keyof DateParts] === undefined),
  );
}

import type { Language } from '../../src/analysis/language.ts';
import { type Reading, read } from '../../src/analysis/reading.ts';
import { makeReport } from '../../src/text/report.ts';
import { overlap, type Span } from '../../src/text/span.ts';
import { countsOf } from '../attributions/counts.ts';
import type { FullStatement, GoldReport } from '../gold.ts';
import { type Row, rateRow, type Section, shareRow } from '../rows.ts';
import { FIELD_MEASURES, type FieldMeasure, fieldRows, type Pair, pairsOf } from './field-score.ts';
import { sameName } from './same-name.ts';

/** What the invented set holds beyond the fields of the `statements` corpus. */
const MORE_MEASURES: readonly FieldMeasure<FullStatement>[] = [
  {
    name: 'place, where there is one',
    counts: ({ gold }) => gold.place !== null,
    right: ({ gold, found }) => found.place !== null && sameName(gold.place!, found.place.name),
  },
  {
    name: 'place invented',
    counts: ({ gold }) => gold.place === null,
    right: ({ found }) => found.place !== null,
  },
  {
    name: 'polarity, where negative',
    counts: ({ gold }) => gold.polarity === 'negative',
    right: ({ found }) => found.polarity === 'negative',
  },
  {
    name: 'polarity, where positive',
    counts: ({ gold }) => gold.polarity === 'positive',
    right: ({ found }) => found.polarity === 'positive',
  },
  {
    name: 'answers, where there is one',
    counts: ({ gold }) => gold.answers.length > 0,
    right: ({ gold, found, goldIds }) =>
      gold.answers.some(({ to }) => to === goldIds.get(found.answers?.statement ?? '')),
  },
  {
    name: 'answers invented',
    counts: ({ gold }) => gold.answers.length === 0,
    right: ({ found }) => found.answers !== null,
  },
];

/** Scores a language's models on the invented set: fields of the statements found, dates, speakers, commitments, words. */
export function scoreGold(language: Language, reports: readonly GoldReport[]): Section {
  const readings = new Map(
    reports.map((report) => [report, read(makeReport(report.text, metaOf(report)), language)] as const),
  );
  const texts = reports.map((report) => ({ ...report, meta: metaOf(report) }));
  const byId = new Map([...readings.values()].map((reading) => [reading.report.id, reading]));
  const pairs = pairsOf(texts, ({ id }) => byId.get(id)!.statements);
  return {
    title: 'fields of the statements found, invented set',
    rows: [
      ...fieldRows<FullStatement>(pairs, [...FIELD_MEASURES, ...MORE_MEASURES]),
      ...speakerRows(pairs, byId),
      ...commitmentRows(pairs),
      ...dateRows([...readings]),
      loadedRow([...readings]),
    ],
  };
}

const metaOf = ({ title, outlet }: GoldReport) => ({ title, ...(outlet === null ? {} : { outlet }) });

function speakerRows(pairs: readonly Pair<FullStatement>[], byId: ReadonlyMap<string, Reading>): Row[] {
  const speakers = new Map(
    [...byId.values()].flatMap(({ statements, cast }) => {
      const cards = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]));
      return statements.map((statement) => [statement, cards.get(statement.speaker?.speaker ?? '')] as const);
    }),
  );
  const share = (
    name: string,
    counts: (gold: FullStatement) => boolean,
    right: (pair: Pair<FullStatement>) => boolean,
  ) => {
    const counted = pairs.filter(({ gold }) => counts(gold));
    return shareRow(name, counted.filter(right).length, counted.length);
  };
  return [
    share(
      'office, where there is one',
      ({ speaker }) => Boolean(speaker?.office),
      ({ gold, found }) =>
        (speakers.get(found)?.offices ?? []).some(({ name }) => sameWords(name, gold.speaker!.office!)),
    ),
    share(
      'state, where there is one',
      ({ speaker }) => Boolean(speaker?.state),
      ({ gold, found }) => speakers.get(found)?.state === gold.speaker!.state,
    ),
    share(
      'naming',
      ({ speaker }) => speaker !== null,
      ({ gold, found }) => speakers.get(found)?.naming === gold.speaker!.naming,
    ),
  ];
}

/** An office with more or fewer words is the same: *Fisheries Minister* is *Norwegian Fisheries Minister*. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [one, other] = [words(a), words(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function commitmentRows(pairs: readonly Pair<FullStatement>[]): Row[] {
  let hits = 0;
  let due = 0;
  let gold = 0;
  let found = 0;
  for (const pair of pairs) {
    gold += pair.gold.commitments.length;
    found += pair.found.commitments.length;
    for (const one of pair.gold.commitments) {
      const match = pair.found.commitments.find(({ action }) =>
        action.some((span) => overlap(span, one.action)),
      );
      if (!match) continue;
      hits++;
      if (match.due === one.due) due++;
    }
  }
  return [
    rateRow('commitments', countsOf(hits, gold, found)),
    shareRow('due, of commitments found', due, hits),
  ];
}

/** A date is right when it is the gold's, or undecided on both sides. */
function dateRows(readings: readonly (readonly [GoldReport, Reading])[]): Row[] {
  const right = readings.filter(([gold, { times }]) => times.published.value === gold.dating.value);
  const wrong = readings.filter(
    ([gold, { times }]) => times.published.value !== null && times.published.value !== gold.dating.value,
  );
  return [
    shareRow('report’s own date right or rightly undecided', right.length, readings.length),
    shareRow('report’s own date wrong', wrong.length, readings.length),
  ];
}

function loadedRow(readings: readonly (readonly [GoldReport, Reading])[]): Row {
  let hits = 0;
  let gold = 0;
  let found = 0;
  for (const [report, { voices }] of readings) {
    const own = voices.loaded.filter(({ statement, quoted }) => statement === null && !quoted);
    const touched = (spans: readonly Span[], span: Span) => spans.some((one) => overlap(one, span));
    gold += report.loaded.length;
    found += own.length;
    hits += report.loaded.filter((span) => touched(own, span)).length;
  }
  return rateRow('loaded words of the outlet’s own', countsOf(hits, gold, found));
}

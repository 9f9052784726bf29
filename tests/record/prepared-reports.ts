import type { NewReport } from '../../src/record/adding.ts';
import { newReport } from '../notation/recorded.ts';

/** What Anna Ruiz says again and again, each in a report of its own. */
export const QUOTATIONS = [
  'Nobody in this city will be left without water while I am the mayor of Selva',
  'The northern harbour opens again before the first snow falls on the quays',
  'Every fisherman who lost his nets in the storm is going to be paid for them',
  'We have asked the ministry for three new cranes and for people who can drive them',
  'The ferry to Norholm sails twice a day from the first of July until autumn',
] as const;

/** Statements in each prepared report. */
export const STATEMENTS = 3;

/** Report number `n` of an endless series, read without models: a quotation that every fifth report has, and two more. */
export function preparedReport(n: number): NewReport {
  const quotation = QUOTATIONS[n % QUOTATIONS.length]!;
  return newReport(
    `{S1:Anna Ruiz} {C1:said}: {Q1:“${quotation}.”} ` +
      `{S2:Milo Baro} {C2:denied} {Q2:that ${n} licences for the harbour had been sold to his friends}. ` +
      `{S3:Officials} {C3:promised} {Q3:to publish letter number ${n} within a week of its arrival}.`,
    `report: outlet=Outlet ${n % 7}; origin=series ${n}; published=2031-06-18; by=dateline`,
    'p1: name=Anna Ruiz; kind=person',
    'p2: name=Milo Baro; kind=person',
    's1: speaker=p1; on=2031-06-18; act=accuse; target=p2',
    's2: speaker=p2; on=2031-06-18; act=deny; target=p1',
    `s3: act=promise; will=publish letter number ${n}; due=2031-06-25`,
  );
}

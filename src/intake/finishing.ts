import { makeReport, type ReportMeta } from '../text/report.ts';
import { datelineAgency } from './dateline-agency.ts';
import { languageOf } from './language.ts';
import type { Failure, Found, Taken } from './taken.ts';

/** Makes a report of what an intake of some kind found; a text of nothing but white space is a failure. */
export async function finished(found: Found, kind: string): Promise<Taken> {
  if ('why' in found) return failure(found.why, found.where);
  const { text, meta, where, original } = found;
  const place = where === undefined ? {} : { where };
  if (text === '') return { ...place, why: 'is empty' };
  if (!/[^\s\ufeff\0]/.test(text)) return { ...place, why: 'holds only white space' };
  const { language: declared, ...rest } = meta;
  const language = await languageOf(text, declared);
  const outlet = meta.outlet ?? datelineAgency(text);
  const known: ReportMeta = {
    ...rest,
    ...(outlet === null ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...originOf(outlet === null ? meta : { ...meta, outlet }),
    ...(where === undefined ? {} : { part: where }),
  };
  return { report: makeReport(text, known), ...place, original: { kind, ...original } };
}

/** A failure in one line, whatever it quotes from the input: no line breaks, nothing that a terminal obeys. */
export function failure(why: string, where?: string): Failure {
  return { ...(where === undefined ? {} : { where }), why: why.replace(/\p{Cc}+/gu, ' ') };
}

/** The same words at two addresses, or in two outlets, are two reports. */
function originOf({ origin, url, outlet }: ReportMeta): { origin?: string } {
  const found = origin ?? url ?? outlet;
  return found === undefined ? {} : { origin: found };
}

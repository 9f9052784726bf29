import type { Reading } from '../analysis/reading.ts';
import { type EventActor, eventsOf, type SpeechEvent } from './events/event.ts';
import type { Format } from './format.ts';

/** The columns of the ICEWS coded event data, which is coded in CAMEO; a row of them comes first. */
const COLUMNS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
] as const;

/** Names of CAMEO's root categories (Schrodt 2012). */
const ROOTS: Readonly<Record<string, string>> = {
  '01': 'Make public statement',
  '02': 'Appeal',
  '03': 'Express intent to cooperate',
  '04': 'Consult',
  '05': 'Engage in diplomatic cooperation',
  '06': 'Engage in material cooperation',
  '07': 'Provide aid',
  '08': 'Yield',
  '09': 'Investigate',
  '10': 'Demand',
  '11': 'Disapprove',
  '12': 'Reject',
  '13': 'Threaten',
  '14': 'Protest',
  '15': 'Exhibit force posture',
  '16': 'Reduce relations',
  '17': 'Coerce',
  '18': 'Assault',
  '19': 'Fight',
  '20': 'Use unconventional mass violence',
};

/**
 * CAMEO event rows with the columns of ICEWS, split by tabs: who did what to whom, one row a statement whose speaker is
 * known. `Event Text` is the name of CAMEO's root category, countries are ISO 3166-1 alpha-3 codes, `Source Sectors` has
 * the office. What the text does not tell is empty, and so are `Intensity` and the coordinates, which nobody scaled or
 * looked up.
 */
export const cameo: Format = {
  about: 'CAMEO event rows with the columns of ICEWS, tab-separated',
  extension: '.cameo.tsv',
  frame: { open: `${COLUMNS.join('\t')}\n`, between: '', close: '' },
  write: (reading) =>
    eventsOf(reading)
      .map((event) => `${rowOf(event, reading).map(oneLine).join('\t')}\n`)
      .join(''),
};

function rowOf({ id, date, actor, recipient, statement, sentence }: SpeechEvent, { report }: Reading) {
  const { cameo, place } = statement;
  const row: Record<(typeof COLUMNS)[number], string> = {
    'Event ID': id,
    'Event Date': date ?? '',
    'Source Name': actor.name,
    'Source Sectors': sectorsOf(actor),
    'Source Country': actor.country ?? '',
    'Event Text': ROOTS[cameo.slice(0, 2)] ?? '',
    'CAMEO Code': cameo,
    Intensity: '',
    'Target Name': recipient?.name ?? '',
    'Target Sectors': recipient ? sectorsOf(recipient) : '',
    'Target Country': recipient?.country ?? '',
    'Story ID': report.id,
    'Sentence Number': String(sentence),
    Publisher: report.meta.outlet ?? '',
    City: place?.name ?? '',
    District: '',
    Province: '',
    Country: '',
    Latitude: '',
    Longitude: '',
  };
  return COLUMNS.map((column) => row[column]);
}

function sectorsOf({ office, kind }: EventActor): string {
  return office ?? (kind === 'state' ? 'Government' : '');
}

/** A field may not hold tabs or line breaks. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

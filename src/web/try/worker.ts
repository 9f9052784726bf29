import type { Language } from '../../analysis/language.ts';
import { type Reading, read } from '../../analysis/reading.ts';
import { csv } from '../../formats/csv.ts';
import type { Format } from '../../formats/format.ts';
import { json } from '../../formats/json.ts';
import { jsonl } from '../../formats/jsonl.ts';
import { toWire } from '../../formats/wire.ts';
import { fetchEnglish } from '../../languages/en/fetching.ts';
import { makeReport } from '../../text/report.ts';
import type { Order, Report, Taken } from './messages.ts';

/** Reads texts beside the page, so that the page stays usable. It asks for the files of the model and nothing else. */
const formats = { json, jsonl, csv } satisfies Record<Taken, Format>;

let english: Promise<Language> | null = null;
let last: Reading | null = null;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'read') void readText(data);
  else if (last) tell({ kind: 'taken', as: data.as, content: written(last, formats[data.as]) });
});

async function readText({ text, known }: Extract<Order, { kind: 'read' }>): Promise<void> {
  let language: Language;
  try {
    english ??= fetchEnglish(({ done, all }) => tell({ kind: 'loading', done, all }));
    language = await english;
  } catch (error) {
    english = null;
    return tell({ kind: 'failed', in: 'model', why: String(error) });
  }
  tell({ kind: 'reading' });
  try {
    const begun = performance.now();
    const meta = known.published ? { ...known, publishedBy: 'metadata' } : known;
    last = read(makeReport(text, meta), language);
    tell({ kind: 'read', reading: toWire(last), seconds: (performance.now() - begun) / 1000 });
  } catch (error) {
    tell({ kind: 'failed', in: 'text', why: String(error) });
  }
}

function written(reading: Reading, { frame, write }: Format): string {
  return `${frame?.open ?? ''}${write(reading, { width: 80, colour: false })}${frame?.close ?? ''}`;
}

function tell(report: Report): void {
  postMessage(report);
}

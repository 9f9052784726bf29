import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributionRoles, readBrat } from './brat.ts';

/** One report of PolNeAR (Newell, Margolin & Ruths 2018) as one annotator read it. */
export interface PolnearReport {
  /** The text file's name without `.txt`. */
  readonly doc: string;
  /** Four hexadecimal digits. */
  readonly annotator: string;
  readonly text: string;
  readonly attributions: readonly AttributionRoles[];
}

/**
 * Reads `text/*.txt` and `attributions/*_ANNOTATOR.ann` of a split such as `polnear/dev`, in order of file name.
 * With `first`, a report comes once, by the annotator whose file name sorts first; with `all`, once an annotator.
 */
export function readPolnear(folder: string, annotator: 'first' | 'all' = 'first'): PolnearReport[] {
  const annotations = annotationsByReport(join(folder, 'attributions'));
  const reports: PolnearReport[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    if (!file.endsWith('.txt')) continue;
    const doc = file.slice(0, -4);
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const all = annotations.get(doc) ?? [];
    for (const { annotator: by, path } of annotator === 'first' ? all.slice(0, 1) : all) {
      reports.push({ doc, annotator: by, text, attributions: readBrat(readFileSync(path, 'utf8'), text) });
    }
  }
  return reports;
}

function annotationsByReport(folder: string): Map<string, { annotator: string; path: string }[]> {
  const byReport = new Map<string, { annotator: string; path: string }[]>();
  for (const file of readdirSync(folder).sort()) {
    const name = /^(.*)_([0-9a-f]{4})\.ann$/.exec(file);
    if (!name) continue;
    const list = byReport.get(name[1]!) ?? [];
    list.push({ annotator: name[2]!, path: join(folder, file) });
    byReport.set(name[1]!, list);
  }
  return byReport;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manner } from '../../src/analysis/5-attributions/attribution.ts';
import type { AttributionRoles } from './brat.ts';

export type StatementSpeakerKind =
  | 'person'
  | 'organisation'
  | 'state'
  | 'document'
  | 'group'
  | 'unnamed'
  | 'unknown';

export type StatementChannel =
  | 'interview'
  | 'press-conference'
  | 'press-remarks'
  | 'written-statement'
  | 'social-media'
  | 'speech'
  | 'phone-call'
  | 'meeting'
  | 'letter'
  | 'document'
  | 'broadcast'
  | 'poll'
  | 'slogan'
  | 'unknown';

export type StatementAct =
  | 'assert'
  | 'accuse'
  | 'condemn'
  | 'demand'
  | 'appeal'
  | 'deny'
  | 'reject'
  | 'promise'
  | 'warn'
  | 'threaten'
  | 'offer'
  | 'accept'
  | 'praise'
  | 'support'
  | 'apologise'
  | 'ask'
  | 'announce'
  | 'predict'
  | 'confirm'
  | 'decline-to-comment';

/** An attribution of the `statements` corpus with everything its annotators noted. */
export interface GoldStatement extends AttributionRoles {
  readonly id: string;
  readonly manner: Manner;
  readonly speaker: { readonly name: string; readonly kind: StatementSpeakerKind } | null;
  readonly addressee: { readonly name: string } | null;
  readonly channel: StatementChannel;
  /** An ISO 8601 date or interval. */
  readonly saidAt: { readonly value: string } | null;
  readonly act: StatementAct;
  readonly target: { readonly name: string } | null;
  /** Id of the statement inside whose content this one stands. */
  readonly parent: string | null;
  readonly certainty: 'plain' | 'hedged';
}

export interface StatementsReport {
  /** The text file's name without `.txt`. */
  readonly doc: string;
  readonly text: string;
  readonly title: string;
  /** An ISO 8601 date, and the words of the text that give it (null when they do not stand in the text). */
  readonly published: { readonly value: string; readonly words: string | null };
  readonly attributions: readonly GoldStatement[];
}

/** The parts of a `DOC.json` file that are read here. */
interface StatementsFile {
  readonly report: Pick<StatementsReport, 'title' | 'published'>;
  readonly statements: readonly GoldStatement[];
}

/** Reads every `DOC.txt` + `DOC.json` of a split such as `statements/dev`, in order of file name. */
export function readStatements(folder: string): StatementsReport[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const doc = file.slice(0, -'.json'.length);
    const { report, statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as StatementsFile;
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8');
    return { doc, text, title: report.title, published: report.published, attributions: statements };
  });
}

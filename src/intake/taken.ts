import type { Report, ReportMeta } from '../text/report.ts';
import type { ByteSource } from './bytes/byte-source.ts';
import type { ColumnNames } from './rows/columns.ts';
import type { Unreadable } from './unreadable.ts';

/** Something to take reports from: bytes, and what is known about them from outside. */
export interface Source {
  readonly bytes: ByteSource;
  /** What every report from it has in common: its file, or the URL it was fetched from. */
  readonly meta: ReportMeta;
  /** The content type that a server named, without parameters and in lower case: `text/html`. */
  readonly type?: string;
  /** The charset that a server named: `iso-8859-1`. */
  readonly charset?: string;
}

export interface IntakeOptions {
  /** For JSON, JSONL and CSV: the user's own names of columns, before those that are recognised. */
  readonly columns?: ColumnNames;
  /** For feeds: gets the pages that items lead to; without it, items are taken as they stand in the feed. */
  readonly follower?: Follower;
}

/** Gets the pages that items of feeds lead to. */
export interface Follower {
  /** The page; null where it was followed before and there is nothing new. Throws `Unreadable`. */
  page(lead: Lead): Promise<Source | null>;
  /** Hears that a page could not be had, or has no article. */
  failed(lead: Lead, why: Unreadable): Promise<void>;
}

/** Where an item of a feed leads to that carries only a summary, or nothing. */
export interface Lead {
  readonly url: string;
  /** What the feed says of the page. */
  readonly meta: ReportMeta;
  /** The item as it stands in the feed. */
  readonly item: Uint8Array;
}

/** What a report was taken from, and nothing else: to be kept beside it, so that it can be taken again. */
export interface Original {
  /** The kind of input that it is, by its name in `intakes`. */
  readonly kind: string;
  /** A page, a line, a row under its head, a feed of one item: unpacked, and in UTF-8 where it is a part of a file. */
  readonly bytes: Uint8Array;
  /** The charset that a server named. */
  readonly charset?: string;
}

/** A text and what is known about it, before it is a report. */
export interface Draft {
  readonly text: string;
  readonly meta: ReportMeta;
  /** Where it stands in an input that holds many: `line 12`, `item 3`, `record 7 at byte 5120`. */
  readonly where?: string;
  /** What it was taken from; the kind is left out where it is the input's. */
  readonly original: Omit<Original, 'kind'> & Partial<Pick<Original, 'kind'>>;
  /** Where there is more of it. */
  readonly lead?: Lead;
}

/** What could not be taken: where in the input (nothing for all of it), and why and what to do about it, in one line. */
export interface Failure {
  readonly where?: string;
  readonly why: string;
  /** Where it may be found all the same. */
  readonly lead?: Lead;
}

/** What an intake finds, in the order of the input. */
export type Found = Draft | Failure;

/** What `intake` gives: a report, with its place in an input of many and the lead that was followed to it, or a failure. */
export type Taken =
  | { readonly report: Report; readonly where?: string; readonly original: Original; readonly lead?: Lead }
  | Failure;

/** A kind of input. */
export interface Intake {
  /** What it is, for help and documentation, in a few words. */
  readonly about: string;
  /** Endings of its files, in lower case; a `.gz` after them is understood. */
  readonly endings: readonly string[];
  /** Whether content that begins like this is of this kind, whatever its name says. */
  recognises(start: Start): boolean;
  /** Reports and failures in order. Throws `Unreadable` when nothing more can be taken. */
  take(source: Source, options: IntakeOptions): AsyncIterable<Found>;
}

/** The first bytes of an input, unpacked, and the same as text. */
export interface Start {
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8 or UTF-16 without a byte order mark and without white space before it. */
  readonly text: string;
  readonly type?: string;
  /** Whether these are all the bytes. */
  readonly whole: boolean;
}

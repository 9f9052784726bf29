import type { Generated } from 'kysely';

/** The bytes that reports were taken from, each kept once, so that extraction can be done anew. */
export interface OriginalTable {
  readonly id: Generated<number>;
  /** SHA-256 of the bytes. */
  readonly hash: Uint8Array;
  /** How many bytes there were. */
  readonly size: number;
  /** The kind of input that it is: a name in `intakes`. */
  readonly kind: string;
  /** The charset that a server named, or null. */
  readonly charset: string | null;
  /** The bytes, compressed with Zstandard. */
  readonly bytes: Uint8Array;
}

/** One version of one report. Times are ISO 8601 in UTC. */
export interface ReportTable {
  readonly id: Generated<number>;
  /** The report's id: 16 hexadecimal digits that depend on its text and origin. */
  readonly key: string;
  readonly original: number | null;
  /** Where it stood in an input of many: `item 3`, `line 7`; null where it was alone. */
  readonly part: string | null;
  readonly file: string | null;
  readonly origin: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The report's own date, ISO 8601, as its reading has it. */
  readonly published: string | null;
  readonly published_by: string | null;
  /** Days that the reading leaves open, as JSON; null where it settles one or knows none. */
  readonly candidates: string | null;
  /** When the record got it. */
  readonly added: string;
  /** The version before this one, or null. */
  readonly previous: number | null;
  /** Program, version and language that read it; null while it is kept unread. */
  readonly engine: string | null;
  /** Why it was not read, or null. */
  readonly unread: string | null;
  /** The text, in UTF-8, compressed with Zstandard. */
  readonly text: Uint8Array;
  /** The reading as JSON (the wire shape), compressed with Zstandard; null while unread. */
  readonly reading: Uint8Array | null;
}

/** A speaker as one report has it. */
export interface SpeakerTable {
  readonly id: Generated<number>;
  readonly report: number;
  /** Id in the reading: `p1`. */
  readonly local: string;
  readonly name: string;
  /** The name without marks, accents and capitals, for looking up. */
  readonly name_key: string;
  readonly kind: string;
  readonly naming: string;
  readonly state: string | null;
  /** Who it is across reports, merges and splits by hand included; null for the unnamed. */
  readonly person: number | null;
  /** Who the machine takes it for. */
  readonly found: number | null;
  /** Who somebody says it is; null where nobody does. */
  readonly assigned: number | null;
  /** How that is known: `name and office`, `name`, `new`. */
  readonly linked_by: string | null;
}

/** Somebody named, across reports: a person, an organisation, a state, a document, a group. */
export interface PersonTable {
  readonly id: Generated<number>;
  /** The fullest name that any report uses. */
  readonly name: string;
  readonly name_key: string;
  /** Last word of the name's key: *ruiz*. */
  readonly last_word: string;
  readonly kind: string;
  /** The entry that this one was merged into by hand. */
  readonly merged_into: number | null;
}

/** What reports say of somebody that tells them from namesakes. */
export interface TraitTable {
  readonly person: number;
  readonly kind: 'office' | 'state' | 'affiliation';
  /** In the form of `nameKey`. */
  readonly value: string;
}

/** What queries ask for of a statement; all else stands in its report's reading. */
export interface StatementTable {
  readonly id: Generated<number>;
  readonly report: number;
  /** Id in the reading: `s1`. */
  readonly local: string;
  readonly parent: number | null;
  readonly speaker: number | null;
  /** The speaker across reports. */
  readonly person: number | null;
  /** The speaker's `name_key`, for a named one; null for all others. */
  readonly speaker_key: string | null;
  readonly addressee: string | null;
  readonly target: string | null;
  /** The target across reports. */
  readonly target_person: number | null;
  /** The content's words, its pieces joined by ` … `. */
  readonly content: string;
  readonly channel: string;
  readonly act: string;
  readonly manner: string;
  readonly polarity: string;
  readonly certainty: string;
  /** First and last day on which it was said, ISO 8601 dates; null where that is not known or open. */
  readonly said_from: string | null;
  readonly said_to: string | null;
  /** The day to sort by: the first on which it was said, else that of the report. */
  readonly day: string | null;
  /** The hour of that day, `2031-06-18T14`, as written: when it was said, else when the report came out; null where nobody tells. */
  readonly hour: string | null;
  /** Where source, cue and content lie in the text, from the first character to the last; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** One of the hashes by which contents that share words find each other. */
export interface FingerprintTable {
  readonly print: number;
  readonly statement: number;
}

/** Statements of several reports that carry the same words or the same saying. */
export interface FamilyTable {
  readonly id: Generated<number>;
}

export interface FamilyMemberTable {
  readonly statement: number;
  readonly family: number;
  /** How it is like the statement by which it came in: `first`, `exact`, `truncated`, `edited`, `paraphrase`, `part`. */
  readonly likeness: string;
  readonly to_statement: number | null;
  /** Words that both have. */
  readonly shared: number;
}

/** An entry of the log of corrections. No row ever changes or goes. */
export interface CorrectionTable {
  readonly id: Generated<number>;
  /** When, in UTC, and who. */
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly kind: 'change' | 'add' | 'reject' | 'accept' | 'merge' | 'split' | 'undo';
  /** Null where it is about people. */
  readonly report: number | null;
  /** The number that the statement had at the time. */
  readonly statement: number | null;
  /** What was done, as JSON (`Deed` in `corrections/correction.ts`). */
  readonly deed: string;
}

/** The highest number of a statement that is gone: one row. */
export interface RetiredTable {
  readonly id: number;
  readonly statement: number;
}

/** A statement that answers another, of its own report or of another one. */
export interface ReplyTable {
  readonly statement: number;
  readonly answered: number;
  /** `deny`, `reject`, `accept`, `confirm`, `support`, `condemn` or `reply`. */
  readonly how: string;
  /** `in the report`, or what links the two across reports. */
  readonly known_by: string;
  readonly confidence: number;
}

/** What somebody is said to be going to do. */
export interface CommitmentTable {
  readonly id: Generated<number>;
  readonly statement: number;
  readonly actor: string | null;
  readonly actor_person: number | null;
  readonly action: string;
  /** ISO 8601, as the reading has it, and its first and last day (null where open). */
  readonly due: string | null;
  readonly due_from: string | null;
  readonly due_to: string | null;
}

/** A feed that is watched, as it was the last time. */
export interface FeedTable {
  readonly url: string;
  /** What its server said of it, to be handed back: `ETag`, `Last-Modified`. */
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** When it was last asked for, and when it may be again: ISO 8601 in UTC. */
  readonly asked: string;
  readonly due: string;
  /** How often it has failed since it last answered, and why it did. */
  readonly failures: number;
  readonly why: string | null;
}

/** A page that an item of a feed leads to; see `pages.ts`. */
export interface PageTable {
  readonly url: string;
  /** SHA-256 of the item, in hexadecimal digits: another item says that the page may have changed. */
  readonly item: string;
  /** When it was last asked for, and when it may be again, where it failed: ISO 8601 in UTC. */
  readonly asked: string;
  readonly due: string;
  /** How often it has failed in a row, and why; 0 where its article is in the record. */
  readonly failures: number;
  readonly why: string | null;
}

/** The date of an undated report by dated ones; see `dating/dating.ts`. */
export interface DatingTable {
  readonly report: number;
  readonly value: string;
  /** As JSON. */
  readonly clues: string;
}

/** How many statements fall on a day, by act; kept by triggers. */
export interface TallyTable {
  /** ISO 8601 date; empty for what has none. */
  readonly day: string;
  readonly act: string;
  readonly statements: number;
}

export interface Schema {
  readonly tally: TallyTable;
  readonly dating: DatingTable;
  readonly reply: ReplyTable;
  readonly commitment: CommitmentTable;
  readonly original: OriginalTable;
  readonly report: ReportTable;
  readonly person: PersonTable;
  readonly trait: TraitTable;
  readonly speaker: SpeakerTable;
  readonly statement: StatementTable;
  readonly fingerprint: FingerprintTable;
  readonly family: FamilyTable;
  readonly family_member: FamilyMemberTable;
  readonly correction: CorrectionTable;
  readonly retired: RetiredTable;
  readonly feed: FeedTable;
  readonly page: PageTable;
}

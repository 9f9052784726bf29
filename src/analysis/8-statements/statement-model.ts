import type { Network } from '../0-network/network.ts';
import type { Act, Channel } from './statement.ts';

/** What a verb or noun of saying does, and its CAMEO code. */
export interface ActWord {
  readonly act: Act;
  readonly cameo: string;
}

/** Words that tell a channel, by lemma. */
export interface ChannelWords {
  /** *tweeted* */
  readonly verbs: ReadonlyMap<string, Channel>;
  /** *in a statement*, *on Twitter* */
  readonly nouns: ReadonlyMap<string, Channel>;
  /** *the report said* */
  readonly sources: ReadonlyMap<string, Channel>;
  /** Of those, the ones that are the press at large in the plural: *reports said*. */
  readonly hearsay: ReadonlySet<string>;
  /** Those who publish what they find, and the verbs for it: *researchers reported*. */
  readonly scholars: ReadonlySet<string>;
  readonly publishing: ReadonlySet<string>;
  /** Prepositions before occasions and media: *on*, *via*. */
  readonly prepositions: ReadonlySet<string>;
  /** Further prepositions before social media: *took to Twitter*. */
  readonly posting: ReadonlySet<string>;
  /** *told reporters* */
  readonly press: ReadonlySet<string>;
  /** *told the court* */
  readonly assemblies: ReadonlySet<string>;
  /** *the newspaper*, and forms of words in outlets' names. */
  readonly outletNouns: ReadonlySet<string>;
  readonly outletWords: ReadonlySet<string>;
}

/** How those who are spoken to are named. */
export interface AddressingWords {
  /** *told **reporters*** */
  readonly objects: ReadonlySet<string>;
  /** Of those, the ones that need something said beside their object. */
  readonly withContent: ReadonlySet<string>;
  /** Verbs and nouns by preposition: *to* → *say, letter …*. */
  readonly prepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of no addressee: *himself*. */
  readonly nobody: ReadonlySet<string>;
  /** Nouns of places: *quay*. */
  readonly placeNouns: ReadonlySet<string>;
  /** Prepositions of places, and verbs of speaking somewhere. */
  readonly places: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
}

/** What a language knows about channels, acts, addressees and hedges: word lists, and trained weights where they pay. */
export interface StatementModel {
  readonly verbs: ReadonlyMap<string, ActWord>;
  readonly nouns: ReadonlyMap<string, ActWord>;
  /** Verbs that leave the act to the content: *said*. */
  readonly plain: ReadonlySet<string>;
  /** Acts that a word inside what is said hints at: *disgrace*. */
  readonly tones: ReadonlyMap<string, readonly Act[]>;
  /** The CAMEO code of an act whose words tell nothing finer. */
  readonly codes: Readonly<Record<Act, string>>;
  /** PLOVER's root of the first two digits of a CAMEO code; comments have none. */
  readonly roots: ReadonlyMap<string, string>;
  readonly channels: ChannelWords;
  readonly addressing: AddressingWords;
  readonly hearsay: ReadonlySet<string>;
  readonly openModals: ReadonlySet<string>;
  readonly openWords: ReadonlySet<string>;
  /** Pronouns for people: *he*, *they*, *you*. */
  readonly personal: ReadonlySet<string>;
  /** Of those, the speaker's own: *I*, *we*; and the addressee's: *you*. */
  readonly firstPerson: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  /** Auxiliaries of the future: *will*. */
  readonly futures: ReadonlySet<string>;
  /** The same seen from a past: *would*. */
  readonly reportedFutures: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly withholding: ReadonlySet<string>;
  /** Verbs of what is withheld (*comment*), and words that begin an open question (*whether*). */
  readonly comments: ReadonlySet<string>;
  /** Nouns for what is answered (*offer*, *claim*), with the acts that they may name. */
  readonly answered: ReadonlyMap<string, ReadonlySet<Act>>;
  /** *reply*, *retort*. */
  readonly replyVerbs: ReadonlySet<string>;
  /** *call*, *dismiss*: verbs that judge their object. */
  readonly judgingVerbs: ReadonlySet<string>;
  /** *it*, *that*: pronouns for what was just said. */
  readonly saidBefore: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  /** Scores of acts; see `act-features.ts`. */
  readonly acts: Network;
  /** Whether words name the target of an act; see `target-features.ts`. */
  readonly targets: Network;
}

/** The word lists without the trained weights, which is what training them needs. */
export type StatementWords = Omit<StatementModel, 'acts' | 'targets'>;

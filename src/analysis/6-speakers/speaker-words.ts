/** Whom a pronoun can stand for. */
export type PronounClass = 'first one' | 'first many' | 'second' | 'male' | 'female' | 'thing' | 'many';

export type Gender = 'male' | 'female';

/** What a language knows about names, offices, pronouns and states. Words are in lower case unless said otherwise. */
export interface SpeakerWords {
  readonly pronouns: ReadonlyMap<string, PronounClass>;
  /** *who*, *which*. */
  readonly relatives: ReadonlySet<string>;
  /** *someone*, *nobody*: no speaker. */
  readonly nobody: ReadonlySet<string>;
  /** *some*, *others*: some of many. */
  readonly some: ReadonlySet<string>;
  /** What *spokesman*, *Mrs* say. */
  readonly gender: ReadonlyMap<string, Gender>;
  /** First names with the gender that most of their bearers have: weak evidence. */
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Nouns for people by their tie to somebody: *wife*, *lawyer*. */
  readonly ties: ReadonlySet<string>;
  /** *pm* → *prime minister*. */
  readonly offices: ReadonlyMap<string, string>;
  readonly leaders: ReadonlySet<string>;
  readonly shortOffices: ReadonlySet<string>;
  /** Forms of address and words such as *former*, which do not make another office. */
  readonly officeExtras: ReadonlySet<string>;
  /** *deputy*, *vice*: which do. */
  readonly lowerOffices: ReadonlySet<string>;
  /** Words for somebody of the same office elsewhere: *counterpart*. */
  readonly counterparts: ReadonlySet<string>;
  /** Nouns for people, in the singular. */
  readonly people: ReadonlySet<string>;
  /** Names, nationalities and capitals of states → ISO 3166-1 alpha-2 code. As they are written, in lower case. */
  readonly states: ReadonlyMap<string, string>;
  /** Names that stand for a part of a state: *Wales*. */
  readonly partsOfStates: ReadonlySet<string>;
  readonly nationalities: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  /** Code → the state's name. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Organisations whose names do not say so, in lower case. */
  readonly organisations: ReadonlySet<string>;
  /** Words whose speaker is their author: *statement*. */
  readonly wordsOfSomebody: ReadonlySet<string>;
  /** Those of them and of documents that a report follows even where they are no source. */
  readonly texts: ReadonlySet<string>;
  /** Where words are published, never who wrote them: *Twitter*. */
  readonly platforms: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  /** Words in outlets' names. */
  readonly outletWords: ReadonlySet<string>;
  readonly generalBodies: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly governments: ReadonlySet<string>;
  readonly stateNouns: ReadonlySet<string>;
  /** *police*: one or many. */
  readonly collectives: ReadonlySet<string>;
  /** *the*, *this*: what follows has been spoken of; *a*, *some*: it has not. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** A noun → the one that stands for all nouns of the same crowd: *researcher* → *scientist*. */
  readonly samePeople: ReadonlyMap<string, string>;
  /** *team*, *family*: a handful of people, no organisation. */
  readonly circles: ReadonlySet<string>;
  /** *prime minister of Lenga*. */
  readonly officeOf: (office: string, state: string) => string;
  /** *and*. */
  readonly and: ReadonlySet<string>;
  /** *the*. */
  readonly articles: ReadonlySet<string>;
  /** *the*, *this*: what follows needs no owner to be known. */
  readonly pointing: ReadonlySet<string>;
  /** Small words in names, which initials leave out: *of*, *for*. */
  readonly joining: ReadonlySet<string>;
  /** Words that lead from an office to whose it is: *of*, *for*, *at*. */
  readonly complements: ReadonlySet<string>;
  /** *not*, *no*. */
  readonly denials: ReadonlySet<string>;
  /** *himself*. */
  readonly reflexives: ReadonlySet<string>;
  /** Verbs that lead to a name and not into a clause: *named*. */
  readonly naming: ReadonlySet<string>;
  /** How a state's government is called: *government of Lenga*. */
  readonly governmentOf: (state: string) => string;
  /** *Anna Ruiz and Milo Baro*. */
  readonly joined: (names: readonly string[]) => string;
  /** *Anna Ruiz's publicist*. */
  readonly belonging: (owner: string, noun: string) => string;
}

/**
 * Tags and labelled dependency trees (Universal Dependencies v2), as columns over a report's tokens.
 * Every array has one entry a token.
 */
export interface Syntax {
  /** Universal part of speech, an index into {@link UPOS}. */
  readonly upos: Uint8Array;
  /** Penn Treebank tag, an index into {@link XPOS}. */
  readonly xpos: Uint8Array;
  /** Index of the head token in the report, or -1 for a sentence's root. */
  readonly head: Int32Array;
  /** Relation to the head, an index into {@link RELATIONS}. */
  readonly relation: Uint8Array;
  /** Dictionary form, in lower case but for names. */
  readonly lemma: readonly string[];
}

/** The universal part-of-speech tags, in alphabetical order. */
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
  'VERB', 'X',
] as const; // biome-ignore format: a table

/** The Penn Treebank tags as used in UD English. */
export const XPOS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'IN',
  'DT',
  'PDT',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WDT',
  'WRB',
  'CC',
  'CD',
  'EX',
  'FW',
  'LS',
  'POS',
  'RP',
  'TO',
  'UH',
  'SYM',
  'NFP',
  'ADD',
  'AFX',
  'GW',
  'XX',
  '$',
  '#',
  '.',
  ',',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  'HYPH',
] as const;

/** The UD v2 relations of English, subtypes included. */
export const RELATIONS = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;

export type Upos = (typeof UPOS)[number];
export type Xpos = (typeof XPOS)[number];
export type Relation = (typeof RELATIONS)[number];

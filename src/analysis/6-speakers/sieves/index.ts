import type { Sieve } from '../scene.ts';
import { acronyms } from './acronyms.ts';
import { appositions } from './appositions.ts';
import { bodies } from './bodies.ts';
import { counterparts } from './counterparts.ts';
import { exactNames } from './exact-names.ts';
import { firstPerson } from './first-person.ts';
import { governments } from './governments.ts';
import { homeStates } from './home-states.ts';
import { introductions } from './introductions.ts';
import { nameParts } from './name-parts.ts';
import { offices } from './offices.ts';
import { ownWords } from './own-words.ts';
import { predicates } from './predicates.ts';
import { pronouns } from './pronouns.ts';
import { relatives } from './relatives.ts';
import { sameNouns } from './same-nouns.ts';
import { shortBodies } from './short-bodies.ts';

/** In the order in which they run: the surest first (Raghunathan et al. 2010; Lee et al. 2013). */
export const SIEVES: readonly Sieve[] = [
  exactNames,
  acronyms,
  nameParts,
  shortBodies,
  appositions,
  relatives,
  predicates,
  counterparts,
  offices,
  governments,
  homeStates,
  bodies,
  introductions,
  sameNouns,
  firstPerson,
  ownWords,
  pronouns,
];

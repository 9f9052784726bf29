/** A word whose head and relation may be rewritten. */
interface Node {
  readonly form: string;
  readonly xpos: string;
  head: number;
  relation: string;
}

const TITLE =
  /^(mr|mrs|ms|miss|mister|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|adm|rev|st|sir|lord|lady|madam|president|senator|representative|congressman|congresswoman|governor|general|colonel|captain|admiral|judge|justice|minister|secretary|premier|chancellor|ambassador|mayor|speaker|king|queen|prince|princess|pope|sheikh|professor|doctor|director|chairman|chairwoman|detective|inspector|major|vice-president|saint|ayatollah|imam|rabbi|bishop|archbishop|cardinal|emperor|tsar|shah)\.?$/i;

/**
 * Writes titles as GUM does: in *President Anna Ruiz* the name's first word is the head and the title hangs on it
 * (nmod:desc); older treebanks make the title the head, or a compound of the name.
 */
export function titlesBeforeNames(words: readonly Node[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const title = words[i]!;
    const name = words[i + 1]!;
    if (!title.xpos.startsWith('NNP') || !name.xpos.startsWith('NNP') || !TITLE.test(title.form)) continue;
    if (name.head === i && name.relation === 'flat') swap(words, i);
    else if (title.head === i + 1 && title.relation === 'compound') title.relation = 'nmod:desc';
    else continue;
    // *Foreign* in *Foreign Minister Ruiz* belongs to the title.
    for (let k = i - 1; k >= 0; k--) {
      const word = words[k]!;
      if (word.head === i + 1 && /^(compound|amod)$/.test(word.relation)) word.head = i;
      else break;
    }
  }
}

function swap(words: readonly Node[], i: number): void {
  const title = words[i]!;
  const name = words[i + 1]!;
  name.head = title.head;
  name.relation = title.relation;
  title.head = i + 1;
  title.relation = 'nmod:desc';
  words.forEach((word, k) => {
    if (word.head === i && k !== i + 1) word.head = i + 1;
  });
}

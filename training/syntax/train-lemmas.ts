/** A word as seen in a corpus, with its dictionary form. */
export interface LemmaExample {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** How much this sight of the word counts. */
  readonly weight: number;
}

/** Endings of up to seven letters become rules; a longer match needs a rule for the whole word. */
const LONGEST = 7;
/** An ending needs this many different words before it can be a rule. */
const LEAST_WORDS = 3;

/** Learns the rules that `decodeLemmas` reads, and writes them as text. */
export function trainLemmas(examples: readonly LemmaExample[]): string {
  const groups = new Map<string, Map<string, Map<string, number>>>();
  for (const { form, upos, xpos, lemma, weight } of examples) {
    const group = getOrMake(groups, xpos, () => new Map());
    const word = form.replace(/[‘’]/g, "'");
    const edit = editOf(upos === 'PROPN' || xpos.startsWith('NNP') ? word : word.toLowerCase(), lemma);
    const edits = getOrMake(group, word.toLowerCase(), () => new Map());
    edits.set(edit, (edits.get(edit) ?? 0) + weight);
  }
  const lines: string[] = [];
  for (const tag of [...groups.keys()].sort()) {
    lines.push(`# ${tag}`, ...rulesOf(groups.get(tag)!));
  }
  return `${lines.join('\n')}\n`;
}

/** The rules of one tag: from no ending to longer ones, each kept only where it says something new. */
function rulesOf(words: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const editOfWord = new Map([...words].map(([word, edits]) => [word, mostFrequent(edits)]));
  const byEnding = new Map<string, Map<string, number>>();
  for (const [word, edit] of editOfWord) {
    for (let n = 0; n <= Math.min(LONGEST, word.length - 1); n++) {
      const edits = getOrMake(byEnding, word.slice(word.length - n), () => new Map());
      // `^it` → `Italian` must not teach that `-t` becomes `-Italian`.
      if (n >= cutOf(edit)) edits.set(edit, (edits.get(edit) ?? 0) + 1);
    }
  }
  const rules = new Map<string, string>();
  const endings = [...byEnding.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const ending of endings) {
    const edits = byEnding.get(ending)!;
    const words = [...edits.values()].reduce((sum, n) => sum + n, 0);
    const edit = mostFrequent(edits);
    const told = matching(rules, ending, ending.length - 1);
    if (
      words >= LEAST_WORDS &&
      edit !== (told ?? '0\t') &&
      edits.get(edit)! > (edits.get(told ?? '0\t') ?? 0)
    ) {
      rules.set(ending, edit);
    }
  }
  for (const [word, edit] of [...editOfWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = matching(rules, word, Math.min(LONGEST, word.length - 1)) ?? '0\t';
    if (told !== edit) rules.set(`^${word}`, edit);
  }
  return [...rules].map(([ending, edit]) => `${ending}\t${edit}`);
}

function matching(rules: ReadonlyMap<string, string>, word: string, longest: number): string | undefined {
  for (let n = longest; n >= 0; n--) {
    const rule = rules.get(word.slice(word.length - n));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function cutOf(edit: string): number {
  return Number(edit.slice(0, edit.indexOf('\t')));
}

/** `studies` → `study` is `3<TAB>y`. */
function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}\t${lemma.slice(same)}`;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [key, count] of counts) {
    if (count > most || (count === most && key < best)) [best, most] = [key, count];
  }
  return best;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

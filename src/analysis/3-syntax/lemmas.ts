import { UPOS, XPOS } from './syntax.ts';

/** How to make a dictionary form: take `cut` code units off the end of the word and put `add` there. */
interface Edit {
  readonly cut: number;
  readonly add: string;
}

const PROPN = UPOS.indexOf('PROPN');
/** Words inside names, such as *New* in *New York*, may be adjectives: they keep their capitals. */
const NAMES = new Set([XPOS.indexOf('NNP'), XPOS.indexOf('NNPS')]);
/** Longest ending that a rule may name. */
const LONGEST = 7;
const CACHED = 60_000;

/**
 * Dictionary forms by rules on endings, the longest ending that matches first (*-ies* → *-y*); a rule whose ending
 * begins with `^` is for one whole word (*^went* → *go*). Rules are kept by Penn tag.
 */
export class Lemmas {
  private readonly rules: ReadonlyMap<string, ReadonlyMap<string, Edit>>;
  /** Answers by tag and form: a bounded memory that changes no answer. */
  private readonly known = new Map<number, Map<string, string>>();

  constructor(rules: ReadonlyMap<string, ReadonlyMap<string, Edit>>) {
    this.rules = rules;
  }

  /** The dictionary form of `form` under its tags, given as indices into UPOS and XPOS. */
  lemma(form: string, upos: number, xpos: number): string {
    const key = upos === PROPN ? XPOS.length + xpos : xpos;
    let answers = this.known.get(key);
    if (!answers) this.known.set(key, (answers = new Map()));
    const answer = answers.get(form);
    if (answer !== undefined) return answer;
    if (answers.size >= CACHED) answers.clear();
    const made = this.make(form, upos, xpos);
    answers.set(form, made);
    return made;
  }

  private make(form: string, upos: number, xpos: number): string {
    const rules = this.rules.get(XPOS[xpos]!);
    const word = form.slice(0, 256).replace(/[‘’]/g, "'");
    const lower = word.toLowerCase();
    const base = upos === PROPN || NAMES.has(xpos) ? word : lower;
    if (!rules) return base;
    const whole = rules.get(`^${lower}`);
    if (whole) return apply(base, whole);
    for (let n = Math.min(LONGEST, lower.length - 1); n >= 0; n--) {
      const rule = rules.get(lower.slice(lower.length - n));
      if (rule) return apply(base, rule);
    }
    return base;
  }
}

function apply(word: string, { cut, add }: Edit): string {
  return word.slice(0, Math.max(0, word.length - cut)) + add;
}

/**
 * Reads a file of lemma rules: `# TAG` begins a tag's rules, each a line of `ending<TAB>cut<TAB>add`.
 * Throws `Error`, naming the line, when a line is anything else.
 */
export function decodeLemmas(text: string): Lemmas {
  const rules = new Map<string, Map<string, Edit>>();
  let group = new Map<string, Edit>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      rules.set(line.slice(2), (group = new Map()));
      continue;
    }
    const [ending, cut, add] = line.split('\t');
    if (ending === undefined || add === undefined || !Number.isInteger(Number(cut))) {
      throw new Error(`Damaged lemma file: “${line.slice(0, 80)}” is not ending, cut, add`);
    }
    group.set(ending, { cut: Number(cut), add });
  }
  return new Lemmas(rules);
}

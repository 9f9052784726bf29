import type { Span } from '../text/span.ts';
import type { Token } from './1-tokens/token.ts';
import type { Sentence } from './2-sentences/sentence.ts';
import type { Syntax } from './3-syntax/syntax.ts';
import type { Mention } from './4-mentions/mention.ts';
import type { Attribution } from './5-attributions/attribution.ts';
import type { Quotation } from './5-attributions/quotation.ts';
import type { Findings } from './findings.ts';

/** Reads `blocks` of a text one after another with `find`, and joins what it finds as if the text had been read whole. */
export function joinFindings(blocks: readonly Span[], find: (block: Span) => Findings): Findings {
  if (blocks.length === 1) return find(blocks[0]!);
  const joined = new Joined();
  for (const block of blocks) joined.add(find(block), block.start);
  return joined.findings();
}

class Joined {
  private readonly tokens: Token[] = [];
  private readonly sentences: Sentence[] = [];
  private readonly syntaxes: Syntax[] = [];
  private readonly mentions: Mention[] = [];
  private readonly quotations: Quotation[] = [];
  private readonly attributions: Attribution[] = [];

  /** Adds what was found in the block that begins at `offset`. */
  add(findings: Findings, offset: number): void {
    const { tokens, sentences, syntax, mentions, quotations, attributions } = findings;
    const firstToken = this.tokens.length;
    const firstParagraph = (this.sentences.at(-1)?.paragraph ?? -1) + 1;
    const firstQuotation = this.quotations.length;
    const named = idsFrom(this.attributions.length, attributions);
    for (const token of tokens) this.tokens.push(shifted(token, offset));
    for (const { first, last, paragraph, ...span } of sentences) {
      this.sentences.push({
        ...shifted(span, offset),
        first: first + firstToken,
        last: last + firstToken,
        paragraph: paragraph + firstParagraph,
      });
    }
    this.syntaxes.push(syntax);
    for (const mention of mentions) this.mentions.push(shiftedMention(mention, offset));
    for (const { spans, parent, ...rest } of quotations) {
      const enclosing = parent < 0 ? parent : parent + firstQuotation;
      this.quotations.push({ ...rest, spans: spans.map((span) => shifted(span, offset)), parent: enclosing });
    }
    for (const one of attributions) this.attributions.push(shiftedAttribution(one, offset, named));
  }

  findings(): Findings {
    const { tokens, sentences, mentions, quotations, attributions } = this;
    return { tokens, sentences, syntax: joinSyntaxes(this.syntaxes), mentions, quotations, attributions };
  }
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function shiftedMention(mention: Mention, offset: number): Mention {
  const { head, title, apposition } = mention;
  return {
    ...mention,
    ...shifted(mention, offset),
    head: shifted(head, offset),
    ...(title && { title: shifted(title, offset) }),
    ...(apposition && { apposition: shifted(apposition, offset) }),
  };
}

/** Attributions are numbered through: `s1` of the second block becomes, say, `s41`. */
function idsFrom(count: number, attributions: readonly Attribution[]): Map<string, string> {
  return new Map(attributions.map(({ id }, index) => [id, `s${count + index + 1}`]));
}

function shiftedAttribution(
  attribution: Attribution,
  offset: number,
  ids: ReadonlyMap<string, string>,
): Attribution {
  const { id, source, cue, content, parent, evidence } = attribution;
  const move = (spans: readonly Span[]) => spans.map((span) => shifted(span, offset));
  return {
    ...attribution,
    id: ids.get(id)!,
    source: move(source),
    cue: move(cue),
    content: move(content),
    parent: parent === null ? null : ids.get(parent)!,
    evidence: evidence.map((one) => ({ ...one, spans: move(one.spans) })),
  };
}

function joinSyntaxes(syntaxes: readonly Syntax[]): Syntax {
  const count = syntaxes.reduce((sum, { head }) => sum + head.length, 0);
  const upos = new Uint8Array(count);
  const xpos = new Uint8Array(count);
  const head = new Int32Array(count);
  const relation = new Uint8Array(count);
  const lemma: string[] = [];
  let first = 0;
  for (const syntax of syntaxes) {
    upos.set(syntax.upos, first);
    xpos.set(syntax.xpos, first);
    relation.set(syntax.relation, first);
    for (let i = 0; i < syntax.head.length; i++) {
      const local = syntax.head[i]!;
      head[first + i] = local < 0 ? local : local + first;
    }
    for (const word of syntax.lemma) lemma.push(word);
    first += syntax.head.length;
  }
  return { upos, xpos, head, relation, lemma };
}

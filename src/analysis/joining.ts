import type { Span } from '../text/span.ts';
import type { Token } from './1-tokens/token.ts';
import type { Sentence } from './2-sentences/sentence.ts';
import type { Syntax } from './3-syntax/syntax.ts';
import type { Mention } from './4-mentions/mention.ts';
import type { Attribution } from './5-attributions/attribution.ts';
import type { Quotation } from './5-attributions/quotation.ts';
import type { Reference, Speaker } from './6-speakers/speaker.ts';
import type { Published, When } from './7-times/when.ts';
import type { Statement } from './8-statements/statement.ts';
import type { Voices } from './9-voices/find-voices.ts';
import { toShares } from './9-voices/shares.ts';
import type { Share, Voice } from './9-voices/voice.ts';
import type { Findings } from './findings.ts';
import { type Move, moved } from './moving.ts';

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
  private readonly speakers: Speaker[] = [];
  private readonly references: Reference[] = [];
  private readonly sources: (Reference | null)[] = [];
  /** The first block's: the report's date stands at its beginning, and later blocks are told it. */
  private published: Published | null = null;
  private readonly whens: When[] = [];
  private readonly statements: Statement[] = [];
  private readonly voices: Voices[] = [];

  /** Adds what was found in the block that begins at `offset`. */
  add(findings: Findings, offset: number): void {
    const { speakers, statements, whens } = this;
    const before = { p: speakers.length, s: statements.length, t: whens.length };
    const move: Move = { offset, tokens: this.tokens.length, before };
    this.addWords(findings, offset);
    const { mentions, attributions, cast, times } = findings;
    append(this.mentions, moved(mentions, move));
    append(this.attributions, moved(attributions, move));
    append(speakers, moved(cast.speakers, move));
    append(this.references, moved(cast.references, move));
    append(this.sources, moved(cast.sources, move));
    this.published ??= times.published;
    append(whens, moved(times.whens, move));
    append(statements, moved(findings.statements, move));
    this.voices.push(moved(findings.voices, move));
  }

  private addWords({ tokens, sentences, syntax, quotations }: Findings, offset: number): void {
    const firstToken = this.tokens.length;
    const firstParagraph = (this.sentences.at(-1)?.paragraph ?? -1) + 1;
    const firstQuotation = this.quotations.length;
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
    for (const { spans, parent, ...rest } of quotations) {
      const enclosing = parent < 0 ? parent : parent + firstQuotation;
      this.quotations.push({ ...rest, spans: spans.map((span) => shifted(span, offset)), parent: enclosing });
    }
  }

  findings(): Findings {
    const { tokens, sentences, mentions, quotations, attributions, statements } = this;
    const { speakers, references, sources, published, whens } = this;
    return {
      tokens,
      sentences,
      syntax: joinSyntaxes(this.syntaxes),
      mentions,
      quotations,
      attributions,
      cast: { speakers, references, sources },
      times: { published: published!, whens },
      statements,
      voices: joinVoices(this.voices),
    };
  }
}

/** `push(...items)` would overflow the stack on very long lists. */
function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function joinVoices(parts: readonly Voices[]): Voices {
  const voices: Voice[] = [];
  for (const voice of parts.flatMap((part) => part.voices)) {
    const last = voices.at(-1);
    const goesOn = last && last.chain.length === 0 && voice.chain.length === 0;
    if (goesOn) voices[voices.length - 1] = { ...last, end: voice.end };
    else voices.push(voice);
  }
  return {
    voices,
    shares: joinShares(parts.flatMap((part) => part.shares)),
    loaded: parts.flatMap((part) => part.loaded),
  };
}

/** Adds up the shares of who speaks in several blocks (the outlet, nobody known), and works out the parts anew. */
function joinShares(shares: readonly Share[]): Share[] {
  const units = new Map<string | null, number>();
  for (const share of shares) units.set(share.speaker, (units.get(share.speaker) ?? 0) + share.units);
  return toShares(units);
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

import { ROLE_LABELS } from './role-labels.ts';

/** How far the role model stands behind a reading's parts, summed over all its labellings (not only this one). */
export interface Support {
  /** Expected share, in the tokens of this content and the true one together, of those in both. */
  readonly content: number;
  /** Probability that the likeliest token of the source belongs to it; without a source, that there is none. */
  readonly source: number;
  /** Probability of content at the token before the first one, at the first, at the last and at the one after it. */
  readonly edges: readonly [number, number, number, number];
}

const LABELS = ROLE_LABELS.length;
const [SOURCE_BEGIN, SOURCE, CONTENT_BEGIN, CONTENT] = [1, 2, 4, 5];

/** The role model's probabilities of source and content for each token of a window that begins at `first`. */
export class Posterior {
  private readonly first: number;
  private readonly content: Float64Array;
  private readonly source: Float64Array;
  private readonly allContent: number;
  private readonly sources: number;

  constructor(probabilities: Float64Array, first: number) {
    const length = probabilities.length / LABELS;
    this.first = first;
    this.content = new Float64Array(length);
    this.source = new Float64Array(length);
    let allContent = 0;
    let sources = 0;
    for (let k = 0; k < length; k++) {
      const at = k * LABELS;
      allContent += this.content[k] = probabilities[at + CONTENT_BEGIN]! + probabilities[at + CONTENT]!;
      this.source[k] = probabilities[at + SOURCE_BEGIN]! + probabilities[at + SOURCE]!;
      sources += probabilities[at + SOURCE_BEGIN]!;
    }
    this.allContent = allContent;
    this.sources = sources;
  }

  /** The support of a reading; `source` and `content` are tokens of the report. */
  of(source: readonly number[], content: readonly number[]): Support {
    let both = 0;
    for (const token of content) both += this.at(token);
    let best = source.length ? 0 : Math.max(0, 1 - this.sources);
    for (const token of source) best = Math.max(best, this.source[token - this.first] ?? 0);
    const from = content[0] ?? this.first;
    const to = content[content.length - 1] ?? this.first;
    return {
      content: both / Math.max(1e-9, content.length + this.allContent - both),
      source: best,
      edges: [this.at(from - 1), this.at(from), this.at(to), this.at(to + 1)],
    };
  }

  private at(token: number): number {
    return this.content[token - this.first] ?? 0;
  }
}

import type { Attribution } from '../src/analysis/5-attributions/attribution.ts';
import type { Span } from '../src/text/span.ts';

/**
 * A notation for attributions inside a text, for the sample and for reading mistakes:
 *
 *     {S1:Anna Ruiz} {C1:said} {Q1:that {S2:the cabinet} {C2:wants} {Q2:to resign}}.
 *
 * `S` marks a source, `C` a cue, `Q` a content. Pieces of one role share its number, and one stretch may serve
 * several: `{S1,S2:Ruiz}`. An attribution's parent is the attribution whose content is the innermost around
 * its cue (around its content where it has no cue), unless a label names it: `{C2<1:citing}` stands in nobody's
 * content but is part of what 1 says. The characters `{` and `}` cannot stand in the text itself.
 */
export type BracketedAttribution = Pick<Attribution, 'id' | 'source' | 'cue' | 'content' | 'parent'>;

const ROLE_OF = { S: 'source', C: 'cue', Q: 'content' } as const;
const LETTER_OF = { source: 'S', cue: 'C', content: 'Q' } as const;
type Letter = keyof typeof ROLE_OF;
type Role = keyof typeof LETTER_OF;

/** One bracket: its labels, where it starts in the plain text, and the content brackets around it. */
interface Bracket {
  readonly labels: readonly Label[];
  readonly start: number;
}

interface Label {
  readonly letter: Letter;
  readonly number: number;
  /** The number after `<`, or 0. */
  readonly parent: number;
}

interface Draft {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  /** Numbers of parents, or 0: as a label names it, and as the first cue and content stand. */
  named: number;
  aroundCue?: number;
  aroundContent?: number;
}

/** Compiles the notation. Throws `SyntaxError`, naming the place, where a bracket is wrong. */
export function parseBrackets(notation: string): { text: string; attributions: BracketedAttribution[] } {
  const drafts = new Map<number, Draft>();
  const open: Bracket[] = [];
  let text = '';
  for (let at = 0; at < notation.length; ) {
    const character = notation[at]!;
    if (character === '{') {
      const label = /^\{([SCQ]\d+(?:<\d+)?(?:,[SCQ]\d+(?:<\d+)?)*):/.exec(notation.slice(at, at + 80));
      if (!label)
        throw new SyntaxError(`No label after the bracket at ${at}: ${notation.slice(at, at + 20)}`);
      open.push({ labels: readLabels(label[1]!), start: text.length });
      at += label[0].length;
      continue;
    }
    if (character === '}') {
      const bracket = open.pop();
      if (!bracket) throw new SyntaxError(`Nothing to close at ${at}: ${notation.slice(at - 20, at + 1)}`);
      closeBracket(bracket, text.length, open, drafts);
    } else text += character;
    at++;
  }
  if (open.length > 0)
    throw new SyntaxError(`Not closed: ${text.slice(open.at(-1)!.start, open.at(-1)!.start + 20)}`);
  return { text, attributions: finish(drafts) };
}

function readLabels(labels: string): Label[] {
  return labels.split(',').map((label) => {
    const [number, parent = 0] = label.slice(1).split('<').map(Number);
    return { letter: label[0] as Letter, number: number!, parent };
  });
}

function closeBracket(
  bracket: Bracket,
  end: number,
  around: readonly Bracket[],
  drafts: Map<number, Draft>,
): void {
  if (end === bracket.start) throw new SyntaxError(`Empty bracket at ${end} of the text`);
  for (const { letter, number, parent } of bracket.labels) {
    const draft = drafts.get(number) ?? { source: [], cue: [], content: [], named: 0 };
    drafts.set(number, draft);
    draft.named ||= parent;
    draft[ROLE_OF[letter]].push({ start: bracket.start, end });
    if (letter === 'C') draft.aroundCue ??= innermostContent(around, number);
    if (letter === 'Q') draft.aroundContent ??= innermostContent(around, number);
  }
}

function innermostContent(around: readonly Bracket[], number: number): number {
  for (let i = around.length - 1; i >= 0; i--) {
    const content = around[i]!.labels.findLast((label) => label.letter === 'Q' && label.number !== number);
    if (content) return content.number;
  }
  return 0;
}

function finish(drafts: ReadonlyMap<number, Draft>): BracketedAttribution[] {
  const sorted = [...drafts].sort(([a], [b]) => a - b);
  return sorted.map(([number, { source, cue, content, named, aroundCue, aroundContent }]) => {
    if (content.length === 0) throw new SyntaxError(`Attribution ${number} has no content`);
    const parent = named || (aroundCue ?? aroundContent ?? 0);
    for (const spans of [source, cue, content]) spans.sort((a, b) => a.start - b.start);
    return { id: `s${number}`, source, cue, content, parent: parent > 0 ? `s${parent}` : null };
  });
}

/** Writes attributions into `text` in the notation, numbered in their order. Spans that cross are cut in pieces. */
export function writeBrackets(text: string, attributions: readonly Pick<Attribution, Role>[]): string {
  const spans = attributions.flatMap((attribution, i) =>
    (['content', 'source', 'cue'] as const).flatMap((role) =>
      attribution[role].map((span) => ({ ...span, label: `${LETTER_OF[role]}${i + 1}` })),
    ),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let open: typeof spans = [];
  let written = '';
  let from = 0;
  for (const at of edges) {
    written += text.slice(from, at);
    from = at;
    const outermost = open.findIndex(({ end }) => end === at);
    const closing = outermost < 0 ? [] : open.slice(outermost);
    written += '}'.repeat(closing.length);
    const again = closing.filter(({ end }) => end > at);
    const opening = [...again, ...spans.filter(({ start, end }) => start === at && end > at)];
    const merged = mergeEqual(opening);
    written += merged.map(({ label }) => `{${label}:`).join('');
    open = [...open.slice(0, open.length - closing.length), ...merged];
  }
  return written + text.slice(from);
}

/** One bracket for spans of one role that end together. Contents come first, since they enclose. */
function mergeEqual<Opening extends { readonly end: number; readonly label: string }>(
  opening: readonly Opening[],
) {
  const sorted = opening.toSorted(
    (a, b) => b.end - a.end || 'QSC'.indexOf(a.label[0]!) - 'QSC'.indexOf(b.label[0]!),
  );
  return [...Map.groupBy(sorted, ({ end, label }) => `${end}${label[0]}`).values()].map((same) => ({
    ...same[0]!,
    label: same.map(({ label }) => label).join(','),
  }));
}

import { Marks } from '../marks.ts';

/** A feed in pieces: everything around its items, and each item's own markup. */
export interface FeedPieces {
  /** The feed without its items: what stands before, between and behind them. */
  readonly frame: readonly string[];
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly markup: string;
  /** Whether its end tag is there. */
  readonly closed: boolean;
}

const MARK = /<!--|<!\[CDATA\[|<(\/?)(item|entry)(?=[\s/>])/g;

/**
 * Cuts an XML feed into items, so that one that is broken cannot take the others with it: an item that is not closed ends
 * where the next begins. Comments and CDATA sections are passed over. Linear in the length of the feed.
 */
export function itemsOf(xml: string): FeedPieces {
  const frame: string[] = [];
  const items: FeedItem[] = [];
  let outside = 0;
  let start = -1;
  const marks = new Marks(xml);
  const mark = new RegExp(MARK);
  for (let match = mark.exec(xml); match; match = mark.exec(xml)) {
    const [found, slash, name] = match;
    if (name === undefined) mark.lastIndex = endOfSection(marks, found, match.index);
    else if (slash === '') {
      if (start >= 0) items.push({ markup: xml.slice(start, match.index), closed: false });
      else frame.push(xml.slice(outside, match.index));
      start = match.index;
    } else if (start >= 0) {
      outside = Math.min(xml.length, marks.next('>', match.index) + 1);
      items.push({ markup: xml.slice(start, outside), closed: true });
      start = -1;
      mark.lastIndex = outside;
    }
  }
  if (start >= 0) items.push({ markup: xml.slice(start), closed: false });
  else frame.push(xml.slice(outside));
  return { frame, items };
}

/**
 * Behind a comment or CDATA section. One that is not closed before the next begins is broken itself, and only its first mark
 * is passed over.
 */
function endOfSection(marks: Marks, opening: string, at: number): number {
  const inside = at + opening.length;
  const closing = opening === '<!--' ? '-->' : ']]>';
  const end = marks.next(closing, inside);
  return end < marks.next(opening, inside) ? end + closing.length : inside;
}

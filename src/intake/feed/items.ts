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
  const mark = new RegExp(MARK);
  for (let match = mark.exec(xml); match; match = mark.exec(xml)) {
    const [found, slash, name] = match;
    if (name === undefined) mark.lastIndex = endOf(xml, found === '<!--' ? '-->' : ']]>', match.index);
    else if (slash === '') {
      if (start >= 0) items.push({ markup: xml.slice(start, match.index), closed: false });
      else frame.push(xml.slice(outside, match.index));
      start = match.index;
    } else if (start >= 0) {
      outside = endOf(xml, '>', match.index);
      items.push({ markup: xml.slice(start, outside), closed: true });
      start = -1;
      mark.lastIndex = outside;
    }
  }
  if (start >= 0) items.push({ markup: xml.slice(start), closed: false });
  else frame.push(xml.slice(outside));
  return { frame, items };
}

/** A CDATA section or comment that is never closed is broken itself, and only its first mark is passed over. */
function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? from + mark.length : found + mark.length;
}

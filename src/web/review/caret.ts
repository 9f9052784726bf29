/** Offset in the text of `container` of a place in the document, in UTF-16 code units; null where it is outside. */
export function offsetIn(container: Element, node: Node, offset: number): number | null {
  if (!container.contains(node)) return null;
  const before = document.createRange();
  before.setStart(container, 0);
  before.setEnd(node, offset);
  // Text nodes hold the report's text as it is, so that their lengths are its offsets.
  return before.toString().length;
}

/** Offset of what lies at a point of the window. */
export function offsetAtPoint(container: Element, x: number, y: number): number | null {
  const place = caretAt(x, y);
  return place && offsetIn(container, place.node, place.offset);
}

/** Browsers have one or the other of these. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** What is selected in the container, from the first selected character to behind the last; null where nothing is. */
export function selectedIn(container: Element): { start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  // A selection may begin or end outside.
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0)
    whole.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0)
    whole.setEnd(range.endContainer, range.endOffset);
  const start = offsetIn(container, whole.startContainer, whole.startOffset);
  const end = offsetIn(container, whole.endContainer, whole.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Where the character at an offset stands in the window; its side is where an edge is drawn. */
export function boxAt(container: Element, offset: number): DOMRect | null {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (offset < from + length) {
      const range = document.createRange();
      range.setStart(node, offset - from);
      range.setEnd(node, offset - from + 1);
      return range.getBoundingClientRect();
    }
    from += length;
  }
  return null;
}

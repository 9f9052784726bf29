import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { overlap, type Span } from '../../text/span.ts';
import type { WireStatement } from '../shapes.ts';
import { startOf } from './readable.ts';

/** The line of the window that is being read: a third of the way down. */
const READING_LINE = 1 / 3;

/** Keeps the list beside the text at the statements that are being read, while the window scrolls. */
export function useInStep(
  text: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  statements: readonly WireStatement[],
): void {
  useEffect(() => {
    const starts = statements.map(startOf);
    let due = 0;
    const follow = () => {
      due = 0;
      const [from, beside] = [text.current, list.current];
      // Whoever is in the list has it to themselves; a list that does not scroll needs no steps.
      if (!from || !beside || beside.matches(':hover, :focus-within')) return;
      if (beside.scrollHeight <= beside.clientHeight + 1) return;
      const place = placeOn(from, innerHeight * READING_LINE);
      const index = place === null ? -1 : starts.findIndex((start) => start >= place);
      const item = beside.children[index < 0 ? starts.length - 1 : index];
      if (item instanceof HTMLElement) beside.scrollTop = item.offsetTop - beside.clientHeight / 4;
    };
    const soon = () => {
      due ||= requestAnimationFrame(follow);
    };
    addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(due);
      removeEventListener('scroll', soon);
    };
  }, [text, list, statements]);
}

/** Offset in the text of the paragraph at a height of the window. */
function placeOn(text: HTMLElement, height: number): number | null {
  const chunk = firstBelow([...text.children], height);
  const paragraph = chunk && firstBelow([...chunk.children], height);
  return paragraph instanceof HTMLElement ? Number(paragraph.dataset['start']) : null;
}

/** The first of elements, one below the other, that ends below a height. */
function firstBelow(elements: readonly Element[], height: number): Element | null {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom <= height) low = middle + 1;
    else high = middle;
  }
  return elements[Math.min(low, elements.length - 1)] ?? null;
}

/** Brings a statement, or a span, into the middle of the window where it is not in it. */
export function bringIntoView(text: HTMLElement | null, statement: string | Span): void {
  const found =
    typeof statement === 'string'
      ? text?.querySelector(`[data-statement="${CSS.escape(statement)}"]`)
      : paragraphAt(text, statement);
  if (!found || isInView(found)) return;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function paragraphAt(text: HTMLElement | null, span: Span): Element | null {
  const paragraphs = [...(text?.querySelectorAll<HTMLElement>('p[data-start]') ?? [])];
  const within = (paragraph: HTMLElement, index: number) => {
    const next = paragraphs[index + 1];
    return overlap(span, {
      start: Number(paragraph.dataset['start']),
      end: next ? Number(next.dataset['start']) : Number.MAX_SAFE_INTEGER,
    });
  };
  return paragraphs.find(within) ?? null;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // A sheet at the bottom of a narrow window, or the header, may lie over its edges.
  return bottom > 40 && top > 0 && bottom < innerHeight * 0.75;
}

/** Brings the item of a statement into the list's own window. */
export function bringItemIntoView(list: HTMLElement | null, statement: string): void {
  const item = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(statement)}"]`);
  if (!list || !item || list.scrollHeight <= list.clientHeight + 1) return;
  const above = item.offsetTop - list.scrollTop;
  if (above < 0 || above + item.offsetHeight > list.clientHeight)
    list.scrollTop = item.offsetTop - list.clientHeight / 3;
}

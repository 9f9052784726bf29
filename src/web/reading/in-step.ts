import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { WireStatement } from '../shapes.ts';
import { startOf } from './readable.ts';
import { GROUP } from './statement-list.tsx';

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
      const top = topOf(beside, readingPlace(from, starts));
      if (top !== null) beside.scrollTop = top - beside.clientHeight / 4;
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

/** Place in the list of the statement that is being read, or else of the last. */
export function readingPlace(text: HTMLElement, starts: readonly number[]): number {
  const place = placeOn(text, innerHeight * READING_LINE);
  const index = place === null ? -1 : starts.findIndex((start) => start >= place);
  return index < 0 ? starts.length - 1 : index;
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

/** Where an item of the list begins, in pixels from its top; one that is not drawn yet, roughly. */
function topOf(list: HTMLElement, index: number): number | null {
  const group = list.children[Math.floor(index / GROUP)];
  if (!(group instanceof HTMLElement)) return null;
  const item = group.children[index % GROUP];
  if (item instanceof HTMLElement) return item.offsetTop;
  return group.offsetTop + (group.offsetHeight * (index % GROUP)) / GROUP;
}

/** Brings the item of a statement into the list's own window. */
export function bringItemIntoView(list: HTMLElement | null, index: number): void {
  if (!list || list.scrollHeight <= list.clientHeight + 1) return;
  const top = topOf(list, index);
  if (top === null) return;
  const above = top - list.scrollTop;
  if (above < 0 || above > list.clientHeight - 80) list.scrollTop = top - list.clientHeight / 3;
}

/** Brings a place of the text into the middle of the window where it is not in it. */
export function bringIntoView(text: HTMLElement | null, place: number): void {
  const paragraph = text && paragraphAt(text, place);
  if (!paragraph) return;
  if (!isInView(paragraph)) paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph taller than the window; its marks are drawn by the next frame.
  requestAnimationFrame(() => {
    const mark = paragraph.querySelector('[class^="mark-"]');
    if (mark && !isInView(mark)) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

function paragraphAt(text: HTMLElement, place: number): Element | null {
  const chunk = lastBefore([...text.children], place, (one) => one.firstElementChild);
  return chunk && lastBefore([...chunk.children], place, (one) => one);
}

/** The last of elements in order that begins at or before a place. */
function lastBefore(
  elements: readonly Element[],
  place: number,
  paragraphOf: (element: Element) => Element | null,
): Element | null {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphOf(elements[middle]!);
    if (paragraph instanceof HTMLElement && Number(paragraph.dataset['start']) > place) high = middle;
    else low = middle + 1;
  }
  return elements[Math.max(0, low - 1)] ?? null;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // A sheet at the bottom of a narrow window may lie over its edge.
  return top > 0 && bottom < innerHeight * 0.75;
}

let region: HTMLElement | null = null;

/** The element in which screen readers hear what changed; the shell makes one. */
export function announceIn(element: HTMLElement | null): void {
  region = element;
}

/** Says something to screen readers, politely. The same text twice in a row is said twice. */
export function announce(text: string): void {
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

const KEY = 'onrecord.batches';

/** Labels kept, the latest last: the room remembers no more batches either. */
const MOST = 100;

/** What was sent in a batch, as its sender saw it. The room keeps numbers only; this browser remembers the names. */
export function labelOf(batch: string): string | undefined {
  return labels().find(([id]) => id === batch)?.[1];
}

export function keepLabel(batch: string, label: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...labels(), [batch, label]].slice(-MOST)));
  } catch {
    // Storage is off or full: the batch has its numbers.
  }
}

function labels(): [batch: string, label: string][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => Array.isArray(one) && one.length === 2) : [];
  } catch {
    return [];
  }
}

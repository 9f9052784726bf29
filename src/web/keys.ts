import { useEffect } from 'preact/hooks';
import { strings } from './strings/en.ts';

/**
 * Something to do at the press of keys: `j`, `?`, `Escape`, `ArrowDown`, `Shift+Enter`, `Ctrl+z` (also ⌘), or one after
 * the other, `g h`. Signs stand for themselves (`?`, not `Shift+/`).
 */
export interface Shortcut {
  readonly keys: string | readonly string[];
  /** What it does, for the list of shortcuts; without it, it is not listed. */
  readonly does?: string;
  /** Where it stands in that list. By default: on this page. */
  readonly group?: string;
  /** Where it also works: `typing` in fields too. */
  readonly typing?: boolean;
  /** Returns false where the key is none of its business; the next shortcut, or the browser, may have it. */
  readonly run: (event: KeyboardEvent) => unknown;
}

/** How long the first key of two waits for the second, in milliseconds. */
const PATIENCE = 1200;

const layers: (readonly Shortcut[])[] = [];
let pending = { key: '', at: 0 };

/** Puts shortcuts in force, over those already there; the answer takes them back. */
export function addKeys(shortcuts: readonly Shortcut[]): () => void {
  layers.push(shortcuts);
  return () => {
    const index = layers.indexOf(shortcuts);
    if (index >= 0) layers.splice(index, 1);
  };
}

/** Shortcuts of a component, as long as it is on the page. Pass a new array whenever what they do has changed. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  useEffect(() => addKeys(shortcuts), [shortcuts]);
}

/** The shortcuts in force by group, the groups in order of appearance, each key of a group once. */
export function listedKeys(): [group: string, Shortcut[]][] {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of layers.flat()) {
    if (!shortcut.does) continue;
    const group = shortcut.group ?? strings.keys.onThisPage;
    const list = groups.get(group) ?? [];
    if (!list.some(({ does }) => does === shortcut.does)) list.push(shortcut);
    groups.set(group, list);
  }
  return [...groups];
}

/** The name of a pressed key, as shortcuts write it. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const sign = key.length === 1;
  const name = key === ' ' ? 'Space' : sign && (ctrlKey || metaKey) ? key.toLowerCase() : key;
  const shift = shiftKey && (!sign || key === ' ' || ctrlKey || metaKey || altKey);
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}

/** Whether somebody writes there, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return (
    target instanceof HTMLInputElement &&
    !/^(?:button|checkbox|radio|submit|reset|range|file)$/.test(target.type)
  );
}

/** Single letters and signs can be switched off (WCAG 2.1.4); keys such as Escape and the arrows stay. */
export function singleKeysOn(): boolean {
  return stored() !== 'off';
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem('onrecord.keys', on ? 'on' : 'off');
  } catch {
    // Storage is off: they stay as they are.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem('onrecord.keys');
  } catch {
    return null;
  }
}

/** Does what the press asks for. The last shortcuts put in force come first. */
export function press(event: KeyboardEvent, typing: boolean, now: number): boolean {
  const key = keyOf(event);
  const pair = now - pending.at < PATIENCE ? `${pending.key} ${key}` : '';
  const single = key.length === 1;
  pending = { key: '', at: 0 };
  if (single && (typing || !singleKeysOn())) return false;
  const usable = layers
    .toReversed()
    .flatMap((layer) => layer.filter((shortcut) => !typing || shortcut.typing));
  for (const wanted of pair ? [pair, key] : [key]) {
    for (const { keys, run } of usable) {
      if ((typeof keys === 'string' ? keys === wanted : keys.includes(wanted)) && run(event) !== false)
        return true;
    }
  }
  const begins = usable.some(({ keys }) => [keys].flat().some((one) => one.startsWith(`${key} `)));
  if (begins) pending = { key, at: now };
  return begins;
}

/** Listens on the document. A dialog that is open keeps the keys to itself. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return;
    if (/^(?:Shift|Control|Alt|Meta)$/.test(event.key)) return;
    if (press(event, isTyping(event.target), event.timeStamp)) event.preventDefault();
  });
}

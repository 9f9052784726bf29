import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button that unfolds a box over the page. Escape, a click elsewhere and following a link in it fold it up. */
export function Menu({ label, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) fold(box.current);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, []);
  return (
    <details
      ref={box}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.preventDefault();
        fold(box.current);
        summary.current?.focus();
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a')) fold(box.current);
      }}
    >
      <summary ref={summary} class="button">
        {label}
      </summary>
      <div class="menu-body">{children}</div>
    </details>
  );
}

function fold(box: HTMLDetailsElement | null): void {
  if (box) box.open = false;
}

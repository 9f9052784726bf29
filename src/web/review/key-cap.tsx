/** The key of a button or a field, for whoever sees it: others are told by `aria-keyshortcuts`. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <span class="key-cap" aria-hidden="true">
      {name}
    </span>
  );
}

import { useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { strings } from '../strings/en.ts';

/** Copies the permanent link of this view, or of another. */
export function Share({ address }: { readonly address?: string }) {
  const [label, setLabel] = useState(strings.share.copy);
  const copy = async () => {
    const said = await navigator.clipboard.writeText(new URL(address ?? '', location.href).href).then(
      () => strings.share.copied,
      () => strings.share.failed,
    );
    setLabel(said);
    announce(said);
    setTimeout(() => setLabel(strings.share.copy), 4000);
  };
  return (
    <button type="button" class="quiet" onClick={copy}>
      {label}
    </button>
  );
}

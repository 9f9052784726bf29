import type { ComponentChildren } from 'preact';
import { strings } from '../strings/en.ts';

/** Somebody on whose word something stands. */
export interface ChainLink {
  /** Null where the report does not tell. */
  readonly name: string | null;
  /** Where what else the record has of them is found. */
  readonly href?: string | null;
  /** Whether it is the one that is shown. */
  readonly here?: boolean;
}

/** On whose word something stands, from the outermost in: *The Lantern ← the ministry ← Anna Ruiz*. */
export function Chain({ of }: { readonly of: readonly ChainLink[] }) {
  return (
    <span class="chain">
      {of.map((link, index) => (
        <span key={index} class="chain-link">
          {index > 0 && (
            <span class="chain-arrow">
              <span aria-hidden="true"> ← </span>
              <span class="unseen"> {strings.statement.saidBy} </span>
            </span>
          )}
          {shownName(link)}
        </span>
      ))}
    </span>
  );
}

function shownName({ name, href, here }: ChainLink): ComponentChildren {
  const shown = name ?? strings.statement.unknownSpeaker;
  if (href) return <a href={href}>{shown}</a>;
  return here ? <strong>{shown}</strong> : shown;
}

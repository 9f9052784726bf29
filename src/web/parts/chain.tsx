import { strings } from '../strings/en.ts';

/** On whose word something stands, from the outermost in: *The Lantern ← the ministry ← Anna Ruiz*. */
export function Chain({ of }: { readonly of: readonly (string | null)[] }) {
  return (
    <span class="chain">
      {of.map((name, index) => (
        <span key={index} class="chain-link">
          {index > 0 && (
            <span class="chain-arrow">
              <span aria-hidden="true"> ← </span>
              <span class="unseen"> {strings.statement.saidBy} </span>
            </span>
          )}
          {name ?? strings.statement.unknownSpeaker}
        </span>
      ))}
    </span>
  );
}

import type { Speaker } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** Names, offices, affiliations and states, as reports have them. */
export function Identity({ card }: { readonly card: Speaker }) {
  const { speakers } = strings;
  const lists: [label: string, values: readonly string[]][] = [
    [speakers.names, card.names.map(({ name, reports }) => speakers.nameIn(name, reports))],
    [speakers.offices, card.offices],
    [speakers.affiliations, card.affiliations],
    [speakers.states, card.states],
  ];
  return (
    <dl class="identity">
      {lists
        .filter(([, values]) => values.length > 0)
        .map(([label, values]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{values.join('; ')}</dd>
          </div>
        ))}
    </dl>
  );
}

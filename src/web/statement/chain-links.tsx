import { to } from '../places.ts';
import type { StatementAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** On whose word it stands: the outlet, then whoever is quoted, down to this statement. Each leads to its own words. */
export function ChainLinks({ answer: { report, chain, id } }: { readonly answer: StatementAnswer }) {
  const links = [
    {
      key: 'report',
      href: to.report(report.id, id),
      name: report.outlet ?? strings.statement.unknownOutlet,
    },
    ...chain.map((one) => ({
      key: String(one.id),
      href: one.id === id ? null : to.statement(one.id),
      name: one.speaker ?? strings.statement.unknownSpeaker,
    })),
  ];
  return (
    <span class="chain">
      {links.map(({ key, href, name }, index) => (
        <span key={key} class="chain-link">
          {index > 0 && (
            <span class="chain-arrow">
              <span aria-hidden="true"> ← </span>
              <span class="unseen"> {strings.statement.saidBy} </span>
            </span>
          )}
          {href ? <a href={href}>{name}</a> : <strong>{name}</strong>}
        </span>
      ))}
    </span>
  );
}

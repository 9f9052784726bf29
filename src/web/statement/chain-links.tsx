import { Chain } from '../parts/chain.tsx';
import { to } from '../places.ts';
import type { StatementAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** On whose word it stands: the outlet, then whoever is quoted, down to this statement. Each leads to its own words. */
export function ChainLinks({ answer: { report, chain, id } }: { readonly answer: StatementAnswer }) {
  return (
    <Chain
      of={[
        { href: to.report(report.id, id), name: report.outlet ?? strings.statement.unknownOutlet },
        ...chain.map((one) => ({
          name: one.speaker,
          href: one.id === id ? null : to.statement(one.id),
          here: one.id === id,
        })),
      ]}
    />
  );
}

import type { Span } from '../../text/span.ts';
import type { StatementAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { type Role, stretchesIn } from './stretches.ts';

const ROLES: readonly Role[] = ['source', 'cue', 'content'];

interface InContextProps {
  readonly answer: StatementAnswer;
  /** Evidence that is looked at. */
  readonly lit: readonly Span[];
}

/** The statement in the text around it: who, by which words, and what. Lines of different kinds tell them apart. */
export function InContext({ answer: { context, statement }, lit }: InContextProps) {
  return (
    <>
      <ul class="plain role-legend" aria-label={strings.statementPage.legend}>
        {ROLES.map((role) => (
          <li key={role}>
            <span class={`role role-${role}`}>{strings.statementPage.roles[role]}</span>
          </li>
        ))}
      </ul>
      <p class="prose in-context">
        {context.start > 0 && <span aria-hidden="true">… </span>}
        {stretchesIn(context, statement, lit).map(({ start, text, role, lit: evident }) => {
          const drawn = role ? (
            <span key={start} class={`role role-${role}`}>
              {text}
            </span>
          ) : (
            text
          );
          return evident ? (
            <mark key={start} class="evident">
              {drawn}
            </mark>
          ) : (
            drawn
          );
        })}
      </p>
    </>
  );
}

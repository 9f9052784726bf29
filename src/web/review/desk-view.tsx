import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { History } from '../correcting/history.tsx';
import { useKeys } from '../keys.ts';
import { Day } from '../parts/day.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { DecisionBar } from './decision-bar.tsx';
import { type Decisions, deskKeys } from './desk-keys.ts';
import { type Draft, fieldsChanged } from './draft.ts';
import { Fields } from './fields.tsx';
import type { Deed } from './outbox.ts';
import { RolesBar } from './roles-bar.tsx';
import type { Subject } from './subjects.ts';
import { TextPane } from './text-pane.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { WhyField } from './why-field.tsx';

/** What the page does with what is decided on a desk. */
export interface Around {
  /** Whether it was sent: not where nobody said who decides. */
  readonly decide: (deed: Deed, draft: Draft, why: string | null) => Promise<boolean>;
  readonly skip: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
  readonly add: (draft: Draft, selection: { start: number; end: number } | null) => void;
  /** Leaves adding; false where nothing is being added. */
  readonly leave: () => boolean;
  /** The statement has changed by other means. */
  readonly changed: () => void;
  /** Whether the focus is to come here from the desk before. */
  readonly takeFocus: () => boolean;
}

interface DeskViewProps {
  /** Offset at which to begin looking for what was missed. */
  readonly near: number;
  /** How many decisions were refused. */
  readonly refused: number;
  readonly subject: Subject;
  readonly around: Around;
}

/** A statement in its report's text, what is said of it, and what to do about it. */
export function DeskView({ subject, around, near, refused }: DeskViewProps) {
  const { report, statement } = subject;
  const desk = useDesk(subject, near);
  const [why, setWhy] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const latest = useRef({ why, around });
  latest.current = { why, around };
  const decisions = useMemo(
    () => decisionsOn(desk, latest, () => pane.current?.focus({ preventScroll: true })),
    [desk],
  );
  useKeys(
    useMemo(() => deskKeys(desk, decisions, statement === null), [desk, decisions, statement === null]),
  );
  useEffect(() => {
    if (!around.takeFocus()) return;
    pane.current?.focus({ preventScroll: true });
    // Whoever was down in the fields of the one before begins at the top of this one.
    if (root.current && root.current.getBoundingClientRect().top < 0)
      root.current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  const others = useMemo(
    () =>
      (report.reading?.statements ?? [])
        .filter(({ id }) => report.numbers[id] !== statement?.id)
        .flatMap(({ content }) => content),
    [report, statement?.id],
  );
  return (
    <div ref={root} class="review-desk">
      <div class="review-reading">
        <Caption subject={subject} />
        <TextPane desk={desk} pane={pane} body={body} others={others} />
        <RolesBar desk={desk} />
      </div>
      <div class="review-saying">
        <form
          aria-label={strings.review.fieldsTitle}
          onSubmit={(event) => {
            event.preventDefault();
            decisions.settle();
          }}
        >
          <DecisionBar draft={desk.draft} decisions={decisions} refused={refused} />
          <Fields desk={desk} report={report} wire={statement?.statement ?? null} />
          <WhyField why={why} setWhy={setWhy} />
        </form>
        {statement && <History entries={statement.corrections} changed={around.changed} />}
      </div>
    </div>
  );
}

/** What report this is, and how sure the machine is of the statement. */
function Caption({ subject: { report, statement } }: Pick<DeskViewProps, 'subject'>) {
  const { review, statement: labels } = strings;
  return (
    <p class="review-caption">
      {statement ? (
        <a href={to.statement(statement.id)}>{review.statement(statement.id)}</a>
      ) : (
        <strong>{review.missed}</strong>
      )}
      <span>
        {report.outlet ?? labels.unknownOutlet}:{' '}
        <a href={to.report(report.id, statement?.id)}>{report.title ?? labels.untitled}</a>
      </span>
      <Day value={report.published} />
      {statement && <span class="badge">{labels.confidence(statement.statement.confidence)}</span>}
    </p>
  );
}

type Latest = { readonly current: { readonly why: string; readonly around: Around } };

/** What can be decided, by what is on the desk at that moment. */
function decisionsOn(desk: Desk, latest: Latest, toPane: () => void): Decisions {
  let busy = false;
  const decide = async (deed: Deed) => {
    // A key that is pressed twice decides once.
    if (busy) return;
    busy = true;
    const { around, why } = latest.current;
    if (!(await around.decide(deed, desk.draft, why.trim() || null))) busy = false;
  };
  return {
    settle: () => {
      const { draft } = desk;
      if (draft.values.content.length === 0) announce(strings.review.needsContent);
      else if (draft.statement === null) void decide('add');
      else void decide(fieldsChanged(draft).length > 0 ? 'change' : 'accept');
    },
    reject: () => desk.draft.statement !== null && void decide('reject'),
    skip: () => latest.current.around.skip(),
    previous: () => latest.current.around.previous(),
    undo: () => (desk.draft.past.length > 0 ? desk.takeBack() : latest.current.around.undo()),
    add: () => latest.current.around.add(desk.draft, desk.selection),
    stop: () => void latest.current.around.leave(),
    leave: () => {
      const { activeElement } = document;
      if (activeElement?.closest('.review-saying') && !activeElement.matches('button, a')) toPane();
      else if (desk.marking) desk.leave();
      else return latest.current.around.leave();
      return true;
    },
  };
}

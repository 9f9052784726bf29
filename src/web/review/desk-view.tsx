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
import { useDesk } from './use-desk.ts';
import { WhyField } from './why-field.tsx';

/** What the page does with what is decided on a desk. */
export interface Around {
  readonly decide: (deed: Deed, draft: Draft, why: string | null) => void;
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
  readonly subject: Subject;
  readonly around: Around;
}

/** A statement in its report's text, what is said of it, and what to do about it. */
export function DeskView({ subject, around, near }: DeskViewProps) {
  const { report, statement } = subject;
  const desk = useDesk(subject, near);
  const [why, setWhy] = useState('');
  const pane = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const decisions = decisionsOn(desk, why, around, () => pane.current?.focus({ preventScroll: true }));
  useKeys(useMemo(() => deskKeys(desk, decisions), [desk, why, around]));
  useEffect(() => {
    if (around.takeFocus()) pane.current?.focus({ preventScroll: true });
  }, []);
  const others = useMemo(
    () =>
      (report.reading?.statements ?? [])
        .filter(({ id }) => report.numbers[id] !== statement?.id)
        .flatMap(({ content }) => content),
    [report, statement?.id],
  );
  return (
    <div class="review-desk">
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
          <DecisionBar draft={desk.draft} decisions={decisions} />
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

function decisionsOn(
  desk: ReturnType<typeof useDesk>,
  why: string,
  around: Around,
  toPane: () => void,
): Decisions {
  const { draft } = desk;
  const decide = (deed: Deed) => around.decide(deed, draft, why.trim() || null);
  return {
    settle: () => {
      if (draft.values.content.length === 0) announce(strings.review.needsContent);
      else if (draft.statement === null) decide('add');
      else decide(fieldsChanged(draft).length > 0 ? 'change' : 'accept');
    },
    reject: () => draft.statement !== null && decide('reject'),
    skip: around.skip,
    previous: around.previous,
    undo: () => (draft.past.length > 0 ? desk.takeBack() : around.undo()),
    add: () => around.add(draft, desk.selection),
    stop: () => void around.leave(),
    leave: () => {
      const { activeElement } = document;
      if (activeElement?.closest('.review-saying') && !activeElement.matches('button, a')) toPane();
      else if (desk.marking) desk.leave();
      else return around.leave();
      return true;
    },
  };
}

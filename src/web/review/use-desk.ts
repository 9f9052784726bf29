import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { announce } from '../announcing.ts';
import { strings } from '../strings/en.ts';
import {
  changed,
  type Draft,
  draftOf,
  type Field,
  missedIn,
  type Role,
  rebased,
  takenBack,
  type Values,
} from './draft.ts';
import { keepDraft, keptDraft } from './kept-drafts.ts';
import {
  cursorStepped,
  type Marking,
  markingOf,
  moved,
  nextPiece,
  pieceIn,
  stepped,
  withOnly,
  withoutPiece,
  withPiece,
} from './marking.ts';
import type { Subject } from './subjects.ts';
import { type Edge, type Unit, Words } from './words.ts';

/** A statement on the desk: its draft, what is being marked in its report, and what can be done to both. */
export interface Desk {
  readonly draft: Draft;
  readonly words: Words;
  readonly marking: Marking | null;
  /** What is selected in the report's text, by whole words. */
  readonly selection: Span | null;
  readonly select: (span: Span | null) => void;
  readonly set: <Name extends Field>(field: Name, value: Values[Name], by?: string) => void;
  readonly takeBack: () => void;
  /** Picks a role: takes the selection where there is one, goes to its next piece where it is in hand already. */
  readonly pick: (role: Role) => void;
  readonly leave: () => void;
  readonly step: (edge: Edge, direction: -1 | 1, unit: Unit) => void;
  /** Where an edge is dragged to; `drag` is the same for one drag. */
  readonly drag: (edge: Edge, offset: number, drag: string) => void;
  /** Adds what is selected, or the word at the cursor, as a piece. */
  readonly addPiece: () => void;
  readonly removePiece: () => void;
}

/** Puts a subject on the desk, with the draft that was left of it. */
export function useDesk({ report, statement }: Subject, near: number): Desk {
  const words = useMemo(() => new Words(report.text), [report.text]);
  const [draft, setDraft] = useState(() => begun({ report, statement }));
  const [marking, setMarking] = useState<Marking | null>(() =>
    statement ? null : markingOf(draft, 'content', words, { near }),
  );
  const [selection, select] = useState<Span | null>(null);
  // What was corrected meanwhile shows; what somebody wants of it stays.
  useEffect(() => setDraft((before) => rebased(before, fresh({ report, statement }))), [report, statement]);
  useEffect(() => keepDraft(draft), [draft]);

  const put = (next: { draft: Draft; marking: Marking }) => {
    setDraft(next.draft);
    setMarking(next.marking);
    say(next.draft, next.marking, words);
  };
  const dropSelection = () => {
    getSelection()?.removeAllRanges();
    select(null);
  };
  return {
    draft,
    words,
    marking,
    selection,
    select,
    set: (field, value, by) => setDraft((before) => changed(before, { [field]: value }, by ?? null)),
    takeBack: () => {
      const back = takenBack(draft);
      setDraft(back);
      if (marking) setMarking(markingOf(back, marking.role, words, marking));
    },
    pick: (role) => {
      if (selection) {
        put(withOnly(draft, role, selection));
        dropSelection();
      } else if (marking?.role === role) {
        put({ draft, marking: nextPiece(draft, marking, words) });
      } else put({ draft, marking: markingOf(draft, role, words, { near: marking?.cursor?.start ?? near }) });
    },
    leave: () => setMarking(null),
    step: (edge, direction, unit) => {
      if (!marking) return;
      if (pieceIn(draft, marking))
        put({ draft: stepped(draft, marking, words, { edge, direction, unit }), marking });
      else if (edge === 'end' && marking.cursor) put(withPiece(draft, marking.role, marking.cursor));
      else put({ draft, marking: cursorStepped(marking, words, direction, unit) });
    },
    drag: (edge, offset, drag) => marking && setDraft((before) => moved(before, marking, edge, offset, drag)),
    addPiece: () => {
      const piece = selection ?? marking?.cursor;
      if (piece) put(withPiece(draft, marking?.role ?? 'content', piece));
      dropSelection();
    },
    removePiece: () => marking && put(withoutPiece(draft, marking, words)),
  };
}

function begun(subject: Subject): Draft {
  const now = fresh(subject);
  const kept = keptDraft(now);
  return kept ? rebased(kept, now) : now;
}

function fresh({ report, statement }: Subject): Draft {
  return statement
    ? draftOf(report.id, statement.id, statement.statement, report.numbers)
    : missedIn(report.id);
}

/** What changed, for whoever does not see it. */
function say(draft: Draft, marking: Marking, { text }: Words): void {
  const piece = pieceIn(draft, marking) ?? marking.cursor;
  const shown = piece ? text.slice(piece.start, piece.end) : '';
  announce(strings.review.marked(strings.review.roles[marking.role], shown, marking.cursor !== null));
}

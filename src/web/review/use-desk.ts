import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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

/** What lies on a desk: a draft, what is being marked in its report, and what is selected there by whole words. */
interface Lying {
  readonly draft: Draft;
  readonly marking: Marking | null;
  readonly selection: Span | null;
}

/** A statement on the desk, and what can be done to it. Its values are always the latest: keys may come fast. */
export interface Desk extends Lying {
  readonly words: Words;
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
  const [, setRound] = useState(0);
  const words = useMemo(() => new Words(report.text), [report.text]);
  const lying = useRef<Lying | null>(null);
  lying.current ??= begun({ report, statement }, words, near);
  const desk = useMemo(() => {
    const put = (changes: Partial<Lying>) => {
      lying.current = { ...lying.current!, ...changes };
      keepDraft(lying.current.draft);
      setRound((round) => round + 1);
    };
    return deskOf(() => lying.current!, put, words, near);
  }, [words, near]);
  // What was corrected meanwhile shows; what somebody wants of it stays.
  useEffect(() => desk.follow(fresh({ report, statement })), [report, statement]);
  return desk;
}

type Put = (changes: Partial<Lying>) => void;

function deskOf(now: () => Lying, put: Put, words: Words, near: number) {
  return {
    get draft() {
      return now().draft;
    },
    get marking() {
      return now().marking;
    },
    get selection() {
      return now().selection;
    },
    words,
    follow: (draft: Draft) => put({ draft: rebased(now().draft, draft) }),
    select: (selection: Span | null) => selection !== now().selection && put({ selection }),
    set: <Name extends Field>(field: Name, value: Values[Name], by: string | null = null) =>
      put({ draft: changed(now().draft, { [field]: value }, by) }),
    takeBack: () => {
      const { draft, marking } = now();
      const back = takenBack(draft);
      put({ draft: back, marking: marking && markingOf(back, marking.role, words, marking) });
    },
    ...markingOn(now, put, words, near),
  };
}

function markingOn(now: () => Lying, put: Put, words: Words, near: number) {
  const mark = (next: { draft: Draft; marking: Marking }) => {
    put(next);
    say(next.draft, next.marking, words);
  };
  /** The selection has served. */
  const taken = (next: { draft: Draft; marking: Marking }) => {
    getSelection()?.removeAllRanges();
    put({ selection: null });
    mark(next);
  };
  return {
    pick: (role: Role) => {
      const { draft, marking, selection } = now();
      if (selection) taken(withOnly(draft, role, selection));
      else if (marking?.role === role) mark({ draft, marking: nextPiece(draft, marking, words) });
      else mark({ draft, marking: markingOf(draft, role, words, { near: marking?.cursor?.start ?? near }) });
    },
    leave: () => put({ marking: null }),
    step: (edge: Edge, direction: -1 | 1, unit: Unit) => {
      const { draft, marking } = now();
      if (!marking) return;
      if (pieceIn(draft, marking)) {
        mark({ draft: stepped(draft, marking, words, { edge, direction, unit }), marking });
      } else if (edge === 'end' && marking.cursor) mark(withPiece(draft, marking.role, marking.cursor));
      else mark({ draft, marking: cursorStepped(marking, words, direction, unit) });
    },
    drag: (edge: Edge, offset: number, drag: string) => {
      const { draft, marking } = now();
      if (marking) put({ draft: moved(draft, marking, edge, offset, drag) });
    },
    addPiece: () => {
      const { draft, marking, selection } = now();
      const piece = selection ?? marking?.cursor;
      if (piece) taken(withPiece(draft, marking?.role ?? 'content', piece));
    },
    removePiece: () => {
      const { draft, marking } = now();
      if (marking) mark(withoutPiece(draft, marking, words));
    },
  };
}

function begun(subject: Subject, words: Words, near: number): Lying {
  const now = fresh(subject);
  const kept = keptDraft(now);
  const draft = kept ? rebased(kept, now) : now;
  const marking = subject.statement ? null : markingOf(draft, 'content', words, { near });
  return { draft, marking, selection: null };
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

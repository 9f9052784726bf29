import { wordsIn } from '../../text/span.ts';
import { strings } from '../strings/en.ts';
import { ROLES, type Role } from './draft.ts';
import { KeyCap } from './key-cap.tsx';
import { pieceIn } from './marking.ts';
import type { Desk } from './use-desk.ts';
import type { Edge } from './words.ts';

/** The three roles with their words: picking one marks it in the text. */
export function RolesBar({ desk }: { readonly desk: Desk }) {
  const { review } = strings;
  return (
    <section class="review-roles" aria-label={review.rolesTitle}>
      {ROLES.map((role, index) => (
        <RoleButton key={role} role={role} shortcut={String(index + 1)} desk={desk} />
      ))}
      {desk.selection && !desk.marking && <p class="small">{review.selectionHint}</p>}
      {desk.marking && <MarkingTools desk={desk} />}
    </section>
  );
}

interface RoleButtonProps {
  readonly role: Role;
  readonly shortcut: string;
  readonly desk: Desk;
}

function RoleButton({ role, shortcut, desk }: RoleButtonProps) {
  const { review } = strings;
  const words = wordsIn(desk.words.text, desk.draft.values[role]);
  return (
    <button
      type="button"
      class={`review-role review-role-${role}`}
      aria-pressed={desk.marking?.role === role}
      aria-keyshortcuts={shortcut}
      // The selection in the text stays.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => desk.pick(role)}
    >
      <span class="review-role-name">
        <KeyCap name={shortcut} /> <span class={`role-${role}`}>{review.roles[role]}</span>
      </span>
      <span class={words === '' ? 'review-role-words soft' : 'review-role-words'}>
        {words === '' ? review.roleEmpty : words}
      </span>
    </button>
  );
}

/** What can be done to the piece in hand, for whoever has no keyboard. */
function MarkingTools({ desk }: { readonly desk: Desk }) {
  const { marking, draft, selection } = desk;
  const { review } = strings;
  if (!marking) return null;
  const piece = pieceIn(draft, marking);
  const pieces = draft.values[marking.role].length;
  const name = review.roles[marking.role];
  const keep = (event: Event) => event.preventDefault();
  return (
    <div class="review-marking">
      <p class="small">
        {piece ? review.markingHint : review.cursorHint}
        {pieces > 1 && ` ${review.piece(marking.piece + 1, pieces)}`}
      </p>
      <div class="actions">
        {piece &&
          (['start', 'end'] as const).map((edge) => <EdgeButtons key={edge} edge={edge} desk={desk} />)}
        {(selection || !piece) && (
          <button type="button" aria-keyshortcuts="+" onMouseDown={keep} onClick={desk.addPiece}>
            {selection ? review.addSelection(name) : review.beginHere}
          </button>
        )}
        {piece && (
          <button type="button" aria-keyshortcuts="Delete" onClick={desk.removePiece}>
            {review.removePiece}
          </button>
        )}
        <button type="button" aria-keyshortcuts="Escape" onClick={desk.leave}>
          {review.leave}
        </button>
      </div>
    </div>
  );
}

function EdgeButtons({ edge, desk }: { readonly edge: Edge; readonly desk: Desk }) {
  const { review } = strings;
  return (
    <span class="review-edge">
      <span class="small">{review.edgeNames[edge]}</span>
      {([-1, 1] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          aria-label={review.moveEdge(review.edgeNames[edge], direction)}
          onClick={() => desk.step(edge, direction, 'word')}
        >
          <span aria-hidden="true">{direction < 0 ? '←' : '→'}</span>
        </button>
      ))}
    </span>
  );
}

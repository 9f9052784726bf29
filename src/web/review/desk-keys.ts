import type { Shortcut } from '../keys.ts';
import { strings } from '../strings/en.ts';
import { ROLES } from './draft.ts';
import { FIELD_KEYS, goToField, WHY_KEY } from './field-keys.ts';
import type { Desk } from './use-desk.ts';
import type { Edge, Unit } from './words.ts';

/** What can be decided about a statement on the desk. */
export interface Decisions {
  /** Accepts it as it stands, or saves what was changed, or adds what was missed; then the next comes. */
  readonly settle: () => void;
  readonly reject: () => void;
  readonly skip: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
  /** Goes on to add a statement that the machine missed. */
  readonly add: () => void;
  /** Adds nothing after all. */
  readonly stop: () => void;
  /** Out of a field, out of marking, out of adding: one at a time. False where there is nothing to leave. */
  readonly leave: () => boolean;
}

/** All keys of a desk; `missed` where a statement is being added. */
export function deskKeys(desk: Desk, decisions: Decisions, missed: boolean): Shortcut[] {
  return [...decisionKeys(decisions, missed), ...fieldKeys(), ...markingKeys(desk)];
}

function decisionKeys(decisions: Decisions, missed: boolean): Shortcut[] {
  const { does } = strings.review;
  const ofStatement: Shortcut[] = [
    { keys: 'a', does: does.accept, run: decisions.settle },
    { keys: 'x', does: does.reject, run: decisions.reject },
    { keys: ['s', 'j'], does: does.skip, run: decisions.skip },
    { keys: 'k', does: does.previous, run: decisions.previous },
    { keys: 'm', does: does.add, run: decisions.add },
  ];
  return [
    ...(missed ? [{ keys: 'a', does: does.addThis, run: decisions.settle }] : ofStatement),
    { keys: ['u', 'Ctrl+z'], does: does.undo, run: decisions.undo },
    { keys: 'Ctrl+Enter', does: does.save, typing: true, run: decisions.settle },
    { keys: 'Escape', does: does.leave, typing: true, run: decisions.leave },
  ];
}

function fieldKeys(): Shortcut[] {
  const { does, fields, fieldsGroup: group } = strings.review;
  return [
    { keys: 'f', does: does.fix, group, run: () => goToField('speaker') },
    ...Object.entries(FIELD_KEYS).map(([field, keys]) => ({
      keys,
      does: fields[field as keyof typeof FIELD_KEYS],
      group,
      run: () => goToField(field as keyof typeof FIELD_KEYS),
    })),
    { keys: WHY_KEY, does: fields.why, group, run: () => goToField('why') },
  ];
}

function markingKeys(desk: Desk): Shortcut[] {
  const { does, roles, markingGroup: group } = strings.review;
  const pick = ROLES.map((role, index) => ({
    keys: String(index + 1),
    does: does.mark(roles[role]),
    group,
    run: () => desk.pick(role),
  }));
  const moves = MOVES.map(([keys, name, ...step]) => ({
    keys,
    ...(name ? { does: does[name] } : {}),
    group,
    run: () => (desk.marking ? desk.step(...step) : false),
  }));
  return [
    ...pick,
    ...moves,
    {
      keys: ['+', 'Enter'],
      does: does.piece,
      group,
      run: (event) => {
        const { marking } = desk;
        if (!marking || (event.key === 'Enter' && (!marking.cursor || isControl(event.target)))) return false;
        desk.addPiece();
        return true;
      },
    },
    {
      keys: ['Delete', 'Backspace'],
      does: does.removePiece,
      group,
      run: () => (desk.marking ? desk.removePiece() : false),
    },
  ];
}

type Named = 'start' | 'end' | 'startSentence' | 'endSentence' | 'startCharacter' | 'endCharacter' | null;

/** Arrows move where a piece begins, with Shift where it ends; up and down by sentences, with Alt by characters. */
const MOVES: readonly [keys: string, does: Named, edge: Edge, direction: -1 | 1, unit: Unit][] = [
  ['ArrowLeft', null, 'start', -1, 'word'],
  ['ArrowRight', 'start', 'start', 1, 'word'],
  ['Shift+ArrowLeft', null, 'end', -1, 'word'],
  ['Shift+ArrowRight', 'end', 'end', 1, 'word'],
  ['ArrowUp', null, 'start', -1, 'sentence'],
  ['ArrowDown', 'startSentence', 'start', 1, 'sentence'],
  ['Shift+ArrowUp', null, 'end', -1, 'sentence'],
  ['Shift+ArrowDown', 'endSentence', 'end', 1, 'sentence'],
  ['Alt+ArrowLeft', null, 'start', -1, 'character'],
  ['Alt+ArrowRight', 'startCharacter', 'start', 1, 'character'],
  ['Alt+Shift+ArrowLeft', null, 'end', -1, 'character'],
  ['Alt+Shift+ArrowRight', 'endCharacter', 'end', 1, 'character'],
];

/** Whether Enter there presses something. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}

import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { wordsIn } from '../../text/span.ts';
import { dayText } from '../day.ts';
import { ActBadge } from '../parts/act-badge.tsx';
import { to } from '../places.ts';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useNear, usePrinting } from './near.ts';
import { chainOf, type Readable } from './readable.ts';

interface StatementListProps {
  readonly readable: Readable;
  readonly active: string | null;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onPick: (statement: string) => void;
}

/** So many statements are drawn at a time. */
export const GROUP = 40;

/** All statements in the order of the text, each a link to itself. On paper they are its footnotes. */
export function StatementList({ readable, active, box, onPick }: StatementListProps) {
  const { statements } = readable.reading;
  const printing = usePrinting();
  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(statements.length / GROUP) }, (_, index) =>
        statements.slice(index * GROUP, (index + 1) * GROUP),
      ),
    [statements],
  );
  const inGroup = active === null ? -1 : Math.floor((readable.places.get(active)! - 1) / GROUP);
  return (
    <div ref={box} class="reading-list">
      {groups.map((group, index) => (
        <Group
          key={group[0]!.id}
          readable={readable}
          statements={group}
          active={index === inGroup ? active : null}
          whole={printing}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<StatementListProps, 'readable' | 'active' | 'onPick'> {
  readonly statements: readonly WireStatement[];
  readonly whole: boolean;
}

/** Part of a long list: empty, but as tall as it will be, until it comes near the window. */
function Group({ readable, statements, active, whole, onPick }: GroupProps) {
  const box = useRef<HTMLOListElement>(null);
  const near = useNear(box) || whole || active !== null;
  const first = readable.places.get(statements[0]!.id)!;
  return useMemo(
    () => (
      <ol
        ref={box}
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for no list.
        role="list"
        start={first}
        aria-label={strings.reading.list(first, first + statements.length - 1)}
        style={near ? undefined : { height: `${statements.length * ITEM_HEIGHT}px` }}
      >
        {near &&
          statements.map((statement) => (
            <Item
              key={statement.id}
              readable={readable}
              statement={statement}
              active={statement.id === active}
              onPick={onPick}
            />
          ))}
      </ol>
    ),
    [readable, statements, active, near, onPick],
  );
}

/** Roughly, in CSS pixels. */
const ITEM_HEIGHT = 80;

interface ItemProps extends Pick<StatementListProps, 'readable' | 'onPick'> {
  readonly statement: WireStatement;
  readonly active: boolean;
}

function Item({ readable, statement, active, onPick }: ItemProps) {
  return useMemo(() => {
    const { id } = statement;
    const number = readable.ties?.numbers[id];
    const pick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      onPick(id);
    };
    const shared = {
      class: 'reading-item',
      'aria-current': active ? ('true' as const) : undefined,
      onClick: pick,
    };
    return (
      <li data-item={id} class={active ? 'item-active' : undefined}>
        {number !== undefined && readable.ties ? (
          <a {...shared} href={to.report(readable.ties.id, number)}>
            <Gist readable={readable} statement={statement} />
          </a>
        ) : (
          <button {...shared} type="button">
            <Gist readable={readable} statement={statement} />
          </button>
        )}
        <Footnote readable={readable} statement={statement} />
      </li>
    );
  }, [readable, statement, active, onPick]);
}

/** How much of a content a list shows. */
const MOST = 160;

function Gist({ readable, statement }: Pick<ItemProps, 'readable' | 'statement'>) {
  const { id, speaker, act, manner, content } = statement;
  const words = wordsIn(readable.text, content).replace(/\s+/g, ' ');
  const corrected = readable.ties?.corrected[id];
  return (
    <>
      <span class="item-head">
        <span class="item-number">{readable.places.get(id)}</span>
        <strong class={speaker ? 'speaker' : 'speaker speaker-unknown'}>
          {speaker?.name ?? strings.statement.unknownSpeaker}
        </strong>
        <ActBadge act={act} />
        {corrected && <span class="badge badge-notice">{strings.reading.correctedBadge}</span>}
      </span>
      <span class={`item-words content-${manner}`}>
        {words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words}
      </span>
    </>
  );
}

/** What stands in a footnote beside the gist; only on paper. */
function Footnote({ readable, statement }: Pick<ItemProps, 'readable' | 'statement'>) {
  const { id, channel, saidAt, manner } = statement;
  const outlet = readable.reading.report.outlet ?? strings.statement.unknownOutlet;
  const chain = [
    outlet,
    ...chainOf(readable, id).map((one) => one.speaker?.name ?? strings.statement.unknownSpeaker),
  ];
  const parts = [
    chain.join(' ← '),
    channel === 'unknown' ? null : strings.channels[channel],
    saidAt && dayText(saidAt.value),
    strings.manners[manner],
  ];
  return <small class="print-only">{parts.filter(Boolean).join(' · ')}</small>;
}

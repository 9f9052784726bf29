import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { wordsIn } from '../../text/span.ts';
import { dayText } from '../day.ts';
import { ActBadge } from '../parts/act-badge.tsx';
import { to } from '../places.ts';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { chainOf, type Readable } from './readable.ts';

interface StatementListProps {
  readonly readable: Readable;
  readonly active: string | null;
  readonly box: RefObject<HTMLOListElement | null>;
  readonly onPick: (statement: string) => void;
}

/** All statements in the order of the text, each a link to itself. On paper they are its footnotes. */
export function StatementList({ readable, active, box, onPick }: StatementListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for no list.
    <ol ref={box} role="list" class="reading-list" aria-label={strings.reading.list}>
      {readable.reading.statements.map((statement) => (
        <Item
          key={statement.id}
          readable={readable}
          statement={statement}
          active={statement.id === active}
          onPick={onPick}
        />
      ))}
    </ol>
  );
}

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

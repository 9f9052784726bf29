import { useRef } from 'preact/hooks';
import { Figure } from '../parts/figure.tsx';
import { strings } from '../strings/en.ts';
import { useWidth } from '../use-width.ts';
import type { Readable } from './readable.ts';

/** Whose words the text is made of, and how much of it. */
interface VoiceShare {
  readonly label: string;
  readonly share: number;
  readonly colour: string;
}

/** Colours of voices, the outlet's first; numbers tell them apart as well. */
const COLOURS = [
  'var(--edge)',
  'var(--act-announce)',
  'var(--act-warn)',
  'var(--act-promise)',
  'var(--act-demand)',
  'var(--act-accuse)',
  'var(--act-offer)',
  'var(--act-praise)',
];
const OTHERS = 'var(--line)';
/** More than these are drawn as one. */
const MOST = COLOURS.length;

/** A bar of whose words the text is made of; for a `Figure` of the page. */
export function ShareOfVoice({ readable }: { readonly readable: Readable }) {
  const all = namedShares(readable);
  if (all.length === 0) return null;
  const { share } = strings.reading;
  const [own, most] = [all[0]!.share, all[1]];
  return (
    <Figure
      title={share.title}
      text={
        most ? share.text(strings.percent(own), most.label, strings.percent(most.share)) : share.onlyOutlet
      }
      table={{
        columns: [share.voice, share.share],
        rows: all.map(({ label, share }) => [label, Math.round(share * 1000) / 1000]),
      }}
    >
      <ShareBar shares={drawnShares(all)} />
    </Figure>
  );
}

/** The outlet first, then speakers by share. */
function namedShares({ reading, speakers }: Readable): Pick<VoiceShare, 'label' | 'share'>[] {
  const byShare = reading.shares.toSorted(
    (a, b) => Number(b.speaker === null) - Number(a.speaker === null) || b.share - a.share,
  );
  return byShare.map(({ speaker, share }) => ({
    label:
      speaker === null
        ? (reading.report.outlet ?? strings.voices.outlet)
        : (speakers.get(speaker)?.name ?? strings.statement.unknownSpeaker),
    share,
  }));
}

function drawnShares(all: readonly Pick<VoiceShare, 'label' | 'share'>[]): VoiceShare[] {
  const drawn = all.slice(0, all.length > MOST ? MOST - 1 : MOST);
  const rest = all.slice(drawn.length);
  return [
    ...drawn.map((one, index) => ({ ...one, colour: COLOURS[index]! })),
    ...(rest.length === 0
      ? []
      : [
          {
            label: strings.reading.share.others(rest.length),
            share: rest.reduce((sum, { share }) => sum + share, 0),
            colour: OTHERS,
          },
        ]),
  ];
}

const BAR = 34;
const ROW = 24;

function ShareBar({ shares }: { readonly shares: readonly VoiceShare[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = BAR + 12 + shares.length * ROW;
  const total = shares.reduce((sum, { share }) => sum + share, 0) || 1;
  let left = 0;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {shares.map(({ label, share, colour }, index) => {
          const from = left;
          const length = (share / total) * width;
          left += length;
          const top = BAR + 12 + index * ROW + ROW / 2;
          return (
            <g key={label}>
              <rect
                x={from}
                y={0}
                width={Math.max(1, length - 2)}
                height={BAR - 14}
                style={{ fill: colour }}
              />
              {length > 14 && (
                <text class="share-number" x={from + length / 2 - 1} y={BAR - 1} text-anchor="middle">
                  {index + 1}
                </text>
              )}
              <rect x={0} y={top - 7} width={14} height={14} style={{ fill: colour }} />
              <text class="share-number" x={24} y={top} dominant-baseline="central">
                {index + 1}
              </text>
              <text x={44} y={top} dominant-baseline="central">
                {shortened(label, width)}
              </text>
              <text x={width} y={top} text-anchor="end" dominant-baseline="central">
                {strings.percent(share)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** As much of a name as fits, at about eight pixels a character. */
function shortened(label: string, width: number): string {
  const most = Math.max(8, Math.floor((width - 44 - 56) / 8));
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}

import type { Frame } from './frame.ts';

/** Days below, counts at the left, with a faint line at each. */
export function Axes({ frame: { left, right, base, ticksX, ticksY } }: { readonly frame: Frame }) {
  return (
    <g class="axis">
      {ticksY.map(({ at, label }) => (
        <g key={label}>
          <line x1={left} x2={right} y1={at} y2={at} />
          <text x={left - 8} y={at} text-anchor="end" dominant-baseline="central">
            {label}
          </text>
        </g>
      ))}
      {ticksX.map(({ at, label }, index) => (
        <g key={at}>
          <line x1={at} x2={at} y1={base} y2={base + 5} />
          <text x={at} y={base + 18} text-anchor={index === 0 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

import type { Table } from '../download.ts';
import { strings } from '../strings/en.ts';

/** The numbers of a plot as a table; it scrolls by itself where it is wider than the page. */
export function DataTable({
  table: { columns, rows },
  caption,
}: {
  readonly table: Table;
  readonly caption: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scrolling" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                class={typeof rows[0]?.[index] === 'number' ? 'number' : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\n')}>
              {row.map((value, index) => (
                <td key={columns[index]} class={typeof value === 'number' ? 'number' : undefined}>
                  {typeof value === 'number' ? strings.number(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

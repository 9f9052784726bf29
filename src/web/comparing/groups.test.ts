import { describe, expect, it } from 'vitest';
import { groupsOf, sharesOf, tableOf } from './groups.ts';

describe('things side by side', () => {
  const parts = [
    new Map([
      ['Anna Ruiz', 0.2],
      ['Outlet', 0.1],
    ]),
    new Map([['Petra Hollis', 0.6]]),
  ];

  it('have a value for everything that one of them has, the largest first', () => {
    expect(groupsOf(parts).map(({ label, values }) => [label, ...values])).toEqual([
      ['Petra Hollis', 0, 0.6],
      ['Anna Ruiz', 0.2, 0],
      ['Outlet', 0.1, 0],
    ]);
    expect(groupsOf(parts, ['Outlet'])[0]?.label).toBe('Outlet');
  });

  it('are a table too', () => {
    const { columns, rows } = tableOf('Speaker', ['Harbour Wire', 'Radio Selva'], groupsOf(parts));
    expect(columns).toEqual(['Speaker', 'A, Harbour Wire (%)', 'B, Radio Selva (%)']);
    expect(rows[0]).toEqual(['Petra Hollis', 0, 60]);
  });

  it('have shares of their own sums', () => {
    expect(
      sharesOf([
        { label: 'Denies', statements: 1 },
        { label: 'Asserts', statements: 3 },
      ]),
    ).toEqual(
      new Map([
        ['Denies', 0.25],
        ['Asserts', 0.75],
      ]),
    );
    expect(sharesOf([])).toEqual(new Map());
  });
});

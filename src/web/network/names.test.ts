import { expect, it } from 'vitest';
import { withRoom } from './names.ts';

const at = (id: number, x: number, y: number) =>
  ({ id, name: 'Anna Ruiz', kind: 'person', x, y, radius: 10, answers: 1, answered: 0 }) as const;
const wide = () => 60;

it('names have room where no other name and no circle is', () => {
  expect([...withRoom([at(1, 100, 100), at(2, 150, 100), at(3, 300, 100)], wide)]).toEqual([1, 3]);
  expect([...withRoom([at(1, 100, 100), at(2, 100, 122)], wide)]).toEqual([2]);
});

import { expect, test } from 'vitest';
import { decodeClasses } from './classes.ts';

test('reads words with their three classes and skips comments', () => {
  const classes = decodeClasses(
    '# word\tcoarse\tmiddle\tfine\n#\t3\t4\t5\nclaimed\t1\t20\t300\n\nsaid\t1\t20\t301',
  );
  expect(classes.get('said')).toEqual([1, 20, 301]);
  expect(classes.get('claimed')).toEqual([1, 20, 300]);
  expect(classes.get('#')).toEqual([3, 4, 5]);
  expect(classes.size).toBe(3);
});

test.each(['said', 'said\t1\t2', 'said\t1\t2\tx', 'said\t0\t1\t2', '\t1\t2\t3'])(
  'names the bad line %j',
  (line) => {
    expect(() => decodeClasses(`said\t1\t2\t3\n${line}`)).toThrow('Damaged word class file');
  },
);

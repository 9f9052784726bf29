import { expect, it } from 'vitest';
import { STREAMED } from '../../exporting/export-formats.ts';
import { EXPORT_FORMATS } from './export-formats.ts';

it('has every format that the server streams', () => {
  expect([...EXPORT_FORMATS].sort()).toEqual([...STREAMED].sort());
});

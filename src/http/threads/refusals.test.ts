import { expect, it } from 'vitest';
import { QueryError } from '../../record/record.ts';
import { refusalOf } from './refusals.ts';

it('names the field whose words cannot be understood', () => {
  expect(refusalOf(new QueryError('a word is missing at the end', 'speaker'))).toEqual({
    code: 'invalid-words',
    detail: 'a word is missing at the end',
    errors: [{ field: 'query.speaker', message: 'a word is missing at the end' }],
  });
  expect(refusalOf(new QueryError('the cursor is none'))).toEqual({
    code: 'invalid-words',
    detail: 'the cursor is none',
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { daysAsked, spanText, viewOf } from './view.ts';

const read = (query: string) => viewOf(new URLSearchParams(query));

describe('the address of a timeline', () => {
  it('tells filter, days, unit, what is chosen and what is hidden', () => {
    const view = read(
      'words=ferry&act=deny&from=2031-06-01&unit=day&span=2031-06-17..2031-06-19&hide=assert',
    );
    expect(view.filter).toEqual({ words: 'ferry', act: 'deny' });
    expect(view.from).toBe(dayNumber('2031-06-01'));
    expect(view.to).toBeNull();
    expect(view.unit).toBe('day');
    expect(spanText(view.span)).toBe('2031-06-17..2031-06-19');
    expect([...view.hidden]).toEqual(['assert']);
  });

  it('tells hours, of few days', () => {
    const { unit, span } = read('from=2031-06-16&to=2031-06-17&unit=hour&span=2031-06-16T17..2031-06-17T09');
    expect([unit, spanText(span)]).toEqual(['hour', '2031-06-16T17..2031-06-17T09']);
    expect(daysAsked(span!)).toEqual({ from: '2031-06-16', to: '2031-06-17' });
    expect(read('from=2031-06-01&to=2031-07-31&unit=hour').unit).toBeNull();
    expect(read('span=2031-06-16T24..2031-06-17T09').span).toBeNull();
  });

  it('may be full of nonsense', () => {
    const view = read('from=soon&to=2031-02-40&unit=hour&span=2031-06-19..2031-06-17&hide=shout&words=+');
    expect(view).toEqual({
      filter: {},
      from: null,
      to: null,
      unit: null,
      span: null,
      hidden: new Set(),
    });
    expect(read('from=2031-06-02&to=2031-06-01').from).toBeNull();
  });
});

describe('days asked for', () => {
  it('leave open ends out', () => {
    expect(daysAsked({ first: null, last: dayNumber('2031-06-19') })).toEqual({ to: '2031-06-19' });
  });
});

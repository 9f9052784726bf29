import { addressTo, changedQuery, to } from '../places.ts';

/** What the review page shows: a statement; or a report, to add a statement to it and then go back to another. */
export interface ReviewPlace {
  readonly statement?: number | undefined;
  readonly report?: number | undefined;
}

/** The address of a review. */
export function reviewOf(place: ReviewPlace): string {
  return addressTo(to.review(), changedQuery(new URLSearchParams(), { ...place }));
}

/** What an address asks for; whatever is no number of the record is left out. */
export function placeIn(query: URLSearchParams): ReviewPlace {
  const number = (name: string) => {
    const given = query.get(name) ?? '';
    return /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined;
  };
  return { statement: number('statement'), report: number('report') };
}

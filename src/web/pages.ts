import type { ComponentType } from 'preact';
import type { strings } from './strings/en.ts';

export type PageName = keyof typeof strings.pages;

/** What a page is given: the numbers in its path and the query. */
export interface PageProps {
  readonly params: Readonly<Record<string, number>>;
  readonly query: URLSearchParams;
}

export interface Page {
  readonly name: PageName;
  /** With the numbers of its path named: `/reports/:report`. */
  readonly path: string;
  /** Whether it stands in the navigation, in the order of this table. */
  readonly nav?: boolean;
  /** Only for whoever may change the record. */
  readonly editor?: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}

/** Every page, one a line. */
export const PAGES: readonly Page[] = [
  { name: 'home', path: '/', nav: true, load: () => import('./pages/home.tsx') },
  { name: 'review', path: '/review', nav: true, editor: true, load: () => import('./pages/review.tsx') },
  { name: 'corrections', path: '/corrections', nav: true, load: () => import('./pages/corrections.tsx') },
  { name: 'add', path: '/add', nav: true, editor: true, load: () => import('./pages/add.tsx') },
  { name: 'signIn', path: '/sign-in', load: () => import('./pages/sign-in.tsx') },
];

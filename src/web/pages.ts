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
  { name: 'search', path: '/search', nav: true, load: () => import('./pages/search.tsx') },
  { name: 'reports', path: '/reports', nav: true, load: () => import('./pages/reports.tsx') },
  { name: 'report', path: '/reports/:report', load: () => import('./pages/report.tsx') },
  { name: 'statement', path: '/statements/:statement', load: () => import('./pages/statement.tsx') },
  { name: 'sayings', path: '/sayings', nav: true, load: () => import('./pages/sayings.tsx') },
  { name: 'saying', path: '/sayings/:family', load: () => import('./pages/saying.tsx') },
  { name: 'speakers', path: '/speakers', nav: true, load: () => import('./pages/speakers.tsx') },
  { name: 'speaker', path: '/speakers/:person', load: () => import('./pages/speaker.tsx') },
  { name: 'timeline', path: '/timeline', nav: true, load: () => import('./pages/timeline.tsx') },
  { name: 'compare', path: '/compare', nav: true, load: () => import('./pages/compare.tsx') },
  { name: 'network', path: '/network', nav: true, load: () => import('./pages/network.tsx') },
  { name: 'replies', path: '/replies', nav: true, load: () => import('./pages/replies.tsx') },
  { name: 'commitments', path: '/commitments', nav: true, load: () => import('./pages/commitments.tsx') },
  { name: 'review', path: '/review', nav: true, editor: true, load: () => import('./pages/review.tsx') },
  { name: 'corrections', path: '/corrections', nav: true, load: () => import('./pages/corrections.tsx') },
  { name: 'add', path: '/add', nav: true, editor: true, load: () => import('./pages/add.tsx') },
  { name: 'try', path: '/try', nav: true, load: () => import('./pages/try.tsx') },
  { name: 'signIn', path: '/sign-in', load: () => import('./pages/sign-in.tsx') },
];

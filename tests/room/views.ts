/** Every page of the room with something on it, by name: addresses on the record of the ferry reports. */
export const VIEWS: Readonly<Record<string, string>> = {
  home: '/',
  search: '/search?words=ferry',
  'search-nothing': '/search?words=zeppelin',
  reports: '/reports',
  report: '/reports/1',
  statement: '/statements/3',
  sayings: '/sayings',
  saying: '/sayings/1',
  speakers: '/speakers',
  speaker: '/speakers/2',
  timeline: '/timeline?unit=day',
  'compare-pick': '/compare',
  'compare-reports': '/compare?report=1&report=2',
  'compare-outlets': '/compare?outlet=Harbour+Wire&outlet=Radio+Selva',
  network: '/network',
  replies: '/replies',
  commitments: '/commitments',
  review: '/review',
  corrections: '/corrections',
  add: '/add',
  try: '/try',
  'sign-in': '/sign-in',
  'not-found': '/nothing-here',
};

export const WIDTHS = [360, 900, 1600] as const;
export const THEMES = ['light', 'dark'] as const;

/** Who may call a route: anybody, whoever may read the record, or whoever may change it. */
export type Role = 'anyone' | 'reader' | 'editor';

/** Where a route is and what it does, in a line. `path` names its parameters as `:report`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly role: Role;
  readonly summary: string;
}

/**
 * Every route of the HTTP API that answers with JSON. Plain data, so that the client in the browser does not carry the
 * schemas (`contract.ts`) along.
 */
export const ROUTES = {
  health: get('/api/health', 'Whether the room can answer', 'anyone'),
  problems: get('/api/problems', 'Every code of a problem', 'anyone'),
  session: get('/api/session', 'Who is asking, and what they may do', 'anyone'),
  signIn: post('/api/session', 'Sign in with a token', 'anyone'),
  signOut: { ...post('/api/session', 'Sign out', 'anyone'), method: 'DELETE' },
  stats: get('/api/stats', 'What the record holds'),

  read: post('/api/readings', 'Read a text without storing it', 'reader'),

  reports: get('/api/reports', 'Reports, the newest first'),
  report: get('/api/reports/:report', 'A report with its reading'),
  versions: get('/api/reports/:report/versions', 'What each version of a report changed, word by word'),
  addStatement: post('/api/reports/:report/statements', 'Add a statement that the machine missed'),

  statements: get('/api/statements', 'Statements that fit a filter'),
  statement: get('/api/statements/:statement', 'A statement with everything known about it'),
  changeStatement: {
    ...post('/api/statements/:statement', 'Correct fields of a statement'),
    method: 'PATCH',
  },
  rejectStatement: {
    ...post('/api/statements/:statement', 'Reject a statement that is none'),
    method: 'DELETE',
  },
  acceptStatement: post('/api/statements/:statement/acceptance', 'Say that a statement is read rightly'),
  review: get('/api/review', 'Statements nobody has looked at, the least sure first'),
  facets: get('/api/facets', 'What the statements that fit a filter can be narrowed by'),

  speakers: get('/api/speakers', 'Speakers, most statements first'),
  speaker: get('/api/speakers/:person', 'A speaker with their names, offices, acts and channels'),
  wording: get('/api/speakers/:person/wording', 'How a speaker’s words on a topic changed'),
  mergeSpeakers: post('/api/speakers/:person/merger', 'Say that two speakers are one'),
  splitSpeaker: post('/api/speakers/:person/split', 'Say that some statements are a namesake’s'),

  families: get('/api/families', 'Sayings that several reports carry, the latest first'),
  family: get('/api/families/:family', 'Every version of the same words'),
  replies: get('/api/replies', 'Who answers whom, the latest first'),
  commitments: get('/api/commitments', 'Who is to do what, by due date'),
  timeline: get('/api/timeline', 'How many statements fall when, by act'),
  network: get('/api/network', 'Who answers whom how often'),
  comparison: get('/api/comparison', 'Reports side by side'),
  outlets: get('/api/outlets', 'Outlets, most reports first'),
  outletComparison: get('/api/outlet-comparison', 'Outlets side by side'),

  corrections: get('/api/corrections', 'The log of corrections, the latest first'),
  undo: post('/api/corrections/:correction/undo', 'Take a correction back'),

  batches: get('/api/batches', 'What is being added, and what was since the room opened'),
  addBatch: post('/api/batches', 'Add reports: texts, addresses of pages or feeds, or uploaded files'),
  batch: get('/api/batches/:batch', 'How far a batch is'),
  cancelBatch: { ...post('/api/batches/:batch', 'Stop adding; what is added stays'), method: 'DELETE' },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** Routes that answer with something other than JSON. */
export const STREAMS = {
  export: get('/api/exports/:format', 'What fits a filter, in a format of the command line, as a stream'),
  batchEvents: get('/api/batches/:batch/events', 'Progress of a batch as server-sent events'),
  metrics: get('/api/metrics', 'Metrics for Prometheus'),
  openapi: get('/api/openapi.json', 'This API as OpenAPI 3.1', 'anyone'),
} as const satisfies Record<string, Route>;

function get<Path extends string>(path: Path, summary: string, role: Role = 'reader') {
  return { method: 'GET', path, role, summary } as const;
}

function post<Path extends string>(path: Path, summary: string, role: Role = 'editor') {
  return { method: 'POST', path, role, summary } as const;
}

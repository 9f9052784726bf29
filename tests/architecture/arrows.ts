import type { Import } from './imports.ts';

/** For each part of the project, what its files may import, and of which packages. Their own part is always allowed. */
interface Part {
  /** What the part's paths begin with; the first that matches counts. */
  readonly path: RegExp;
  readonly may: readonly RegExp[];
  readonly mayUseTypesOf?: readonly RegExp[];
  readonly packages?: RegExp;
}

const TEXT = /^src\/text\//;
const ANALYSIS = /^src\/analysis\//;
const DATA = /^data\//;

const PARTS: readonly Part[] = [
  { path: TEXT, may: [], packages: /^@noble\/hashes\// },
  { path: ANALYSIS, may: [TEXT] },
  { path: DATA, may: [], mayUseTypesOf: [ANALYSIS] },
  {
    path: /^src\/languages\/[^/]+\/node\.ts$/,
    may: [TEXT, ANALYSIS, DATA, /^src\/languages\//],
    packages: /^node:fs$/,
  },
  { path: /^src\/languages\//, may: [TEXT, ANALYSIS, DATA] },
  // Only the fetcher touches the network; readers get bytes from whoever opened them.
  {
    path: /^src\/intake\/fetching\//,
    may: [TEXT, /^src\/intake\//],
    packages: /^node:(?:http|https|dns|dns\/promises|net|timers\/promises)$|^ipaddr\.js$|^robots-parser$/,
  },
  {
    path: /^src\/intake\//,
    may: [TEXT, DATA],
    mayUseTypesOf: [ANALYSIS],
    packages:
      /^node:(?:zlib|util)$|^(?:linkedom|@mozilla\/readability|feedsmith|marked|unpdf|chardet|eld\/small)$/,
  },
  // Formats need the names of tags and relations too, which stand beside the type.
  {
    path: /^src\/formats\//,
    may: [TEXT, /^src\/analysis\/3-syntax\/syntax\.ts$/],
    mayUseTypesOf: [ANALYSIS],
  },
  // What a correction changes, the voices of the report follow.
  {
    path: /^src\/record\//,
    may: [
      TEXT,
      DATA,
      /^src\/formats\/wire/,
      /^src\/analysis\/(?:6-speakers\/speaker|8-statements\/statement|9-voices\/(?:shares|voice-map))\.ts$/,
    ],
    mayUseTypesOf: [ANALYSIS],
    packages:
      /^node:(?:crypto|fs|path|sqlite|timers\/promises|url|zlib)$|^kysely$|^diff$|^approx-string-match$/,
  },
  {
    path: /^src\/pool\//,
    may: [TEXT, ANALYSIS, /^src\/languages\//, /^src\/formats\/wire/],
    packages: /^node:(?:os|worker_threads)$/,
  },
  // The shapes of the HTTP API; its client is for browsers too.
  {
    path: /^src\/api\//,
    may: [
      /^src\/analysis\/(?:6-speakers\/speaker|8-statements\/statement)\.ts$/,
      /^src\/formats\/wire-statement\.ts$/,
    ],
    packages: /^zod$/,
  },
  {
    path: /^src\/web\//,
    may: [
      TEXT,
      ANALYSIS,
      /^src\/languages\//,
      // A text that is read in the browser can be taken away in these formats.
      /^src\/formats\/(?:wire|(?:csv-line|csv|json|jsonl)\.ts$)/,
      /^src\/api\/(?:client|routes)\.ts$/,
    ],
    mayUseTypesOf: [/^src\/api\//, /^src\/formats\//],
    packages: /^preact(?:\/[a-z-]+)*$|^@tanstack\/virtual-core$|^d3-[a-z-]+$/,
  },
  { path: /^src\/index\.ts$/, may: [TEXT, ANALYSIS] },
  // Taking reports in and reading them on the way into the record.
  {
    path: /^src\/adding\//,
    may: [TEXT, /^src\/(?:analysis\/reading\.ts|intake\/|pool\/|record\/record\.ts)/],
    packages: /^node:crypto$/,
  },
  {
    path: /^src\/exporting\//,
    may: [TEXT, ANALYSIS, /^src\/(?:languages|formats)\//, /^src\/record\/record\.ts$/],
    packages: /^hyparquet-writer$/,
  },
  {
    path: /^src\/http\//,
    may: [
      TEXT,
      /^src\/(?:adding|api|exporting|pool|record)\//,
      /^src\/analysis\/reading\.ts$/,
      /^src\/intake\/index\.ts$/,
    ],
    packages: /^node:|^fastify$|^@fastify\/|^prom-client$|^zod$/,
  },
  { path: /^src\/cli\//, may: [/^src\//], packages: /^node:|^commander$|^tinyglobby$|^hyparquet-writer$/ },
];

const STAGE = /^src\/analysis\/(\d)-[a-z]+\//;

/** What is wrong with an import, in a line, or null. */
export function complaint({ from, to, typeOnly }: Import): string | null {
  const part = PARTS.find(({ path }) => path.test(from));
  if (!part) return `${from} belongs to no part of the project that the architecture test knows`;
  const says = `${from} may not import ${to}`;
  if (!to.includes('/') || !/^(src|data|training|score|bench|tests|models)\//.test(to)) {
    return part.packages?.test(to) ? null : says;
  }
  const stage = STAGE.exec(from)?.[1];
  if (stage !== undefined && ANALYSIS.test(to)) {
    const other = STAGE.exec(to)?.[1];
    return other !== undefined && other <= stage ? null : `${says}: a stage imports lower numbers only`;
  }
  if (part.path.test(to) || part.may.some((path) => path.test(to))) return null;
  return typeOnly && part.mayUseTypesOf?.some((path) => path.test(to)) ? null : says;
}

/** Sets of mentions that stand for one thing; a mention is any value that tells it from the others. */
export type Clusters<Mention> = readonly (readonly Mention[])[];

/** Sums that precision and recall are made of. */
export interface Fractions {
  readonly recall: readonly [hits: number, all: number];
  readonly precision: readonly [hits: number, all: number];
}

/** Links kept (Vilain et al. 1995): a cluster of n mentions has n − 1 links, less one for each part the other splits it into. */
export function muc<Mention>(gold: Clusters<Mention>, found: Clusters<Mention>): Fractions {
  return { recall: linksKept(gold, found), precision: linksKept(found, gold) };
}

function linksKept<Mention>(of: Clusters<Mention>, by: Clusters<Mention>): [number, number] {
  const where = indexOfClusters(by);
  let [hits, all] = [0, 0];
  for (const cluster of of) {
    const parts = new Set<number | Mention>(cluster.map((mention) => where.get(mention) ?? mention));
    hits += cluster.length - parts.size;
    all += cluster.length - 1;
  }
  return [hits, all];
}

/** B³ (Bagga & Baldwin 1998): for each mention the share of its cluster that it meets in the other's cluster. */
export function bCubed<Mention>(gold: Clusters<Mention>, found: Clusters<Mention>): Fractions {
  return { recall: companyKept(gold, found), precision: companyKept(found, gold) };
}

function companyKept<Mention>(of: Clusters<Mention>, by: Clusters<Mention>): [number, number] {
  const where = indexOfClusters(by);
  let [hits, all] = [0, 0];
  for (const cluster of of) {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const other = where.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const n of shared.values()) hits += n ** 2 / cluster.length;
    all += cluster.length;
  }
  return [hits, all];
}

/** CEAF-e (Luo 2005): clusters paired one to one so that 2 × shared ÷ (sizes added) is largest in sum. */
export function ceafE<Mention>(gold: Clusters<Mention>, found: Clusters<Mention>): Fractions {
  const where = indexOfClusters(found);
  const gains = gold.map((cluster) => {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const other = where.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return new Map([...shared].map(([f, n]) => [f, (2 * n) / (cluster.length + found[f]!.length)]));
  });
  const best = largestAssignment(gains, found.length);
  return { recall: [best, gold.length], precision: [best, found.length] };
}

function indexOfClusters<Mention>(clusters: Clusters<Mention>): Map<Mention, number> {
  return new Map(clusters.flatMap((cluster, c) => cluster.map((mention) => [mention, c] as const)));
}

/** The largest sum of gains over one-to-one pairings (Hungarian method, Kuhn 1955, with potentials). */
export function largestAssignment(gains: readonly ReadonlyMap<number, number>[], columns: number): number {
  const n = gains.length;
  const m = Math.max(n, columns);
  const cost = (i: number, j: number) => -(gains[i]!.get(j) ?? 0);
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) augment(i, m, cost, rowPotential, columnPotential, rowOf);
  let sum = 0;
  for (let j = 1; j <= m; j++) if (rowOf[j]! > 0) sum -= cost(rowOf[j]! - 1, j - 1);
  return sum;
}

/** Gives row `i` a column by the shortest augmenting path. Rows and columns count from 1; 0 is nobody. */
function augment(
  i: number,
  m: number,
  cost: (i: number, j: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void {
  rowOf[0] = i;
  let at = 0;
  const least = new Float64Array(m + 1).fill(Infinity);
  const way = new Int32Array(m + 1);
  const used = new Uint8Array(m + 1);
  do {
    used[at] = 1;
    const row = rowOf[at]!;
    let delta = Infinity;
    let next = 0;
    for (let j = 1; j <= m; j++) {
      if (used[j]) continue;
      const now = cost(row - 1, j - 1) - rowPotential[row]! - columnPotential[j]!;
      if (now < least[j]!) [least[j], way[j]] = [now, at];
      if (least[j]! < delta) [delta, next] = [least[j]!, j];
    }
    for (let j = 0; j <= m; j++) {
      if (used[j]) {
        rowPotential[rowOf[j]!]! += delta;
        columnPotential[j]! -= delta;
      } else least[j]! -= delta;
    }
    at = next;
  } while (rowOf[at] !== 0);
  for (; at !== 0; at = way[at]!) rowOf[at] = rowOf[way[at]!]!;
}

/** Adds up fractions over documents. */
export function sumOf(all: readonly Fractions[]): Fractions {
  const add = (side: keyof Fractions): [number, number] => [
    all.reduce((sum, one) => sum + one[side][0], 0),
    all.reduce((sum, one) => sum + one[side][1], 0),
  ];
  return { recall: add('recall'), precision: add('precision') };
}

/** Recall, precision and F1, each between 0 and 1. */
export function ratesOf({ recall, precision }: Fractions): { recall: number; precision: number; f1: number } {
  const share = ([hits, all]: readonly [number, number]) => (all > 0 ? hits / all : 0);
  const [r, p] = [share(recall), share(precision)];
  return { recall: r, precision: p, f1: r + p > 0 ? (2 * r * p) / (r + p) : 0 };
}

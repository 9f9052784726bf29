/** What precision and recall are made of. Both hit counts are kept, because a type can differ on the two sides. */
export interface Counts {
  readonly goldHits: number;
  readonly gold: number;
  readonly predictedHits: number;
  readonly predicted: number;
}

/** Counts by the measure's name, in the order in which they are printed. */
export type CountTable<Measure extends string = string> = Readonly<Record<Measure, Counts>>;

/** Between 0 and 1; 0 where there is nothing to divide by. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts of a one-to-one matching. */
export function countsOf(hits: number, gold: number, predicted: number): Counts {
  return { goldHits: hits, gold, predictedHits: hits, predicted };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    goldHits: a.goldHits + b.goldHits,
    gold: a.gold + b.gold,
    predictedHits: a.predictedHits + b.predictedHits,
    predicted: a.predicted + b.predicted,
  };
}

/** Sums tables measure by measure: scores are micro-averages over documents. */
export function sumTables<Measure extends string>(
  tables: readonly CountTable<Measure>[],
): CountTable<Measure> {
  const sum: Partial<Record<Measure, Counts>> = {};
  for (const table of tables) {
    for (const measure of Object.keys(table) as Measure[]) {
      const before = sum[measure];
      sum[measure] = before ? addCounts(before, table[measure]) : table[measure];
    }
  }
  return sum as CountTable<Measure>;
}

export function ratesOf({ goldHits, gold, predictedHits, predicted }: Counts): Rates {
  const recall = gold > 0 ? goldHits / gold : 0;
  const precision = predicted > 0 ? predictedHits / predicted : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

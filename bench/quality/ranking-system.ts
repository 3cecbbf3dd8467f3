/** Something that ranks documents for a query: a peer, or Passa's engine. */
export interface RankingSystem {
  readonly name: string;
  /** At most so many queries are asked, evenly spread, because the system is slow; absent: all. */
  readonly mostQueries?: number;
  /** Prepares the documents and returns the scorer: score of each document by position, higher is better. */
  prepare(documents: readonly string[]): (query: string) => Float64Array;
}

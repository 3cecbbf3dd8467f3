import type pg from 'pg';
import { queryOn } from '../../db/run-query.ts';
import { readActivePolicy } from '../../db/to-policy.ts';
import { createSiteWordsSource, type SiteWords } from '../../db/vocabulary/site-words.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';

type Database = pg.Pool | pg.PoolClient;

/** What a process matches with, as it knows it: policy, engine with the site's words, scorer. Whoever holds an area checks that it is in force. */
export class MatchingBasis {
  readonly #engine: MatchEngine;
  readonly #siteWords;
  #policy: Policy | undefined;
  #site: SiteWords | undefined;
  #scoring: { readonly policy: Policy; readonly date: string; readonly scorer: PairScorer } | undefined;

  constructor(engine: MatchEngine) {
    this.#engine = engine;
    this.#siteWords = createSiteWordsSource(engine);
  }

  /** The policy that was in force when it was read. */
  async policy(database: Database): Promise<Policy> {
    this.#policy ??= await readActivePolicy(queryOn(database));
    return this.#policy;
  }

  /** Reads the policy again when it is asked for next. */
  forgetPolicy(): void {
    this.#policy = undefined;
  }

  /** The engine with the words that were in force when they were read. */
  async site(database: Database): Promise<SiteWords> {
    return this.#site ?? this.readSite(database);
  }

  /** The engine with the words that are in force now; they are read again when they have changed. */
  async readSite(database: Database): Promise<SiteWords> {
    this.#site = await this.#siteWords.current(queryOn(database));
    return this.#site;
  }

  /** The scorer by a policy on a date, `YYYY-MM-DD`; the last one is kept. */
  scorerOn(policy: Policy, date: string): PairScorer {
    if (this.#scoring?.policy !== policy || this.#scoring.date !== date) {
      this.#scoring = { policy, date, scorer: this.#engine.createPairScorer(policy, date) };
    }
    return this.#scoring.scorer;
  }
}

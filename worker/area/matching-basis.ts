import type pg from 'pg';
import { readPolicies } from '../../db/node-policies.ts';
import { queryOn } from '../../db/run-query.ts';
import { createSiteWordsSource, type SiteWords } from '../../db/vocabulary/site-words.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import { NodeScorers } from '../../matching/scoring/node-scorers.ts';

type Database = pg.Pool | pg.PoolClient;

/** What a process matches with, as it knows it: policies, engine with the site's words, scorers. Whoever holds an area checks that it is in force. */
export class MatchingBasis {
  readonly #engine: MatchEngine;
  readonly #siteWords;
  #policies: NodePolicies | undefined;
  #site: SiteWords | undefined;
  #scoring:
    | { readonly policies: NodePolicies; readonly date: string; readonly scorers: NodeScorers }
    | undefined;

  constructor(engine: MatchEngine) {
    this.#engine = engine;
    this.#siteWords = createSiteWordsSource(engine);
  }

  /** The policies that were in force when they were read. */
  async policies(database: Database): Promise<NodePolicies> {
    this.#policies ??= await readPolicies(queryOn(database));
    return this.#policies;
  }

  /** Reads the policies again when they are asked for next. */
  forgetPolicies(): void {
    this.#policies = undefined;
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

  /** The scorers by the policies on a date, `YYYY-MM-DD`; the last ones are kept. */
  scorersOn(policies: NodePolicies, date: string): NodeScorers {
    if (this.#scoring?.policies !== policies || this.#scoring.date !== date) {
      const scorers = new NodeScorers(policies, date, this.#engine.createPairScorer);
      this.#scoring = { policies, date, scorers };
    }
    return this.#scoring.scorers;
  }
}

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../config/logger.ts';
import { kindOfScore, type PairScore } from '../../matching/model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../../matching/pair/compiled-profile.ts';
import { NodeScorers } from '../../matching/scoring/node-scorers.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { dateToMatchOn } from '../date-to-match-on.ts';
import type { RunQuery } from '../run-query.ts';
import { Turns } from '../turns.ts';
import { CompiledProfiles, type KnownProfile } from './compiled-profiles.ts';
import type { ExplainedPair, ExplainFailure, ExplainSetting, StoredPairRow } from './explained-pair.ts';

/** Most pairs that could not be scored that are remembered, so that each is told of once. */
const mostFailed = 1_000;

/** Explains stored pairs when someone looks: from the profiles, policy, vocabulary, engine and date as they stand now. */
export class PairExplainer {
  readonly #logger: Logger;
  readonly #count: (failure: ExplainFailure) => void;
  readonly #profiles: CompiledProfiles;
  readonly #failed = new LRUCache<string, true>({ max: mostFailed });

  /** `count` hears of every failure that is logged: each once. */
  constructor(logger: Logger, count: (failure: ExplainFailure) => void) {
    this.#logger = logger;
    this.#count = count;
    this.#profiles = new CompiledProfiles((side, profileId, cause) => {
      count('unreadable-profile');
      logger.error(
        { cause, side, profileId },
        'A profile can not be read, so that its pairs are not explained',
      );
    });
  }

  /**
   * The pairs in the order of the rows, each explained. A pair that can't be says so; it never rejects for one. `turns` are those
   * of who holds something in the database meanwhile; default: nothing is held.
   */
  async explain(
    query: RunQuery,
    setting: ExplainSetting,
    rows: readonly StoredPairRow[],
    turns: Turns = new Turns(),
  ): Promise<ExplainedPair[]> {
    const candidates = await this.#profiles.candidates(
      query,
      setting.engine,
      new Map(rows.map((row) => [row.candidateId, row.candidateInputRevision])),
      turns,
    );
    const roles = await this.#profiles.roles(
      query,
      setting.engine,
      new Map(rows.map((row) => [row.roleId, row.roleInputRevision])),
      turns,
    );
    const { policies, engine } = setting;
    const scorers = new Map<string, NodeScorers>();
    const scorersOn = (date: string): NodeScorers => {
      const known = scorers.get(date) ?? new NodeScorers(policies, date, engine.createPairScorer);
      scorers.set(date, known);
      return known;
    };
    const explained: ExplainedPair[] = [];
    await turns.forEach(rows, (row) => {
      const { candidateId, roleId, basis } = row;
      const date = dateToMatchOn(basis?.matchedOn ?? null, setting.today);
      const [candidate, role] = [candidates.get(candidateId), roles.get(roleId)];
      explained.push(this.#explainPair(row, candidate, role, setting, date, scorersOn(date)));
    });
    return explained;
  }

  #explainPair(
    row: StoredPairRow,
    candidate: KnownProfile<CompiledCandidate> | undefined,
    role: KnownProfile<CompiledRole> | undefined,
    { policies, engine }: ExplainSetting,
    scoredFor: string,
    scorers: NodeScorers,
  ): ExplainedPair {
    const { id, kind, total, forCandidate, forWorkplace, coverage, nearMiss, basis } = row;
    const scorer = scorers.of(row.roleNodeId);
    const { version } = policies.of(row.roleNodeId);
    const { version: candidateVersion } = policies.of(row.candidateNodeId);
    const revisions = [candidate?.profileRevision ?? 0, role?.profileRevision ?? 0];
    const isOther = candidateVersion !== version;
    const versions = isOther ? [version, candidateVersion] : [version];
    const tag = tagOf([id, ...revisions, ...versions, engine.version, scoredFor]);
    const score = this.#score(tag, id, candidate, role, scorer);
    const isCurrent =
      row.areProfilesMatched &&
      candidate?.inputRevision === row.candidateInputRevision &&
      role?.inputRevision === row.roleInputRevision &&
      basis?.matchedOn === scoredFor &&
      basis.policyVersion === version &&
      basis.candidatePolicyVersion === candidateVersion &&
      basis.engineVersion === engine.version;
    return {
      ...(typeof score === 'string'
        ? {
            kind,
            total,
            forCandidate,
            forWorkplace,
            coverage,
            gates: [],
            rules: [],
            nearMiss,
            failure: score,
          }
        : {
            ...score,
            kind: kindOfScore(score),
            total: kindOfScore(score) === 'none' ? 0 : score.total,
            failure: null,
          }),
      policyVersion: version,
      engineVersion: engine.version,
      scoredFor,
      isBeingRemade: !isCurrent,
      tag,
    };
  }

  #score(
    tag: string,
    suggestionId: string,
    candidate: KnownProfile<CompiledCandidate> | undefined,
    role: KnownProfile<CompiledRole> | undefined,
    scorer: PairScorer,
  ): PairScore | ExplainFailure {
    if (!candidate || !role || candidate.isErased || role.isErased) {
      return 'erased';
    }
    if (candidate.compiled === null || role.compiled === null) {
      return 'unreadable-profile';
    }
    try {
      return scorer.explain(candidate.compiled, role.compiled);
    } catch (error) {
      if (!this.#failed.get(tag)) {
        this.#failed.set(tag, true);
        this.#count('scoring-failed');
        this.#logger.error(
          { cause: error, suggestionId },
          'A pair can not be scored, so that it is not explained',
        );
      }
      return 'scoring-failed';
    }
  }
}

/** Twelve bytes of a hash, 16 letters: two states of one pair share a tag once in 10²⁸. */
function tagOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, 16);
}

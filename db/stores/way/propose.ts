import type { EntityManager } from 'typeorm';
import { explain } from '../../../matching/explanation/explain.ts';
import { withinConsent } from '../../../matching/explanation/within-consent.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../../../matching/vocabulary/localized-text.ts';
import type { ConsentFactId } from '../../../matching/vocabulary/proposal-codes.ts';
import { asConsequence } from '../../acting.ts';
import type { ExplainedPair, ExplainSetting } from '../../explained-pairs/explained-pair.ts';
import type { PairExplainer } from '../../explained-pairs/pair-explainer.ts';
import type { NodeScope } from '../../node-scope.ts';
import type { Consent, FrozenReason, FrozenWork } from '../../read-models/proposal-view.ts';
import { isOnItsWay } from '../../read-models/proposal-view.ts';
import { findSuggestion, type StoredSuggestion } from '../../read-models/suggestion-view.ts';
import { queryIn } from '../../run-query.ts';
import { weighingLockKey } from '../../weighing-lock.ts';
import { findObstacles, type Obstacle } from './find-obstacles.ts';
import { lockSides, type WayIds } from './lock-way.ts';
import { type Places, readPlaces } from './places.ts';
import { proposalAliases } from './proposal-aliases.ts';
import { insertProposalStep } from './proposal-steps.ts';

/** A reviewed pair that is put to the workplace, with the person's consent. */
export interface NewProposal {
  readonly id: string;
  readonly stepId: string;
  readonly suggestionId: string;
  readonly words: string;
  readonly consent: Consent;
  /** Why all the same, where something stands in the way; null when nothing was written. */
  readonly despite: string | null;
  readonly proposedBy: string;
  readonly scope: NodeScope;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What came of proposing a pair. */
export type ProposeOutcome =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'no-workplace' }
  | { readonly kind: 'proposed-already' }
  | { readonly kind: 'in-the-way'; readonly obstacles: readonly Obstacle[] };

/** A pair whose sides are locked, and the role's work as it is told now. */
interface LockedPair extends WayIds {
  readonly work: FrozenWork;
  readonly areOpen: boolean;
}

/** What one looks at before a pair is proposed. */
type PairLook = Pick<NewProposal, 'suggestionId' | 'scope' | 'today'>;

/** A pair that can be proposed: locked, with why it has its score and what stands in the way. */
interface SeenPair {
  readonly pair: LockedPair;
  readonly suggestion: StoredSuggestion;
  readonly explained: ExplainedPair;
  readonly places: Places;
  readonly obstacles: readonly Obstacle[];
}

/** Why a pair can not be proposed whatever is written. */
type ProposeRefusal = Exclude<ProposeOutcome, { readonly kind: 'proposed' | 'in-the-way' }>;

/** What the workplace would be told of a pair, and what stands in the way. */
export interface ProposalForeseen {
  readonly kind: 'foreseen';
  readonly work: FrozenWork;
  readonly reasons: Readonly<Record<VocabularyLanguage, readonly FrozenReason[]>>;
  readonly obstacles: readonly Obstacle[];
}

/**
 * Proposes a pair whose latest standing review approves it, with the reasons about the work in words as they are now. `readSetting` is asked
 * once pair and profiles are locked.
 */
export async function propose(
  manager: EntityManager,
  explainer: PairExplainer,
  readSetting: () => Promise<ExplainSetting>,
  proposal: NewProposal,
): Promise<ProposeOutcome> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [weighingLockKey]);
  const seen = await seePair(manager, explainer, readSetting, proposal);
  if (seen.kind !== 'seen') {
    return seen;
  }
  const { pair, suggestion, explained, places, obstacles } = seen;
  if (obstacles.length > 0 && proposal.despite === null) {
    return { kind: 'in-the-way', obstacles };
  }
  await insertProposal(manager, proposal, pair, freezeReasons(explained, proposal.consent.facts));
  await insertProposalStep(manager, {
    id: proposal.stepId,
    proposalId: proposal.id,
    kind: 'proposed',
    by: proposal.proposedBy,
    at: proposal.now,
    seen: seenByCoach(suggestion, explained, places, obstacles),
  });
  return { kind: 'proposed' };
}

/** What proposing a pair would tell of these facts, and what it would meet. Nothing is stored. */
export async function foreseeProposal(
  manager: EntityManager,
  explainer: PairExplainer,
  readSetting: () => Promise<ExplainSetting>,
  { facts, ...look }: PairLook & { readonly facts: readonly ConsentFactId[] },
): Promise<ProposalForeseen | ProposeRefusal> {
  const seen = await seePair(manager, explainer, readSetting, look);
  if (seen.kind !== 'seen') {
    return seen;
  }
  const { pair, explained, obstacles } = seen;
  return { kind: 'foreseen', work: pair.work, reasons: freezeReasons(explained, facts), obstacles };
}

async function seePair(
  manager: EntityManager,
  explainer: PairExplainer,
  readSetting: () => Promise<ExplainSetting>,
  { suggestionId, scope, today }: PairLook,
): Promise<({ readonly kind: 'seen' } & SeenPair) | ProposeRefusal> {
  const locked = await lockPair(manager, suggestionId);
  if (locked.kind !== 'locked') {
    return locked;
  }
  const { pair } = locked;
  const suggestion = await findSuggestion(manager, suggestionId, scope);
  if (suggestion === null) {
    return { kind: 'not-found' };
  }
  if (suggestion.review?.decision !== 'approve') {
    return { kind: 'not-approved' };
  }
  if (!pair.areOpen) {
    return { kind: 'not-open' };
  }
  if (await isOnItsWay(manager, suggestionId, today)) {
    return { kind: 'proposed-already' };
  }
  const [explained] = await explainer.explain(queryIn(manager), await readSetting(), [suggestion]);
  if (explained === undefined || explained.failure === 'erased') {
    return { kind: 'not-found' };
  }
  const places = await readPlaces(manager, pair, today);
  const obstacles = await findObstacles(manager, pair.candidateId, explained, places, today);
  return { kind: 'seen', pair, suggestion, explained, places, obstacles };
}

async function lockPair(
  manager: EntityManager,
  suggestionId: string,
): Promise<{ kind: 'locked'; pair: LockedPair } | { kind: 'not-found' } | { kind: 'no-workplace' }> {
  const [found]: { candidateId: string; roleId: string; workplaceId: string | null }[] = await manager.query(
    `SELECT candidate_id AS "candidateId", role_id AS "roleId",
       (SELECT workplace_id FROM roles WHERE id = role_id) AS "workplaceId"
     FROM suggestions WHERE id = $1`,
    [suggestionId],
  );
  if (found === undefined) {
    return { kind: 'not-found' };
  }
  await asConsequence(() =>
    manager.query('SELECT FROM suggestions WHERE id = $1 FOR NO KEY UPDATE', [suggestionId]),
  );
  const { workplaceId } = found;
  if (workplaceId === null) {
    return { kind: 'no-workplace' };
  }
  await lockSides(manager, { ...found, workplaceId });
  const [pair]: LockedPair[] = await manager.query(
    `SELECT candidate.id AS "candidateId", candidate.node_id AS "candidateNodeId", role.id AS "roleId",
       role.node_id AS "nodeId", role.workplace_id AS "workplaceId",
       candidate.status = 'open' AND NOT candidate.has_objection AND role.status = 'open' AS "areOpen",
       json_build_object('title', role.profile -> 'title', 'workplaceName', workplace.profile -> 'name',
         'hoursPerWeek', role.profile -> 'hoursPerWeek', 'times', role.profile -> 'times',
         'weekdays', role.profile -> 'weekdays', 'period', role.profile -> 'period',
         'employmentForms', role.profile -> 'employmentForms') AS work
     FROM candidates AS candidate, roles AS role JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE candidate.id = $1 AND role.id = $2 AND workplace.id = $3 AND workplace.status <> 'deleted'`,
    [found.candidateId, found.roleId, workplaceId],
  );
  // it went to another workplace while this waited
  return pair === undefined ? { kind: 'no-workplace' } : { kind: 'locked', pair };
}

/** The reasons about the work as the manager is told them, of the facts that the consent names alone. */
function freezeReasons(
  explained: ExplainedPair,
  facts: readonly ConsentFactId[],
): Record<VocabularyLanguage, FrozenReason[]> {
  const told = (lang: VocabularyLanguage) =>
    withinConsent(explain(explained, { reader: 'manager', lang }).points, facts).map(
      ({ kind, place, text }) => ({ kind, place, text }),
    );
  const [sv, en] = vocabularyLanguages.map(told);
  return { sv: sv ?? [], en: en ?? [] };
}

/** What the coach saw who proposed it, as it was. */
function seenByCoach(
  { review, candidateRevision, roleRevision }: StoredSuggestion,
  {
    tag,
    total,
    forCandidate,
    forWorkplace,
    coverage,
    policyVersion,
    engineVersion,
    scoredFor,
  }: ExplainedPair,
  { left, proposed, mentorsLeft }: Places,
  obstacles: readonly Obstacle[],
): object {
  return {
    reviewId: review?.id,
    ...{ tag, total, forCandidate, forWorkplace, coverage, policyVersion, engineVersion, scoredFor },
    ...{ candidateRevision, roleRevision, placesLeft: left, proposed, mentorsLeft, obstacles },
  };
}

async function insertProposal(
  manager: EntityManager,
  { id, suggestionId, words, consent, despite, proposedBy, now }: NewProposal,
  { candidateId, candidateNodeId, roleId, workplaceId, nodeId, work }: LockedPair,
  reasons: object,
): Promise<void> {
  for (const alias of proposalAliases()) {
    const inserted: unknown[] = await manager.query(
      `INSERT INTO proposals (id, suggestion_id, candidate_id, candidate_node_id, role_id, workplace_id, node_id, alias,
         words, reasons, work, consent, consent_until, despite, proposed_by, proposed_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
       ON CONFLICT (node_id, alias) DO NOTHING RETURNING id`,
      [
        ...[id, suggestionId, candidateId, candidateNodeId, roleId, workplaceId, nodeId, alias, words],
        ...[
          JSON.stringify(reasons),
          JSON.stringify(work),
          JSON.stringify({ ...consent, workplaceId, recordedBy: proposedBy }),
        ],
        ...[consent.until, despite, proposedBy, now],
      ],
    );
    if (inserted.length > 0) {
      return;
    }
  }
}

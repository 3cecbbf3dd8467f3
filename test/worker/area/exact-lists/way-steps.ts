import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { localDate } from '../../../../config/local-date.ts';
import type { ReviewRow } from '../../../../db/entities/review-entity.ts';
import type { ExplainSetting } from '../../../../db/explained-pairs/explained-pair.ts';
import type { PairExplainer } from '../../../../db/explained-pairs/pair-explainer.ts';
import { listObjections } from '../../../../db/read-models/objection-view.ts';
import type { PlacementTerms } from '../../../../db/read-models/placement-view.ts';
import { proposalTables, stateOn } from '../../../../db/read-models/proposal-view.ts';
import { candidatesTable } from '../../../../db/stores/candidates.ts';
import { deleteProfile } from '../../../../db/stores/delete-profile.ts';
import { answerObjection, recordObjection, withdrawObjection } from '../../../../db/stores/objections.ts';
import { reviewSuggestion } from '../../../../db/stores/review-suggestion.ts';
import { roles } from '../../../../db/stores/roles.ts';
import { runInTransaction } from '../../../../db/stores/run-in-transaction.ts';
import {
  changePlacement,
  movePlacement,
  type PlacementMove,
} from '../../../../db/stores/way/change-placement.ts';
import { expireProposals } from '../../../../db/stores/way/expire-proposals.ts';
import { planPlacement } from '../../../../db/stores/way/plan-placement.ts';
import { moveProposal, type ProposalMove } from '../../../../db/stores/way/proposal-steps.ts';
import { propose } from '../../../../db/stores/way/propose.ts';

import { testNames } from '../../../support/test-names.ts';
import { mentor } from './commands.ts';

const planner = { id: 'planner', isCoach: false, isPlanner: true, isSystem: false, today: '2026-11-26' };

const scope = { nodes: '*', managerId: null, writerId: null } as const;
const by = 'coach';

/** What of a way a step is taken, when and by whom. */
interface StepOf {
  readonly proposalId: string;
  /** Empty while there is no placement. */
  readonly placementId: string;
  readonly now: Date;
  readonly today: string;
}

/** A step that can follow on how a proposal or its placement stands. */
interface Step {
  readonly kind: string;
  readonly take: (manager: EntityManager, of: StepOf) => Promise<{ readonly kind: string }>;
}

const move = (
  kind: ProposalMove['kind'],
  reason: string | null = null,
  until: string | null = null,
): Step => ({
  kind,
  take: (manager, { proposalId, now, today }) =>
    moveProposal(manager, {
      ...{ stepId: crypto.randomUUID(), proposalId, kind, reason, text: null, until, by, scope, now, today },
    }),
});
const plan = (mentorId: string | null): Step => ({
  kind: 'planned',
  take: (manager, { proposalId, now, today }) =>
    planPlacement(manager, {
      ...{
        id: crypto.randomUUID(),
        stepId: crypto.randomUUID(),
        proposalId,
        despite: 'Provas',
        plannedBy: by,
      },
      ...{ employmentForm: 'anstallning', startsOn: today, endsOn: null, hoursPerWeek: 20, hourSteps: [] },
      ...{ mentorId, scope, now, today },
    }),
});
const change = (difference: Partial<PlacementTerms>): Step => ({
  kind: 'changed',
  take: (manager, { placementId: id, now, today }) =>
    changePlacement(manager, {
      ...{ id, stepId: crypto.randomUUID(), by, scope, now, today, condition: 'exists' },
      change: (terms) => ({ ...terms, ...difference }),
    }),
});
const movePlaced = (
  kind: PlacementMove['move'],
  reason: PlacementMove['reason'] = null,
  outcome: PlacementMove['outcome'] = null,
): Step => ({
  kind,
  take: (manager, { placementId: id, now, today }) =>
    movePlacement(manager, {
      ...{ id, stepId: crypto.randomUUID(), by, scope, now, today, move: kind, on: today, reason, outcome },
    }),
});

const answers = [
  move('welcomed', 'want-to-try'),
  move('welcomed', 'want-to-try'),
  move('not-now', 'full-now', '2026-12-01'),
  move('not-now', 'too-much-else-now'),
  move('refused', 'hours-do-not-fit'),
];
const withdrawals = [move('withdrawn', 'role-changed'), move('withdrawn', 'person-declined')];
const withdrawConsent = move('withdrawn', 'consent-withdrawn');

/** By how a proposal stands, or its placement if there is one. */
const following: Readonly<Record<string, readonly Step[]>> = {
  proposed: [...answers, move('asked'), move('asked'), ...withdrawals],
  asked: [...answers, move('replied'), move('replied'), move('replied'), ...withdrawals],
  welcomed: [
    plan(null),
    plan(mentor),
    plan(null),
    plan(mentor),
    move('refused', 'no-mentor'),
    ...withdrawals,
  ],
  'not-now': [move('welcomed', 'want-to-try'), move('refused', 'other'), ...withdrawals],
  refused: [move('welcomed', 'want-to-try')],
  planned: [
    ...[
      movePlaced('start'),
      movePlaced('start'),
      movePlaced('start'),
      change({ hoursPerWeek: 25 }),
      change({ mentorId: mentor }),
    ],
    ...[
      movePlaced('call-off', 'workplace-cannot'),
      movePlaced('call-off', 'person-declined'),
      withdrawConsent,
    ],
  ],
  running: [
    ...[movePlaced('end', 'period-over', 'employed-here'), movePlaced('end', 'period-over', 'not-known')],
    ...[change({ hoursPerWeek: 10 }), change({ mentorId: null }), withdrawConsent],
  ],
};
const wasTaken = ['moved', 'planned', 'done'];

/** What steps are taken with. */
interface StepsBy {
  readonly dataSource: DataSource;
  readonly pool: Pool;
  readonly explainer: PairExplainer;
  readonly setting: () => ExplainSetting;
  readonly clock: () => Date;
  /** Told of each kind of step that was taken. */
  readonly taken: Set<string>;
  /** The kinds that are taken wherever they can be, in place of others. */
  readonly sought: ReadonlySet<string>;
}

/** Takes steps of pairs by the site's own stores. What does not come next, or has no place, changes nothing. */
export class WaySteps {
  readonly #by: StepsBy;

  constructor(by: StepsBy) {
    this.#by = by;
  }

  /** Decides on a suggestion, or undoes or reopens what was decided. */
  async review(
    suggestionId: string,
    { decision, reason, resumeOn }: Pick<ReviewRow, 'decision' | 'reason' | 'resumeOn'>,
  ): Promise<void> {
    await this.#run(suggestionId, async (manager, now) => {
      const { kind } = await reviewSuggestion(manager, this.#by.explainer, this.#readSetting, {
        ...{ id: crypto.randomUUID(), suggestionId, decision, reason, resumeOn },
        // whatever stands in the way
        comment: decision === 'approve' ? 'Provas' : null,
        ...{ reviewedBy: by, scope, now, tags: null },
      });
      return kind === 'reviewed' ? decision : null;
    });
  }

  /** Approves a suggestion and proposes it, whatever stands in the way. */
  async propose(suggestionId: string, consentUntil: string): Promise<void> {
    await this.review(suggestionId, { decision: 'approve', reason: null, resumeOn: null });
    const { today } = this.#by.setting();
    await this.#run(suggestionId, async (manager, now) => {
      const { kind } = await propose(manager, this.#by.explainer, this.#readSetting, {
        ...{ id: crypto.randomUUID(), stepId: crypto.randomUUID(), suggestionId, words: 'Noggrann.' },
        consent: {
          facts: ['wishes'],
          purpose: 'consider',
          how: 'orally',
          givenOn: today,
          until: consentUntil,
        },
        ...{ despite: 'Provas', proposedBy: by, scope, now, today },
      });
      return kind === 'proposed' ? kind : null;
    });
  }

  /** Takes the step of this number among those that follow on how a proposal or its placement stands, unless one of them is sought. */
  async goOn(proposalId: string, choice: number): Promise<void> {
    const { today } = this.#by.setting();
    const [way]: { suggestionId: string; state: string; placementId: string | null }[] =
      await this.#by.dataSource.query(
        `SELECT proposal.suggestion_id AS "suggestionId", coalesce(placement.state, ${stateOn('$2::date')}) AS state,
           placement.id AS "placementId" FROM ${proposalTables} WHERE proposal.id = $1`,
        [proposalId, today],
      );
    const steps = following[way?.state ?? ''] ?? [];
    const sought = steps.filter(({ kind }) => this.#by.sought.has(kind));
    const among = sought.length === 0 ? steps : sought;
    const step = among[choice % Math.max(among.length, 1)];
    if (way !== undefined && step !== undefined) {
      await this.#run(way.suggestionId, async (manager, now) => {
        const of = { proposalId, placementId: way.placementId ?? '', now, today };
        return wasTaken.includes((await step.take(manager, of)).kind) ? step.kind : null;
      });
    }
  }

  /** Records that a person objects, who may do so already. */
  async object(candidateId: string): Promise<void> {
    const outcome = await runInTransaction(this.#by.dataSource, (manager) =>
      recordObjection(
        manager,
        {
          ...{ id: crypto.randomUUID(), candidateId, madeOn: '2026-11-20', words: 'Nej.', recordedBy: by },
          now: this.#by.clock(),
        },
        () => crypto.randomUUID(),
      ),
    );
    if (outcome === 'recorded') {
      this.#by.taken.add('objected');
    }
  }

  /** Answers the objection of a person that stands, or withdraws it. */
  async settleObjection(candidateId: string, how: 'upheld' | 'dismissed' | 'withdrawn'): Promise<void> {
    const outcome = await runInTransaction(this.#by.dataSource, async (manager) => {
      const [{ id } = { id: '' }] = await listObjections(manager, candidateId);
      const now = this.#by.clock();
      const of = { id, candidateId, now };
      return how === 'withdrawn'
        ? withdrawObjection(manager, { ...of, withdrawnBy: by })
        : answerObjection(manager, {
            ...of,
            answer: how,
            reason: 'Provas',
            answeredBy: by,
            today: localDate(now),
          });
    });
    if (outcome === 'settled') {
      this.#by.taken.add(`objection ${how}`);
    }
  }

  /** Writes down which consents have run out. */
  async expire(): Promise<void> {
    if ((await expireProposals(this.#by.pool, this.#by.clock(), this.#by.setting().today)) > 0) {
      this.#by.taken.add('expired');
    }
  }

  /** Erases a profile, unless somebody is on the way to it. */
  async erase(table: 'candidates' | 'roles', id: string): Promise<void> {
    await runInTransaction(this.#by.dataSource, async (manager) => {
      const erasure = { id, scope, condition: 'any', now: this.#by.clock() } as const;
      await (table === 'candidates'
        ? deleteProfile(manager, candidatesTable(testNames, planner), erasure)
        : deleteProfile(manager, roles, erasure));
    });
  }

  readonly #readSetting = async (): Promise<ExplainSetting> => this.#by.setting();

  /** Takes a step at a time that is read once the pair is locked: steps of a pair are recorded in the order in which they took effect. */
  async #run(
    suggestionId: string,
    step: (manager: EntityManager, now: Date) => Promise<string | null>,
  ): Promise<void> {
    const taken = await runInTransaction(this.#by.dataSource, async (manager) => {
      await manager.query('SELECT FROM suggestions WHERE id = $1 FOR NO KEY UPDATE', [suggestionId]);
      await manager.query(
        'SELECT FROM candidates WHERE id = (SELECT candidate_id FROM suggestions WHERE id = $1) FOR NO KEY UPDATE',
        [suggestionId],
      );
      return step(manager, this.#by.clock());
    });
    if (taken !== null) {
      this.#by.taken.add(taken);
    }
  }
}

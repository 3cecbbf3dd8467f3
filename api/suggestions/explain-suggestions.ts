import type { EntityManager } from 'typeorm';
import { localDate } from '../../config/local-date.ts';
import type { ExplainedPair, ExplainSetting } from '../../db/explained-pairs/explained-pair.ts';
import { readPolicies } from '../../db/node-policies.ts';
import { nearestTown } from '../../db/places/nearest-town.ts';
import {
  findSuggestion,
  type StoredSuggestion,
  tagWithReview,
} from '../../db/read-models/suggestion-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { type Verdict, verdictForCoach } from '../../matching/explanation/summary-findings.ts';
import { travelMinutes } from '../../matching/pair/travel-minutes.ts';
import { goesOn, type KnowerRole, readersAmong } from '../access/own-person.ts';
import type { Reader } from '../access/reach.ts';
import { seesWhole, shape } from '../access/shape.ts';
import { withoutOwnWords } from '../access/without-own-words.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { notFound } from '../http/problems/problem.ts';

/** One suggestion as it is shown: where it stands, what the work is, scored and explained as things are now. */
export interface SuggestionView
  extends Pick<
      StoredSuggestion,
      | 'id'
      | 'rank'
      | 'candidateId'
      | 'candidateNodeId'
      | 'candidateReference'
      | 'roleId'
      | 'roleNodeId'
      | 'roleTitle'
      | 'workplaceName'
      | 'hoursPerWeek'
      | 'times'
      | 'weekdays'
      | 'period'
      | 'places'
      | 'tasks'
      | 'review'
      | 'reopened'
      | 'offLists'
    >,
    ExplainedPair {
  /** The town where the work is; null when that is not known. */
  readonly town: string | null;
  /** From where the candidate lives to the work, as it is estimated; null when either is not known, or not the reader's to know. */
  readonly travelMinutes: number | null;
  /** Whether the reader is the coach of the person, stands in for who is, or plans for the node; else it tells no own words and no trip. */
  readonly mayDecide: boolean;
  /** How good its explanation says that it is, to the coach; null for no match, and for what can't be explained. */
  readonly verdict: Verdict | null;
  /** ISO 8601. */
  readonly matchedAt: string;
}

/** What suggestions are explained by now: the policies in force, the site's words and the date. */
export async function currentSetting(
  { siteWords, clock }: Pick<ApiContext, 'siteWords' | 'clock'>,
  manager: EntityManager,
): Promise<ExplainSetting> {
  const query = queryIn(manager);
  const policies = await readPolicies(query);
  const { engine } = await siteWords.current(query);
  return { policies, engine, today: localDate(clock()) };
}

/** Explains suggestions in the order given, as far as the reader may read of each person. */
export async function explainSuggestions(
  context: Pick<ApiContext, 'dataSource' | 'pairExplainer' | 'clock'>,
  setting: ExplainSetting,
  reader: Principal,
  stored: readonly StoredSuggestion[],
): Promise<SuggestionView[]> {
  const { manager } = context.dataSource;
  const people = stored.map(({ candidateId }) => candidateId);
  const [explained, readerOf] = await Promise.all([
    context.pairExplainer.explain(queryIn(manager), setting, stored),
    readersAmong(manager, reader, context.clock(), people),
  ]);
  return stored.flatMap((suggestion, index) => {
    const pair = explained[index];
    return pair === undefined ? [] : [toView(suggestion, pair, setting, readerOf(suggestion.candidateId))];
  });
}

/** One suggestion within the reader's reach, explained. Throws a `404` problem when there is none. */
export async function readExplained(
  context: ApiContext,
  setting: ExplainSetting,
  id: string,
  reader: Principal,
): Promise<SuggestionView> {
  const found = await findSuggestion(context.dataSource.manager, id, scopeOf(reader));
  const [suggestion] = found === null ? [] : await explainSuggestions(context, setting, reader, [found]);
  if (suggestion === undefined) {
    throw notFound('suggestion');
  }
  return suggestion;
}

function toView(
  stored: StoredSuggestion,
  explained: ExplainedPair,
  { policies }: ExplainSetting,
  reader: Reader<KnowerRole>,
): SuggestionView {
  const policy = policies.of(stored.roleNodeId);
  const { id, rank, candidateId, candidateNodeId, candidateReference, review, reopened, offLists } = stored;
  const { roleId, roleNodeId, roleTitle, workplaceName } = stored;
  const { hoursPerWeek, times, weekdays, period, places, tasks, workLocation, homeLocation } = stored;
  const view: SuggestionView = {
    id,
    rank,
    candidateId,
    candidateNodeId,
    candidateReference,
    roleId,
    roleNodeId,
    roleTitle,
    workplaceName,
    hoursPerWeek,
    times,
    weekdays,
    period,
    places,
    tasks,
    town: workLocation === null ? null : (nearestTown(workLocation)?.name ?? null),
    travelMinutes:
      workLocation === null || homeLocation === null
        ? null
        : travelMinutes(homeLocation, workLocation, policy),
    ...(seesWhole('suggestion', 'gates', reader) ? explained : withoutOwnWords(explained)),
    mayDecide: goesOn(reader),
    verdict: explained.failure === null ? verdictForCoach(explained, policy.good) : null,
    tag: tagWithReview(explained.tag, stored),
    matchedAt: stored.matchedAt.toISOString(),
    review,
    reopened,
    offLists,
  };
  return shape('suggestion', view, reader, { travelMinutes: null });
}

import type { EntityManager } from 'typeorm';
import { monthsBefore } from '../dates.ts';
import { isManagersAlone, isWriters, type NodeScope, nodesParameter } from '../node-scope.ts';
import { isCovered, type PersonViewer } from '../person-access.ts';
import {
  type AddParameter,
  countByFilter,
  holdsWords,
  isLike,
  type ListCounts,
  type ListPlace,
  type ListSelection,
  type ListSource,
  listPlaces,
  reviewFilter,
  sharedSorts,
} from './filtered-list.ts';
import { type CandidateView, candidateReader } from './profile-view.ts';
import { type SuggestionCounts, suggestionCounts } from './suggestion-counts-view.ts';

/** What a candidate may need of somebody. */
export const candidateNeeds = [
  'review',
  'proposal',
  'answer',
  'suggestions',
  'profile',
  'confirmation',
] as const;
/** See {@link candidateNeeds}. */
type CandidateNeed = (typeof candidateNeeds)[number];

/** Below so many of five things told, a profile says too little to be matched well: see the migration that counts them. */
const leastTold = 3;
/** How long somebody has waited at least. */
export const waits = ['3-months', '6-months', '12-months'] as const;

/** When a list is read. */
interface Moment {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What nobody has confirmed since may be true no more. */
  readonly unconfirmedBefore: Date;
}

/** What stands in a statement for the parts of a {@link Moment}, where they are needed there. */
interface MomentInSql {
  /** A date. */
  today(): string;
  /** A time. */
  unconfirmedBefore(): string;
}

/**
 * What stands for a need, of the tables fact and kept. Of a closed candidate nothing is needed, of one whose profile is off the lists only
 * that it is confirmed.
 */
export function isNeeded(need: Exclude<CandidateNeed, 'answer' | 'confirmation'>): string;
export function isNeeded(need: 'confirmation', moment: Pick<MomentInSql, 'unconfirmedBefore'>): string;
export function isNeeded(need: CandidateNeed, moment: MomentInSql): string;
export function isNeeded(
  need: CandidateNeed,
  { today, unconfirmedBefore }: Partial<MomentInSql> = {},
): string {
  const conditions: Readonly<Record<CandidateNeed, () => string>> = {
    review: () => 'coalesce(kept.to_review, 0) > 0',
    // approved, and no workplace was asked since
    proposal: () => `kept.approved > 0 AND NOT EXISTS (SELECT FROM proposals AS asked
      WHERE asked.candidate_id = kept.candidate_id AND asked.proposed_at >= kept.approved_at)`,
    // a proposal rests on an approval that stands, and what waits for an answer is not placed yet
    answer: () => `kept.approved > 0 AND EXISTS (SELECT FROM proposals AS asked
      WHERE asked.candidate_id = kept.candidate_id AND asked.state = 'proposed' AND asked.consent_until >= ${today?.()})`,
    suggestions: () => 'coalesce(kept.listed, 0) = 0',
    profile: () => `fact.told < ${leastTold}`,
    confirmation: () => `fact.confirmed_at < ${unconfirmedBefore?.()}`,
  };
  const statuses = need === 'confirmation' ? `IN ('open', 'not-confirmed')` : `= 'open'`;
  return `(fact.status ${statuses} AND ${conditions[need]()})`;
}

/** The moment as parameters of a statement. */
function momentIn({ today, unconfirmedBefore }: Moment, add: AddParameter): MomentInSql {
  return {
    today: () => `${add(today)}::date`,
    unconfirmedBefore: () => `${add(unconfirmedBefore)}::timestamptz`,
  };
}

const filtersAt = (moment: Moment) =>
  ({
    status: {
      condition: (value, add) => `fact.status = ${add(value)}`,
      counted: ['open', 'placed', 'objected', 'not-confirmed', 'closed'],
    },
    coach: {
      condition: (value, add) =>
        value === 'none' ? 'fact.coach_id IS NULL' : `fact.coach_id = ${add(value)}::uuid`,
      counted: [],
    },
    since: {
      condition(value, add) {
        const wait = waits.find((one) => one === value);
        const day = wait === undefined ? value : monthsBefore(moment.today, Number.parseInt(wait, 10));
        return `fact.waiting_since <= ${add(day)}`;
      },
      counted: waits,
    },
    needs: {
      condition(value, add) {
        const wanted = candidateNeeds.find((need) => need === value);
        return wanted === undefined ? 'false' : isNeeded(wanted, momentIn(moment, add));
      },
      counted: candidateNeeds,
    },
    review: reviewFilter,
  }) satisfies ListSource<string>['filters'];

/** What candidates are sorted by. */
export const candidateSorts = {
  id: { key: 'fact.candidate_id', type: 'uuid' },
  reference: { key: 'fact.name', type: 'text' },
  waiting: { key: `coalesce(fact.waiting_since, '9999')`, type: 'text' },
  ...sharedSorts,
} satisfies ListSource<string>['sorts'];

/** What candidates are filtered by. */
type CandidateFilter = keyof ReturnType<typeof filtersAt>;
/** See {@link candidateSorts}. */
export type CandidateSort = keyof typeof candidateSorts;

const sourceAt = (moment: Moment): ListSource<CandidateSort> => ({
  id: 'fact.candidate_id',
  from: 'candidate_facts AS fact LEFT JOIN candidate_counts AS kept USING (candidate_id)',
  filters: filtersAt(moment),
  sorts: candidateSorts,
  grouped: { filter: 'coach', column: 'fact.coach_id' },
});

/** A candidate in a list: the profile with what matters of it before one opens it. */
export interface ListedCandidate extends CandidateView {
  readonly suggestions: SuggestionCounts;
  /** What it needs of somebody. */
  readonly attention: readonly CandidateNeed[];
}

/** Which candidates: of which nodes, with which words, and what they are filtered by. */
export interface CandidateSelection extends Moment {
  readonly scope: NodeScope;
  /** Whose own words are searched is for them to read; a system sees those alone whom it wrote. */
  readonly viewer: PersonViewer;
  readonly nodeId: string | undefined;
  /** Words that all stand in reference or own words. */
  readonly q: string | undefined;
  /** Whether what is only like `q` will do. */
  readonly isForgiving: boolean;
  /** `coach` is an id or `none`; `since` one of {@link waits} or a date. */
  readonly values: Readonly<Partial<Record<CandidateFilter, string>>>;
}

/** The moment as it stands among the parameters of a page's profiles. */
const asExtra: MomentInSql = { today: () => '$2::date', unconfirmedBefore: () => '$3::timestamptz' };

/** A page of candidates in order, each with its place. */
export async function listCandidates(
  manager: EntityManager,
  selection: CandidateSelection,
  page: { readonly sort: CandidateSort; readonly after: ListPlace | null; readonly limit: number },
): Promise<{ item: ListedCandidate; place: ListPlace }[]> {
  const places = await listPlaces(manager, sourceAt(selection), toSelection(selection), page);
  const found = await candidateReader.findAll<{
    suggestions: SuggestionCounts;
    attention: CandidateNeed[];
  }>(
    manager,
    places.map(({ id }) => id),
    {
      columns: `${suggestionCounts} AS suggestions, array_remove(ARRAY[${candidateNeeds
        .map((need) => `CASE WHEN ${isNeeded(need, asExtra)} THEN '${need}' END`)
        .join(', ')}], NULL) AS attention`,
      parameters: [selection.today, selection.unconfirmedBefore],
      from: `JOIN candidate_facts AS fact ON fact.candidate_id = item.id
        LEFT JOIN candidate_counts AS kept ON kept.candidate_id = item.id AND kept.candidate_id = ANY ($1)`,
    },
  );
  return places.flatMap((place) => {
    const one = found.get(place.id);
    return one === undefined
      ? []
      : [{ item: { ...one.item, suggestions: one.row.suggestions, attention: one.row.attention }, place }];
  });
}

/** How many candidates there are in all, with each value of each filter, and of each coach. */
export function countCandidates(manager: EntityManager, selection: CandidateSelection): Promise<ListCounts> {
  return countByFilter(manager, sourceAt(selection), toSelection(selection));
}

/** The selection, forgiving slips where nobody has the words as they are typed. */
export async function forgiveSlips(
  manager: EntityManager,
  selection: Omit<CandidateSelection, 'isForgiving'>,
): Promise<CandidateSelection> {
  const asTyped = { ...selection, isForgiving: false };
  if (selection.q === undefined) {
    return asTyped;
  }
  const anybody = { ...asTyped, values: {} };
  const found = await listPlaces(manager, sourceAt(anybody), toSelection(anybody), {
    sort: 'id',
    after: null,
    limit: 1,
  });
  return { ...selection, isForgiving: found.length === 0 };
}

function toSelection(selection: CandidateSelection): ListSelection {
  const { scope, viewer, nodeId, q, isForgiving, values } = selection;
  const seesNode = viewer.isCoach || viewer.isPlanner;
  const hasWords = isForgiving ? isLike : holdsWords;
  return {
    base: (add) => [
      ...(scope.nodes === '*' ? [] : [`fact.node_id = ANY (${add(nodesParameter(scope))}::text[])`]),
      ...(nodeId === undefined ? [] : [`fact.node_id = ${add(nodeId)}`]),
      ...(seesNode ? [] : [isWriters('fact', add(viewer.id))]),
      ...(q === undefined
        ? []
        : viewer.isPlanner || !viewer.isCoach
          ? [hasWords(q, ['fact.name', 'fact.words'], add)]
          : [
              // what a colleague's people have said is not found by its words either
              `(${hasWords(q, ['fact.name'], add)}
                OR ((fact.coach_id::text = ${add(viewer.id)}
                  OR ${isCovered('fact.candidate_id', `${add(viewer.id)}::text`, `${add(viewer.today)}::date`)})
                AND ${hasWords(q, ['fact.name', 'fact.words'], add)}))`,
            ]),
      ...(isManagersAlone(scope) ? ['false'] : []),
    ],
    values,
  };
}

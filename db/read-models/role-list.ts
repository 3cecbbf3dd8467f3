import type { EntityManager } from 'typeorm';
import {
  isManagersRole,
  isTheirs,
  type NodeScope,
  nodesParameter,
  reachesWholeNodes,
} from '../node-scope.ts';
import {
  type AddParameter,
  countByFilter,
  holdsWords,
  type ListCounts,
  type ListPlace,
  type ListSelection,
  type ListSource,
  listPlaces,
  reviewFilter,
  sharedSorts,
} from './filtered-list.ts';
import { type RoleView, roleReader, townOf } from './profile-view.ts';
import { type SuggestionCounts, suggestionCounts } from './suggestion-counts-view.ts';

/** What a role may need of somebody. */
export const roleNeeds = ['review', 'people'] as const;
/** See {@link roleNeeds}. */
type RoleNeed = (typeof roleNeeds)[number];

/** Of a closed role nothing is needed. */
const needs: Readonly<Record<RoleNeed, string>> = {
  review: `(fact.status = 'open' AND coalesce(kept.to_review, 0) > 0)`,
  people: `(fact.status = 'open' AND coalesce(kept.listed, 0) = 0)`,
};

const filters = {
  status: { condition: (value, add) => `fact.status = ${add(value)}`, counted: ['open', 'full', 'closed'] },
  workplace: { condition: (value, add) => `fact.workplace_id = ${add(value)}::uuid`, counted: [] },
  needs: {
    condition: (value) => roleNeeds.filter((need) => need === value).map((need) => needs[need])[0] ?? 'false',
    counted: roleNeeds,
  },
  review: reviewFilter,
} satisfies ListSource<string>['filters'];

/** What roles are sorted by. */
export const roleSorts = {
  id: { key: 'fact.role_id', type: 'uuid' },
  title: { key: 'fact.name', type: 'text' },
  ...sharedSorts,
} satisfies ListSource<string>['sorts'];

/** What roles are filtered by. */
type RoleFilter = keyof typeof filters;
/** See {@link roleSorts}. */
export type RoleSort = keyof typeof roleSorts;

const source: ListSource<RoleSort> = {
  id: 'fact.role_id',
  from: `role_facts AS fact LEFT JOIN role_counts AS kept USING (role_id)
    LEFT JOIN workplaces AS workplace ON workplace.id = fact.workplace_id`,
  filters,
  sorts: roleSorts,
};

/** A role in a list: the role with what matters of it before one opens it. */
export interface ListedRole extends RoleView {
  readonly workplaceName: string | null;
  /** The town that it lies in or near; null when its place is not known. */
  readonly town: string | null;
  readonly suggestions: SuggestionCounts;
  /** What it needs of somebody. */
  readonly attention: readonly RoleNeed[];
}

interface FoundColumns extends Pick<ListedRole, 'workplaceName' | 'suggestions' | 'attention'> {
  readonly workplaceLocation: { readonly lat: number; readonly lon: number } | null;
}

/** Which roles: of which nodes, with which words, and what they are filtered by. */
export interface RoleSelection {
  readonly scope: NodeScope;
  readonly nodeId: string | undefined;
  /** Words that all stand in title, reference, own words or the name of the workplace. */
  readonly q: string | undefined;
  readonly values: Readonly<Partial<Record<RoleFilter, string>>>;
}

/** A page of roles in order, each with its place. */
export async function listRoles(
  manager: EntityManager,
  selection: RoleSelection,
  page: { readonly sort: RoleSort; readonly after: ListPlace | null; readonly limit: number },
): Promise<{ item: ListedRole; place: ListPlace }[]> {
  const places = await listPlaces(manager, source, toSelection(selection), page);
  const found = await roleReader.findAll<FoundColumns>(
    manager,
    places.map(({ id }) => id),
    {
      columns: `workplace.profile ->> 'name' AS "workplaceName",
        workplace.profile -> 'location' AS "workplaceLocation", ${suggestionCounts} AS suggestions,
        array_remove(ARRAY[${roleNeeds.map((need) => `CASE WHEN ${needs[need]} THEN '${need}' END`).join(', ')}], NULL) AS attention`,
      from: `JOIN role_facts AS fact ON fact.role_id = item.id LEFT JOIN role_counts AS kept ON kept.role_id = item.id AND kept.role_id = ANY ($1)`,
      parameters: [],
    },
  );
  return places.flatMap((place) => {
    const one = found.get(place.id);
    if (one === undefined) {
      return [];
    }
    const { workplaceName, workplaceLocation, suggestions, attention } = one.row;
    const town = townOf(one.item.location ?? workplaceLocation ?? undefined);
    return [{ item: { ...one.item, workplaceName, town, suggestions, attention }, place }];
  });
}

/** How many roles there are in all, with each value of each filter. */
export function countRoles(manager: EntityManager, selection: RoleSelection): Promise<ListCounts> {
  return countByFilter(manager, source, toSelection(selection));
}

/** The condition under which a role is a manager's, or a system's. */
function isOwn(scope: NodeScope, add: AddParameter): string {
  const [managerId, writerId] = [add(scope.managerId), add(scope.writerId)];
  return isTheirs('fact', isManagersRole('fact', 'workplace', managerId), managerId, writerId);
}

function toSelection({ scope, nodeId, q, values }: RoleSelection): ListSelection {
  const searched = ['fact.name', 'fact.words', `search_form(workplace.profile ->> 'name')`];
  return {
    base: (add) => [
      ...(scope.nodes === '*' ? [] : [`fact.node_id = ANY (${add(nodesParameter(scope))}::text[])`]),
      ...(nodeId === undefined ? [] : [`fact.node_id = ${add(nodeId)}`]),
      ...(q === undefined ? [] : [holdsWords(q, searched, add)]),
      ...(reachesWholeNodes(scope) ? [] : [isOwn(scope, add)]),
    ],
    values,
  };
}

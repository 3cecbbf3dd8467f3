import type { EntityManager } from 'typeorm';
import type { MatchFailure } from '../entities/matched-profile-columns.ts';
import { isMatchedOtherwise } from '../node-policies.ts';
import { isManagersRole, isTheirs, type NodeScope, nodesParameter } from '../node-scope.ts';
import { nearestTown, type Place } from '../places/nearest-town.ts';
import { prepared } from '../prepared.ts';
import {
  type CandidateColumns,
  type RoleColumns,
  toCandidate,
  toRole,
  toWorkplace,
  type WorkplaceColumns,
} from '../row-mapping.ts';
import { type MentorColumns, type MentorPlaces, mentorColumns, mentorPlacesOf } from './mentor-places.ts';

/** What only the database knows of a profile, as it is shown. */
export interface StoredFacts {
  id: string;
  nodeId: string;
  revision: number;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}

/** How far matching has come with a profile. */
export interface MatchState {
  /** Whether the stored lists were computed from the profile as it stands. */
  matched: boolean;
  /** The revision that they were computed from; 0 before the first match. */
  matchedRevision: number;
  /** Why it could not be matched; null when it could, or was not tried yet. */
  matchFailure: MatchFailure | null;
}

/** A candidate as it is shown in a list. */
export type CandidateView = ReturnType<typeof toCandidate> &
  StoredFacts &
  MatchState & {
    /** Whether a placement is planned or running: then the person stands on no list. */
    placed: boolean;
    /** When somebody last said that it is true: with an edit, or by confirming it. ISO 8601. */
    confirmedAt: string;
    /** Whether that is so long ago that the person stands on no list until somebody confirms it. */
    lapsed: boolean;
    /** Whether an objection of the person to being matched stands. */
    objected: boolean;
    /** `YYYY-MM-DD`, when the person is erased unless somebody confirms the profile; null for none. */
    eraseOn: string | null;
  };
/** How many more can be placed, in a role and with each mentor of its workplace. */
interface RoomLeft {
  /** Null when neither the role nor its workplace says how many; at 0 the role stands on no list. */
  placesLeft: number | null;
  mentorPlaces: MentorPlaces[];
}
/** A role as it is shown. */
export type RoleView = ReturnType<typeof toRole> & StoredFacts & MatchState & RoomLeft;
/** Who manages a workplace, and what is offered there now. */
interface WorkplaceOffer {
  /** What the manager is called; null without a manager, or when they have not signed in for long. */
  managerName: string | null;
  /** How many open roles with places left it has. */
  openRoles: number;
  /** How many places are left in those; a role that does not tell counts as none. */
  openPlaces: number;
}

/** A workplace as it is shown. */
export type WorkplaceView = ReturnType<typeof toWorkplace> &
  StoredFacts &
  WorkplaceOffer & {
    /** How many more each mentor has room for. */
    mentorPlaces: MentorPlaces[];
    /** The town that it lies in or near; null when its place is not known, or far from any. */
    town: string | null;
  };

/** Filter and place of one page of workplaces, ordered by id. */
interface WorkplacePage {
  readonly scope: NodeScope;
  readonly nodeId: string | undefined;
  /** Text that the reference or name contains, in any case. */
  readonly q: string | undefined;
  /** The workplace after which the page begins; null for the first. */
  readonly after: WorkplacePlace | null;
  readonly limit: number;
}

/** A place in the list of workplaces: by name, in the order of the Swedish alphabet, and by id. */
interface WorkplacePlace {
  /** Empty for one without a name. */
  readonly name: string;
  readonly id: string;
}

/** What is read of each profile besides, where `item` is the profile and $1 the ids. */
interface ExtraColumns {
  readonly columns: string;
  /** What is joined to the profiles. */
  readonly from: string;
  /** Of the columns, from $2. */
  readonly parameters: readonly unknown[];
}

/** Reads profiles of one kind as they are shown; tombstones are not. */
export interface ProfileReader<Item extends StoredFacts> {
  /** One profile, or null when there is none within the scope. */
  find(manager: EntityManager, id: string, scope: NodeScope): Promise<Item | null>;
  /** Those of the ids that there are, by id, each with what `extra` columns say of it. */
  findAll<Extra = unknown>(
    manager: EntityManager,
    ids: readonly string[],
    extra?: ExtraColumns,
  ): Promise<Map<string, { item: Item; row: Extra }>>;
}

/** The columns of {@link StoredFacts}, with the reference that names the profile. */
interface FactColumns extends Omit<StoredFacts, 'createdAt' | 'updatedAt'> {
  readonly reference: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const factColumns = `item.id, item.node_id AS "nodeId", item.reference, item.status, item.profile, item.revision,
  item.created_at AS "createdAt", item.updated_at AS "updatedAt"`;
// lists of other policies than those in force are behind, too
const matchColumns = `item.matched_input_revision >= item.input_revision AND NOT EXISTS (
    SELECT FROM match_areas area
    WHERE area.id = item.node_id AND area.policy_versions IS NOT NULL AND ${isMatchedOtherwise('area')}) AS matched,
  item.matched_revision AS "matchedRevision", item.match_failure AS "matchFailure"`;

/** Reads candidates; managers see none. */
export const candidateReader: ProfileReader<CandidateView> = createReader<
  CandidateColumns &
    FactColumns &
    MatchState &
    Pick<CandidateView, 'placed' | 'lapsed' | 'objected' | 'eraseOn'> & { confirmedAt: Date },
  CandidateView
>({
  from: 'candidates AS item',
  columns: `${factColumns}, ${matchColumns}, item.coach_id AS "coachId", item.placements > 0 AS placed,
    item.confirmed_at AS "confirmedAt", item.is_lapsed AS lapsed, item.has_objection AS objected, item.erase_on::text AS "eraseOn"`,
  isManaged: 'false',
  toItem: (row) => ({
    ...toKeys(row),
    ...toCandidate(row),
    ...toFacts(row),
    ...toMatchState(row),
    placed: row.placed,
    confirmedAt: row.confirmedAt.toISOString(),
    lapsed: row.lapsed,
    objected: row.objected,
    eraseOn: row.eraseOn,
  }),
});

/** Reads roles; managers see those of own workplaces, and own ones without a workplace; systems what they have submitted, as of all profiles. */
export const roleReader: ProfileReader<RoleView> = createReader<
  RoleColumns & FactColumns & MatchState & MentorColumns & Pick<RoleView, 'placesLeft'>,
  RoleView
>({
  from: 'roles AS item LEFT JOIN workplaces AS workplace ON workplace.id = item.workplace_id',
  columns: `${factColumns}, ${matchColumns}, item.workplace_id AS "workplaceId", item.places_left AS "placesLeft",
    ${mentorColumns('workplace')}`,
  isManaged: isManagersRole('item', 'workplace', '$2'),
  toItem: (row) => ({
    ...toKeys(row),
    ...toRole(row),
    ...toFacts(row),
    ...toMatchState(row),
    ...toRoomLeft(row),
  }),
});

type WorkplaceRow = WorkplaceColumns & FactColumns & WorkplaceOffer & MentorColumns;

const workplaces: ReaderSource<WorkplaceRow, WorkplaceView> = {
  from: `workplaces AS item CROSS JOIN LATERAL (
    SELECT count(*)::int AS roles, coalesce(sum(places_left), 0)::int AS places
    FROM roles WHERE workplace_id = item.id AND is_listed) AS offer
    LEFT JOIN principal_names AS manager ON manager.principal_id = item.manager_id::text`,
  columns: `${factColumns}, item.manager_id AS "managerId", manager.name AS "managerName",
    offer.roles AS "openRoles", offer.places AS "openPlaces",
    ${mentorColumns('item')}`,
  isManaged: 'item.manager_id::text = $2',
  toItem: (row) => ({
    ...toKeys(row),
    ...toWorkplace(row),
    ...toFacts(row),
    managerName: row.managerName,
    town: townOf(row.profile.location),
    openRoles: row.openRoles,
    openPlaces: row.openPlaces,
    mentorPlaces: mentorPlacesOf(row),
  }),
};

/** Reads workplaces; managers see own ones, systems what they have submitted. */
export const workplaceReader: ProfileReader<WorkplaceView> = createReader(workplaces);

// "Åsa" stands after "Zinkgruvan"
const workplaceName = `coalesce(item.profile ->> 'name', '') COLLATE "sv-x-icu"`;

/** A page of workplaces by name; managers see own ones, systems what they have submitted. */
export async function listWorkplaces(
  manager: EntityManager,
  { scope, nodeId, q, after, limit }: WorkplacePage,
): Promise<WorkplaceView[]> {
  const { columns, from, toItem } = workplaces;
  const rows: WorkplaceRow[] = await manager.query(
    `SELECT ${columns} FROM ${from}
     WHERE ${isWithin(workplaces)} AND ($4::text IS NULL OR (${workplaceName}, item.id) > ($4, $5::uuid))
       AND ($6::text IS NULL OR item.node_id = $6)
       AND ($7::text IS NULL OR item.reference ILIKE $7 OR item.profile ->> 'name' ILIKE $7)
     ORDER BY ${workplaceName}, item.id LIMIT $8`,
    [
      ...scopeParameters(scope),
      after?.name ?? null,
      after?.id ?? null,
      nodeId ?? null,
      q === undefined ? null : `%${escapeLike(q)}%`,
      limit,
    ],
  );
  return rows.map(toItem);
}

/** What a place is called; null when it is not known, or far from any town. */
export function townOf(place: Place | undefined): string | null {
  return place === undefined ? null : (nearestTown(place)?.name ?? null);
}

function toMatchState({ matched, matchedRevision, matchFailure }: MatchState): MatchState {
  return { matched, matchedRevision, matchFailure };
}

function toRoomLeft(row: MentorColumns & Pick<RoleView, 'placesLeft'>): RoomLeft {
  return { placesLeft: row.placesLeft, mentorPlaces: mentorPlacesOf(row) };
}

/** What names a profile, to stand before the rest of it. */
function toKeys({ id, nodeId, reference }: Pick<FactColumns, 'id' | 'nodeId' | 'reference'>) {
  return { id, nodeId, ...(reference === null ? {} : { reference }) };
}

function toFacts({ id, nodeId, revision, createdAt, updatedAt }: FactColumns): StoredFacts {
  return { id, nodeId, revision, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

interface ReaderSource<Row, Item> {
  from: string;
  columns: string;
  /** Condition under which a manager ($2) sees the row. */
  isManaged: string;
  toItem: (row: Row) => Item;
}

function createReader<Row extends object, Item extends StoredFacts>({
  from,
  columns,
  isManaged,
  toItem,
}: ReaderSource<Row, Item>): ProfileReader<Item> {
  return {
    async find(manager, id, scope) {
      const rows: Row[] = await manager.query(
        prepared(`SELECT ${columns} FROM ${from} WHERE ${isWithin({ isManaged })} AND item.id = $4`),
        [...scopeParameters(scope), id],
      );
      return rows[0] === undefined ? null : toItem(rows[0]);
    },
    async findAll<Extra>(manager: EntityManager, ids: readonly string[], extra?: ExtraColumns) {
      const rows: (Row & Extra)[] = await manager.query(
        prepared(
          `SELECT ${[columns, ...(extra === undefined ? [] : [extra.columns])].join(', ')} FROM ${from} ${extra?.from ?? ''}
           WHERE item.status <> 'deleted' AND item.id = ANY ($1)`,
        ),
        [ids, ...(extra?.parameters ?? [])],
      );
      return new Map(
        rows.map((row): [string, { item: Item; row: Extra }] => {
          const item = toItem(row);
          return [item.id, { item, row }];
        }),
      );
    },
  };
}

/** Condition with {@link scopeParameters} as $1 to $3. */
function isWithin({ isManaged }: Pick<ReaderSource<unknown, unknown>, 'isManaged'>): string {
  return `item.status <> 'deleted' AND ($1::text[] IS NULL OR item.node_id = ANY ($1))
    AND ${isTheirs('item', isManaged, '$2', '$3')}`;
}

/** The scope's nodes, its manager and its writer. */
function scopeParameters(scope: NodeScope): readonly unknown[] {
  return [nodesParameter(scope), scope.managerId, scope.writerId];
}

/** Text that LIKE takes as it is written. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

import type { EntityManager } from 'typeorm';
import { isManagersRole, type NodeScope, nodesParameter } from '../node-scope.ts';
import { nearestTown, type Place, townsCalled } from '../places/nearest-town.ts';
import { escapeLike, townOf } from './profile-view.ts';

/** Something that a search found. */
interface FoundItem {
  readonly id: string;
  /** Case number, title or name; null for a role without a title, or a workplace without a name. */
  readonly name: string | null;
  /** What else tells it apart: own words, or workplace and town; null when nothing does. */
  readonly detail: string | null;
  readonly isOpen: boolean;
}

/** What a search found of one kind, best first. */
export interface FoundGroup {
  readonly kind: 'candidate' | 'role' | 'workplace';
  readonly items: readonly FoundItem[];
}

/** Whose words are searched, and for whom. */
export interface SearchQuestion {
  readonly scope: NodeScope;
  /** A coach's own people come before others'. Null for none. */
  readonly coachId: string | null;
  readonly q: string;
}

/** Most of each kind; 20 in all. */
const most = { candidate: 8, role: 6, workplace: 6 } as const;
/** How much of the query's trigrams a stretch of a text must share, 0..1: about one slip a word. */
const leastSimilarity = 0.36;
/** Of a detail, as many letters are shown. */
const detailLength = 120;

interface Row extends Omit<FoundItem, 'detail'> {
  readonly score: number;
  readonly detail: string | null;
  readonly location: Place | null;
}

/**
 * How well a row is met, in SQL: 5 by its whole name, 4 by the beginning of one, 3 within it, 2 by all words anywhere, below 1 by
 * likeness alone; null by none. $3 is the query as it is searched, $4 and $5 patterns of it.
 */
const scoreOf = (name: string, words: string, elsewhere: string): string => `CASE
  WHEN ${name} = $3 THEN 5 WHEN ${name} LIKE $4 THEN 4 WHEN ${name} LIKE '%' || $4 THEN 3
  WHEN ${elsewhere} THEN 2.5
  WHEN (${name} || ' ' || ${words}) LIKE ALL ($5) THEN 2
  WHEN $3 <% ${name} THEN word_similarity($3, ${name})
  WHEN $3 <% ${words} THEN word_similarity($3, ${words}) / 2 END`;

/** That a row may be met, by what the texts' index knows of. */
const mayMeet = (name: string, words: string): string =>
  `(${name} LIKE '%' || $4 OR ${words} LIKE ($5::text[])[1] OR $3 <% ${name} OR $3 <% ${words})`;

/**
 * Searches people, roles and workplaces by reference, title, name, own words and town, however dots, accents and a letter or two are
 * typed. At most 20, the kind with the best first. A manager finds own roles and workplaces, and nobody.
 */
export async function search(manager: EntityManager, question: SearchQuestion): Promise<FoundGroup[]> {
  const q = searchForm(question.q);
  if (q === '') {
    return [];
  }
  return manager.transaction(async (inTransaction) => {
    await inTransaction.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [
      String(leastSimilarity),
    ]);
    const inTown = await findInTown(inTransaction, question.scope, q);
    const found = [
      { kind: 'candidate', rows: await searchCandidates(inTransaction, question, q) },
      { kind: 'role', rows: await searchRoles(inTransaction, question.scope, q, inTown) },
      { kind: 'workplace', rows: await searchWorkplaces(inTransaction, question.scope, q, inTown) },
    ] as const;
    const best = Math.max(...found.map(({ rows }) => rows[0]?.score ?? 0));
    return found
      .map(({ kind, rows }) => ({ kind, rows: rows.filter(({ score }) => isWorthShowing(score, best)) }))
      .filter(({ rows }) => rows.length > 0)
      .toSorted((one, other) => (other.rows[0]?.score ?? 0) - (one.rows[0]?.score ?? 0))
      .map(({ kind, rows }) => ({ kind, items: rows.map(toItem) }));
  });
}

/** What is only like the query is of no use beside what has its words. */
function isWorthShowing(score: number, best: number): boolean {
  return score >= 2 || best < 2;
}

/** As the database's function of that name writes it; one space between words. */
function searchForm(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

function parametersOf(scope: NodeScope, q: string): unknown[] {
  const words = q.split(' ').toSorted((one, other) => other.length - one.length);
  return [
    nodesParameter(scope),
    scope.managerId,
    q,
    `${escapeLike(q)}%`,
    // the longest first, which the fewest have
    words.map((word) => `%${escapeLike(word)}%`),
  ];
}

async function searchCandidates(
  manager: EntityManager,
  { scope, coachId }: SearchQuestion,
  q: string,
): Promise<Row[]> {
  if (scope.managerId !== null) {
    return [];
  }
  return manager.query(
    `SELECT item.id, item.reference AS name, left(coalesce(nullif(item.profile ->> 'wishes', ''),
         item.profile #>> '{wishesInOrder,0}'), ${detailLength}) AS detail, item.status = 'open' AS "isOpen",
       best.score::float8 AS score, NULL AS location
     FROM (
       SELECT fact.candidate_id, fact.name, fact.status, fact.coach_id,
         ${scoreOf('fact.name', 'fact.words', 'false')} AS score
       FROM candidate_facts AS fact
       WHERE ($1::text[] IS NULL OR fact.node_id = ANY ($1)) AND $2::text IS NULL AND ${mayMeet('fact.name', 'fact.words')}
     ) AS best JOIN candidates AS item ON item.id = best.candidate_id
     WHERE best.score IS NOT NULL
     ORDER BY best.score DESC, (best.coach_id::text = $6) IS TRUE DESC, best.status DESC, best.name, item.id
     LIMIT ${most.candidate}`,
    [...parametersOf(scope, q), coachId],
  );
}

function searchRoles(
  manager: EntityManager,
  scope: NodeScope,
  q: string,
  inTown: readonly string[],
): Promise<Row[]> {
  const workplace = `search_form(coalesce(workplace.profile ->> 'name', ''))`;
  return manager.query(
    `SELECT item.id, item.profile ->> 'title' AS name, best.workplace AS detail, item.status = 'open' AS "isOpen",
       best.score::float8 AS score, coalesce(item.profile -> 'location', best.location) AS location
     FROM (
       SELECT fact.role_id, fact.name, fact.status, workplace.profile ->> 'name' AS workplace,
         workplace.profile -> 'location' AS location,
         ${scoreOf('fact.name', `(fact.words || ' ' || ${workplace})`, `fact.workplace_id = ANY ($6::uuid[])`)} AS score
       FROM role_facts AS fact LEFT JOIN workplaces AS workplace ON workplace.id = fact.workplace_id
       WHERE ($1::text[] IS NULL OR fact.node_id = ANY ($1))
         AND ($2::text IS NULL OR ${isManagersRole('fact', 'workplace', '$2')})
         AND (${mayMeet('fact.name', 'fact.words')} OR fact.workplace_id IN (
           SELECT workplace.id FROM workplaces AS workplace
           WHERE workplace.id = ANY ($6::uuid[]) OR ${workplace} LIKE ($5::text[])[1]))
     ) AS best JOIN roles AS item ON item.id = best.role_id
     WHERE best.score IS NOT NULL
     ORDER BY best.score DESC, best.status DESC, best.name, item.id LIMIT ${most.role}`,
    [...parametersOf(scope, q), inTown],
  );
}

function searchWorkplaces(
  manager: EntityManager,
  scope: NodeScope,
  q: string,
  inTown: readonly string[],
): Promise<Row[]> {
  return manager.query(
    `SELECT id, name, NULL AS detail, true AS "isOpen", score::float8 AS score, location FROM (
       SELECT id, name, location, ${scoreOf('searched', 'reference', 'id = ANY ($6::uuid[])')} AS score
       FROM (
         SELECT id, profile ->> 'name' AS name, profile -> 'location' AS location,
           search_form(coalesce(profile ->> 'name', '')) AS searched, search_form(coalesce(reference, '')) AS reference
         FROM workplaces
         WHERE status <> 'deleted' AND ($1::text[] IS NULL OR node_id = ANY ($1))
           AND ($2::text IS NULL OR manager_id::text = $2)
       ) AS workplace
     ) AS best WHERE score IS NOT NULL ORDER BY score DESC, name, id LIMIT ${most.workplace}`,
    [...parametersOf(scope, q), inTown],
  );
}

/** Ids of the workplaces in or near a town whose name begins like the query. */
async function findInTown(manager: EntityManager, scope: NodeScope, q: string): Promise<string[]> {
  const towns = new Set(townsCalled((name) => q.length > 2 && searchForm(name).startsWith(q)));
  if (towns.size === 0) {
    return [];
  }
  const rows: { id: string; location: Place }[] = await manager.query(
    `SELECT id, profile -> 'location' AS location FROM workplaces
     WHERE status <> 'deleted' AND ($1::text[] IS NULL OR node_id = ANY ($1))
       AND ($2::text IS NULL OR manager_id::text = $2) AND profile -> 'location' IS NOT NULL`,
    [nodesParameter(scope), scope.managerId],
  );
  return rows.flatMap(({ id, location }) => {
    const town = nearestTown(location);
    return town !== null && towns.has(town.name) ? [id] : [];
  });
}

function toItem({ id, name, detail, isOpen, location }: Row): FoundItem {
  const parts = [detail, townOf(location ?? undefined)].filter((part) => part !== null);
  return { id, name, detail: parts.length === 0 ? null : parts.join(', '), isOpen };
}

import type { EntityManager } from 'typeorm';
import { isManagersAlone, isManagersRole, isTheirs, type NodeScope, nodesParameter } from '../node-scope.ts';
import { isCovered } from '../person-access.ts';
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
  /** A coach's own people, and those they stand in for, come before others'. In lower case; null for none. */
  readonly coachId: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether own words of colleagues' people are searched and shown, too. */
  readonly readsAllWords: boolean;
  readonly q: string;
}

/** Most of each kind; 20 in all. */
const most = { candidate: 8, role: 6, workplace: 6 } as const;
/** How much of the query's trigrams a stretch of a text must share, 0..1: about one slip a word. */
const leastSimilarity = 0.36;
/** Of a detail, as many letters are shown. */
const detailLength = 120;

interface Row extends FoundItem {
  readonly score: number;
  readonly location: Place | null;
}

/** How what is searched for is met: by its words, or by what is only like them, which takes longer. */
type Way = 'words' | 'likeness';

/**
 * How well a row is met, in SQL: 5 by its whole name, 4 by the beginning of one, 3 within it, 2.5 by where it is, 2 by all words
 * anywhere; by likeness below 1; null by none. $3 is the query as it is searched, $4 and $5 patterns of it.
 */
const scoreOf = (way: Way, name: string, words: string, elsewhere: string): string =>
  way === 'words'
    ? `CASE WHEN ${name} = $3 THEN 5 WHEN ${name} LIKE $4 THEN 4 WHEN ${name} LIKE '%' || $4 THEN 3
         WHEN ${elsewhere} THEN 2.5 WHEN (${name} || ' ' || ${words}) LIKE ALL ($5) THEN 2 END::float8`
    : `CASE WHEN $3 <% ${name} THEN word_similarity($3, ${name})
         WHEN $3 <% ${words} THEN word_similarity($3, ${words}) / 2 END::float8`;

/** That a row may be met, by what the index of the texts knows of. */
const mayMeet = (way: Way, name: string, words: string): string =>
  way === 'words'
    ? `(${name} LIKE '%' || $4 OR ${name} LIKE ($5::text[])[1] OR ${words} LIKE ($5::text[])[1])`
    : `($3 <% ${name} OR $3 <% ${words})`;

/**
 * Searches people, roles and workplaces by reference, title, name, own words and town, however dots and accents are typed; where nothing has
 * the words, by what is like them but for a letter or two. At most 20, the kind with the best first. A manager finds own roles and
 * workplaces, and nobody; a system what it has submitted.
 */
export async function search(manager: EntityManager, question: SearchQuestion): Promise<FoundGroup[]> {
  const q = searchForm(question.q);
  if (q === '') {
    return [];
  }
  return manager.transaction(async (inTransaction) => {
    const byWords = await searchBy('words', inTransaction, question, q);
    if (byWords.length > 0) {
      return byWords;
    }
    // to compare each text takes a hundred times what to look at a row does, which the planner does not know: it is to use the index
    await inTransaction.query(
      `SELECT set_config('pg_trgm.word_similarity_threshold', $1, true), set_config('enable_seqscan', 'off', true)`,
      [String(leastSimilarity)],
    );
    return searchBy('likeness', inTransaction, question, q);
  });
}

async function searchBy(
  way: Way,
  manager: EntityManager,
  question: SearchQuestion,
  q: string,
): Promise<FoundGroup[]> {
  const { scope } = question;
  const parameters = [...parametersOf(scope, q), await findInTown(manager, scope, q)];
  const found = [
    { kind: 'candidate', rows: await searchCandidates(way, manager, question, parametersOf(scope, q)) },
    { kind: 'role', rows: await searchRoles(way, manager, parameters) },
    { kind: 'workplace', rows: await searchWorkplaces(way, manager, parameters) },
  ] as const;
  return found
    .filter(({ rows }) => rows.length > 0)
    .toSorted((one, other) => (other.rows[0]?.score ?? 0) - (one.rows[0]?.score ?? 0))
    .map(({ kind, rows }) => ({ kind, items: rows.map(toItem) }));
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
    scope.writerId,
  ];
}

/** Names the parameters that one of the two ways does without: each must be there, and has its type by it. */
const namesAll = '$3::text IS NOT NULL AND $4::text IS NOT NULL AND $5::text[] IS NOT NULL';

/** That a row is within the scope, where `isManaged` is the condition under which it is the manager's ($2); $6 is the writer. */
const isWithin = (
  row: string,
  isManaged: string,
): string => `($1::text[] IS NULL OR ${row}.node_id = ANY ($1))
  AND ${isTheirs(row, isManaged, '$2', '$6')}`;

async function searchCandidates(
  way: Way,
  manager: EntityManager,
  { scope, coachId, today, readsAllWords }: SearchQuestion,
  parameters: readonly unknown[],
): Promise<Row[]> {
  if (isManagersAlone(scope)) {
    return [];
  }
  return manager.query(
    `SELECT item.id, item.reference AS name, CASE WHEN $8 OR best.is_own THEN left(coalesce(nullif(item.profile ->> 'wishes', ''),
         item.profile #>> '{wishesInOrder,0}'), ${detailLength}) END AS detail, item.status = 'open' AS "isOpen",
       best.score, NULL AS location
     FROM (
       SELECT * FROM (
         SELECT candidate_id, name, status, is_own, ${scoreOf(way, 'name', 'words', 'false')} AS score
         FROM (SELECT candidate_id, name, status, node_id, submitted_by, is_own, CASE WHEN $8 OR is_own THEN words ELSE '' END AS words
           FROM (SELECT *, (coach_id::text = $7 OR ${isCovered('candidate_id', '$7::text', '$9::date')}) IS TRUE AS is_own
             FROM candidate_facts) AS fact
           WHERE ${mayMeet(way, 'name', 'words')}) AS seen
         WHERE ${isWithin('seen', 'false')}
       ) AS scored WHERE score IS NOT NULL AND ${namesAll}
       ORDER BY score DESC, is_own DESC, status DESC, name, candidate_id LIMIT ${most.candidate}
     ) AS best JOIN candidates AS item ON item.id = best.candidate_id
     ORDER BY best.score DESC, best.is_own DESC, best.status DESC, best.name, item.id`,
    [...parameters, coachId, readsAllWords, today],
  );
}

/** Of a role the name of its workplace is searched as its own words are. */
function searchRoles(way: Way, manager: EntityManager, parameters: readonly unknown[]): Promise<Row[]> {
  const workplace = `search_form(coalesce(workplace.profile ->> 'name', ''))`;
  return manager.query(
    `SELECT item.id, item.profile ->> 'title' AS name, workplace.profile ->> 'name' AS detail,
       item.status = 'open' AS "isOpen", best.score,
       coalesce(item.profile -> 'location', workplace.profile -> 'location') AS location
     FROM (
       SELECT * FROM (
         SELECT fact.role_id, fact.name, fact.status,
           ${scoreOf(way, 'fact.name', `(fact.words || ' ' || ${workplace})`, 'fact.workplace_id = ANY ($7::uuid[])')} AS score
         FROM role_facts AS fact LEFT JOIN workplaces AS workplace ON workplace.id = fact.workplace_id
         WHERE ${isWithin('fact', isManagersRole('fact', 'workplace', '$2'))}
           AND fact.role_id IN (
             SELECT role_id FROM role_facts WHERE ${mayMeet(way, 'name', 'words')}
             UNION SELECT role_id FROM role_facts WHERE workplace_id = ANY ($7::uuid[])
             UNION SELECT role_id FROM role_facts WHERE workplace_id IN (
               SELECT id FROM workplaces AS workplace WHERE ${mayMeet(way, workplace, `''`)}))
       ) AS scored WHERE score IS NOT NULL AND ${namesAll}
       ORDER BY score DESC, status DESC, name, role_id LIMIT ${most.role}
     ) AS best JOIN roles AS item ON item.id = best.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = item.workplace_id
     ORDER BY best.score DESC, best.status DESC, best.name, item.id`,
    [...parameters],
  );
}

function searchWorkplaces(way: Way, manager: EntityManager, parameters: readonly unknown[]): Promise<Row[]> {
  return manager.query(
    `SELECT id, name, NULL AS detail, true AS "isOpen", score, location FROM (
       SELECT id, name, location, ${scoreOf(way, 'searched', 'reference', 'id = ANY ($7::uuid[])')} AS score
       FROM (
         SELECT id, profile ->> 'name' AS name, profile -> 'location' AS location,
           search_form(coalesce(profile ->> 'name', '')) AS searched, search_form(coalesce(reference, '')) AS reference
         FROM workplaces AS item WHERE status <> 'deleted' AND ${isWithin('item', 'item.manager_id::text = $2')}
       ) AS workplace
     ) AS best WHERE score IS NOT NULL AND ${namesAll} AND $7::uuid[] IS NOT NULL
     ORDER BY score DESC, name, id LIMIT ${most.workplace}`,
    [...parameters],
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
       AND ${isTheirs('workplaces', 'manager_id::text = $2', '$2', '$3')}
       AND profile -> 'location' IS NOT NULL`,
    [nodesParameter(scope), scope.managerId, scope.writerId],
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

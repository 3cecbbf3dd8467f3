import type { EntityManager } from 'typeorm';
import { escapeLike } from './profile-view.ts';

/** Makes a value a parameter of the statement, and returns what stands for it there. */
export type AddParameter = (value: unknown) => string;

/** What selects from a list by one thing. */
export interface ListFilter {
  /** The condition under which a profile has the value. */
  condition(value: string, add: AddParameter): string;
  /** The values whose profiles are counted. */
  readonly counted: readonly string[];
}

/** An order of a list. Profiles with the same key stand by id. */
export interface ListSort {
  /** In SQL, never null. */
  readonly key: string;
  /** Of the key, as it is kept in a cursor. */
  readonly type: 'text' | 'bigint' | 'uuid';
  readonly falls?: true;
}

/** A kind of list: what it is read from, in SQL with the alias `fact`, and what selects from it. */
export interface ListSource<Sort extends string> {
  readonly id: string;
  readonly from: string;
  readonly filters: Readonly<Record<string, ListFilter>>;
  readonly sorts: Readonly<Record<Sort, ListSort>>;
  /** The filter whose values are whatever stands in a column, and the column. Default none. */
  readonly grouped?: { readonly filter: string; readonly column: string };
}

/** A place in a list: after the profile with this key and id. */
export interface ListPlace {
  readonly key: string;
  readonly id: string;
}

/** Which of the profiles. */
export interface ListSelection {
  /** Whom they may be shown to, and what they are searched by: conditions that no count leaves out. */
  base(add: AddParameter): readonly string[];
  /** What is filtered by. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** How many profiles there are with one value of the grouped column; null for none. */
interface GroupCount {
  readonly id: string | null;
  readonly count: number;
}

/** How many profiles a list has. */
export interface ListCounts {
  /** With all filters. */
  readonly total: number;
  /** With each counted value of a filter, within all the other filters. */
  of(filter: string): Readonly<Record<string, number>>;
  /** With each value of the grouped column, within all the other filters; most first. */
  readonly groups: readonly GroupCount[];
}

/** One page of ids in order, each with its place. */
export async function listPlaces<Sort extends string>(
  manager: EntityManager,
  source: ListSource<Sort>,
  selection: ListSelection,
  { sort, after, limit }: { sort: Sort; after: ListPlace | null; limit: number },
): Promise<ListPlace[]> {
  const parameters = new Parameters();
  const { key, type, falls } = source.sorts[sort];
  const conditions = [
    // of whoever reaches all there is nothing else to ask
    'true',
    ...selection.base(parameters.add),
    ...chosen(source, selection).map(([filter, value]) => filter.condition(value, parameters.add)),
  ];
  if (after !== null) {
    const [at, id] = [`${parameters.add(after.key)}::${type}`, `${parameters.add(after.id)}::uuid`];
    conditions.push(
      `(${key} ${falls === true ? '<' : '>'} ${at} OR (${key} = ${at} AND ${source.id} > ${id}))`,
    );
  }
  const direction = falls === true ? 'DESC' : 'ASC';
  return manager.query(
    `SELECT ${source.id} AS id, (${key})::text AS key FROM ${source.from} WHERE ${conditions.join(' AND ')}
     ORDER BY ${key} ${direction}, ${source.id} LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
}

/** Counts the profiles of a list, in one reading of those that no filter is asked of. */
export async function countByFilter(
  manager: EntityManager,
  source: Omit<ListSource<string>, 'sorts'>,
  selection: ListSelection,
): Promise<ListCounts> {
  const parameters = new Parameters();
  const { add } = parameters;
  const base = selection.base(add);
  const passing = new Map<ListFilter, string>();
  const columns: string[] = [`${source.grouped?.column ?? 'NULL'} AS grouped`];
  for (const [filter, value] of chosen(source, selection)) {
    const name = `passes_${passing.size}`;
    passing.set(filter, name);
    columns.push(`(${filter.condition(value, add)}) AS ${name}`);
  }
  /** That all chosen filters but one let a profile through. */
  const others = (but: ListFilter | undefined): string =>
    ['true', ...[...passing].filter(([filter]) => filter !== but).map(([, name]) => name)].join(' AND ');
  const counted = Object.entries(source.filters).flatMap(([name, filter]) =>
    filter.counted.map((value) => ({ name, filter, value })),
  );
  const sums = counted.map(({ filter, value }, index) => {
    columns.push(`(${filter.condition(value, add)}) AS has_${index}`);
    return `count(*) FILTER (WHERE has_${index} AND ${others(filter)})::int`;
  });
  const withoutGroup = others(source.grouped && source.filters[source.grouped.filter]);
  const [row]: { total: number; counts: number[]; groups: GroupCount[] }[] = await manager.query(
    `WITH item AS MATERIALIZED (
       SELECT ${columns.join(', ')} FROM ${source.from} WHERE ${['true', ...base].join(' AND ')})
     SELECT count(*) FILTER (WHERE ${others(undefined)})::int AS total, ARRAY[${sums.join(', ')}]::int[] AS counts,
       (SELECT coalesce(json_agg(json_build_object('id', grouped, 'count', count) ORDER BY count DESC, grouped), '[]') FROM (
          SELECT grouped, count(*)::int AS count FROM item WHERE ${withoutGroup}
          GROUP BY grouped ORDER BY count DESC, grouped LIMIT ${mostGroups}) AS each_group) AS groups
     FROM item`,
    parameters.values,
  );
  const { total = 0, counts = [], groups = [] } = row ?? {};
  return {
    total,
    groups,
    of: (wanted) =>
      Object.fromEntries(
        counted.flatMap(({ name, value }, index) => (name === wanted ? [[value, counts[index] ?? 0]] : [])),
      ),
  };
}

/** Of a node's coaches, those with the most people are told of. */
const mostGroups = 200;

function chosen(
  { filters }: Pick<ListSource<string>, 'filters'>,
  { values }: ListSelection,
): [filter: ListFilter, value: string][] {
  return Object.entries(filters).flatMap(([name, filter]): [ListFilter, string][] => {
    const value = values[name];
    return value === undefined ? [] : [[filter, value]];
  });
}

/** The parameters of a statement that is put together. */
class Parameters {
  readonly values: unknown[] = [];

  readonly add: AddParameter = (value) => {
    this.values.push(value);
    return `$${this.values.length}`;
  };
}

/** The condition that each word of a text stands somewhere in the given columns, however its letters are typed. */
export function holdsWords(text: string, columns: readonly string[], add: AddParameter): string {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean);
  const each = words.map((word) => {
    const pattern = `'%' || search_form(${add(escapeLike(word))}) || '%'`;
    return `(${columns.map((column) => `${column} LIKE ${pattern}`).join(' OR ')})`;
  });
  return ['true', ...each].join(' AND ');
}

/** How much of a text's trigrams a stretch of a column must share to be like it, 0..1: a slip in a word of six letters. */
const leastLikeness = 0.45;

/** The condition that something in one of the given columns is like the text, but for a letter or two. */
export function isLike(text: string, columns: readonly string[], add: AddParameter): string {
  const form = `search_form(${add(text)})`;
  return `(${columns.map((column) => `word_similarity(${form}, ${column}) >= ${leastLikeness}`).join(' OR ')})`;
}

/** Latest decisions that profiles are filtered by; `none`: a suggestion of the list has none yet. */
const reviewStates = ['none', 'approve', 'hold', 'decline'] as const;

/** Selects profiles that have a suggestion whose latest review is so; the statement names their kept counts kept. */
export const reviewFilter: ListFilter = {
  condition: (value) => hasReviewed.get(value) ?? 'false',
  counted: reviewStates,
};

const hasReviewed = new Map([
  ['none', 'coalesce(kept.to_review, 0) > 0'],
  ['approve', 'coalesce(kept.approved, 0) > 0'],
  ['hold', 'coalesce(kept.held, 0) > 0'],
  ['decline', 'coalesce(kept.declined, 0) > 0'],
]);

/** Orders that lists of either side have; the statement names facts fact and kept counts kept. */
export const sharedSorts = {
  'to-review': { key: 'coalesce(kept.to_review, 0)', type: 'bigint', falls: true },
  held: { key: 'coalesce(kept.held, 0)', type: 'bigint', falls: true },
  fewest: { key: 'coalesce(kept.listed, 0)', type: 'bigint' },
  changed: { key: '(extract(epoch FROM fact.updated_at) * 1000000)::bigint', type: 'bigint', falls: true },
  unchanged: { key: '(extract(epoch FROM fact.updated_at) * 1000000)::bigint', type: 'bigint' },
} as const satisfies Readonly<Record<string, ListSort>>;

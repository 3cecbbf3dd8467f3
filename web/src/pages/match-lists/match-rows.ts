import type { Schemas } from '../../api/client.ts';
import type { ColumnId } from './columns.ts';
import type { MatchList } from './match-list-queries.ts';
import type { MatchListSearch } from './match-list-search.ts';
import type { rowKinds } from './row-kinds.ts';

/** A suggestion or near miss of a match list. */
type PairRow = Schemas['ListedSuggestion'] | Schemas['ListedNearMiss'];
/** A subject of which nothing is listed, and why. The side that is not the subject's is null. */
interface NoneRow extends Pick<PairRow, 'candidateReference' | 'roleTitle'> {
  readonly kind: 'without';
  readonly id: string;
  readonly candidateId: string | null;
  readonly roleId: string | null;
  readonly whyNone: NonNullable<MatchList['items'][number]['whyNone']>;
}
/** A row of a match list. */
export type MatchRow = PairRow | NoneRow;
/** What a row shows in a column, as text. */
export type CellText = (row: MatchRow, column: ColumnId) => string;

/** From which total a suggestion is strong, as the policy that ships says, and from which fair. */
const strongFrom = 0.6;
const fairFrom = 0.5;
/** Below this share known nothing is said of how strong it is. */
const thinBelow = 0.5;

/** How strong a suggestion is; `thin` where too little is known to say. */
export function strengthOf({ total, coverage }: Pick<PairRow, 'total' | 'coverage'>) {
  if (coverage < thinBelow) {
    return 'thin';
  }
  return total >= strongFrom ? 'strong' : total >= fairFrom ? 'fair' : 'weak';
}

/** All rows of a list, in its own order: of each subject its matches, its near misses, or why it has none. */
export function rowsOf({ for: kind, items }: Pick<MatchList, 'for' | 'items'>): readonly MatchRow[] {
  const isOfRoles = kind === 'roles';
  return items.flatMap(({ id, reference, title, suggestions, nearMisses, whyNone }): MatchRow[] => {
    const listed = [...suggestions, ...nearMisses];
    if (whyNone === null) {
      return listed;
    }
    const none: NoneRow = {
      ...{ kind: 'without', id, whyNone },
      candidateId: isOfRoles ? null : id,
      candidateReference: isOfRoles ? null : reference,
      roleId: isOfRoles ? id : null,
      roleTitle: isOfRoles ? title : null,
    };
    return [none, ...listed];
  });
}

/** How many rows there are of each kind. */
export type KindCounts = Readonly<Record<(typeof rowKinds)[number], number>>;

/** See {@link KindCounts}. */
export function countKinds(rows: readonly MatchRow[]): KindCounts {
  const ofKind = (wanted: MatchRow['kind']) => rows.filter(({ kind }) => kind === wanted).length;
  return { match: ofKind('match'), 'near-miss': ofKind('near-miss'), without: ofKind('without') };
}

/** The workplaces of the rows, by name. */
export function workplacesOf(rows: readonly MatchRow[], locale: string) {
  const names = new Map(
    rows.flatMap((row) =>
      row.kind === 'without' || row.workplaceId === null || row.workplaceName === null
        ? []
        : [[row.workplaceId, row.workplaceName] as const],
    ),
  );
  const byName = new Intl.Collator(locale);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => byName.compare(one.name, other.name));
}

/** The rows that the filters let through, sorted as the address says. Every word must stand in who and what a row is about, or why. */
export function shownRows(
  rows: readonly MatchRow[],
  { q, kind, workplace, review, known, sort }: Omit<MatchListSearch, 'columns'>,
  cellText: CellText,
  locale: string,
): readonly MatchRow[] {
  const words = (q ?? '').toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const filtered = rows.filter((row) => {
    const text = words.length === 0 ? '' : searchedColumns.map((column) => cellText(row, column)).join(' ');
    const lower = text.toLocaleLowerCase(locale);
    return (
      words.every((word) => lower.includes(word)) &&
      (kind === undefined || row.kind === kind) &&
      (row.kind === 'without'
        ? workplace === undefined && review === undefined && known === undefined
        : (workplace === undefined || row.workplaceId === workplace) &&
          (review === undefined || (row.review?.decision ?? 'none') === review) &&
          (known === undefined || row.coverage * 100 >= known))
    );
  });
  if (sort === undefined) {
    return filtered;
  }
  const isDescending = sort.startsWith('-');
  const column = columnOfSort(sort);
  const compare = comparing(column, cellText, locale);
  return filtered.toSorted((one, other) => (isDescending ? compare(other, one) : compare(one, other)));
}

/** The column that an address says is sorted by. */
export function columnOfSort(sort: NonNullable<MatchListSearch['sort']>): ColumnId | undefined {
  return sortable.find((column) => column === sort.replace('-', ''));
}

const searchedColumns: readonly ColumnId[] = [
  'role',
  'workplace',
  'town',
  'person',
  'opens',
  'reason',
  'check',
  'review',
];

const sortable: readonly ColumnId[] = [
  'role',
  'workplace',
  'town',
  'person',
  'rank',
  'strength',
  'total',
  'forCandidate',
  'forWorkplace',
  'known',
  'hours',
  'period',
  'check',
  'review',
];

/** What numbers a column is sorted by; what is not told comes first, and who has none before it. */
const numbers: Partial<Record<ColumnId, (row: PairRow) => number>> = {
  rank: ({ rank }) => rank,
  strength: ({ total }) => total,
  total: ({ total }) => total,
  forCandidate: ({ forCandidate }) => forCandidate,
  forWorkplace: ({ forWorkplace }) => forWorkplace,
  known: ({ coverage }) => coverage,
  hours: ({ hoursPerWeek }) => hoursPerWeek?.max ?? -1,
  period: ({ period }) => (period?.from === undefined ? -1 : Date.parse(period.from)),
  check: ({ gates }) => gates.filter(({ outcome }) => outcome === 'unknown').length,
};

function comparing(column: ColumnId | undefined, cellText: CellText, locale: string) {
  const number = column === undefined ? () => 0 : numbers[column];
  if (number !== undefined) {
    const of = (row: MatchRow) => (row.kind === 'without' ? -1 : number(row));
    return (one: MatchRow, other: MatchRow) => of(one) - of(other);
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  return (one: MatchRow, other: MatchRow) =>
    column === undefined ? 0 : collator.compare(cellText(one, column), cellText(other, column));
}

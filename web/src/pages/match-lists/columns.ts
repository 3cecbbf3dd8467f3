import type { MatchList } from './match-list-queries.ts';

/** What can be shown of a suggestion on a match list, in the order of a list for roles. */
export const columnIds = [
  'role',
  'workplace',
  'town',
  'rank',
  'person',
  'strength',
  'opens',
  'total',
  'forCandidate',
  'forWorkplace',
  'known',
  'hours',
  'times',
  'period',
  'reason',
  'check',
  'review',
] as const;
/** See {@link columnIds}. */
export type ColumnId = (typeof columnIds)[number];

const ofRoles = columnIds;
const ofPeople = ['person', 'rank', 'role', 'workplace', 'town', ...columnIds.slice(5)] as const;
const shownWide: readonly ColumnId[] = [
  'role',
  'workplace',
  'rank',
  'person',
  'strength',
  'opens',
  'hours',
  'times',
  'review',
];
const shownNarrow: readonly ColumnId[] = ['role', 'person', 'strength', 'opens', 'review'];

/** All columns in the order of a list for roles or for people: first whose list it is. */
export function columnsOf(kind: MatchList['for']): readonly ColumnId[] {
  return kind === 'roles' ? ofRoles : ofPeople;
}

/** The columns that are shown: the chosen ones, else as many as there is room for. */
export function shownColumns(
  kind: MatchList['for'],
  chosen: readonly ColumnId[] | undefined,
  isNarrow: boolean,
): readonly ColumnId[] {
  const shown = chosen ?? (isNarrow ? shownNarrow : shownWide);
  return columnsOf(kind).filter((column) => shown.includes(column));
}

/** The columns of what somebody has named: words, whatever they look like. */
export const nameColumnIds: ReadonlySet<ColumnId> = new Set(['role', 'workplace', 'town', 'person']);

/** The columns of shares of one, told as percentages. */
export const percentColumnIds: ReadonlySet<ColumnId> = new Set([
  'total',
  'forCandidate',
  'forWorkplace',
  'known',
]);

import { linkOptions, useRouter } from '@tanstack/react-router';
import { type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { ColumnId } from './columns.ts';
import type { MatchListSearch } from './match-list-search.ts';
import { type CellText, columnOfSort, type MatchRow } from './match-rows.ts';
import styles from './match-table.module.css';

/** How many rows are drawn at a time: a phone draws so many within one frame or two. */
const rowsAtOnce = 12;

/** What a {@link MatchTable} shows, and whom it tells. */
interface MatchTableProps {
  readonly label: string;
  /** Changes with what is filtered: then it is drawn from its beginning. */
  readonly filter: string;
  readonly rows: readonly MatchRow[];
  readonly columns: readonly ColumnId[];
  readonly cellText: CellText;
  readonly sort: MatchListSearch['sort'];
  readonly onSort: (sort: MatchListSearch['sort']) => void;
}

/**
 * The rows as a table. It is drawn a part at a time, the next before one has scrolled to it, so that a thousand rows keep nobody
 * waiting; on paper it is whole.
 */
export function MatchTable({ label, filter, rows, columns, cellText, sort, onSort }: MatchTableProps) {
  const t = useTranslations('matchLists');
  const { drawn, end } = useDrawnRows(`${filter} ${sort}`, rows.length);
  const parts = Array.from(
    { length: Math.ceil(Math.min(drawn, rows.length) / rowsAtOnce) },
    (_, part) => part,
  );
  const sorted = sort === undefined ? undefined : columnOfSort(sort);
  const direction = sort?.startsWith('-') === true ? 'descending' : 'ascending';
  const next = (column: ColumnId): MatchListSearch['sort'] => {
    if (sorted !== column) {
      return column;
    }
    return direction === 'ascending' ? `-${column}` : undefined;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (axe: scrollable-region-focusable)
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={styles[column]}
                {...(sorted === column ? { 'aria-sort': direction } : {})}
              >
                <button type="button" onClick={() => onSort(next(column))}>
                  {t(`columns.${column}`)}
                  <span aria-hidden="true">
                    {sorted === column ? (direction === 'ascending' ? ' ↑' : ' ↓') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <Part key={part} rows={rows} from={part * rowsAtOnce} columns={columns} cellText={cellText} />
        ))}
      </table>
      <div ref={end} />
    </section>
  );
}

/** So many rows, drawn anew only when they are others. */
const Part = memo(function Part({
  rows,
  from,
  columns,
  cellText,
}: Pick<MatchTableProps, 'rows' | 'columns' | 'cellText'> & { readonly from: number }) {
  // the same role as in the row above is read once
  const isRepeated = (column: ColumnId, index: number) => {
    const [above, row] = [rows[index - 1], rows[index]];
    return (
      (column === 'role' || column === 'workplace') &&
      above !== undefined &&
      above.roleId !== null &&
      // who has none has a role and no workplace
      (column === 'role' || above.kind !== 'without') &&
      above.roleId === row?.roleId
    );
  };
  return (
    <tbody>
      {rows.slice(from, from + rowsAtOnce).map((row, index) => (
        <tr key={`${row.kind} ${row.id}`} aria-rowindex={from + index + 2}>
          {columns.map((column) =>
            isRepeated(column, from + index) ? (
              <td key={column} className={`${styles[column] ?? ''} quiet`}>
                {cellText(row, column)}
              </td>
            ) : (
              <td key={column} className={styles[column]}>
                <Cell row={row} column={column} text={cellText(row, column)} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  );
});

function Cell({ row, column, text }: { row: MatchRow; column: ColumnId; text: string }) {
  const router = useRouter();
  const target = targetOf(row, column);
  if (target === null) {
    return text;
  }
  // a plain link: each of the router's own would look at every change of the address, and there are thousands of them
  const { href } = router.buildLocation(target);
  const go = (event: MouseEvent) => {
    if (event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      router.history.push(href);
    }
  };
  return (
    <a href={href} onClick={go}>
      {text}
    </a>
  );
}

/** The page of what a cell names; null where it names nothing that there still is. */
function targetOf(row: MatchRow, column: ColumnId) {
  switch (column) {
    case 'person':
      return row.candidateReference === null || row.candidateId === null
        ? null
        : linkOptions({
            to: '/people/$personId/suggestions',
            params: { personId: row.candidateId },
            search: row.kind === 'without' ? {} : { selected: row.id, review: 'all' },
          });
    case 'role':
      return row.roleTitle === null || row.roleId === null
        ? null
        : linkOptions({ to: '/roles/$roleId', params: { roleId: row.roleId } });
    case 'workplace':
      return row.kind === 'without' || row.workplaceId === null
        ? null
        : linkOptions({ to: '/workplaces/$workplaceId', params: { workplaceId: row.workplaceId } });
    default:
      return null;
  }
}

/** How many rows are drawn: more before one comes to the end, all of them before they are printed. */
function useDrawnRows(key: string, count: number) {
  const [state, setState] = useState({ key, drawn: rowsAtOnce });
  const drawn = state.key === key ? state.drawn : rowsAtOnce;
  const end = useRef<HTMLDivElement>(null);
  const isWhole = drawn >= count;
  useEffect(() => {
    if (isWhole || end.current === null) {
      return;
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) {
          setState({ key, drawn: drawn + rowsAtOnce });
        }
      },
      { rootMargin: '2000px 0px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWhole, drawn, key]);
  useEffect(() => {
    const drawAll = () => flushSync(() => setState({ key, drawn: count }));
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, [key, count]);
  return { drawn, end };
}

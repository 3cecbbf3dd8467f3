import { useEffect, useRef, useState } from 'react';
import { isSame } from './profile.ts';

/** A row that is written, with a key that stays while it is. */
export interface Row<Value> {
  readonly key: number;
  readonly value: Value;
}

/**
 * A list that is written row by row. Rows without text are on the page alone: a list has none of those. When the list is changed by
 * something else than these rows, they follow.
 */
export function useRows<Value>(
  values: readonly Value[] | undefined,
  onChange: (values: Value[] | undefined) => void,
  isBlank: (value: Value) => boolean,
) {
  const nextKey = useRef(0);
  const asRow = (value: Value): Row<Value> => {
    nextKey.current += 1;
    return { key: nextKey.current, value };
  };
  const [rows, setRows] = useState(() => (values ?? []).map(asRow));
  const told = useRef(values);
  useEffect(() => {
    if (!isSame(told.current, values)) {
      told.current = values;
      setRows((values ?? []).map(asRow));
    }
  });
  const become = (next: readonly Row<Value>[]) => {
    setRows([...next]);
    const filled = next.map(({ value }) => value).filter((value) => !isBlank(value));
    // an empty list says none, which is said by its own choice
    told.current = filled.length === 0 ? undefined : filled;
    if (!isSame(told.current, values)) {
      onChange(told.current === undefined ? undefined : filled);
    }
  };
  return {
    rows,
    add: (value: Value) => become([...rows, asRow(value)]),
    write: (key: number, value: Value) => become(rows.map((row) => (row.key === key ? { key, value } : row))),
    remove: (key: number) => become(rows.filter((row) => row.key !== key)),
    /** Changes places with the row before it. */
    raise: (key: number) => {
      const at = rows.findIndex((row) => row.key === key);
      const [row, before] = [rows[at], rows[at - 1]];
      if (row !== undefined && before !== undefined) {
        become(rows.with(at - 1, row).with(at, before));
      }
    },
  };
}

/** The row of a count. Throws when there is none: an aggregate over no rows has one all the same. */
export function countedRow<Row>(row: Row | undefined): Row {
  if (row === undefined) {
    throw new Error('Counting gave no row.');
  }
  return row;
}

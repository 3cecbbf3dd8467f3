/** What a sheet calls a cell, by the place of its column from 0: `C5`. */
export function cellName(column: number, row: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26
    ? `${letter}${row}`
    : `${cellName(Math.floor(column / 26) - 1, row).replace(/\d+$/u, '')}${letter}${row}`;
}

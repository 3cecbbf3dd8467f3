/** An instant as ISO 8601 in UTC, to the millisecond, in SQL. */
export function isoTime(instant: string): string {
  return `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The calendar date `YYYY-MM-DD` in Sweden (Europe/Stockholm) at an instant. */
export function localDate(instant: Date): string {
  // the sv-SE locale writes dates as ISO 8601 does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant);
}

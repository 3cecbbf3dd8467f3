// the sv-SE locale writes dates as ISO 8601 does; made once, since making it takes a hundred times as long as using it
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The calendar date `YYYY-MM-DD` in Sweden (Europe/Stockholm) at an instant. */
export function localDate(instant: Date): string {
  return format.format(instant);
}

/** The day in Sweden at that time, `YYYY-MM-DD`. */
export function todayInSweden(now: Date): string {
  // the sv-SE locale writes dates as ISO 8601 does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

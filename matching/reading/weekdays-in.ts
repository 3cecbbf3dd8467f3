import { type WeekdayId, weekdays } from '../vocabulary/weekdays.ts';

/** By a day's name without the ending that says "every": måndag, monday. */
const idByStem: ReadonlyMap<string, WeekdayId> = new Map(
  weekdays.flatMap(({ id, names }) => [
    [names.sv.toLowerCase().replace(/ar$/u, ''), id] as const,
    [names.en.toLowerCase().replace(/s$/u, ''), id] as const,
  ]),
);

/** The days of the week that a text names ("på måndagarna", "tisdagsgruppen" not), in vocabulary order. */
export function weekdaysIn(text: string): WeekdayId[] {
  const lower = text.toLowerCase();
  if (!lower.includes('dag') && !lower.includes('day')) {
    return [];
  }
  const named = new Set<WeekdayId>();
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    const id = idByStem.get(word.replace(/(?:ar|arna|en|s)$/u, ''));
    if (id !== undefined) {
      named.add(id);
    }
  }
  return weekdays.map(({ id }) => id).filter((id) => named.has(id));
}

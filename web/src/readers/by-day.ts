/** Things of one day, in their order. */
interface OfDay<Thing> {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly things: readonly Thing[];
}

/** Puts what lies in the order of days under its days. */
export function byDay<Thing>(all: readonly Thing[], dayOf: (thing: Thing) => string): OfDay<Thing>[] {
  const days = new Map<string, Thing[]>();
  for (const thing of all) {
    const day = dayOf(thing);
    const things = days.get(day);
    if (things === undefined) {
      days.set(day, [thing]);
    } else {
      things.push(thing);
    }
  }
  return [...days].map(([day, things]) => ({ day, things }));
}

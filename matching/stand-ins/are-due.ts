/** The stand-ins of a node are made anew when a quarter of its people have changed, */
const changedShare = 0.25;
/** not within so many days, since each making gives away a little more of those who are still there, */
const fewestDays = 7;
/** unless there are twice as many people by now, or half as many: then most of them are others. */
const growth = 2;

const dayMs = 86_400_000;

/** What the people of a node are now, beside what they were when its stand-ins were made. */
interface Since {
  /** Number of people then. */
  readonly people: number;
  readonly madeAt: Date;
  /** Number of people now. */
  readonly open: number;
  /** Those of them who have changed, or come, since then. */
  readonly changed: number;
}

/** Whether stand-ins are to be made anew. */
export function areStandInsDue({ people, madeAt, open, changed }: Since, now: Date): boolean {
  if (open === people && changed === 0) {
    return false;
  }
  if (open >= growth * people || growth * open <= people) {
    return open !== people;
  }
  const gone = Math.max(0, people - open);
  return now.getTime() - madeAt.getTime() >= fewestDays * dayMs && changed + gone >= changedShare * people;
}

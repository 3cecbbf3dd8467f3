import { weekdayIds } from '../vocabulary/weekdays.ts';

/** From so many days in a row on, only the first and the last are said. */
const shortestRun = 3;

/** Days of the week, in any order, by runs in the order of the week: each its one day, or the first and last of three or more. */
export function groupWeekdays(ids: readonly string[]): (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  let run: string[] = [];
  for (const id of [...weekdayIds, null]) {
    if (id !== null && ids.includes(id)) {
      run.push(id);
      continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= shortestRun && first !== undefined && last !== undefined) {
      groups.push([first, last]);
    } else {
      groups.push(...run.map((day) => [day]));
    }
    run = [];
  }
  return groups;
}

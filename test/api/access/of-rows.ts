/** Whether what is at the path is of rows that a node has, and not of the node itself. */
export function isOfRows(path: string): boolean {
  return /^\/(candidates|roles|workplaces|suggestions|reviews|proposals|placements|match-lists|reports|search|work-list)\b/.test(
    path,
  );
}

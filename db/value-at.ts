/** What stands at the path of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
    value,
  );
}

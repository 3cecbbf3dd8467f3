const made = new WeakMap<object, string>();

/** A value as JSON, undefined for none. An object is written once, however often it is asked for: nobody changes one that is about to be told or kept. */
export function jsonOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const json = made.get(value) ?? JSON.stringify(value);
  made.set(value, json);
  return json;
}

import { z } from 'zod';

const known = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every name of a field that an input of the schema may have, at whatever depth. */
export function namesOfFields(schema: z.ZodType): ReadonlySet<string> {
  const found =
    known.get(schema) ?? new Set(namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
  known.set(schema, found);
  return found;
}

/** The names of properties, and the words that the names of others are chosen from, in a JSON Schema. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  return Object.entries(part).flatMap(([keyword, value]) => [
    ...(keyword === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...(keyword === 'propertyNames' ? wordsOf(value) : []),
    ...namesIn(value),
  ]);
}

function wordsOf(names: unknown): string[] {
  const words = typeof names === 'object' && names !== null && 'enum' in names ? names.enum : [];
  return Array.isArray(words) ? words.map(String) : [];
}

import type { z } from 'zod';
import { checkValue } from '../../../db/check-value.ts';
import type { InputError } from './problem.ts';

/** Most errors that one answer lists; a body with more is broken as a whole. */
const maxErrors = 100;
/** Longest part of a pointer that is repeated; a name that someone sent may be anything. */
const maxNameLength = 100;

/** What came of checking input: the value that the schema makes of it, or what is wrong with it. */
export type CheckedInput<Value> =
  | { readonly value: Value; readonly errors: null }
  | { readonly value: undefined; readonly errors: readonly InputError[] };

/** Checks input against the schema. The errors are what a client is told: at most 100, without the values that were sent. */
export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): CheckedInput<z.output<Schema>> {
  const checked = checkValue(schema, input);
  return checked.errors === null
    ? checked
    : {
        value: undefined,
        errors: checked.errors
          .slice(0, maxErrors)
          .map(({ path, code, message }) => ({ pointer: toPointer(path), code, message })),
      };
}

/** A JSON pointer (RFC 6901) of a path. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${shorten(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function shorten(name: string): string {
  const wellFormed = name.slice(0, maxNameLength).toWellFormed();
  return name.length > maxNameLength ? `${wellFormed}…` : wellFormed;
}

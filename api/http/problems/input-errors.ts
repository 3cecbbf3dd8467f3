import type { z } from 'zod';
import { checkValue } from '../../../db/check-value.ts';
import type { InputError } from './problem.ts';

/** Most errors that one answer lists; a body with more is broken as a whole. */
const maxErrors = 100;
/** What names of fields and places of lists look like. */
const nameOfField = /^(?:\d{1,6}|[A-Za-z_][\w-]{0,39})$/;

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

/** A JSON pointer (RFC 6901) of a path; of a name that is none of a field's `…` is told, since it may be anything. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${nameOfField.test(String(part)) ? String(part) : '…'}`).join('');
}

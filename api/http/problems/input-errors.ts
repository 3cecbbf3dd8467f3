import type { z } from 'zod';
import { checkValue, type ValueError } from '../../../db/check-value.ts';
import { didYouMean } from '../../../db/import/did-you-mean.ts';
import { namesOfFields } from './names-of-fields.ts';
import type { InputError } from './problem.ts';

/** Most errors that one answer lists; a body with more is broken as a whole. */
const maxErrors = 100;
/** How many fields that there are not are told what was perhaps meant; each is looked for among all names. */
const mostHints = 5;

/** What came of checking input: the value that the schema makes of it, or what is wrong with it. */
export type CheckedInput<Value> =
  | { readonly value: Value; readonly errors: null }
  | { readonly value: undefined; readonly errors: readonly InputError[] };

/**
 * Checks input against the schema. The errors are what a client is told: at most 100, without the values that were sent, and without
 * names of fields that there are not, which may be anything, too.
 */
export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): CheckedInput<z.output<Schema>> {
  const checked = checkValue(schema, input);
  if (checked.errors === null) {
    return checked;
  }
  const names = namesOfFields(schema);
  let hints = 0;
  const errors = checked.errors.slice(0, maxErrors).map((error) => {
    const { path, code } = error;
    const hasHint = code === 'unknown-field' && hints < mostHints;
    hints += Number(hasHint);
    return {
      pointer: toPointer(path, names),
      code,
      message: hasHint ? withHint(error, names) : error.message,
    };
  });
  return { value: undefined, errors };
}

/** A JSON pointer (RFC 6901) of a path; `…` stands for a name that is none of `names`. Default every name is told. */
export function toPointer(path: readonly PropertyKey[], names: ReadonlySet<string> | null = null): string {
  const isTold = (part: PropertyKey): boolean =>
    typeof part === 'number' || names === null || names.has(String(part));
  return path.map((part) => `/${isTold(part) ? String(part) : '…'}`).join('');
}

function withHint({ path, message }: ValueError, names: ReadonlySet<string>): InputError['message'] {
  const hint = didYouMean(String(path.at(-1)), names);
  return { en: `${message.en}${hint.en}`, sv: `${message.sv}${hint.sv}` };
}

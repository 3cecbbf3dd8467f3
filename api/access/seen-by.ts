import type { z } from 'zod';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { type FieldOf, type Resource, rowsOf } from './who-sees-what.ts';

/**
 * The fields of an answer that is of this resource, each with who sees it (`x-seen-by` in the OpenAPI document: how far, by role; roles that do
 * not are left out). A field that the table does not know is refused by the compiler, and where that does not see it, at the start.
 */
export function seenBy<R extends Resource, Fields extends Readonly<Record<string, z.ZodType>>>(
  resource: R,
  fields: Fields & Readonly<Record<Exclude<keyof Fields, FieldOf<R>>, never>>,
): Fields;
export function seenBy(resource: Resource, fields: Readonly<Record<string, z.ZodType>>): object {
  const rows = rowsOf(resource);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const row = rows[name];
      if (row === undefined) {
        throw new Error(`Who sees ${name} of ${resource} is not said. Give it a row in who-sees-what.ts.`);
      }
      const told = principalRoles.flatMap((role) => (row[role] === 'none' ? [] : [[role, row[role]]]));
      return [name, field.meta({ 'x-seen-by': Object.fromEntries(told) })];
    }),
  );
}

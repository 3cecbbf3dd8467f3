import { type PrincipalRole, principalRoles } from '../http/authentication/authenticator.ts';
import { isOwn, isWithin, type Reader } from './reach.ts';
import { type FieldFor, type FieldOf, type Resource, rowsOf } from './who-sees-what.ts';

/** Whether the reader is told the field, beside the thing. */
export function sees<R extends Resource>(resource: R, field: FieldOf<R>, reader: Reader): boolean {
  return seesName(resource, field, reader);
}

/** Whether the reader is told all that the field holds, own words of the person too. */
export function seesWhole<R extends Resource>(resource: R, field: FieldOf<R>, reader: Reader): boolean {
  const row = rowsOf(resource)[field];
  return reader.roles.some(
    (role) =>
      row !== undefined && (row[role] === 'bare' ? isOwn(reader.relation) : isWithin(row[role], reader)),
  );
}

/**
 * The thing as the table answers it to the reader: a field that is not for them is left out, or blank where `blanks` says how, for an answer that
 * has it for everybody.
 */
export function shape<R extends Resource, Role extends PrincipalRole, Thing extends object>(
  resource: R,
  thing: Thing,
  reader: Reader<Role>,
): Pick<Thing, keyof Thing & FieldFor<R, Role>>;
export function shape<
  R extends Resource,
  Role extends PrincipalRole,
  Thing extends object,
  Blanks extends { readonly [Field in keyof Thing]?: unknown },
>(resource: R, thing: Thing, reader: Reader<Role>, blanks: Blanks): Shaped<R, Role, Thing, Blanks>;
export function shape(
  resource: Resource,
  thing: object,
  reader: Reader,
  blanks: Readonly<Record<string, unknown>> = {},
): object {
  const told = toldTo(resource, reader);
  const shaped: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(thing)) {
    if (told.has(name)) {
      shaped[name] = value;
    } else if (Object.hasOwn(blanks, name)) {
      shaped[name] = blanks[name];
    }
  }
  return shaped;
}

/** What is left of a thing for somebody of one of these roles, or blank. */
type Shaped<R extends Resource, Role extends PrincipalRole, Thing, Blanks> = {
  [Field in keyof Pick<Thing, keyof Thing & (FieldFor<R, Role> | keyof Blanks)>]:
    | Thing[Field]
    | (Field extends keyof Blanks ? Blanks[Field] : never);
};

/** By what is read and who reads, so that lists are shaped without asking the table for each item. */
const toldByReader = new Map<string, ReadonlySet<string>>();

function toldTo(resource: Resource, reader: Reader): ReadonlySet<string> {
  const { relation, isConsented = false } = reader;
  const is = [relation.isCoach, relation.isCover, relation.isWriter, isConsented].map(Number);
  const key = [resource, ...principalRoles.filter((role) => reader.roles.includes(role)), ...is].join();
  const known = toldByReader.get(key);
  if (known !== undefined) {
    return known;
  }
  const told = new Set(Object.keys(rowsOf(resource)).filter((name) => seesName(resource, name, reader)));
  toldByReader.set(key, told);
  return told;
}

function seesName(resource: Resource, name: string, reader: Reader): boolean {
  const row = rowsOf(resource)[name];
  return row !== undefined && reader.roles.some((role) => isWithin(row[role], reader));
}

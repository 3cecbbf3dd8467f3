import { z } from 'zod';

/** Registers the schema as a component of the OpenAPI document, under the name `id`, and returns it. */
export function component<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
  examples?: readonly z.input<Schema>[],
): Schema {
  z.globalRegistry.add(schema, { id, description, ...(examples === undefined ? {} : { examples }) });
  return schema;
}

/** An object of these fields and no others, registered as {@link component} does. */
export function object<Fields extends z.ZodRawShape>(
  id: string,
  description: string,
  fields: Fields,
  examples?: readonly z.input<z.ZodObject<Fields, z.core.$strict>>[],
): z.ZodObject<Fields, z.core.$strict> {
  return component<z.ZodObject<Fields, z.core.$strict>>(id, description, z.strictObject(fields), examples);
}

/** A text, or null. */
export const textOrNull = z.string().nullable();
/** A whole number from 0. */
export const count = z.int().min(0);
/** A share, 0..1. */
export const share = z.number().min(0).max(1);

/** A page of a list: its items, and the cursor of the next page, or null at the end; and what `more` says of the list. */
export function pageOf<Item extends z.ZodType, More extends z.ZodRawShape = Record<never, never>>(
  id: string,
  item: Item,
  more?: More,
) {
  return object(id, 'One page of a list.', {
    ...more,
    items: z.array(item).describe('The items, in order.'),
    next: textOrNull.describe('`cursor` of the next page; null on the last.'),
  });
}

/** A sentence in both languages. */
export const bothLanguages = object('WordsInBothLanguages', 'A sentence in both languages.', {
  sv: z.string().describe('In Swedish.'),
  en: z.string().describe('In English.'),
});

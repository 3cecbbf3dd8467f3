import { z } from 'zod';

/** What the documentation says of a schema besides its shape. */
export interface SchemaFacts {
  /** Name under which it stands among the document's components; without one it is written where it is used. */
  readonly id?: string;
  readonly description?: string;
  readonly examples?: unknown[];
  readonly [keyword: string]: unknown;
}

/** Names and descriptions of the schemas of the API; the OpenAPI document is made from it. */
export const schemaRegistry = z.registry<SchemaFacts>();

/** Registers the schema as a component of the document and returns it. */
export function component<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
  examples?: z.input<Schema>[],
): Schema {
  schemaRegistry.add(schema, { id, description, ...(examples === undefined ? {} : { examples }) });
  return schema;
}

/** Describes the schema where it is used and returns it. `keywords` are added to its JSON Schema. */
export function described<Schema extends z.ZodType>(
  description: string,
  schema: Schema,
  keywords: Readonly<Record<string, unknown>> = {},
): Schema {
  schemaRegistry.add(schema, { description, ...keywords });
  return schema;
}

import fc from 'fast-check';
import type { Json, JsonObject } from '../../api/http/openapi/describe-api.ts';

/** Values that break what does not look out: kinds, ends of ranges, texts that mean something to somebody. */
const oddValues: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  7,
  2 ** 53,
  1e308,
  -1e-308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'å\u0301🙂\u202e',
  `'; DROP TABLE candidates; --`,
  '%_\\',
  '=1+1',
  '../../etc/passwd',
  '2026-02-30',
  '0000-00-00',
  'x'.repeat(20_000),
  [],
  {},
  [[[[[[]]]]]],
  { constructor: { prototype: {} } },
  Array.from({ length: 3_000 }, (_, index) => index),
];

/** An arbitrary of an odd value. */
const oddValue: fc.Arbitrary<Json> = fc.constantFrom(...oddValues);

/** An arbitrary of odd text that can stand in an address. */
export const oddText: fc.Arbitrary<string> = fc
  .constantFrom(...oddValues.filter((value) => typeof value === 'string' && value.isWellFormed()).map(String))
  .map((text) => text.slice(0, 500));

/** Arbitraries to use for some components of a document, by name, in place of ones made from their schemas. */
export type KnownArbitraries = Readonly<Record<string, fc.Arbitrary<Json>>>;

/**
 * An arbitrary of values that a schema of the OpenAPI document allows, as far as JSON Schema says it; `document` is what
 * references point into.
 */
export function arbitraryOfSchema(
  schema: Json | undefined,
  document: JsonObject,
  known: KnownArbitraries = {},
): fc.Arbitrary<Json> {
  const shape = asObject(schema);
  if (typeof shape.$ref === 'string') {
    const arbitrary = known[shape.$ref.split('/').at(-1) ?? ''];
    if (arbitrary !== undefined) {
      return arbitrary;
    }
    const target = shape.$ref
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((part, name) => asObject(part)[name], document);
    return arbitraryOfSchema(target, document, known);
  }
  const alternatives = shape.anyOf ?? shape.oneOf;
  if (Array.isArray(alternatives)) {
    return fc.oneof(...alternatives.map((one) => arbitraryOfSchema(one, document, known)));
  }
  if (Array.isArray(shape.enum)) {
    return fc.constantFrom(...shape.enum);
  }
  if (shape.const !== undefined) {
    return fc.constant(shape.const);
  }
  const types = Array.isArray(shape.type) ? shape.type : [shape.type];
  return fc.oneof(...types.map((type) => arbitraryOfType(type, shape, document, known)));
}

function arbitraryOfType(
  type: Json | undefined,
  shape: JsonObject,
  document: JsonObject,
  known: KnownArbitraries,
): fc.Arbitrary<Json> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: numberOr(shape.minimum, -1_000), max: numberOr(shape.maximum, 1_000) });
    case 'number':
      return fc
        .double({ min: numberOr(shape.minimum, -1e6), max: numberOr(shape.maximum, 1e6), noNaN: true })
        .map((value) => value + 0);
    case 'string':
      return arbitraryText(shape);
    case 'array':
      if (Array.isArray(shape.prefixItems)) {
        return fc.tuple(...shape.prefixItems.map((item) => arbitraryOfSchema(item, document, known)));
      }
      return fc.uniqueArray(arbitraryOfSchema(shape.items, document, known), {
        minLength: numberOr(shape.minItems, 0),
        maxLength: Math.min(numberOr(shape.maxItems, 4), 4),
        // lists that may repeat an item are as good without
        comparator: 'SameValue',
        selector: (item) => JSON.stringify(item),
      });
    case 'object':
      return arbitraryObject(shape, document, known);
    default:
      return fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
  }
}

function arbitraryText(shape: JsonObject): fc.Arbitrary<string> {
  if (shape.format === 'uuid') {
    return fc.uuid();
  }
  if (typeof shape.pattern === 'string') {
    return fc.stringMatching(new RegExp(shape.pattern));
  }
  return fc.string({
    unit: 'binary',
    minLength: numberOr(shape.minLength, 0),
    maxLength: Math.min(numberOr(shape.maxLength, 40), 40),
  });
}

function arbitraryObject(
  shape: JsonObject,
  document: JsonObject,
  known: KnownArbitraries,
): fc.Arbitrary<Json> {
  const properties = asObject(shape.properties);
  if (Object.keys(properties).length > 0) {
    const record = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        arbitraryOfSchema(property, document, known),
      ]),
    );
    const requiredKeys = Array.isArray(shape.required) ? shape.required.map(String) : [];
    return fc.record(record, { requiredKeys });
  }
  const names = asObject(shape.propertyNames);
  const name = Array.isArray(names.enum) ? fc.constantFrom(...names.enum.map(String)) : arbitraryText(names);
  return fc.dictionary(name, arbitraryOfSchema(asObject(shape.additionalProperties), document, known), {
    maxKeys: 4,
  });
}

/** An arbitrary of `valid` values in which one part, anywhere, was replaced by an odd one or got an unknown field. */
export function spoiled(valid: fc.Arbitrary<Json>, odd: fc.Arbitrary<Json> = oddValue): fc.Arbitrary<Json> {
  return fc
    .tuple(valid, fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), odd, fc.boolean())
    .map(([value, path, part, adds]) => spoil(value, path, part, adds));
}

function spoil(value: Json, [step = 0, ...path]: readonly number[], odd: Json, adds: boolean): Json {
  if (typeof value !== 'object' || value === null) {
    return odd;
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || (path.length === 0 && adds)) {
    return Array.isArray(value) ? [...value, odd] : { ...value, unknownField: odd };
  }
  const key = keys[step % keys.length] ?? '';
  const part = Array.isArray(value) ? value[Number(key)] : value[key];
  const replacement = path.length === 0 ? odd : spoil(part ?? null, path, odd, adds);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? replacement : item))
    : { ...value, [key]: replacement };
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' && Math.abs(value) < 1e9 ? value : otherwise;
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

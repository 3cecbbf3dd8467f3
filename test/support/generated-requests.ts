import fc from 'fast-check';
import { type PrincipalRole, principalRoles } from '../../api/http/authentication/authenticator.ts';
import { describeApi, type Json, type JsonObject } from '../../api/http/openapi/describe-api.ts';
import { routes } from '../../api/routes.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { arbitraryOfSchema, type KnownArbitraries, oddText, spoiled } from './arbitrary-of-schema.ts';

const document = describeApi(routes, '/api/v1');

/** A request as the OpenAPI document has it, or nearly. */
export interface GeneratedRequest {
  readonly method: string;
  /** Below `/api/v1`, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly role: PrincipalRole;
}

/**
 * Ids of things that are there, by the first part of the path; six of each kind, of which the last two may be deleted. They may be
 * filled in until the first request is made.
 */
export type IdsOfThings = Readonly<Record<string, string[]>>;

const operations = Object.entries(document.paths as Record<string, Record<string, JsonObject>>).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** An arbitrary of requests to every operation, mostly in order, with ids of things that are there. */
export function generatedRequests(ids: IdsOfThings): fc.Arbitrary<GeneratedRequest> {
  const known = knownOf(ids);
  return fc.oneof(...operations.map((operation) => requestTo(operation, ids, known)));
}

/** What JSON Schema can't say: which nodes and workplaces there are, and what has to be in order. */
function knownOf(ids: IdsOfThings): KnownArbitraries {
  return {
    NodeId: fc.constantFrom('goteborg', 'goteborg', 'goteborg', 'goteborg', 'fyrbodal'),
    Uuid: fc.oneof(
      fc.nat(3).map((index) => ids.workplaces?.[index] ?? 'none'),
      fc.nat(3).map((index) => ids.roles?.[index] ?? 'none'),
      fc.uuid(),
    ),
    // a policy made of arbitrary numbers is hardly ever in order as a whole
    PolicyDraft: fc
      .record({
        prior: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 1, max: 1_000 }),
      })
      .map(({ prior, length }) => {
        const { version: _, ...draft } = defaultPolicy;
        const lists = { ...draft.lists, length };
        return JSON.parse(JSON.stringify({ ...draft, lists, thinProfile: { prior, strength: 1 } })) as Json;
      }),
    HoursPerWeek: fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.nat(30))
      .map(([min, more]) => ({ min, max: min + more })),
  };
}

/** Mostly what the document allows, sometimes something odd. */
const mostly = (valid: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: spoiled(valid) });

function requestTo(
  { path, method, operation }: (typeof operations)[number],
  ids: IdsOfThings,
  known: KnownArbitraries,
): fc.Arbitrary<GeneratedRequest> {
  const route = routes.find(({ operationId }) => operationId === operation.operationId);
  const allowed = route === undefined || route.roles === 'public' ? principalRoles : route.roles;
  const role = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...allowed) },
    { weight: 1, arbitrary: fc.constantFrom(...principalRoles) },
  );
  const parameters = (operation.parameters as JsonObject[]).map((parameter) => {
    const valid = arbitraryOfSchema(parameter.schema, document, known).map(String);
    // what may be deleted is apart from what is read and changed
    const place = method === 'delete' ? fc.integer({ min: 4, max: 5 }) : fc.nat(3);
    const there = place.map((index) => ids[path.split('/')[1] ?? '']?.[index] ?? 'none');
    const value =
      parameter.in === 'path' && parameter.name === 'id'
        ? fc.oneof({ weight: 12, arbitrary: there }, valid, oddText)
        : parameter.name === 'version'
          ? fc.oneof({ weight: 12, arbitrary: fc.constantFrom('1', '2', '3') }, valid, oddText)
          : fc.oneof({ weight: 4, arbitrary: valid }, oddText);
    const isSent = parameter.required === true ? fc.constant(true) : fc.boolean();
    return fc.record({
      place: fc.constant(parameter.in),
      name: fc.constant(String(parameter.name)),
      value,
      isSent,
    });
  });
  const content = (operation.requestBody as { content: Record<string, JsonObject> } | undefined)?.content;
  const schema = Object.values(content ?? {})[0]?.schema;
  const body =
    schema === undefined ? fc.constant(undefined) : mostly(arbitraryOfSchema(schema, document, known));
  return fc.tuple(fc.tuple(...parameters), body, role).map(([values, sent, sender]) => {
    const given = values.filter(({ isSent }) => isSent);
    const address = given
      .filter(({ place }) => place === 'path')
      .reduce(
        (filled, { name, value }) => filled.replace(`{${name}}`, () => encodeURIComponent(value) || '%20'),
        path,
      );
    const query = new URLSearchParams(
      given
        .filter(({ place }) => place === 'query')
        .map(({ name, value }): [string, string] => [name, value]),
    );
    return {
      method: method.toUpperCase(),
      path: `${address}?${query}`,
      // a client can't send other characters in a header
      headers: Object.fromEntries(
        given
          .filter(({ place }) => place === 'header')
          .map(({ name, value }) => [name, value.replaceAll(/[^\x20-\x7e]/g, '?')]),
      ),
      body: sent,
      role: sender,
    };
  });
}

import { expect } from 'chai';
import fc from 'fast-check';
import { principalRoles } from '../../api/http/authentication/authenticator.ts';
import { describeApi, type Json, type JsonObject } from '../../api/http/openapi/describe-api.ts';
import { routes } from '../../api/routes.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { arbitraryOfSchema, oddText, spoiled } from '../support/arbitrary-of-schema.ts';
import { insertSuggestion } from '../support/insert-suggestion.ts';
import { principalOf, startTestApi, type TestApi } from '../support/start-test-api.ts';
import { manager, Way } from '../support/way.ts';

const document = describeApi(routes, '/api/v1');
const requestCount = 2_200;

interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Json | undefined;
  readonly role: (typeof principalRoles)[number];
}

/** Ids of things that are there, by the first part of the path; filled before the requests are sent. */
const ids: Record<string, string[]> = {
  candidates: [],
  roles: [],
  workplaces: [],
  suggestions: [],
  proposals: [],
  placements: [],
  'match-lists': [],
  reports: [],
  nodes: ['goteborg', 'goteborg', 'goteborg', 'fyrbodal'],
};

const operations = Object.entries(document.paths as Record<string, Record<string, JsonObject>>).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** What JSON Schema can't say: which nodes and workplaces there are, and what has to be in order. */
const known = {
  NodeId: fc.constantFrom('goteborg', 'goteborg', 'goteborg', 'goteborg', 'fyrbodal'),
  Uuid: fc.oneof(
    fc.nat(3).map((index) => ids.workplaces?.[index] ?? 'none'),
    fc.nat(3).map((index) => ids.roles?.[index] ?? 'none'),
    fc.uuid(),
  ),
  // a policy made of arbitrary numbers is hardly ever in order as a whole
  PolicyDraft: fc
    .record({ prior: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 1_000 }) })
    .map(({ prior, length }) => {
      const { version: _, ...draft } = defaultPolicy;
      const lists = { ...draft.lists, length };
      return JSON.parse(JSON.stringify({ ...draft, lists, thinProfile: { prior, strength: 1 } })) as Json;
    }),
  HoursPerWeek: fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.nat(30))
    .map(([min, more]) => ({ min, max: min + more })),
};

/** Mostly what the document allows, sometimes something odd. */
const mostly = (valid: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: spoiled(valid) });

function requestTo({ path, method, operation }: (typeof operations)[number]): fc.Arbitrary<GeneratedRequest> {
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

describe('Generated input', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
    for (let number = 0; number < 6; number += 1) {
      for (const [kind, body] of Object.entries({
        workplaces: { name: 'Arbetsplats', managerId: manager.id },
        candidates: { reference: `G-${number}`, wishes: 'laga mat' },
        roles: { title: 'Roll' },
      })) {
        ids[kind]?.push(String((await api.send('POST', `/${kind}`, { body })).body.id));
      }
      const candidateId = ids.candidates?.[number] ?? '';
      const roleId = ids.roles?.[number] ?? '';
      ids.suggestions?.push(await insertSuggestion(api.dataSource, candidateId, roleId));
      const way = new Way(api);
      const welcomed = await way.welcomed(
        await way.role(ids.workplaces?.[number] ?? ''),
        await way.candidate(),
      );
      ids.placements?.push(await way.planned(welcomed));
      const asked = await way.approved(await way.candidate(), await way.role(ids.workplaces?.[number] ?? ''));
      ids.proposals?.push(await way.proposed(asked));
      const [list] = await api.dataSource.query(
        `INSERT INTO match_lists (id, node_id, subject, item_limit, status, requested_by)
         VALUES (gen_random_uuid(), 'goteborg', 'roles', 5, 'completed', 'x') RETURNING id`,
      );
      ids['match-lists']?.push(list.id);
      const [report] = await api.dataSource.query(
        `INSERT INTO reports (id, node_id, kind, status, requested_by)
         VALUES (gen_random_uuid(), 'goteborg', 'doors', 'failed', 'x') RETURNING id`,
      );
      ids.reports?.push(report.id);
    }
  });
  after(() => api.stop());

  it(`finds no server error in ${requestCount} requests, and only answers that are documented`, async function () {
    this.timeout(300_000);
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...operations.map(requestTo)),
        async ({ method, path, headers, body, role }) => {
          const answer = await api.send(method, path, {
            as: principalOf(role),
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect(answer.status, answer.text).to.be.below(500);
        },
      ),
      { numRuns: requestCount },
    );
    // requests that are all refused would prove nothing
    const accepted = [...statuses].reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
    expect(accepted, JSON.stringify([...statuses])).to.be.above(requestCount / 4);
    expect([...statuses.keys()]).to.include.members([200, 201, 202, 204, 400, 403, 404, 412, 422, 428]);
  });
});

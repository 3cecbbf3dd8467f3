import { z } from 'zod';
import { quotaPerMinute } from '../limits/quotas.ts';
import { type ProblemKind, problemKinds } from '../problems/problem.ts';
import type { RouteFacts } from '../route.ts';
import { problemSchema } from './problem-schema.ts';
import { propertyDescriptions } from './property-descriptions.ts';

/** A part of the document: plain JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

const componentPath = '#/components/schemas/';
const problemType = 'application/problem+json';

/** The OpenAPI 3.1 document of the routes, which are served below `basePath`. */
export function describeApi(routes: readonly RouteFacts[], basePath: string): JsonObject {
  const paths: { [path: string]: JsonObject } = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: describeOperation(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Passa',
      version: '1',
      description:
        'Matching for placements and complementary roles. Profiles go in, ranked and explained suggestions come out, ' +
        'and a person decides. A write that was answered with 2xx is stored; the match it owes follows by itself. Messages of ' +
        'problems are in Swedish or English, by `Accept-Language`; their codes are the same in both.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: basePath, description: 'This installation' }],
    security: securityOf('get'),
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: describeComponents(routes),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token with the roles and nodes of the principal. It wins over a session.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'passa-session',
          description:
            'The session of someone who has signed in with a browser; `__Host-passa-session` in production. No script can read it.',
        },
        csrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description:
            '`csrfToken` of `GET /me`: what a session needs besides for all that may change something.',
        },
      },
    },
  };
}

function describeOperation(route: RouteFacts): JsonObject {
  const {
    operationId,
    method,
    tag,
    summary,
    description,
    roles,
    body,
    bodyTypes = ['application/json'],
    quota,
  } = route;
  const permission = roles === 'public' ? 'Needs no sign-in.' : `Roles: ${roles.join(', ')}.`;
  const limit =
    quota === undefined ? undefined : `At most ${quotaPerMinute[quota]} a minute, with other ${quota}.`;
  return {
    operationId,
    tags: [tag],
    summary,
    description: [description, limit, permission].filter((text) => text !== undefined).join('\n\n'),
    ...(method === 'get' && roles !== 'public'
      ? {}
      : { security: roles === 'public' ? [] : securityOf(method) }),
    parameters: [
      ...describeParameters('path', route.params),
      ...describeParameters('query', route.query),
      ...describeParameters('header', route.headers),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(bodyTypes.map((type) => [type, { schema: reference(body) }])),
          },
        }),
    responses: { ...describeResponses(route), ...describeProblems(route) },
  };
}

/** How someone may be signed in. */
function securityOf(method: RouteFacts['method']): Json[] {
  return [{ bearer: [] }, { session: [], ...(method === 'get' ? {} : { csrf: [] }) }];
}

function describeParameters(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { description, ...shape } = toSchema(field);
    return {
      name,
      in: place,
      required: !z.safeParse(field, undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: shape,
    };
  });
}

function describeResponses(route: RouteFacts): JsonObject {
  return Object.fromEntries(
    Object.entries(route.responses).map(
      ([status, { description, schema, otherFormats = {}, headers = {} }]) => {
        const content: JsonObject = {
          ...(schema === undefined ? {} : { 'application/json': { schema: reference(schema) } }),
          ...Object.fromEntries(
            Object.entries(otherFormats).map(([type, text]) => [
              type,
              { schema: { type: 'string', description: text } },
            ]),
          ),
        };
        return [
          status,
          {
            description,
            headers: describeHeaders({ ...headers, ...everyHeader }),
            ...(Object.keys(content).length === 0 ? {} : { content }),
          },
        ];
      },
    ),
  );
}

const everyHeader = { 'X-Request-Id': 'Trace id of the request, to find it in the log.' };

const problemHeaders: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'WWW-Authenticate': 'How to sign in.' },
  412: { ETag: 'The revision, or the tag, that is there now, in quotes.' },
  428: { ETag: 'The revision that is there now, in quotes.' },
  429: { 'Retry-After': 'Seconds to wait.' },
  503: { 'Retry-After': 'Seconds to wait.' },
};

function describeProblems(route: RouteFacts): JsonObject {
  const byStatus: { [status: string]: JsonObject } = {};
  const kinds = problemsOf(route);
  for (const status of new Set(kinds.map((kind) => problemKinds[kind].status))) {
    const titles = kinds.filter((kind) => problemKinds[kind].status === status);
    byStatus[status] = {
      description: titles.map((kind) => `\`${kind}\`: ${problemKinds[kind].title.en}.`).join(' '),
      headers: describeHeaders({ ...problemHeaders[status], ...everyHeader }),
      content: { [problemType]: { schema: reference(problemSchema) } },
    };
  }
  return byStatus;
}

/** Every problem that the route can answer with. */
function problemsOf({ method, roles, body, problems = [] }: RouteFacts): ProblemKind[] {
  const forSignedIn: ProblemKind[] =
    roles === 'public'
      ? []
      : [
          'unauthenticated',
          'token-expired',
          'forbidden',
          ...(method === 'get' ? [] : (['csrf-token-wrong'] as const)),
        ];
  const forBodies: ProblemKind[] =
    body === undefined ? [] : ['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-body'];
  return [
    'invalid-parameters',
    'bad-request',
    ...forBodies,
    ...forSignedIn,
    ...problems,
    'too-many-requests',
    'internal-error',
    'unavailable',
  ];
}

function describeHeaders(headers: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
}

function describeComponents(routes: readonly RouteFacts[]): JsonObject {
  const roots = routes.flatMap(({ body, responses }) => [
    ...(body === undefined ? [] : [body]),
    ...Object.values(responses).flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
  ]);
  const { $defs } = convert(z.tuple([problemSchema, ...roots]));
  const components = isObject($defs) ? $defs : {};
  return withDescriptions(
    Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function toSchema(schema: z.core.$ZodType): JsonObject {
  const { $defs: _, $schema: _dialect, ...shape } = convert(schema);
  return shape;
}

function convert(schema: z.core.$ZodType): JsonObject {
  const converted: unknown = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    // left out by the library where something within is transformed; ours are as they are sent
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples !== undefined) {
        jsonSchema.examples = z.array(z.json()).parse(examples);
      }
    },
  });
  // through JSON: shared parts become copies, absent values disappear, and every reference points into the components
  return JSON.parse(JSON.stringify(converted).replaceAll('"#/$defs/', `"${componentPath}`));
}

function reference(schema: z.ZodType): JsonObject {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) {
    throw new Error('A body has no name. Wrap its schema in component().');
  }
  return { $ref: `${componentPath}${id}` };
}

/** Adds descriptions to the properties that have none of their own. */
function withDescriptions(components: JsonObject): JsonObject {
  for (const properties of propertiesIn(components)) {
    for (const [name, property] of Object.entries(properties)) {
      const description = propertyDescriptions[name];
      if (
        isObject(property) &&
        !('description' in property || '$ref' in property) &&
        description !== undefined
      ) {
        property.description = description;
      }
    }
  }
  return components;
}

/** Every `properties` of the schemas, at any depth. */
export function* propertiesIn(value: Json): Generator<JsonObject> {
  if (Array.isArray(value)) {
    for (const item of value) {
      yield* propertiesIn(item);
    }
  } else if (isObject(value)) {
    if (isObject(value.properties) && value.type === 'object') {
      yield value.properties;
    }
    for (const part of Object.values(value)) {
      yield* propertiesIn(part);
    }
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

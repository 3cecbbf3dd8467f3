import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ApiContext } from './api-context.ts';
import type { Principal, PrincipalRole } from './authentication/authenticator.ts';
import { checkInput } from './problems/input-errors.ts';
import { invalidBody, Problem, type ProblemKind } from './problems/problem.ts';

/** One answer that a route may give. */
export interface ResponseDeclaration {
  readonly description: string;
  /** Shape of the JSON body, registered by name; absent for an answer without one. */
  readonly schema?: z.ZodType;
  /** Other formats of the body by media type, with what they hold. */
  readonly otherFormats?: Readonly<Record<string, string>>;
  /** Header fields, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answers of a route by status. */
export type Responses = Readonly<Record<number, ResponseDeclaration>>;

/** What is only written out may be as unchangeable as its owner likes. */
type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

type BodyOf<Declaration> = Declaration extends { readonly schema: infer Schema extends z.ZodType }
  ? DeepReadonly<z.input<Schema>>
  : // a declaration that is only known at run time promises nothing of its body
    ResponseDeclaration extends Declaration
    ? unknown
    : undefined;

/** What a handler returns for JSON: a declared status with the body that was declared for it. */
export type JsonAnswer<Declared extends Responses> = {
  [Status in keyof Declared & number]: {
    readonly status: Status;
    readonly body: BodyOf<Declared[Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof Declared & number];

/** What a handler returns to write the response itself, e.g. a stream of events. */
export interface WrittenAnswer {
  readonly write: (response: Response) => Promise<void>;
}

/** A request as a handler sees it: validated. */
export interface RouteInput<Params, Query, Headers, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: Body;
  /** Best of the offered media types by the `Accept` header, or false when none is acceptable. */
  readonly accepts: (mediaTypes: string[]) => string | false;
  /** Path and query as sent, without host. */
  readonly path: string;
  readonly method: string;
}

/** What everyone may see of a route: its place and its documentation. */
export interface RouteFacts {
  /** Stable, camelCase. */
  readonly operationId: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, parameters as `{name}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Who may call it; `public` for everyone, signed in or not. */
  readonly roles: readonly PrincipalRole[] | 'public';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media types of the body that are taken. Default `application/json` alone. */
  readonly bodyTypes?: readonly string[];
  readonly responses: Responses;
  /** Problems besides those that every route can answer with. */
  readonly problems?: readonly ProblemKind[];
  /** Whether it exists in this installation. Default true. */
  readonly exists?: (context: ApiContext) => boolean;
}

/** Type of the principal that a handler gets: none on a public route. */
type PrincipalOf<Roles> = Roles extends 'public' ? null : Principal;

/** A route: the facts, and what answers a request. */
export interface Route extends RouteFacts {
  /** Validates the request and answers it; throws a {@link Problem} that says everything that is wrong. */
  readonly answer: (
    request: Request,
    body: unknown,
    principal: Principal | null,
    context: ApiContext,
  ) => Promise<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> } | WrittenAnswer>;
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/**
 * Declares one route: routing, validation, authorisation and documentation all come from this one declaration.
 * `handle` gets the validated request and returns one of the declared answers.
 */
export function defineRoute<
  const Roles extends readonly PrincipalRole[] | 'public',
  const Declared extends Responses,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Headers extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  declaration: Omit<RouteFacts, 'roles' | 'responses' | 'params' | 'query' | 'headers' | 'body'> & {
    readonly roles: Roles;
    readonly responses: Declared;
    readonly params?: Params;
    readonly query?: Query;
    readonly headers?: Headers;
    readonly body?: Body;
    readonly handle: (
      input: RouteInput<Output<Params>, Output<Query>, Output<Headers>, Output<Body>>,
      context: ApiContext,
      principal: PrincipalOf<Roles>,
    ) => Promise<JsonAnswer<NoInfer<Declared>> | WrittenAnswer>;
  },
): Route {
  const { handle, params, query, headers, body: bodySchema, ...facts } = declaration;
  return {
    ...facts,
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { query }),
    ...(headers === undefined ? {} : { headers }),
    ...(bodySchema === undefined ? {} : { body: bodySchema }),
    async answer(request, body, principal, context) {
      const parameters = {
        params: checkInput(params ?? nothing, request.params, 'parameters'),
        query: checkInput(query ?? noQuery, request.query, 'parameters'),
        headers: checkInput(headers ?? nothing, pickHeaders(headers, request.headers), 'parameters'),
      };
      const parameterErrors = Object.values(parameters).flatMap(({ errors }) => errors ?? []);
      if (parameterErrors.length > 0) {
        throw new Problem('invalid-parameters', 'A parameter or header is wrong; see errors.', {
          errors: parameterErrors,
        });
      }
      const validBody = checkInput(bodySchema ?? nothing, body, 'body');
      if (validBody.errors !== null) {
        throw invalidBody(validBody.errors);
      }
      return handle(
        {
          params: parameters.params.value as Output<Params>,
          query: parameters.query.value as Output<Query>,
          headers: parameters.headers.value as Output<Headers>,
          body: validBody.value as Output<Body>,
          accepts: (mediaTypes) => request.accepts(mediaTypes),
          path: request.originalUrl,
          method: request.method,
        },
        context,
        principal as PrincipalOf<Roles>,
      );
    },
  };
}

/** A route that declares no query takes none. */
const noQuery = z.strictObject({});
/** What a route does not declare it does not look at. */
const nothing = z.unknown().transform(() => undefined);

/** Only the declared header fields are looked at; a request may carry any others. */
function pickHeaders(schema: z.ZodObject | undefined, headers: IncomingHttpHeaders): unknown {
  return Object.fromEntries(
    Object.keys(schema?.shape ?? {})
      .filter((name) => headers[name] !== undefined)
      .map((name) => [name, headers[name]]),
  );
}

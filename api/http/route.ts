import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { AuditDeclaration } from './audit/audit-declaration.ts';
import type { Principal, PrincipalRole } from './authentication/authenticator.ts';
import type { Quota, Quotas } from './limits/quotas.ts';
import { type CheckedInput, checkInput } from './problems/input-errors.ts';
import { type InputError, invalidBody, Problem, type ProblemKind } from './problems/problem.ts';

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

/** Response bodies may be readonly. */
export type DeepReadonly<Value> = Value extends readonly (infer Item)[]
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

/** Header fields of an answer; a list for a field that it has several times. */
type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What a handler returns for JSON: a declared status with the body that was declared for it. */
type JsonAnswer<Declared extends Responses> = {
  [Status in keyof Declared & number]: {
    readonly status: Status;
    readonly body: BodyOf<Required<Declared>[Status]>;
    readonly headers?: AnswerHeaders;
  };
}[keyof Declared & number];

/** What a handler returns to write the response itself, e.g. a stream of events. */
interface WrittenAnswer {
  readonly write: (response: Response) => Promise<void>;
}

/** A request as a handler sees it: validated. */
interface RouteInput<Params, Query, Headers, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: Body;
  /** Best of the offered media types by the `Accept` header, or false when none is acceptable. */
  readonly accepts: (mediaTypes: string[]) => string | false;
  /** The `Cookie` header. */
  readonly cookies: string | undefined;
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
  readonly params?: z.ZodObject | undefined;
  readonly query?: z.ZodObject | undefined;
  readonly headers?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  /** Media types of the body that are taken. Default `application/json` alone. */
  readonly bodyTypes?: readonly string[];
  /** Largest body, unpacked, in bytes. Default 1 MB. */
  readonly maxBodyBytes?: number;
  readonly responses: Responses;
  /** What is recorded of each request; `nothing` where no personal data is given or taken. */
  readonly audit: AuditDeclaration | 'nothing';
  /** What each request counts towards, beside requests as a whole. Default: nothing. */
  readonly quota?: Quota;
  /** Problems besides those that every route can answer with. */
  readonly problems?: readonly ProblemKind[];
}

/** Type of the principal that a handler gets: none on a public route. */
type PrincipalOf<Roles> = Roles extends 'public' ? null : Principal;

/** A route: the facts, and what answers a request. */
export interface Route<Context> extends RouteFacts {
  /** Whether it exists in this installation. Default true. */
  readonly exists?: (context: Context) => boolean;
  /** Validates the request and answers it; throws a {@link Problem} that says everything that is wrong. */
  readonly answer: (
    request: Request,
    body: unknown,
    principal: Principal | null,
    context: Context,
  ) => Promise<{ status: number; body: unknown; headers?: AnswerHeaders } | WrittenAnswer>;
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What is declared of a route whose handler works with a `Context`. */
type RouteDeclaration<Context, Roles, Declared extends Responses, Params, Query, Headers, Body> = Omit<
  Route<Context>,
  'answer' | 'method' | 'roles' | 'responses' | 'params' | 'query' | 'headers' | 'body'
> & {
  /** Default `get`. */
  readonly method?: RouteFacts['method'];
  readonly roles: Roles;
  readonly responses: Declared;
  readonly params?: Params;
  readonly query?: Query;
  readonly headers?: Headers;
  readonly body?: Body;
  readonly handle: (
    input: RouteInput<Output<Params>, Output<Query>, Output<Headers>, Output<Body>>,
    context: Context,
    principal: PrincipalOf<Roles>,
  ) => Promise<JsonAnswer<NoInfer<Declared>> | WrittenAnswer>;
};

/** The function that declares routes whose handlers work with a `Context`. */
export function routeDefiner<Context extends { readonly quotas: Quotas }>() {
  return <
    const Roles extends readonly PrincipalRole[] | 'public',
    const Declared extends Responses,
    Params extends z.ZodObject | undefined = undefined,
    Query extends z.ZodObject | undefined = undefined,
    Headers extends z.ZodObject | undefined = undefined,
    Body extends z.ZodType | undefined = undefined,
  >(
    declaration: RouteDeclaration<Context, Roles, Declared, Params, Query, Headers, Body>,
  ): Route<Context> => {
    const { handle, method = 'get', ...facts } = declaration;
    return {
      ...facts,
      method,
      async answer(request, sentBody, principal, context) {
        const params = check(facts.params, request.params);
        const query = check(facts.query, request.query, noQuery);
        const headers = check(facts.headers, pickHeaders(facts.headers, request.headers));
        if (params.errors !== null || query.errors !== null || headers.errors !== null) {
          throw new Problem(
            'invalid-parameters',
            {
              en: 'A parameter or header is wrong; see errors.',
              sv: 'En parameter eller ett HTTP-huvud behöver rättas.',
            },
            {
              errors: [
                ...(params.errors ?? []),
                ...tellRepeated(query.errors ?? [], request.query),
                ...(headers.errors ?? []),
              ],
            },
          );
        }
        const body = check(facts.body, sentBody);
        if (body.errors !== null) {
          throw invalidBody(body.errors);
        }
        const input = {
          params: params.value,
          query: query.value,
          headers: headers.value,
          body: body.value,
          accepts: (mediaTypes: string[]) => request.accepts(mediaTypes),
          cookies: request.headers.cookie,
          path: request.originalUrl,
          method: request.method,
        };
        if (facts.quota !== undefined && principal !== null) {
          await context.quotas[facts.quota].count(principal.id);
        }
        return handle(input, context, principalFor(facts.roles, principal));
      },
    };
  };
}
/** A route that declares no query takes none. */
const noQuery = z.strictObject({}).transform(() => undefined);
/** What a route does not declare it does not look at. */
const nothing = z.unknown().transform(() => undefined);

/** Checks a part of the request against its schema, or what was not declared against `undeclared`. */
function check<Schema extends z.ZodType | undefined>(
  schema: Schema | undefined,
  input: unknown,
  undeclared?: z.ZodType,
): CheckedInput<Output<Schema>>;
function check(
  schema: z.ZodType | undefined,
  input: unknown,
  undeclared: z.ZodType = nothing,
): CheckedInput<unknown> {
  return checkInput(schema ?? undeclared, input);
}

/** A parameter that stands twice in an address is read as a list, which none takes. */
function tellRepeated(errors: readonly InputError[], query: Request['query']): InputError[] {
  return errors.map((error) =>
    Array.isArray(query[error.pointer.slice(1)]) && error.code !== 'unknown-field'
      ? { ...error, message: { en: 'May be given once only.', sv: 'Får anges en enda gång.' } }
      : error,
  );
}

/** The principal as the handler gets it. Throws when nobody is signed in where somebody has to be. */
function principalFor<Roles>(roles: Roles, principal: Principal | null): PrincipalOf<Roles>;
function principalFor(roles: unknown, principal: Principal | null): Principal | null {
  if (roles !== 'public' && principal === null) {
    throw new Error('A route that is not public was answered without a principal.');
  }
  return roles === 'public' ? null : principal;
}

/** Only the declared header fields are looked at; a request may carry any others. */
function pickHeaders(schema: z.ZodObject | undefined, headers: IncomingHttpHeaders): unknown {
  return Object.fromEntries(
    Object.keys(schema?.shape ?? {})
      .filter((name) => headers[name] !== undefined)
      .map((name) => [name, headers[name]]),
  );
}

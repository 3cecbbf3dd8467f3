import type { ApiContext } from './api-context.ts';
import { type Route as RouteOf, routeDefiner } from './http/route.ts';

/** A route of the API. */
export type Route = RouteOf<ApiContext>;

/**
 * Declares one route of the API: routing, validation, authorisation and documentation all come from this one declaration.
 * `handle` gets the validated request and returns one of the declared answers.
 */
export const defineRoute = routeDefiner<ApiContext>();

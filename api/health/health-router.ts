import { type Response, Router } from 'express';
import { limitErrors } from '../../worker/queue/limit-errors.ts';
import type { ApiContext } from '../api-context.ts';
import { traceOf } from '../http/trace-id.ts';
import { checkReadiness } from './check-readiness.ts';

/** Liveness and readiness, outside `/api/v1`; nobody has to sign in. */
export function createHealthRouter(context: ApiContext): Router {
  const router = Router();
  const warn = limitErrors(context.logger, 'not ready, or only in part');
  router.get('/health/live', (_request, response) => {
    begin(response, '/health/live').json({ live: true });
  });
  router.get('/health/ready', async (_request, response) => {
    const readiness = await checkReadiness(context, warn);
    if (!readiness.ready) {
      response.status(503).set('Retry-After', '2');
    }
    begin(response, '/health/ready').json(readiness);
  });
  return router;
}

function begin(response: Response, route: string): Response {
  traceOf(response).route = route;
  return response.set('Cache-Control', 'no-store');
}

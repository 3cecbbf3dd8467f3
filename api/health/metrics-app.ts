import express, { type Express } from 'express';
import type { Registry } from 'prom-client';

/** The HTTP application of the site's monitoring: `GET /metrics` in the format of Prometheus. For a listener that nobody else reaches. */
export function createMetricsApp(metrics: Registry): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    const text = await metrics.metrics();
    response.set({ 'Cache-Control': 'no-store', 'Content-Type': metrics.contentType }).send(text);
  });
  return app;
}

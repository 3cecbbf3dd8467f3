import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import helmet from 'helmet';
import { keptAnswer, sendKept } from '../kept-answer.ts';
import { traceOf } from '../trace-id.ts';
import type { JsonObject } from './describe-api.ts';

// swagger-ui-dist: the best-kept page for OpenAPI that ships whole, with no dependency at run time
const assets = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Passa – API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="icon" href="docs/favicon-32x32.png">
</head>
<body>
<div id="docs"></div>
<noscript>The documentation as data: <a href="openapi.json">openapi.json</a></noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#docs', deepLinking: true, persistAuthorization: true, showExtensions: true });
`;

/** The page styles itself; served over plain HTTP on a machine of one's own, an upgrade would break it. */
const contentSecurityPolicy = { directives: { upgradeInsecureRequests: null } };

/** The document as JSON, and a page to read it and try it out, which loads nothing from elsewhere. */
export function createDocsRouter(document: JsonObject): Router {
  const router = Router();
  const answer = keptAnswer(document);
  router.use('/docs', helmet.contentSecurityPolicy(contentSecurityPolicy));
  router.use((request, response, next) => {
    if (request.path === '/openapi.json' || /^\/docs(?:\/|$)/.test(request.path)) {
      traceOf(response).route = '/api/v1/docs';
    }
    next();
  });
  router.get('/openapi.json', (_request, response) => {
    sendKept(response, answer);
  });
  router.get('/docs', (_request, response) => {
    response.type('html').send(page);
  });
  router.get('/docs/start.js', (_request, response) => {
    response.type('text/javascript').send(start);
  });
  router.use(
    '/docs',
    express.static(assets, {
      index: false,
      redirect: false,
      maxAge: '1d',
      extensions: false,
      dotfiles: 'ignore',
    }),
  );
  return router;
}

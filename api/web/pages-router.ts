import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router } from 'express';
import serveCompressed from 'express-static-gzip'; // Express's own file server, which sends what was compressed at build time
import { basePath } from '../http/base-path.ts';
import { traceOf } from '../http/trace-id.ts';

/** Where `npm run build` puts the pages: beside the compiled program, wherever that runs. */
const builtPages = dirname(fileURLToPath(import.meta.resolve('#web/index.html')));

/** Of files whose names tell their contents, and of all others. */
const caching = { forEver: 'public, max-age=31536000, immutable', asked: 'no-cache' };

/** The page where one signs in. */
const signInPage = '/sign-in';

/** Lets the browser ask who is signed in while it fetches the code of the pages, which asks the same first and takes this answer. */
const sessionBesideCode = `<${basePath}/me>; rel=preload; as=fetch; crossorigin`;

/**
 * The pages: their files by name, and for each address that a browser opens as a page the one document that draws them
 * all. What asks for anything else is passed on.
 */
export function createPagesRouter(): Router {
  const router = Router();
  const serve = serveCompressed(builtPages, {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    serveStatic: {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      acceptRanges: false,
      cacheControl: false,
      setHeaders(response, path) {
        response.setHeader('Cache-Control', path.includes('/assets/') ? caching.forEver : caching.asked);
      },
    },
  });
  router.get('/{*path}', (request, response, next) => {
    serve(request, response, () => {
      // a file that was there at the start and is gone
      response.removeHeader('Content-Encoding');
      // programs take anything or JSON, and are told that there is no such address
      if (request.path.startsWith(`${basePath}/`) || request.accepts(['json', 'html']) !== 'html') {
        next();
        return;
      }
      traceOf(response).route = 'page';
      // who signs in is somebody else afterwards
      if (request.headers.cookie !== undefined && request.path !== signInPage) {
        response.setHeader('Link', sessionBesideCode);
      }
      request.url = '/index.html';
      serve(request, response, next);
    });
  });
  return router;
}

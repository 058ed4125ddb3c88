import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type Request, type RequestHandler, Router } from 'express';

/** Where the page is built to. */
const BUILT = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const YEAR_MS = 365 * 24 * 60 * 60_000;

/** Nothing but what this service itself serves, and no script or style within the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The web page: its files, and for every path that a browser opens and nothing else answers, the page itself, which knows
 * what to show there. Where it was not built, `/` says so.
 * @param built folder of the built page; default: that of this package
 */
export function webPage(built = BUILT): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('content-security-policy', POLICY);
    next();
  });
  if (!existsSync(built)) return router.get('/', tellUnbuilt);
  router.use('/assets', express.static(`${built}assets`, { immutable: true, maxAge: YEAR_MS, index: false }));
  router.get('/mark.svg', (_request, response) => response.sendFile('mark.svg', { root: built }));
  router.get(/.*/, (request, response, next) => {
    if (!isPage(request)) next();
    else response.set('cache-control', 'no-cache').sendFile('index.html', { root: built });
  });
  return router;
}

/** Programs are told that there is nothing; only a browser that goes somewhere asks for HTML by name. */
function isPage({ path, headers: { accept = '' } }: Request): boolean {
  if (path === '/') return true;
  return accept.includes('text/html') && !/^\/(?:v1|docs|assets)(?:\/|$)|^\/openapi\.json$/.test(path);
}

const tellUnbuilt: RequestHandler = (_request, response) => {
  response.type('text/plain').send('The API serves; the page is not built (npm run build). See /docs.\n');
};

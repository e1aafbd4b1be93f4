import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { sendProblem } from './api-context.ts';
import type { ApiDependencies } from './api-context.ts';
import { openApiDocument } from './openapi.ts';
import { readingRoutes } from './reading-routes.ts';

/** The public JSON interface, mounted under `/api`. It only reads: acts are done through the forms and their previews. */
export function createApi(deps: ApiDependencies): Hono {
  const api = new Hono();
  api.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], allowHeaders: ['If-None-Match'], exposeHeaders: ['ETag'], maxAge: 86_400 }));
  api.use(compress());
  api.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (c) => {
    c.header('allow', 'GET, HEAD, OPTIONS');
    return sendProblem(c, { problem: 405, detail: 'The interface only reads. Acts are done on the pages of the process.' });
  });
  api.get('/openapi.json', async (c) => c.json(await openApiDocument(), 200, { 'cache-control': 'public, max-age=300' }));
  api.use('/v1/processes/:process/*', ofKnownProcess(deps));
  api.route('/', readingRoutes(() => deps));
  api.all('*', (c) => sendProblem(c, { problem: 404, detail: 'There is nothing at this address. What there is stands in /api/openapi.json.' }));
  api.onError((error, c) => sendProblem(c, { problem: 500, detail: `Something went wrong on our side and was written to the log under number ${deps.logError(error, `${c.req.method} ${c.req.path}`)}.` }));
  return api;
}

/** Refuses an unknown process, and answers 304 without the database to whoever has the answer already. */
function ofKnownProcess(deps: ApiDependencies): MiddlewareHandler {
  return async (c, next) => {
    const process = c.req.param('process') ?? '';
    const head = deps.head(process);
    if (head === undefined) return sendProblem(c, { problem: 404, detail: `There is no process "${process}".` });
    const etag = `W/"${process}.${head.position}.${deps.today()}.${deps.build}"`;
    const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
    if (c.req.header('if-none-match')?.split(',').some((one) => one.trim() === etag) === true) return c.body(null, 304, headers);
    await next();
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.header(name, value);
  };
}

import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { listProcesses } from '../store/work-plan/positions.ts';
import { loadState } from '../store/work-plan/load-states.ts';
import { presentProcess } from './present.ts';
import { addPlanOperations } from './plan-operations.ts';
import type { Needs } from './reading.ts';
import { addRecordOperations } from './record-operations.ts';
import { processList } from './schemas.ts';
import type { SentAs } from './sent.ts';
import { addThingOperations } from './thing-operations.ts';

/** Every operation of the interface, without what surrounds it: headers, problems, the description. */
export function readingRoutes(needs: Needs): Hono {
  const routes = new Hono();
  routes.get(
    '/v1/processes',
    describeRoute({ operationId: 'listProcesses', tags: ['Process'], summary: 'The processes kept here', responses: { 200: { description: 'As asked.', content: { 'application/json': { schema: resolver(processList) } } } } }),
    async (c) => {
      const body: SentAs<typeof processList> = { data: await allProcesses(needs) };
      return c.body(JSON.stringify(body), 200, { 'content-type': 'application/json' });
    },
  );
  addPlanOperations(routes, needs);
  addThingOperations(routes, needs);
  addRecordOperations(routes, needs);
  return routes;
}

async function allProcesses(needs: Needs) {
  const { store: { pool }, head, pages } = needs();
  const states = await Promise.all((await listProcesses(pool)).map(({ id }) => loadState(pool, id, Number.MAX_SAFE_INTEGER, 'process', id)));
  return states.flatMap((state) => (state === undefined ? [] : [presentProcess(pages, state, head(state.id)?.position ?? 0)]));
}

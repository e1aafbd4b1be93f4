import type { Context, Hono } from 'hono';
import { describeRoute, resolver, validator } from 'hono-openapi';
import { z } from 'zod';
import { isProblem, momentOf, sendProblem } from './api-context.ts';
import type { ApiDependencies, ApiProblem, Moment } from './api-context.ts';
import { listOf, oneOf, problem } from './schemas.ts';
import type { SentAs } from './sent.ts';
import { askedDay } from './vocabulary-schemas.ts';

/** Routes are described without being called, so what they need is asked for only when they are. */
export type Needs = () => ApiDependencies;

export interface Reading<Query> extends Moment {
  readonly deps: ApiDependencies;
  readonly query: Query;
  /** The `:id` of the path; '' where there is none. */
  readonly id: string;
  readonly url: URL;
}

interface Operation<Query extends z.ZodType> {
  /** Below `/v1/processes/:process`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query: Query;
}

const asOf = askedDay('Look back: everything as the record knew it at the end of this day (UTC).');
const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Most things in one answer.' }),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0).meta({ description: 'How many to leave out from the beginning.' }),
};

/** The query of an operation: the moment, and what else it takes. Anything else is refused, so that a misspelt filter is noticed. */
export function asked<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ 'as-of': asOf, ...shape });
}

/** The query of a list. */
export function askedPage<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ 'as-of': asOf, ...shape, ...paging });
}

const parameters: Readonly<Record<string, string>> = { process: 'The id of the process.', id: 'The permanent id of the thing.', position: 'A position of the record, from 1.' };

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: resolver(problem) } } };
}

/** What is said of every operation besides what it answers. */
function described(operation: Omit<Operation<z.ZodType>, 'query'>, answer: z.ZodType) {
  const { operationId, tag, summary, description, path } = operation;
  const named = ['process', ...[...path.matchAll(/:(\w+)/gu)].map(([, name]) => name ?? '')];
  return describeRoute({
    operationId,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    parameters: named.map((name) => ({ in: 'path', name, required: true, description: parameters[name] ?? name, schema: { type: name === 'position' ? 'integer' : 'string' } })),
    responses: {
      200: { description: 'As asked.', headers: { ETag: { description: 'Send it back as If-None-Match: while nothing has changed the answer is 304 without a body.', schema: { type: 'string' } } }, content: { 'application/json': { schema: resolver(answer) } } },
      304: { description: 'Nothing has changed since the ETag.' },
      400: problemResponse('A parameter could not be read.'),
      404: problemResponse('There is no such process or thing.'),
    },
  });
}

/** The first thing that is wrong with the parameters, in a sentence. */
function badQuery(issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined; readonly keys?: unknown }[]): ApiProblem {
  const [issue] = issues;
  const unknown = Array.isArray(issue?.keys) ? String(issue.keys[0]) : undefined;
  if (unknown !== undefined) return { problem: 400, detail: `There is no parameter "${unknown}" here.`, parameter: unknown };
  const named = issue?.path?.[0];
  const parameter = typeof named === 'string' ? named : '';
  return { problem: 400, detail: `The parameter "${parameter}" could not be read: ${issue?.message ?? 'it is not as described'}.`, parameter };
}

function register<Query extends z.ZodType>(api: Hono, needs: Needs, operation: Operation<Query>, answer: z.ZodType, read: (reading: Reading<z.output<Query>>) => Promise<object>): void {
  api.get(
    `/v1/processes/:process${operation.path}`,
    described(operation, answer),
    validator('query', operation.query, (result, c) => (result.success ? undefined : sendProblem(c, badQuery(result.error)))),
    async (c: Context) => {
      const deps = needs();
      const process = c.req.param('process') ?? '';
      const moment = await momentOf(deps, process, deps.head(process)?.position ?? 0, c.req.query('as-of'));
      if (isProblem(moment)) return sendProblem(c, moment);
      const found = await read({ ...moment, deps, query: operation.query.parse(c.req.query()), id: c.req.param('id') ?? c.req.param('position') ?? '', url: new URL(c.req.url) });
      return isProblem(found) ? sendProblem(c, found) : c.body(JSON.stringify(found), 200, { 'content-type': 'application/json' });
    },
  );
}

function envelope({ process, position, asOf: lookedAt }: Moment) {
  return { process, position, asOf: lookedAt };
}

/** An operation that answers with one thing. */
export function readOne<Item extends z.ZodType, Query extends z.ZodType>(
  api: Hono,
  needs: Needs,
  operation: Operation<Query> & { readonly answer: string; readonly item: Item },
  find: (reading: Reading<z.output<Query>>) => Promise<SentAs<Item> | ApiProblem>,
): void {
  register(api, needs, operation, oneOf(operation.answer, operation.item), async (reading) => {
    const found = await find(reading);
    return typeof found === 'object' && found !== null && isProblem(found) ? found : { ...envelope(reading), data: found };
  });
}

interface Paged {
  readonly limit: number;
  readonly offset: number;
}

/** An operation that answers with a page of a list. */
export function readList<Item extends z.ZodType, Query extends z.ZodType<Paged>>(
  api: Hono,
  needs: Needs,
  operation: Operation<Query> & { readonly answer: string; readonly item: Item },
  find: (reading: Reading<z.output<Query>>) => Promise<{ readonly total: number; readonly data: readonly SentAs<Item>[] }>,
): void {
  register(api, needs, operation, listOf(operation.answer, operation.item), async (reading) => {
    const { total, data } = await find(reading);
    const { limit, offset }: Paged = reading.query;
    const after = offset + data.length;
    return { ...envelope(reading), total, limit, offset, next: data.length > 0 && after < total ? nextPath(reading.url, 'offset', after) : null, data };
  });
}

/** An operation with an answer of its own shape. */
export function readOther<Answer extends z.ZodType, Query extends z.ZodType>(api: Hono, needs: Needs, operation: Operation<Query> & { readonly answer: Answer }, find: (reading: Reading<z.output<Query>>) => Promise<SentAs<Answer> & object>): void {
  register(api, needs, operation, operation.answer, find);
}

/** The same question with one parameter changed, as a path on this server. */
export function nextPath(url: URL, parameter: string, value: number): string {
  const next = new URL(url);
  next.searchParams.set(parameter, String(value));
  return next.pathname + next.search;
}

import { z } from 'zod';
import { endpoints } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { pageOf, problemSchema, processSchema } from './answers.ts';

/** JSON Schema of what is sent: OpenAPI 3.1 takes JSON Schema 2020-12 as it is. */
function schemaOf(shape: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
  return schema;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Record<string, unknown>;
}

function query(name: string, description: string, schema: Record<string, unknown> = { type: 'string' }): Parameter {
  return { name, in: 'query', required: false, description, schema };
}

function parametersOf(endpoint: Endpoint): readonly Parameter[] {
  const inPath = ['process', ...(endpoint.path.includes('{id}') ? ['id'] : [])].map((name): Parameter => ({ name, in: 'path', required: true, description: name === 'process' ? 'The id of the process' : 'The id of the thing', schema: { type: 'string' } }));
  const paging = endpoint.list ? [query('limit', 'At most so many items, 1 to 1000', { type: 'integer', minimum: 1, maximum: 1000, default: 100 }), query('offset', 'Leave out so many items', { type: 'integer', minimum: 0, default: 0 })] : [];
  return [...inPath, query('as-of', 'As known at the end of this day', { type: 'string', format: 'date' }), ...Object.entries(endpoint.parameters ?? {}).map(([name, description]) => query(name, description)), ...paging];
}

function operation(id: string, summary: string, parameters: readonly Parameter[], answer: z.ZodType): Record<string, unknown> {
  const problem = { description: 'A problem, as RFC 9457 describes it', content: { 'application/problem+json': { schema: schemaOf(problemSchema) } } };
  return { operationId: id, summary, parameters, responses: { 200: { description: summary, content: { 'application/json': { schema: schemaOf(answer) } } }, 304: { description: 'Not changed since the ETag given' }, 400: problem, 404: problem } };
}

/** The OpenAPI 3.1 description, made from the same table as the routes. */
export function openApiDocument() {
  const paths: Record<string, { readonly get: Record<string, unknown> }> = {
    '/api/v1/processes': { get: operation('processes', 'The processes kept here', [], pageOf(processSchema.pick({ id: true, title: true, shortTitle: true }))) },
  };
  for (const endpoint of endpoints) {
    const id = `process${endpoint.path.replace(/\{id\}/u, 'one').replace(/\/(\w)/gu, (_, letter: string) => letter.toUpperCase())}`;
    paths[`/api/v1/processes/{process}${endpoint.path}`] = { get: operation(id, endpoint.summary, parametersOf(endpoint), endpoint.answer) };
  }
  return { openapi: '3.1.0', info: { title: 'Travaux', version: '1', description: 'Reading everything that is public of a multilateral process: its work plan, its documents, its record.', license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } }, paths };
}

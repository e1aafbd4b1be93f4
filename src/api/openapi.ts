import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { readingRoutes } from './reading-routes.ts';

/** OpenAPI 3.1 as data: what is generated, before anybody looks into it. */
export type OpenApiDocument = Awaited<ReturnType<typeof generateSpecs>>;

const tags = [
  { name: 'Process', description: 'The processes kept here, and the search in one of them.' },
  { name: 'Work plan', description: 'What is planned, when and where as far as it is known, how sure that is, and where the sources differ.' },
  { name: 'Documents', description: 'Documents of the process and what the record takes from them.' },
  { name: 'Things', description: 'Mandates, places, phases, tracks, links and published versions.' },
  { name: 'Record', description: 'Every act in its order, as it is hashed.' },
];

const description = `Everything public of a multilateral process, for reading: its mandates, work plan and documents, what each source says of them, and the record of acts itself.

Every answer belongs to one position of the record, which it names. With \`as-of\` it shows what the record knew at the end of that day. Texts come in all the languages that there are of them. Every answer carries an ETag; sent back as If-None-Match it costs nothing while nothing has changed. Errors are RFC 9457 problems. No key is needed, and any site may call it from a browser.`;

let made: Promise<OpenApiDocument> | undefined;

/** The description of the interface, made once from the routes and schemas themselves. */
export function openApiDocument(): Promise<OpenApiDocument> {
  made ??= describe(readingRoutes(() => {
    throw new Error('These routes are only described, never called.');
  }));
  return made;
}

function describe(routes: Hono): Promise<OpenApiDocument> {
  return generateSpecs(routes, {
    documentation: {
      openapi: '3.1.0',
      info: { title: 'Travaux', version: '1.0.0', description, license: { name: 'Apache 2.0 (the program)', identifier: 'Apache-2.0' } },
      servers: [{ url: '/api', description: 'This server' }],
      tags,
    },
  });
}

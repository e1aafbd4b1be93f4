import { createServer } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { programFolder } from '../src/commands/program-folder.ts';
import { followPositions } from '../src/live/positions.ts';
import { Hub } from '../src/live/feed/hub.ts';
import { positionChannel } from '../src/store/append.ts';
import { openClient } from '../src/store/database.ts';
import type { Connection } from '../src/store/database.ts';
import { openStore } from '../src/store/store.ts';
import { streamTopic } from '../src/web/stream-topic.ts';
import { answerQuestions, machineTime } from './feed-children.ts';
import { speakerClasses, speakerLists } from './feed-source.ts';

export type ServerQuestion =
  /** With a database: our feed. Without: a bare server that writes what it is given. */
  | { readonly do: 'open'; readonly connection?: Connection }
  | { readonly do: 'cpu' }
  | { readonly do: 'memory' }
  | { readonly do: 'write'; readonly bytes: Readonly<Record<string, Uint8Array>> };

export interface ServerAnswer {
  readonly port?: number;
  /** Bytes in memory, seconds of CPU since the program began, and when writing began. */
  readonly memory?: number;
  readonly cpu?: number;
  readonly at?: number;
}

const bare = new Map<string, ServerResponse[]>();
let close = async (): Promise<void> => undefined;

answerQuestions<ServerQuestion, ServerAnswer>(
  async (question) => {
    if (question.do === 'open') return { port: await listen(question.connection === undefined ? answerBare : await openFeed(question.connection)) };
    if (question.do === 'memory') return memory();
    if (question.do === 'cpu') return cpu();
    const at = machineTime();
    for (const [cls, bytes] of Object.entries(question.bytes)) for (const response of bare.get(cls) ?? []) response.write(bytes);
    return { at };
  },
  () => close(),
);

/** The site's own way: a Hono route, the hub, the record. */
async function openFeed(connection: Connection): Promise<RequestListener> {
  const store = await openStore({ connection, migrations: join(programFolder(), 'migrations') });
  const positions = await followPositions(() => openClient(connection), positionChannel, console.error);
  const hub = new Hub({ pool: store.pool, positions, log: console.error });
  const source = speakerLists(store);
  const app = new Hono();
  app.get('/:id/:cls', (c) => {
    const cls = speakerClasses.find((one) => one === c.req.param('cls'));
    return cls === undefined ? c.notFound() : streamTopic(c, hub, { source, process: 'bench', id: c.req.param('id'), cls });
  });
  close = async () => {
    await hub.close();
    await positions.close();
    await store.close();
  };
  const listener = getRequestListener(app.fetch);
  return (request, response) => void listener(request, response);
}

/** The least that a server can do. */
const answerBare: RequestListener = (request, response) => {
  const cls = request.url?.split('/').at(-1) ?? '';
  const others = bare.get(cls);
  if (others === undefined) bare.set(cls, [response]);
  else others.push(response);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('event: whole\ndata: {}\n\n');
};

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4000 }, listening));
  return (server.address() as AddressInfo).port;
}

function cpu(): ServerAnswer {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1e6 };
}

/** What is left after the garbage is collected. */
async function memory(): Promise<ServerAnswer> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((soon) => setTimeout(soon, 100));
  }
  return { memory: process.memoryUsage.rss() };
}

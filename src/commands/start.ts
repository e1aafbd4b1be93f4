import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Hub } from '../live/feed/hub.ts';
import { followPositions } from '../live/positions.ts';
import type { Positions } from '../live/positions.ts';
import { positionChannel } from '../store/append.ts';
import { openClient } from '../store/database.ts';
import { installationMode, settleMode } from '../store/store.ts';
import type { Mode, Store } from '../store/store.ts';
import { answerFromMemory } from '../web/answer-from-memory.ts';
import { createApp } from '../web/app.ts';
import { useManifest } from '../web/assets.ts';
import { floorSource } from '../web/floor-source.ts';
import { textSource } from '../web/text-source.ts';
import { KeptPages } from '../web/kept-pages.ts';
import type { Site } from '../web/site.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { openReception } from './open-reception.ts';
import type { OpenReception } from './open-reception.ts';
import { purgeDaily } from './daily.ts';
import { openPlace, placeOf } from './open.ts';
import type { OpenPlace } from './open.ts';
import { programFolder } from './program-folder.ts';
import { CommandRefused } from './refused.ts';
import { today } from './today.ts';

export interface StartOptions {
  readonly data?: string;
  readonly port?: string;
  /** A real process: no choosing of standing, no demonstration data. */
  readonly real?: boolean;
}

export interface Running {
  readonly url: string;
  readonly place: OpenPlace;
  close(): Promise<void>;
}

/** Opens the place, loads the demonstration into an empty one, serves the site. `npm start` is this in demo mode. A benchmark serves the same site with routes of its own beside it. */
export async function start(options: StartOptions, log: (line: string) => void, createHandler: (site: Site) => Hono = createApp): Promise<Running> {
  const place = await openPlace(placeOf(options), log);
  try {
    const mode = await modeFor(place.store, options.real === true ? 'real' : 'demo');
    const positions = await followPositions(() => openClient(place.store.connection), positionChannel, log);
    if (mode === 'demo') await loadDemonstration(place.store, log);
    await positions.refresh();
    const reception = openReception({ store: place.store, demo: mode === 'demo', log });
    const hub = new Hub({ pool: place.store.pool, positions, log });
    const site = { ...siteOf(place.store, positions, mode, log), reception: reception.reception, live: { hub, floor: floorSource(place.store), text: textSource(place.store) } };
    return await listen(createHandler(site), site, { place, positions, reception, hub }, Number(options.port ?? process.env['PORT'] ?? 3000), log);
  } catch (error) {
    await place.close();
    throw error;
  }
}

/** A database keeps the mode it was first opened in: demo mode can never be switched on over a real process. */
async function modeFor(store: Store, wanted: Mode): Promise<Mode> {
  const mode = (await installationMode(store.pool)) ?? (await settleMode(store.pool, wanted));
  if (mode === wanted) return mode;
  throw new CommandRefused(
    mode === 'real'
      ? 'This data directory holds a real process, so it cannot be opened as a demonstration. Start it with --real, or give another directory with --data.'
      : 'This data directory holds a demonstration, so it cannot become a real process. Give an empty directory with --data.',
  );
}

function siteOf(store: Store, positions: Positions, mode: Mode, log: (line: string) => void): Site {
  const folder = programFolder();
  const manifestText = readFileSync(join(folder, 'assets', 'manifest.json'), 'utf8');
  useManifest(JSON.parse(manifestText) as Record<string, string>);
  const build = createHash('sha256').update(readFileSync(join(folder, 'travaux.js'))).update(manifestText).digest('hex').slice(0, 12);
  return { store, positions, pages: new KeptPages(), counts: new Map(), demo: mode === 'demo', keep: true, build, today, logError: (error, context) => logError(log, error, context), assetsFolder: join(folder, 'assets') };
}

/** Every failure has a number that the visitor sees and the log explains. */
function logError(log: (line: string) => void, error: Error, context: string): string {
  const number = randomUUID().slice(0, 8);
  log(`error ${number} in ${context}: ${error.stack ?? error.message}`);
  return number;
}

interface Opened {
  readonly hub: Hub;
  readonly place: OpenPlace;
  readonly positions: Positions;
  readonly reception: OpenReception;
}

async function listen(app: Hono, site: Site, { place, positions, reception, hub }: Opened, port: number, log: (line: string) => void): Promise<Running> {
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (!answerFromMemory(site, request, response)) void listener(request, response);
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new CommandRefused(`Port ${port} is taken by another program. Choose another with PORT=3001.`) : error));
  server.listen(port, () => {
    const address = server.address();
    resolve(typeof address === 'object' && address !== null ? address.port : port);
  });
  const bound = await promise;
  const url = `http://localhost:${bound}`;
  log(`Travaux is open at ${url}${site.demo ? ' (demonstration)' : ''}`);
  // Mails wait in the outbox whatever becomes of this, so the site is open without it.
  const purging = purgeDaily(place.store, reception.reception.outbox.pool, site.today, log);
  const begun = reception.begin(bound).catch((error: unknown) => log(`mails cannot be sent: ${String(error)}`));
  const close = async () => {
    purging.stop();
    await begun;
    await hub.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await reception.close();
    await positions.close();
    await place.close();
  };
  return { url, place, close };
}

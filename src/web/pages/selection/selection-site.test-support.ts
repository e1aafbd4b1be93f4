import type { Hono } from 'hono';
import { afterAll, beforeAll } from 'vitest';
import { loadRehearsal } from '../../../commands/load-rehearsal.ts';
import { followPositions } from '../../../live/positions.ts';
import type { Positions } from '../../../live/positions.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import { rehearsalProcess } from '../../../process/rehearsal.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { positionChannel } from '../../../store/append.ts';
import { openClient } from '../../../store/database.ts';
import { instant, newStore } from '../../../store/new-database.test-support.ts';
import type { Store } from '../../../store/store.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { createApp } from '../../app.ts';
import { KeptPages } from '../../kept-pages.ts';

const origin = 'http://localhost';

export const officer = 'standing=secretariat...';
export const rehearsed = 'panel-of-tides';

/** The rehearsal with its sixty candidates, on a site of its own; the last day for candidacies was yesterday. */
export class SelectionSite {
  #store: Store | undefined;
  #app: Hono | undefined;
  #positions: Positions | undefined;
  /** The day on which the site is; a test may turn it on. */
  now = parsedDay('2026-03-10');

  constructor() {
    beforeAll(async () => {
      const store = await newStore(() => instant(`${this.now}T12:00:00.000Z`));
      this.#store = store;
      const loaded = await loadRehearsal(store, this.now);
      if (isRefusal(loaded)) throw new Error(JSON.stringify(loaded));
      this.#positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
      const logError = (error: Error): string => {
        throw error;
      };
      this.#app = createApp({ store, positions: this.#positions, pages: new KeptPages(), counts: new Map(), demo: true, keep: true, build: 'test', today: () => this.now, logError, assetsFolder: '/nowhere' });
    }, 60_000);
    afterAll(async () => {
      await this.#positions?.close();
      await this.#store?.close();
    });
  }

  get store(): Store {
    if (this.#store === undefined) throw new Error('not open yet');
    return this.#store;
  }

  async get(path: string, cookie = officer): Promise<Response> {
    if (this.#app === undefined) throw new Error('not open yet');
    return this.#app.request(`${origin}/en/${rehearsalProcess}/selections${path}`, { headers: { cookie } });
  }

  async post(path: string, fields: readonly (readonly [string, string])[], cookie = officer): Promise<Response> {
    return this.postTo(`/selections${path}`, fields, cookie);
  }

  async postTo(path: string, fields: readonly (readonly [string, string])[], cookie: string): Promise<Response> {
    if (this.#app === undefined) throw new Error('not open yet');
    const own = new Set(fields.map(([name]) => name));
    const body = new URLSearchParams();
    if (!own.has('command-id')) body.append('command-id', crypto.randomUUID());
    for (const [name, value] of fields) body.append(name, value);
    return this.#app.request(`${origin}/en/${rehearsalProcess}${path}`, { method: 'POST', body: body.toString(), headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' } });
  }

  /** The selection as the record has it now. */
  async state(selection = rehearsed): Promise<SelectionState> {
    const { rows } = await this.store.pool.query<{ head: number }>('select coalesce(max(position), 0)::int as head from act where process_id = $1', [rehearsalProcess]);
    const found = isId(selection) ? await loadState(this.store.pool, rehearsalProcess, rows[0]?.head ?? 0, 'selection', selection) : undefined;
    if (found === undefined) throw new Error(`No selection ${selection}.`);
    return found;
  }

  async acts(): Promise<number> {
    const { rows } = await this.store.pool.query<{ count: number }>('select count(*)::int as count from act where process_id = $1', [rehearsalProcess]);
    return rows[0]?.count ?? 0;
  }

  /** Asks for the page, as its refresh header does, until it does not ask to be asked again. */
  async computed(path: string): Promise<string> {
    for (let turn = 0; turn < 300; turn += 1) {
      const answer = await this.get(path);
      const html = await answer.text();
      if (answer.headers.get('refresh') === null) return html;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    throw new Error('The computation did not end.');
  }
}

function parsedDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`No day: ${text}`);
  return day;
}

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newStore } from '../../store/new-database.test-support.ts';
import type { Store } from '../../store/store.ts';
import { Acting, openFeedServer, until } from '../feed.test-support.ts';
import { NodeEventSource } from './event-source.test-support.ts';
import { LiveSource } from './live-source.ts';

let store: Store;
const page = new EventTarget();

beforeAll(async () => {
  store = await newStore();
});
afterAll(() => store.close());
beforeEach(() => {
  vi.stubGlobal('EventSource', NodeEventSource);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  NodeEventSource.opened.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

interface Said {
  readonly views: number[];
  readonly own: unknown[];
  readonly states: string[];
  readonly since: number[];
}

function listen(address: string): { readonly source: LiveSource<number>; readonly said: Said } {
  const said: Said = { views: [], own: [], states: [], since: [] };
  const source = new LiveSource({
    address,
    parse: (view) => (typeof view === 'object' && view !== null && 'count' in view ? Number(view.count) : 0),
    changed: (count) => said.views.push(count),
    own: (event) => said.own.push(event),
    state: (state, since) => {
      said.states.push(state);
      said.since.push(since.getTime());
    },
  });
  return { source, said };
}

describe('a page that follows', () => {
  test('has the view, each change, and the server’s time', async () => {
    const acting = new Acting(store, 'follows');
    await acting.open('session');
    const server = await openFeedServer(store);
    const { source, said } = listen(`${server.url}/follows/session/chair`);
    await until(() => said.views.length === 1, 'the view');
    for (let index = 0; index < 3; index += 1) await acting.move('session');
    await until(() => said.views.length === 4, 'the changes');
    expect(said.views).toEqual([2, 3, 4, 5]);
    expect(said.states).toEqual(['live']);
    expect(Math.abs(source.now() - Date.now())).toBeLessThan(2000);
    source.close();
    await server.close();
  });

  test('LF-10 says since when it is lost, tries at growing intervals that differ, and resumes where it was', async () => {
    const acting = new Acting(store, 'lost');
    await acting.open('session');
    const server = await openFeedServer(store);
    const { port } = new URL(server.url);
    const { source, said } = listen(`${server.url}/lost/session/chair`);
    await until(() => said.views.length === 1, 'the view');
    const lastHeard = Date.now();
    await server.close();
    await until(() => NodeEventSource.opened.length === 3, 'two attempts', 15_000);
    expect(said.states).toEqual(['live', 'lost']);
    expect(said.since[1]).toBeLessThanOrEqual(lastHeard);
    const times = NodeEventSource.opened.map(({ openedAt }) => openedAt);
    const pauses = times.slice(2).map((time, index) => time - (times[index + 1] ?? 0));
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThan(0.95 * 1000 * 2 ** index);
      expect(pause).toBeLessThan(1000 * 2 ** (index + 1) + 500);
    }
    await acting.move('session');
    const again = await openFeedServer(store, { port: Number(port) });
    await until(() => said.states.length === 3, 'live again', 15_000);
    await until(() => said.views.length === 2, 'the missed act');
    expect(NodeEventSource.opened.at(-1)?.url).toMatch(/\?last=\d+$/u);
    expect(said.views).toEqual([2, 3]);
    source.close();
    await again.close();
  }, 40_000);

  test('LF-10 does not wait when the device finds its network again', async () => {
    await new Acting(store, 'online').open('session');
    const server = await openFeedServer(store);
    const { source, said } = listen(`${server.url}/online/session/chair`);
    await until(() => said.views.length === 1, 'the view');
    page.dispatchEvent(new Event('online'));
    await until(() => NodeEventSource.opened.length === 2, 'another attempt', 400);
    source.close();
    page.dispatchEvent(new Event('online'));
    expect(NodeEventSource.opened).toHaveLength(2);
    await server.close();
  });

  test('costs a page less than two kilobytes', async () => {
    const built = await build({ entryPoints: [new URL('live-source.ts', import.meta.url).pathname], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
    expect(gzipSync(built.outputFiles[0]?.contents ?? '').length).toBeLessThan(2048);
  });
});

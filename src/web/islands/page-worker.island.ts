/// <reference lib="dom" />

/** What a service worker has beyond a page; the types of pages do not know it. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const worker = globalThis as unknown as Worker;

/** So long a network may take to bring the page; then the kept one is shown. */
const patience = 4000;

worker.addEventListener('install', (event) => (event as Lasting).waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()));

/** The page of its scope from the network, or without one from what the device keeps; its style and script from the device first, for they never change. */
worker.addEventListener('fetch', (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') fetching.respondWith(page(request));
  else if (new URL(request.url).pathname.startsWith('/assets/')) fetching.respondWith(kept(request).then((known) => known ?? fetch(request)));
});

async function page(request: Request): Promise<Response> {
  try {
    return await Promise.race([fetch(request), late()]);
  } catch (error) {
    const known = await kept(request);
    if (known !== undefined) return known;
    throw error;
  }
}

async function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('The network takes too long.')), patience));
}

async function kept(request: Request): Promise<Response | undefined> {
  return caches.match(request, { ignoreSearch: true, ignoreVary: true });
}

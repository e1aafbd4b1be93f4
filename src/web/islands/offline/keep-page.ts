/// <reference lib="dom" />

/** The cache in which a device keeps pages for when there is no network. */
const pageCache = 'travaux-pages';

/** Keeps the page with its style and script, and lets a service worker answer with them. Without secure transport there is none, and only the open page works offline. */
export async function keepPage(page: string, worker: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await navigator.serviceWorker.register(worker, { scope: page });
  const cache = await caches.open(pageCache);
  const answer = await fetch(page, { headers: { accept: 'text/html' } });
  if (answer.ok && !answer.redirected) await cache.put(page, answer);
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href);
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  await cache.addAll([...styles, ...scripts]);
}

export async function forgetPage(page: string): Promise<void> {
  if ('caches' in globalThis) await (await caches.open(pageCache)).delete(page);
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(page);
  await registration?.unregister();
}

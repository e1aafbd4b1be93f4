import type { Visit } from '../../../visit.ts';

/** Up to which position of the record somebody has looked at a text, as their browser keeps it. */
const cookie = (process: string, text: string) => `seen-${process}-${text}`;

/** A year, in seconds. */
const kept = 31_536_000;

/** By the address, by what was kept, or undefined: they never looked before. */
export function seenUpTo({ url, caller, process }: Visit, text: string): number | undefined {
  const asked = url.searchParams.get('since') ?? '';
  if (/^\d{1,12}$/u.test(asked)) return Number(asked);
  const name = `${cookie(process, text)}=`;
  const found = (caller?.headers.get('cookie') ?? '').split(/;\s*/u).find((one) => one.startsWith(name))?.slice(name.length);
  return found !== undefined && /^\d{1,12}$/u.test(found) ? Number(found) : undefined;
}

/** Back to the page, which from now on tells what comes behind this position. */
export function toSeen({ process, url }: Visit, text: string, position: number): Response {
  const value = `${cookie(process, text)}=${position}; Path=${url.pathname}; Max-Age=${kept}; HttpOnly; SameSite=Lax`;
  return new Response(null, { status: 303, headers: { location: url.pathname, 'set-cookie': value, 'cache-control': 'private, no-store' } });
}

import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { writeStanding } from '../../web/standing-cookie.ts';
import { CommandRefused } from '../refused.ts';

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** How a site answered to a form. */
export type Answer = { readonly done: true; readonly position: number; readonly location: string } | { readonly done: false; readonly code: string; readonly sentence: string };

/** A site is given so many attempts, so many milliseconds apart: one that is started again meanwhile is waited for. */
const [attempts, between] = [20, 500];

/** A running site as its visitors use it: pages that are asked for, forms that are sent, each in somebody's name. */
export class SiteClient {
  readonly #url: string;
  readonly #stop: AbortSignal;

  constructor(url: string, stop: AbortSignal) {
    this.#url = url;
    this.#stop = stop;
  }

  async get(path: string, by: Actor): Promise<Response> {
    return this.#fetch(path, { headers: this.#headers(by) }, 1);
  }

  /** Sends a form; the same id again does nothing again, so an answer that was lost may be asked for once more. */
  async send(path: string, by: Actor, act: string, fields: Fields): Promise<Answer> {
    const form = new FormData();
    form.set('act', act);
    form.set('command-id', crypto.randomUUID());
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') form.set(name, value);
      else if (value instanceof File) form.set(name, value);
      else for (const one of value) form.append(name, one);
    }
    const response = await this.#fetch(path, { method: 'POST', body: form, headers: { ...this.#headers(by), origin: new URL(this.#url).origin, accept: 'application/json' }, redirect: 'manual' }, attempts);
    if (response.status === 303) {
      const location = response.headers.get('location') ?? '';
      return { done: true, position: Number(/done=(\d+)/u.exec(location)?.[1] ?? 0), location };
    }
    return answerOf(response);
  }

  #headers(by: Actor): Readonly<Record<string, string>> {
    return { cookie: `standing=${writeStanding(by)}` };
  }

  async #fetch(path: string, init: RequestInit, times: number): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await fetch(new URL(path, this.#url), { ...init, signal: this.#stop });
      } catch (error) {
        this.#stop.throwIfAborted();
        if (attempt >= times) throw new CommandRefused(`Nothing answers at ${this.#url}. Start a demonstration with "npm start", or give its address with --url.`, String(error instanceof Error ? (error.cause ?? error) : error));
        await pause(between, undefined, { signal: this.#stop });
      }
    }
  }
}

/** As the floor's pages answer to a script. */
const floorAnswer = z.discriminatedUnion('done', [z.object({ done: z.literal(true), position: z.number() }), z.object({ done: z.literal(false), code: z.string(), sentence: z.string() })]);

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  if (!(response.headers.get('content-type') ?? '').includes('json')) return { done: false, code: String(response.status), sentence: `The site answered with status ${response.status}.` };
  const said: unknown = JSON.parse(text);
  const told = floorAnswer.safeParse(said);
  if (!told.success) return { done: false, code: String(response.status), sentence: 'The answer of the site cannot be read.' };
  return told.data.done ? { ...told.data, location: '' } : told.data;
}

import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../process/commands.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { origin, siteWithReception } from './reception.test-support.ts';
import type { SiteWithReception } from './reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const mexico = 'standing=delegation.MX.head.p-00000000000000a1';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Answer {
  readonly status: number;
  readonly html: string;
  readonly location: string;
  readonly cookie: string;
}

/** A site without a port for the tests of one file, and a process `p` in which something has happened. */
export class ProcessSite {
  #site: SiteWithReception | undefined;

  constructor(commands: readonly ProcessCommand[]) {
    beforeAll(async () => {
      this.#site = await siteWithReception(true);
      await this.given(commands);
    });
    afterAll(() => this.#site?.close());
  }

  get site(): SiteWithReception {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  async given(commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): Promise<void> {
    for (const command of commands) {
      const outcome = await this.site.store.recorder.perform({ process: 'p', by, commandId: crypto.randomUUID(), commands: [command] });
      if (isRefusal(outcome)) throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    }
    // Whoever posts sees what was written; what is written behind the site's back it learns the same way.
    await this.post('/positions', { act: 'withdraw', position: 'nowhere' }, officer);
  }

  async head(): Promise<number> {
    return (await recordHead(this.site.store.pool, 'p')).position;
  }

  async get(path: string, cookie = '', language = 'en'): Promise<Answer> {
    return answerOf(await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } }));
  }

  post(path: string, fields: Fields, cookie: string): Promise<Answer> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    return this.#sent(path, body, { cookie, 'content-type': 'application/x-www-form-urlencoded' });
  }

  /** With a file, as a browser sends one. */
  upload(path: string, fields: Readonly<Record<string, string | File>>, cookie: string): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.#sent(path, body, { cookie });
  }

  async #sent(path: string, body: URLSearchParams | FormData, headers: Readonly<Record<string, string>>): Promise<Answer> {
    return answerOf(await this.site.app.request(`${origin}/en/p${path}`, { method: 'POST', body, headers: { ...headers, origin } }));
  }
}

async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '', cookie: answer.headers.get('set-cookie') ?? '' };
}

/** What a person reads of a page: in place of each tag what sets apart, by default nothing. */
export function readOf(html: string, apart = ''): string {
  return html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, ' ').replace(/<[^>]+>/gu, apart).replace(/&quot;/gu, '"').replace(/\s+/gu, ' ');
}

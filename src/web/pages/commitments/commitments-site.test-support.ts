import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { agreement } from '../../../process/commitments/pledges.test-support.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-0123456789abcde3';
export const mexico = 'standing=delegation.MX.head.p-0123456789abcde4';
export const kenya = 'standing=delegation.KE.head.p-0123456789abcde5';

type Fields = Readonly<Record<string, string | File | readonly (string | File)[]>>;

/** A site with the pact agreed, of which no commitment was made yet. */
export class CommitmentsSite {
  #site: SiteWithReception | undefined;

  constructor() {
    beforeAll(async () => {
      this.#site = await siteWithReception(true, undefined, () => instant('2018-12-10T12:00:00Z'));
      await this.perform([...thePact(), ...agreement]);
    });
    afterAll(async () => this.#site?.close());
  }

  get open(): SiteWithReception {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  async perform(commands: readonly ProcessCommand[]): Promise<void> {
    const outcome = await this.open.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    // The site hears of it a moment later.
    while (!(await this.get('record')).html.includes(`/record/${outcome.position}"`)) await setTimeout(20);
  }

  async head(): Promise<number> {
    return (await recordHead(this.open.store.pool, 'p')).position;
  }

  async get(path: string, cookie = ''): Promise<{ readonly status: number; readonly html: string }> {
    const response = await this.open.app.request(`${origin}/en/p/${path}`, { headers: { cookie } });
    return { status: response.status, html: await response.text() };
  }

  async post(path: string, fields: Fields, cookie: string): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' || value instanceof File ? [value] : value) body.append(name, one);
    const response = await this.open.app.request(`${origin}/en/p/${path}`, { method: 'POST', body, headers: { cookie, origin } });
    return { status: response.status, html: await response.text(), location: response.headers.get('location') ?? '' };
  }
}

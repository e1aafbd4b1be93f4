import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { scheduled } from '../../../process/work-plan/given.test-support.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-0123456789abcde3';
export const mexico = 'standing=delegation.MX.head.p-0123456789abcde4';
export const kenya = 'standing=delegation.KE.head.p-0123456789abcde5';
export const caritas = 'standing=focal-point.caritas..p-0123456789abcde6';

const given: readonly ProcessCommand[] = [
  scheduled('theme', [], 'thematic_session'), scheduled('stock', [], 'stocktaking'),
  { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
  { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: [{ code: '1', heading: { en: 'Rights', fr: 'Droits' } }, { code: '2', heading: { en: 'Returns' } }] } },
  { name: 'set-intake', data: { event: 'theme', deadline: '2017-06-08T21:59:59.999Z', timeZone: 'Europe/Zurich', late: 'marked' } },
];

interface Answer {
  readonly status: number;
  readonly html: string;
  readonly location: string;
}

/** A site with two meetings, a participant and themes; inputs for the first meeting were due on 8 June 2017, and it is the 10th. */
export class InputsSite {
  #site: SiteWithReception | undefined;
  now: Instant = instant('2017-06-10T12:00:00Z');

  constructor() {
    beforeAll(async () => {
      this.#site = await siteWithReception(true, undefined, () => this.now);
      const outcome = await this.open.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'meetings', commands: given });
      if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    });
    afterAll(async () => this.#site?.close());
  }

  get open(): SiteWithReception {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  async get(path: string, cookie = '', language = 'en'): Promise<Answer> {
    return answerOf(await this.open.app.request(`${origin}/${language}/p/inputs${path}`, { headers: { cookie } }));
  }

  async post(path: string, fields: Readonly<Record<string, string | File | readonly (string | File)[]>>, cookie: string): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' || value instanceof File ? [value] : value) body.append(name, one);
    return answerOf(await this.open.app.request(`${origin}/en/p/inputs${path}`, { method: 'POST', body, headers: { cookie, origin } }));
  }

  /** Submits, and gives the id. */
  async submit(fields: Readonly<Record<string, string | File | readonly (string | File)[]>>, cookie = caritas): Promise<string> {
    const { status, location, html } = await this.post('/submit', { act: 'submit', title: 'On reception', ...fields }, cookie);
    if (status !== 303) throw new Error(`Not submitted: ${status} ${/class="problems"[^]*?<\/div>/u.exec(html)?.[0] ?? ''}`);
    return /\/inputs\/([^?]+)/u.exec(location)?.[1] ?? '';
  }

  async stateOf(id: string) {
    return loadState(this.open.store.pool, 'p', await this.head(), 'input', id);
  }

  async head(): Promise<number> {
    return (await recordHead(this.open.store.pool, 'p')).position;
  }
}

async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

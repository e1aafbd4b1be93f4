import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../../process/commands.ts';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import type { Actor } from '../../../../process/vocabulary/standing.ts';
import { recordHead } from '../../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../../reception.test-support.ts';
import type { SiteWithReception } from '../../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const mexico = 'standing=delegation.MX.head.p-00000000000000a1';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';

export const act = 'We shall open safe paths for people on the move, and report on them every second year.';
export const help = 'We shall support those who receive them, within available means.';

type Issue = Extract<ProcessCommand, { readonly name: 'issue-revision' }>;

export function issue(revision: string, more: Partial<Issue['data']> = {}): ProcessCommand {
  const provisions: Issue['data']['provisions'] = [
    { id: 'aim', kind: 'preambular', words: 'Recalling that migration is as old as humankind,' },
    { id: 'paths', kind: 'objective', words: 'Safe paths' },
    { id: 'act', kind: 'paragraph', parent: 'paths', words: act },
    { id: 'help', kind: 'paragraph', parent: 'paths', words: help },
  ];
  return { name: 'issue-revision', data: { revision, text: 'pact', name: { en: revision }, status: 'zero-draft', decidedBy: 'The chair', provisions, ledger: [], fates: [], decided: [], ...more } };
}

const given: readonly ProcessCommand[] = [
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of paths' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'BR' }] } },
  { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'MX', title: 'A paper on lanterns', text: 'We ask for lanterns.', language: 'en', channel: 'page' } },
  { name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: false, precedence: [], sequence: [] } },
  issue('zero'),
];

type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Answer {
  readonly status: number;
  readonly html: string;
  readonly location: string;
  readonly cookie: string;
}

/** A site with a text of four provisions under negotiation. */
export class DelegateSite {
  #site: SiteWithReception | undefined;

  constructor() {
    beforeAll(async () => {
      this.#site = await siteWithReception(true);
      await this.given(given);
    });
    afterAll(() => this.#site?.close());
  }

  get site(): SiteWithReception {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  async given(commands: readonly ProcessCommand[], by: Actor = { standing: 'secretariat' }): Promise<void> {
    const outcome = await this.site.store.recorder.perform({ process: 'p', by, commandId: crypto.randomUUID(), commands });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    // Whoever posts sees what was written; what is written behind the site's back it learns the same way.
    await this.post('/texts/pact/delegation', { act: 'withdraw-stance', stance: 'nothing', party: 'MX' }, mexico);
  }

  async head(): Promise<number> {
    return (await recordHead(this.site.store.pool, 'p')).position;
  }

  async get(path: string, cookie = '', language = 'en'): Promise<Answer> {
    return answerOf(await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } }));
  }

  async post(path: string, fields: Fields, cookie: string): Promise<Answer> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    return answerOf(await this.site.app.request(`${origin}/en/p${path}`, { method: 'POST', body, headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' } }));
  }

  /** The hidden fields of the form on which an amendment is typed, and what is typed. */
  async form(query: string, cookie: string, typed: Fields = {}): Promise<Fields> {
    const { html } = await this.get(`/texts/pact/amend?${query}`, cookie);
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value] as const);
    return { ...Object.fromEntries(hidden), ...typed };
  }
}

async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '', cookie: answer.headers.get('set-cookie') ?? '' };
}

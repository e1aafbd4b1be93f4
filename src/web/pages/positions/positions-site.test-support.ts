import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { dayClaim, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const facilitator = 'standing=co-facilitator...p-00000000000000f2';
export const mexico = 'standing=delegation.MX.head.p-00000000000000a1';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';

export const paper = 'We ask for open doors.\nWe ask for “warm” meals.\nWe ask for clean beds.';

function found(id: string, words: string): ProcessCommand {
  const start = paper.indexOf(words);
  return { name: 'extract-recommendation', data: { recommendation: id, origin: { of: 'input:paper', pieces: [{ start, end: start + words.length, quote: words }] }, language: 'en', foundBy: 'person' } };
}

/** Three recommendations of one paper, under two themes; Mexico is of the Friends. */
const given: readonly ProcessCommand[] = [
  { name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella Federation' }, type: 'consultative-status', since: '2016-01-01' } },
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of doors' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'BR' }] } },
  { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: [{ code: '1', heading: { en: 'Houses' } }, { code: '2', heading: { en: 'Kitchens' } }] } },
  { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'umbrella', title: 'A paper', text: paper, language: 'en', channel: 'page' } },
  scheduled('forward', [dayClaim('forward-date', '2026-12-04', '2026-12-06'), placeClaim('forward-place', 'geneva')], 'stocktaking'),
  { name: 'bring-input-forward', data: { input: 'paper', by: 'MX', event: 'forward' } },
  found('doors', 'We ask for open doors.'),
  found('meals', 'We ask for “warm” meals.'),
  found('beds', 'We ask for clean beds.'),
  { name: 'code-recommendation', data: { recommendation: 'doors', taxonomy: 'themes', codes: ['themes/1'], how: 'given' } },
  { name: 'code-recommendation', data: { recommendation: 'beds', taxonomy: 'themes', codes: ['themes/1'], how: 'given' } },
  { name: 'code-recommendation', data: { recommendation: 'meals', taxonomy: 'themes', codes: ['themes/2'], how: 'given' } },
];

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A site whose process has recommendations, so that positions can be taken. */
export class PositionsSite {
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

  async given(commands: readonly ProcessCommand[]): Promise<void> {
    const outcome = await this.site.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    // Whoever posts sees what was written; what is written behind the site's back it learns the same way.
    await this.post('/positions', { act: 'withdraw', position: 'nowhere' }, officer);
  }

  async get(path: string, cookie = '', language = 'en'): Promise<{ readonly status: number; readonly html: string }> {
    const answer = await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } });
    return { status: answer.status, html: await answer.text() };
  }

  async post(path: string, fields: Fields, cookie: string): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    const answer = await this.site.app.request(`${origin}/en/p${path}`, { method: 'POST', body, headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' } });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
  }
}

/** What a person reads of a page, without its tags. */
export function textOf(html: string): string {
  return html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, ' ').replace(/<[^>]+>/gu, ' ').replace(/&quot;/gu, '"').replace(/\s+/gu, ' ');
}

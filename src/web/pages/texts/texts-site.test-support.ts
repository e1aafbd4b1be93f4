import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const mexico = 'standing=delegation.MX.head.p-00000000000000a1';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';

const about = { text: 'accord', revision: 'accord-1' } as const;
const doors = 'Every door shall stand open by day.';

/** A text on houses, of which the proposals are not public before a reading has ended: eight provisions, two groups that share a member, and proposals of every kind. */
const given: readonly ProcessCommand[] = [
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of doors' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }, { state: 'BR' }] } },
  { name: 'form-group', data: { group: 'walls', name: { en: 'Alliance for walls' }, shortName: { en: 'Walls' }, type: 'ad-hoc', members: [{ state: 'BR' }, { state: 'CH' }] } },
  { name: 'open-text', data: { text: 'accord', title: { en: 'Accord on houses', fr: 'Accord sur les maisons' }, language: 'en', method: 'bracketed', shown: 'after-reading', names: true, precedence: [], sequence: [] } },
  {
    name: 'issue-revision',
    data: {
      ...about, name: { en: 'Zero draft' }, status: 'zero-draft', decidedBy: 'Co-facilitators', ledger: [], fates: [], decided: [],
      provisions: [
        { id: 'preamble', kind: 'heading', words: 'Preamble' },
        { id: 'recalling', kind: 'preambular', parent: 'preamble', words: 'Recalling that everybody needs a roof,' },
        { id: 'houses', kind: 'heading', words: 'Houses' },
        { id: 'doors', kind: 'paragraph', parent: 'houses', words: doors },
        { id: 'windows', kind: 'paragraph', parent: 'houses', words: 'Windows are washed twice a year.' },
        { id: 'roofs', kind: 'paragraph', parent: 'houses', words: 'Roofs are kept dry and warm.' },
        { id: 'gardens', kind: 'paragraph', parent: 'houses', words: 'Gardens are shared.' },
      ],
    },
  },
  { name: 'table-amendment', data: { ...about, amendment: 'should', provision: 'doors', amendmentType: 'MOD', proponents: ['friends'], words: doors.replace('shall', 'should'), restsOn: [], label: '1.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'night', provision: 'doors', amendmentType: 'MOD', proponents: ['walls'], words: doors.replace('by day', 'by day and closed by night'), restsOn: [], label: '1.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'may', provision: 'doors', amendmentType: 'MOD', proponents: ['KE'], words: doors.replace('shall', 'may'), restsOn: [], label: '1.', reason: 'Ours are old.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'cellars', provision: 'cellars', amendmentType: 'ADD', after: 'roofs', provisionKind: 'paragraph', proponents: ['KE'], words: 'Cellars are aired.', restsOn: [], label: '3 bis.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'gardens-first', provision: 'gardens', amendmentType: 'MOVE', after: 'houses', proponents: ['MX'], restsOn: [], label: '4.' } },
  { name: 'table-amendment', data: { ...about, amendment: 'no-windows', provision: 'windows', amendmentType: 'SUP', proponents: ['CH'], restsOn: [], label: '2.' } },
  { name: 'take-stance', data: { stance: 'no-may', ...about, provision: 'doors', amendment: 'may', holder: 'MX', verb: 'oppose' } },
  { name: 'tie-package', data: { package: 'warmth', text: 'accord', title: 'Warmth', provisions: ['doors', 'roofs'] } },
].map((command) => command as ProcessCommand);

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A site whose process `p` negotiates a text. */
export class TextsSite {
  #site: SiteWithReception | undefined;

  constructor(commands: readonly ProcessCommand[] = given) {
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

  async given(commands: readonly ProcessCommand[]): Promise<void> {
    for (const command of commands) {
      const outcome = await this.site.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: [command] });
      if (isRefusal(outcome)) throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
    }
    // Whoever posts sees what was written; what is written behind the site's back it learns the same way.
    await this.post('/positions', { act: 'withdraw', position: 'nowhere' }, officer);
  }

  async get(path: string, cookie = '', language = 'en'): Promise<{ readonly status: number; readonly html: string }> {
    const answer = await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } });
    return { status: answer.status, html: await answer.text() };
  }

  post(path: string, fields: Fields, cookie: string): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    return this.#sent(path, body, { cookie, 'content-type': 'application/x-www-form-urlencoded' });
  }

  /** With a file, as a browser sends one. */
  upload(path: string, fields: Readonly<Record<string, string | File>>, cookie: string): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.#sent(path, body, { cookie });
  }

  async #sent(path: string, body: URLSearchParams | FormData, headers: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const answer = await this.site.app.request(`${origin}/en/p${path}`, { method: 'POST', body, headers: { ...headers, origin } });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
  }
}

/** What a person reads of a page, without its tags. */
export function readOf(html: string): string {
  return html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gu, ' ').replace(/<[^>]+>/gu, '').replace(/&quot;/gu, '"').replace(/\s+/gu, ' ');
}

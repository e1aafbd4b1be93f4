import type { Hono } from 'hono';
import { afterAll, beforeAll } from 'vitest';
import { followPositions } from '../../../live/positions.ts';
import type { Positions } from '../../../live/positions.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { themes } from '../../../process/synthesis/recommendations.test-support.ts';
import type { SentenceState } from '../../../process/synthesis/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { dayClaim, opened, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { positionChannel } from '../../../store/append.ts';
import { openClient } from '../../../store/database.ts';
import { listThings } from '../../../store/list-things.ts';
import { instant, newStore } from '../../../store/new-database.test-support.ts';
import type { Store } from '../../../store/store.ts';
import { createApp } from '../../app.ts';
import { KeptPages } from '../../kept-pages.ts';

const origin = 'http://localhost';
export const officer = 'standing=secretariat...';
export const chair = 'standing=co-facilitator...';

/** Words of two inputs: what they ask for, and in the second one phrase twice. */
export const words = { lamps: 'Every road should have lamps. Every bridge should have rails.', wells: 'Wells belong to all. Wells belong to all who come.' };

const positions: readonly (readonly [state: string, stance: 'support' | 'oppose', on: string])[] = [['MX', 'support', 'lamps'], ['KE', 'support', 'lamps'], ['FJ', 'support', 'lamps'], ['DE', 'oppose', 'lamps'], ['MX', 'support', 'rails'], ['IN', 'support', 'rails'], ['BR', 'support', 'rails']];

function recommendation(id: string, quote: string, code: string): ProcessCommand {
  const start = words.lamps.indexOf(quote);
  return { name: 'extract-recommendation', data: { recommendation: id, origin: { of: 'input:roads', pieces: [{ start, end: start + quote.length, quote }] }, language: 'en', foundBy: 'person', codes: [`themes/${code}`] } };
}

const commands: readonly ProcessCommand[] = [
  { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
  themes,
  { name: 'submit-input', data: { input: 'roads', form: 'written', holder: 'MX', title: 'On roads', text: words.lamps, language: 'en', channel: 'page', themes: ['themes/1'] } },
  { name: 'submit-input', data: { input: 'wells', form: 'card', holder: 'caritas', title: 'On wells', text: words.wells, language: 'en', channel: 'page', themes: ['themes/2'] } },
  ...['roads', 'wells'].map((input): ProcessCommand => ({ name: 'bring-input-forward', data: { input, by: 'MX', event: 'session' } })),
  recommendation('lamps', 'Every road should have lamps.', '1'),
  recommendation('rails', 'Every bridge should have rails.', '1'),
  ...positions.map(([holder, stance, on], index): ProcessCommand => ({ name: 'take-position', data: { position: `p${index}`, recommendation: on, holder, stance, on: '2017-10-12', evidence: [{ of: 'input:roads' }] } })),
  {
    name: 'arrange-draft',
    data: {
      draft: 'summary', draftKind: 'summary', title: 'Summary of the session', language: 'en', events: ['session'],
      sections: [{ id: 'introduction', part: 'introduction', heading: 'Introduction' }, { id: 'rights', part: 'area', heading: 'Rights', about: 'themes/1' }, { id: 'conclusions', part: 'conclusions', heading: 'Conclusions' }],
    },
  },
];

/** A site on which two inputs, two recommendations and seven positions wait for the summary `summary`. */
export class DraftsSite {
  #store: Store | undefined;
  #app: Hono | undefined;
  #positions: Positions | undefined;

  constructor() {
    beforeAll(async () => {
      const store = await newStore(() => instant('2017-10-14T12:00:00.000Z'));
      this.#store = store;
      await this.given([...opened, scheduled('session', [dayClaim('wp-date', '2017-10-12', '2017-10-13'), placeClaim('wp-place', 'geneva')], 'thematic_session')]);
      await this.given(commands);
      this.#positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
      const today = parseIsoDay('2017-10-14');
      if (today === undefined) throw new Error('unreachable');
      const logError = (error: Error): string => {
        throw error;
      };
      this.#app = createApp({ store, positions: this.#positions, pages: new KeptPages(), counts: new Map(), demo: true, keep: true, build: 'test', today: () => today, logError, assetsFolder: '/nowhere' });
    });
    afterAll(async () => {
      await this.#positions?.close();
      await this.#store?.close();
    });
  }

  get store(): Store {
    if (this.#store === undefined) throw new Error('not open yet');
    return this.#store;
  }

  async given(some: readonly ProcessCommand[]): Promise<void> {
    const outcome = await this.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands: some });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    await this.#positions?.refresh();
  }

  async get(path: string, cookie = officer): Promise<Response> {
    if (this.#app === undefined) throw new Error('not open yet');
    return this.#app.request(`${origin}/en/p${path}`, { headers: { cookie } });
  }

  async text(path: string, cookie = officer): Promise<string> {
    return readable(await (await this.get(path, cookie)).text());
  }

  async post(path: string, fields: readonly (readonly [string, string])[], cookie = officer): Promise<Response> {
    if (this.#app === undefined) throw new Error('not open yet');
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    if (!body.has('command-id')) body.append('command-id', crypto.randomUUID());
    return this.#app.request(`${origin}/en/p${path}`, { method: 'POST', body: body.toString(), headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' } });
  }

  /** The sentences that stand in a draft, in their order. */
  async sentences(draft = 'summary'): Promise<readonly SentenceState[]> {
    return listThings(this.store.pool, { process: 'p', position: 100_000, kind: 'sentence', where: { draft, standing: 'yes' }, order: [{ field: 'section' }, { field: 'order' }] });
  }
}

/** What a person reads of a page's content. */
export function readable(html: string): string {
  return (/<main.*<\/main>/su.exec(html)?.[0] ?? html).replace(/<script.*?<\/script>/gsu, ' ').replace(/<[^>]+>/gu, ' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replace(/\s+/gu, ' ').trim();
}

import type { Hono } from 'hono';
import { afterAll, beforeAll } from 'vitest';
import { isPurpose } from '../../../access/purposes.ts';
import { followPositions } from '../../../live/positions.ts';
import type { Positions } from '../../../live/positions.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { baseFields, dataOf } from '../../../process/participation/registration-form.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { personId } from '../../../process/vocabulary/shapes.ts';
import { dayClaim, opened, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { positionChannel } from '../../../store/append.ts';
import { openClient } from '../../../store/database.ts';
import { instant, newStore } from '../../../store/new-database.test-support.ts';
import type { Store } from '../../../store/store.ts';
import { createApp } from '../../app.ts';
import { KeptPages } from '../../kept-pages.ts';

const origin = 'http://localhost';
export const officer = 'standing=secretariat...';
/** The clock of the record in these tests. */
export const noon = '2026-01-01T12:00:00.000Z';

export interface Registrant {
  readonly id: string;
  readonly number: number;
  readonly given: string;
  readonly family: string;
  readonly of?: string;
  readonly approved?: boolean;
}

/** A site with the meeting `session` (31 December 2025 to 2 January 2026 in Geneva), for which people are registered. */
export class DoorSite {
  #store: Store | undefined;
  #app: Hono | undefined;
  #positions: Positions | undefined;

  constructor(registrants: readonly Registrant[], terms: { readonly capacity?: number; readonly endsOn?: string } = {}) {
    beforeAll(async () => {
      const store = await newStore(() => instant(noon));
      this.#store = store;
      await this.#given([...opened, scheduled('session', [dayClaim('wp-date', '2025-12-31', '2026-01-02'), placeClaim('wp-place', 'geneva')])]);
      await this.#given([
        { name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella Federation' }, type: 'consultative-status', since: '2025-01-01' } },
        { name: 'announce-registration', data: { event: 'session', timeZone: 'Europe/Zurich', opensOn: '2025-12-01', closesOn: '2025-12-31', endsOn: '2026-01-02', quotas: [], fields: [...baseFields], topics: [], ...terms } },
      ]);
      for (const one of registrants) await this.register(one);
      this.#positions = await followPositions(() => openClient(store.connection), positionChannel, () => undefined);
      const today = parseIsoDay('2026-01-01');
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

  async register({ id, number, given, family, of = 'MX', approved = true }: Registrant): Promise<void> {
    const person = personId.parse(`p-${number.toString(16).padStart(16, '0')}`);
    const endsOn = parseIsoDay('2026-01-02');
    if (endsOn === undefined) throw new Error('unreachable');
    const data = dataOf(new Map([['family-name', family], ['given-name', given], ['email', `${id}@example.org`]]), baseFields, endsOn).map((datum) => ({ ...datum, purposes: datum.purposes.filter(isPurpose) }));
    const written = await this.store.personal.write({ process: 'p', person, subject: subjectKey('registration', id), by: { standing: 'secretariat' }, holder: of, data });
    if (written.refused) throw new Error(written.code);
    const one = { registration: id, enrolment: 'session' };
    await this.#given([
      { name: 'file-registration', data: { ...one, person, of, role: 'representative', formVersion: 1, commitment: written.commitment, speaking: [] } },
      ...(approved ? [{ name: 'approve-registration', data: one } as const] : []),
    ]);
    await this.#positions?.refresh();
  }

  async #given(commands: readonly ProcessCommand[]): Promise<void> {
    const outcome = await this.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: crypto.randomUUID(), commands });
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  }

  async get(path: string, cookie = officer): Promise<Response> {
    return this.app.request(`${origin}/en/p/registration/session${path}`, { headers: { cookie } });
  }

  async post(path: string, fields: Readonly<Record<string, string | File>>, cookie = officer): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.app.request(`${origin}/en/p/registration/session${path}`, { method: 'POST', body, headers: { cookie, origin } });
  }

  async tell(showings: readonly { readonly registration: string; readonly shownAt: string }[], { device = 'door-1', cookie = officer, header = true } = {}): Promise<Response> {
    return this.app.request(`${origin}/en/p/registration/session/door/showings`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', ...(header && { 'x-travaux-door': '1' }) },
      body: JSON.stringify({ device, showings }),
    });
  }

  get app(): Hono {
    if (this.#app === undefined) throw new Error('not open yet');
    return this.#app;
  }
}

/** The text of a page's content. */
export async function wordsOf(answer: Response): Promise<string> {
  const html = await answer.text();
  return (/<main.*<\/main>/su.exec(html)?.[0] ?? html).replace(/<template.*?<\/template>/gsu, ' ').replace(/<[^>]+>/gu, ' ').replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim();
}

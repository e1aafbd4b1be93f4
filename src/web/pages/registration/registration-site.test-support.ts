import { afterAll, beforeAll } from 'vitest';
import { listMails } from '../../../mail/list-mails.ts';
import type { Mail } from '../../../mail/mail.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { baseFields } from '../../../process/participation/registration-form.ts';
import type { FormField, RegistrationState } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { dayClaim, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { listThings } from '../../../store/list-things.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const otherOfficer = 'standing=secretariat...p-00000000000000f2';
export const mexico = 'standing=delegation.MX.head.p-00000000000000a1';
export const mexicanToo = 'standing=delegation.MX.adviser.p-00000000000000a2';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';
export const umbrella = 'standing=focal-point.umbrella..p-00000000000000c1';
export const somebody = 'standing=public...p-00000000000000d1';

export const visa: FormField = { id: 'visa', label: { en: 'Do you need a visa?' }, type: 'yes-no', required: true, purposes: ['registration'], keptDays: 30 };
export const passport: FormField = { id: 'passport', label: { en: 'Passport number' }, type: 'text', required: true, when: { field: 'visa', is: 'yes' }, purposes: ['registration', 'invitation'], keptDays: 10 };

type Terms = Omit<Extract<ProcessCommand, { readonly name: 'announce-registration' }>['data'], 'event'>;
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A site with people who sign in and mails, soon after noon of 1 January 2026, and meetings for which people register. */
export class RegistrationSite {
  #site: SiteWithReception | undefined;

  constructor(meetings: Readonly<Record<string, Partial<Terms>>>) {
    beforeAll(async () => {
      // A second passes between any two looks at the clock.
      let seconds = 0;
      this.#site = await siteWithReception(true, undefined, () => instant(new Date(Date.parse('2026-01-01T12:00:00Z') + 1000 * (seconds += 1)).toISOString()));
      await this.given(Object.keys(meetings).map((id) => scheduled(id, [dayClaim(`${id}-date`, '2026-02-10', '2026-02-11'), placeClaim(`${id}-place`, 'geneva')])));
      await this.given([{ name: 'record-participant', data: { participant: 'umbrella', name: { en: 'Open Umbrella Federation' }, type: 'consultative-status', since: '2025-01-01' } }]);
      const terms: Terms = { timeZone: 'Europe/Zurich', opensOn: '2025-12-01', closesOn: '2026-01-31', endsOn: '2026-02-11', quotas: [], fields: [...baseFields, visa, passport], topics: [{ id: 'labour', label: { en: 'Labour' } }] };
      await this.given(Object.entries(meetings).map(([event, more]) => ({ name: 'announce-registration', data: { event, ...terms, ...more } })));
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
    await this.post('/registration/nowhere', {}, officer);
  }

  async get(path: string, cookie: string, language = 'en'): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }> {
    const answer = await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } });
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  }

  async post(path: string, fields: Fields, cookie: string, language = 'en'): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    const answer = await this.site.app.request(`${origin}/${language}/p${path}`, { method: 'POST', body, headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' } });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
  }

  /** Fills in the form as somebody's browser does and sends it; the number of the registration. */
  async register(meeting: string, cookie: string, more: Fields = {}, language = 'en'): Promise<string> {
    const answer = await this.post(`/registration/${meeting}/register`, { ...filled(), ...more }, cookie, language);
    if (answer.status !== 303) throw new Error(sentences(answer.html));
    return numberIn(answer.location);
  }

  async registrations(meeting: string): Promise<readonly RegistrationState[]> {
    const { pool } = this.site.store;
    const { position } = await recordHead(pool, 'p');
    return listThings(pool, { process: 'p', position, kind: 'registration', where: { enrolment: meeting } });
  }

  async registration(meeting: string, id: string): Promise<RegistrationState | undefined> {
    return (await this.registrations(meeting)).find((one) => one.id === id);
  }

  /** Mails about one registration's person, newest first. */
  async mailsTo(person: string, purpose: 'registration' | 'invitation' = 'registration'): Promise<readonly Mail[]> {
    const { mails } = await listMails(this.site.outbox.pool, { process: 'p', purpose, page: 1, pageSize: 500 });
    return mails.filter((mail) => mail.person === person);
  }

  async head(): Promise<number> {
    return (await recordHead(this.site.store.pool, 'p')).position;
  }
}

/** A form filled in, with a command id of its own. */
export function filled(): Record<string, string> {
  return { act: 'register', 'command-id': crypto.randomUUID(), 'form-version': '1', whom: 'other', role: 'representative', language: 'en', 'answer-family-name': 'López', 'answer-given-name': 'Ana', 'answer-email': 'ana@example.org', 'answer-visa': 'no' };
}

export function numberIn(location: string): string {
  return /registrations\/(r-[a-z0-9]+)/u.exec(location)?.[1] ?? '';
}

/** What a page says, as plain words. */
export function sentences(html: string): string {
  return (/<main.*<\/main>/su.exec(html)?.[0] ?? html).replace(/<[^>]+>/gu, ' ').replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim();
}

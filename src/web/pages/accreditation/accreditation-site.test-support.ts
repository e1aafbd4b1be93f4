import { afterAll, beforeAll } from 'vitest';
import { procedure } from '../../../process/participation/accreditation.test-support.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const applicant = 'standing=public...p-0123456789abcde1';
export const somebody = 'standing=public...p-0123456789abcde2';
export const officer = 'standing=secretariat...p-0123456789abcde3';
export const mexico = 'standing=delegation.MX.head.p-0123456789abcde4';
export const kenya = 'standing=delegation.KE.head.p-0123456789abcde5';

export function pdf(): File {
  return new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'], 'statutes.pdf');
}

/** What somebody writes into the form of an application. */
export function said(name: string, more: Readonly<Record<string, string | File>> = {}): Record<string, string | File> {
  return { act: 'file', name, 'other-names': '', constituency: 'diaspora', country: 'PT', website: '', relevance: 'Songs.', 'contact-name': 'Inês Almeida', 'contact-email': 'ines@example.org', 'contact-phone': '', 'document-statutes': pdf(), ...more };
}

interface Answer {
  readonly status: number;
  readonly html: string;
  readonly location: string;
}

/** A site that accredits until 14 June 2017; its clock begins on the 10th at noon. */
export class AccreditingSite {
  #site: SiteWithReception | undefined;
  now: Instant = instant('2017-06-10T12:00:00Z');

  constructor() {
    beforeAll(async () => {
      this.#site = await siteWithReception(true, undefined, () => this.now);
      const set = procedure({ applyBy: '2017-06-14', reasons: 'states', byStatus: ['consultative-status'] });
      const outcome = await this.store.recorder.perform({ process: 'p', by: { standing: 'secretariat' }, commandId: 'procedure', commands: [set] });
      if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    });
    afterAll(async () => this.#site?.close());
  }

  get open(): SiteWithReception {
    if (this.#site === undefined) throw new Error('not open yet');
    return this.#site;
  }

  get store(): SiteWithReception['store'] {
    return this.open.store;
  }

  /** A page or a file of the process. */
  async ask(path: string, cookie = ''): Promise<Response> {
    return this.open.app.request(`${origin}/en/p/${path}`, { headers: { cookie } });
  }

  async get(path: string, cookie = ''): Promise<Answer> {
    return answerOf(await this.ask(`accreditation${path}`, cookie));
  }

  async post(path: string, fields: Readonly<Record<string, string | File | readonly string[]>>, cookie: string): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
    return answerOf(await this.open.app.request(`${origin}/en/p/accreditation${path}`, { method: 'POST', body, headers: { cookie, origin } }));
  }

  /** Applies, and gives the id of what was filed. */
  async file(name: string, more: Readonly<Record<string, string | File>> = {}): Promise<string> {
    const { status, location } = await this.post('/apply', said(name, more), applicant);
    if (status !== 303) throw new Error(`The application of ${name} was not taken: ${status}.`);
    return idIn(location);
  }

  /** Files, finds complete and circulates, and gives the ids of the applications and of their list. */
  async circulated(names: readonly string[]): Promise<{ readonly ids: readonly string[]; readonly list: string }> {
    const ids: string[] = [];
    for (const name of names) ids.push(await this.file(name));
    for (const id of ids) await this.post(`/applications/${id}`, { act: 'complete' }, officer);
    const { location } = await this.post('/lists', { act: 'circulate', title: 'First list', application: ids }, officer);
    return { ids, list: idIn(location) };
  }

  async stateOf(id: string) {
    return loadState(this.store.pool, 'p', await this.head(), 'application', id);
  }

  async head(): Promise<number> {
    return (await recordHead(this.store.pool, 'p')).position;
  }
}

async function answerOf(answer: Response): Promise<Answer> {
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
}

/** The id of the application or the list to which an answer leads. */
export function idIn(location: string): string {
  return /\/(?:applications|lists)\/([^?]+)/u.exec(location)?.[1] ?? '';
}

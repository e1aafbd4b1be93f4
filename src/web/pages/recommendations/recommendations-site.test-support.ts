import { afterAll, beforeAll } from 'vitest';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { instant } from '../../../store/new-database.test-support.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { origin, siteWithReception } from '../../reception.test-support.ts';
import type { SiteWithReception } from '../../reception.test-support.ts';

export const officer = 'standing=secretariat...p-00000000000000f1';
export const kenya = 'standing=delegation.KE.head.p-00000000000000b1';

/** Requests about three subjects, the last of them sent twice in nearly the same words. */
export const requests = [
  'States should open the harbours to fishing boats in distress.',
  'Ports and harbours should give shelter to every fishing boat.',
  'Governments should teach children to swim in every school and to read the sea.',
  'Schools should offer swimming lessons to all children before they are ten.',
  'We ask that forests along the coast be planted again with native trees within five years.',
  'We ask that forests along the coast be planted again with native trees within six years.',
];
export const paper = `Our requests\n\n${requests.join('\n\n')}`;

const themes: ProcessCommand = {
  name: 'set-taxonomy',
  data: {
    taxonomy: 'themes',
    title: { en: 'Themes', fr: 'Thèmes' },
    codes: [
      { code: '1', heading: { en: 'Harbours and fishing boats' }, introduction: { en: 'Ports, harbours and shelter for boats in distress.' } },
      { code: '2', heading: { en: 'Children and schools' }, introduction: { en: 'Teaching, schools, lessons and swimming for children.' } },
      { code: '3', heading: { en: 'Forests and trees' }, introduction: { en: 'Planting native trees and keeping forests along the coast.' } },
    ],
  },
};

function found(recommendation: string, quote: string): ProcessCommand {
  const start = paper.indexOf(quote);
  return { name: 'extract-recommendation', data: { recommendation, origin: { of: 'input:paper', pieces: [{ start, end: start + quote.length, quote }] }, language: 'en', foundBy: 'extractor', heading: 'Our requests' } };
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A site with one input, a taxonomy of three codes, and six proposals `r-1` to `r-6` in the input. */
export class RecommendationsSite {
  #site: SiteWithReception | undefined;

  constructor() {
    beforeAll(async () => {
      this.#site = await siteWithReception(true, undefined, () => instant(new Date('2026-01-01T12:00:00Z').toISOString()));
      await this.given([
        { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
        { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'caritas', title: 'What we ask for', text: paper, language: 'en', channel: 'page' } },
        themes,
        ...requests.map((quote, at) => found(`r-${at + 1}`, quote)),
      ]);
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
    await this.post('/recommendations/nowhere', {}, officer);
  }

  async get(path: string, cookie = '', language = 'en'): Promise<{ readonly status: number; readonly html: string }> {
    const answer = await this.site.app.request(`${origin}/${language}/p${path}`, { headers: { cookie } });
    return { status: answer.status, html: await answer.text() };
  }

  async post(path: string, fields: Fields, cookie = officer, accept = 'text/html'): Promise<{ readonly status: number; readonly html: string; readonly location: string }> {
    const body = new URLSearchParams(Object.entries<string | readonly string[]>({ 'command-id': crypto.randomUUID(), ...fields }).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))));
    const answer = await this.site.app.request(`${origin}/en/p${path}`, { method: 'POST', body, headers: { cookie, origin, accept, 'content-type': 'application/x-www-form-urlencoded' } });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') ?? '' };
  }

  async recommendation(id: string): Promise<RecommendationState | undefined> {
    const { pool } = this.site.store;
    const { position } = await recordHead(pool, 'p');
    return (await listThings(pool, { process: 'p', position, kind: 'recommendation' })).find((one) => one.id === id);
  }
}

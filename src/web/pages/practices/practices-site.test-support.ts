import { agreement, make } from '../../../process/commitments/pledges.test-support.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { eligibilityCriteria, reviewCriteria } from '../../../process/practices/state.ts';
import type { Verdict } from '../../../process/practices/state.ts';
import { thePact } from '../../../process/text/text.test-support.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ProcessSite } from '../../process-site.test-support.ts';
import type { Answer, Fields } from '../../process-site.test-support.ts';

export { kenya, mexico, officer } from '../../process-site.test-support.ts';
export const caritas = 'standing=focal-point.caritas..p-00000000000000c1';
export const reviewer = (number: number) => `standing=expert...p-00000000000000e${number}`;

const given: readonly ProcessCommand[] = [
  { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', since: '2016-01-01' } },
  ...thePact(), ...agreement, make(),
];

export const written: Fields = {
  act: 'submit', title: 'Desks in the harbour', language: 'en', implementer: 'Port authority', summary: 'A desk on the quay.', method: 'Two people a day.', results: 'Fewer queues.', commitments: ['paths'], groups: ['migrants', 'women'], countries: ['MX', 'CO'], evidence: 'https://example.org/desks',
};

/** A site whose process has an agreed text, a commitment, a delegation and a participant. */
export class PracticesSite extends ProcessSite {
  constructor() {
    super(given);
  }

  /** Submits, and gives the id. */
  async submit(fields: Fields, cookie: string): Promise<string> {
    const { status, location, html } = await this.post('/practices/submit', { ...written, ...fields }, cookie);
    if (status !== 303) throw new Error(`Not submitted: ${status} ${/class="problems"[^]*?<\/div>/u.exec(html)?.[0] ?? ''}`);
    return /\/practices\/([^?]+)/u.exec(location)?.[1] ?? '';
  }

  async stateOf(id: string) {
    return loadState(this.site.store.pool, 'p', await this.head(), 'practice', id);
  }

  review(id: string, fields: Fields, cookie: string): Promise<Answer> {
    return this.post(`/practices/${id}/review`, fields, cookie);
  }
}

export const screened: Fields = { act: 'screen', ...Object.fromEntries(eligibilityCriteria.map((criterion) => [`met-${criterion}`, 'yes'])) };

export function called(number: number, side: 'un' | 'outside', more: Fields = {}): Fields {
  return { act: 'call', whom: `p-00000000000000e${number}`, side, ...more };
}

export function verdictOf(number: number, verdict: Verdict): Fields {
  return { act: 'verdict', person: `p-00000000000000e${number}`, verdict, ...Object.fromEntries(reviewCriteria.map((criterion) => [criterion, `On ${criterion}.`])) };
}

export function declared(number: number, conflict: 'none' | 'declared', note = ''): Fields {
  return { act: 'declare', person: `p-00000000000000e${number}`, conflict, note };
}

import type { ProcessCommand } from '../../../process/commands.ts';
import { ProcessSite, readOf } from '../../process-site.test-support.ts';

export { kenya, mexico, officer } from '../../process-site.test-support.ts';
export const fiji = 'standing=delegation.FJ.head.p-00000000000000f9';

const text = { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'facilitated', shown: 'open', names: true, precedence: [], sequence: [] } as const;
const revision = {
  revision: 'zero', text: 'pact', name: { en: 'Final draft' }, status: 'final-draft', decidedBy: 'The chair',
  provisions: [{ id: 'act', kind: 'paragraph', words: 'We shall open safe paths.' }, { id: 'help', kind: 'paragraph', words: 'We shall help.' }], ledger: [], fates: [], decided: [],
} as const;

/** A text of two paragraphs, and a decision of four States upon it. */
export class AdoptionSite extends ProcessSite {
  constructor() {
    super([
      { name: 'open-text', data: { ...text, precedence: [], sequence: [] } },
      { name: 'issue-revision', data: revision as unknown as ProcessCommand<'issue-revision'>['data'] },
      { name: 'propose-decision', data: { decision: 'vote', title: { en: 'Adoption of the pact' }, body: { en: 'The meeting' }, text: 'pact', revision: 'zero', method: 'recorded-vote', members: ['MX', 'KE', 'CH', 'DE'] } },
    ]);
  }
}

/** What a person reads of a page, words of different elements apart. */
export function textOf(html: string): string {
  return readOf(html, ' ');
}

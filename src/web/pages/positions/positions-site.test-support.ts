import type { ProcessCommand } from '../../../process/commands.ts';
import { dayClaim, placeClaim, scheduled } from '../../../process/work-plan/given.test-support.ts';
import { ProcessSite, readOf } from '../../process-site.test-support.ts';

export { kenya, mexico, officer } from '../../process-site.test-support.ts';
export const facilitator = 'standing=co-facilitator...p-00000000000000f2';

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

/** A site whose process has recommendations, so that positions can be taken. */
export class PositionsSite extends ProcessSite {
  constructor() {
    super(given);
  }
}

/** What a person reads of a page, words of different elements apart. */
export function textOf(html: string): string {
  return readOf(html, ' ');
}

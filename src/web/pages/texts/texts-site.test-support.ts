import type { ProcessCommand } from '../../../process/commands.ts';
import { ProcessSite } from '../../process-site.test-support.ts';

export { kenya, mexico, officer, readOf } from '../../process-site.test-support.ts';

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

/** A site whose process `p` negotiates a text. */
export class TextsSite extends ProcessSite {
  constructor(commands: readonly ProcessCommand[] = given) {
    super(commands);
  }
}

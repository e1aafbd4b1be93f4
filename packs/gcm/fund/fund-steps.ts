import type { PackStep } from '../../../src/process/pack.ts';
import { fundWords } from './fund-words.ts';

/** Which objectives of the compact each thematic area of the fund serves: recalled, not confirmed by a source that was seen. */
const areas: readonly (readonly number[])[] = [[1, 3, 17, 23], [2, 7, 8, 12, 13], [4, 9, 10, 11, 14, 21], [5, 6, 18, 19, 20, 22], [15, 16]];

/**
 * The two funds as facts, without amounts: the preparatory one by its concept note, and the one for the compact by what its own pages say. The day of the second is
 * recalled (the year is known), and its note says so.
 */
export function stepsOfFunds(): readonly PackStep[] {
  const by = { standing: 'secretariat' } as const;
  return [
    {
      key: 'fund-preparatory', at: '2017-04-18T08:00:00.000Z', by,
      commands: [{
        name: 'open-fund',
        data: {
          fund: 'preparatory-fund', currency: 'USD', title: fundWords.preparatory, note: fundWords.preparatoryNote, period: { from: '2017-04-03', until: '2018-12-31' },
          donorKinds: ['member-state', 'regional-legislative-body', 'intergovernmental-organization', 'philanthropic-organization'], unearmarkedEncouraged: true, committee: [],
          objectives: [{ id: 'travel', title: fundWords.travel, commitments: [] }, { id: 'secondary', title: fundWords.secondary, commitments: [] }],
          travel: { text: fundWords.criteria, perDelegation: 1, publishedOn: '2017-04-03', objective: 'travel' },
        },
      }],
    },
    {
      key: 'fund-migration', at: '2019-07-16T08:00:00.000Z', by,
      commands: [{
        name: 'open-fund',
        data: {
          fund: 'migration-fund', currency: 'USD', title: fundWords.migration, note: fundWords.migrationNote,
          donorKinds: ['member-state', 'intergovernmental-organization', 'philanthropic-organization', 'private-company'], unearmarkedEncouraged: true, committee: [],
          objectives: areas.map((numbers, index) => ({ id: `area-${index + 1}`, title: fundWords.areas[index] ?? fundWords.travel, commitments: numbers.map((number) => `objective-${number}`) })),
        },
      }],
    },
  ];
}

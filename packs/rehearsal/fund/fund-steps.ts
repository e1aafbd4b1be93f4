import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { fundWords } from './fund-words.ts';

type Day = (offset: number) => IsoDay;

const fund = 'coast-fund';
const officer: Actor = { standing: 'secretariat' };

/** Four donors in three currencies, one earmark, a partial deposit with a difference of exchange, an entry reversed, five proposals, two allocations, four requests for travel. */
export function fundSteps(day: Day): readonly PackStep[] {
  const at = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  return [
    at(-8, '09:00', officer, open(day), rates(day), ...pledges(day), ...proposals()),
    at(-6, '09:00', officer, ...deposits(day), ...screened(day)),
    at(-5, '09:00', { standing: 'delegation', of: 'MX' }, { name: 'object-to-funding', data: { proposal: 'lamps-on-the-mole', fund, holder: 'MX', reason: 'Ships would take the lamps for a light that guides them.' } }),
    at(-4, '09:00', officer, ...allocations(day)),
    ...travel(day, at),
  ];
}

function open(day: Day): ProcessCommand {
  const { title, note, data, waysOut, travel: travelTitle, criteria } = fundWords;
  return {
    name: 'open-fund',
    data: {
      fund, currency: 'USD', title, note, period: { from: day(-9), until: day(720) }, donorKinds: ['member-state', 'regional-legislative-body', 'intergovernmental-organization', 'philanthropic-organization'], unearmarkedEncouraged: true,
      objectives: [{ id: 'data', title: data, commitments: ['fw-1'] }, { id: 'ways-out', title: waysOut, commitments: ['fw-2', 'fw-3'] }, { id: 'travel', title: travelTitle, commitments: ['fw-6'] }],
      committee: ['CH', 'FJ', 'GH', 'MX'], travel: { text: criteria, perDelegation: 2, publishedOn: day(-8), objective: 'travel' },
    },
  };
}

function rates(day: Day): ProcessCommand {
  const quoted = [['EUR', -30, '0.9205'], ['EUR', -7, '0.9311'], ['CHF', -30, '0.8842'], ['CHF', -7, '0.8787'], ['JPY', -30, '151.4']] as const;
  return { name: 'publish-rates', data: { fund, rates: quoted.map(([currency, offset, rate]) => ({ currency, on: day(offset), rate, quoted: 'units-for-one', source: 'Invented rates' })) } };
}

function pledges(day: Day): readonly ProcessCommand[] {
  const given = [['germany', 'DE', 'EUR', 40_000_000], ['switzerland', 'CH', 'CHF', 25_000_000], ['canada', 'CA', 'USD', 30_000_000], ['netherlands', 'NL', 'EUR', 15_000_000]] as const;
  return [
    ...given.map(([contribution, donor, currency, minor]): ProcessCommand => ({
      name: 'pledge-contribution',
      data: { contribution, fund, donor, donorKind: 'member-state', money: { currency, minor }, on: day(-8), ...(donor === 'CH' && { earmark: 'data', earmarkReason: 'Our parliament voted this money for figures alone.' }) },
    })),
    ...['germany', 'switzerland', 'canada'].map((contribution): ProcessCommand => ({ name: 'sign-arrangement', data: { contribution, fund, on: day(-8) } })),
  ];
}

/** The deposit of Germany was entered twice; the second entry, No. 11, is reversed. */
function deposits(day: Day): readonly ProcessCommand[] {
  const deposit = (contribution: string, currency: string, minor: number): ProcessCommand => ({ name: 'record-deposit', data: { contribution, fund, money: { currency, minor }, on: day(-6) } });
  return [
    deposit('canada', 'USD', 30_000_000), deposit('switzerland', 'CHF', 25_000_000), deposit('germany', 'EUR', 16_000_000), deposit('germany', 'EUR', 16_000_000),
    { name: 'reverse-entry', data: { entry: `${fund}-11`, fund, about: 'contribution:germany', on: day(-6), reason: 'The same advice of the bank was entered twice.' } },
  ];
}

function proposals(): readonly ProcessCommand[] {
  const told = [
    ['one-table-of-tides', 'One table of tides for nine harbours', ['GH', 'open-umbrella-federation'], ['GH', 'SN'], 'data', 'fw-1', 'Nine harbours measure the water with one ruler and write it into one table.', 12_000_000],
    ['dry-ways', 'Dry ways on two islands', ['FJ'], ['FJ'], 'ways-out', 'fw-2', 'The way that stays dry is walked, marked and walked again by night.', 9_000_000],
    ['lamps-on-the-mole', 'Lamps on the mole', ['PH'], ['PH'], 'ways-out', 'fw-3', 'A lamp on each mole tells by its colour how high the water will come.', 7_500_000],
    ['golden-buckets', 'Golden buckets', ['BR'], ['BR'], 'ways-out', 'fw-2', 'Buckets that last for ever, of the only metal that does.', 90_000_000],
    ['letters-by-boat', 'Letters by boat', ['SN'], ['SN'], 'ways-out', 'fw-3', 'Where no wire goes, the warning goes by boat, with a letter for each house.', 4_000_000],
  ] as const;
  return told.map(([proposal, title, applicants, countries, objective, commitment, summary, minor]): ProcessCommand => ({
    name: 'submit-proposal', data: { proposal, fund, title, language: 'en', applicants: [...applicants], countries: [...countries], commitments: [commitment], objective, summary, asked: { currency: 'USD', minor } },
  }));
}

function screened(day: Day): readonly ProcessCommand[] {
  const screen = (proposal: string, passed: boolean, quality: string, levels: readonly (0 | 1 | 2 | 3)[]): ProcessCommand => ({
    name: 'screen-proposal',
    data: {
      proposal, fund, on: day(-6), quality, balance: 'One of each coast so far.', passed,
      markers: (['human-rights', 'gender', 'child'] as const).map((marker, index) => ({ marker, level: levels[index] ?? 0, note: 'As the note says in its third part.' })),
    },
  });
  const ready = ['one-table-of-tides', 'dry-ways', 'lamps-on-the-mole'];
  return [
    screen('one-table-of-tides', true, 'Small, clear, and counted from the first day.', [2, 2, 1]), screen('dry-ways', true, 'Those who will walk the way helped to choose it.', [3, 2, 3]), screen('lamps-on-the-mole', true, 'It works on a calm night.', [1, 1, 2]),
    screen('golden-buckets', false, 'Another metal would do.', [1, 0, 0]), ...ready.map((proposal): ProcessCommand => ({ name: 'enter-pipeline', data: { proposal, fund } })),
  ];
}

function allocations(day: Day): readonly ProcessCommand[] {
  const step = (name: 'allocate-funds' | 'record-expenditure', proposal: string, minor: number): ProcessCommand => ({ name, data: { proposal, fund, money: { currency: 'USD', minor }, on: day(-4) } });
  return [
    ...['one-table-of-tides', 'dry-ways'].map((proposal): ProcessCommand => ({ name: 'decide-funding', data: { proposal, fund, outcome: 'approved', on: day(-4) } })),
    step('allocate-funds', 'one-table-of-tides', 12_000_000), step('allocate-funds', 'dry-ways', 9_000_000), step('record-expenditure', 'one-table-of-tides', 10_451_275), step('record-expenditure', 'dry-ways', 2_999_999),
    { name: 'report-on-funding', data: { proposal: 'one-table-of-tides', fund, on: day(-4), report: 'Nine harbours write into one table; two of them found that they had been wrong by a hand.' } },
  ];
}

function travel(day: Day, at: (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]) => PackStep): readonly PackStep[] {
  const requests = ['MX', 'FJ', 'SN', 'BD'].map((state, index) => at(-4, `1${index}:30`, { standing: 'delegation', of: state }, { name: 'request-travel', data: { grant: `travel-${state.toLowerCase()}`, fund, event: 'hearing', state, money: { currency: 'USD', minor: 310_000 } } }));
  const granted = (state: string, rank: number): ProcessCommand => ({ name: 'grant-travel', data: { grant: `travel-${state.toLowerCase()}`, fund, event: 'hearing', state, rank, on: day(-3) } });
  return [...requests, at(-3, '09:30', officer, granted('SN', 1), granted('BD', 2), { name: 'pay-travel', data: { grant: 'travel-sn', fund, on: day(-3) } })];
}

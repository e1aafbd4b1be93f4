import fc from 'fast-check';
import { parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { stances } from '../ledger/position-row.ts';
import type { GroupsOnDay, PositionRow } from '../ledger/position-row.ts';
import type { Delegations } from './counts.ts';
import { denominators } from './ladder.ts';
import type { Ladder } from './ladder.ts';
import type { Share } from './share.ts';

/** Two States of each regional group, and an observer State, which belongs to none. */
export const sceneStates = ['KE', 'NG', 'JP', 'IN', 'PL', 'RO', 'BR', 'MX', 'FR', 'CA', 'PS'] as const;
export const sceneGroups = ['g77', 'friends', 'everybody'] as const;
export const sceneRecommendations = ['r1', 'r2', 'r3'] as const;
const participants = ['caritas', 'iom'] as const;
const evidence = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'] as const;

export function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`Not a day: ${text}`);
  return read;
}
export const days = ['2017-05-08', '2017-06-19', '2017-12-04'].map(day);

/** A small process: who is in which group when, what was joined, what was said, and who was there. */
export interface Scene {
  readonly rows: readonly PositionRow[];
  /** By group and then by day. */
  readonly members: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly joined: Readonly<Record<string, string>>;
  readonly delegations: Delegations;
}

export function groupsOf({ members }: Pick<Scene, 'members'>): GroupsOnDay {
  return { membersOf: (group, on) => members[group]?.[days.indexOf(on)] ?? [] };
}

export function mergedIn({ joined }: Pick<Scene, 'joined'>): (recommendation: string) => string {
  return (recommendation) => joined[recommendation] ?? recommendation;
}

export function ledgerIn(scene: Scene): Ledger {
  return ledgerOf(scene.rows, groupsOf(scene), mergedIn(scene));
}

/** All of a ledger as text, its sequence included: two that are the same byte for byte are the same. */
export function written(ledger: Ledger): string {
  return JSON.stringify([...ledger].map(([id, { states, groups, participants }]) => [id, [...states], [...groups], [...participants]]));
}

const holder = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sceneStates).map((holder) => ({ holder, holderKind: 'state' }) as const) },
  { weight: 4, arbitrary: fc.constantFrom(...sceneGroups).map((holder) => ({ holder, holderKind: 'group' }) as const) },
  { weight: 1, arbitrary: fc.constantFrom(...participants).map((holder) => ({ holder, holderKind: 'participant' }) as const) },
);

/** Of the same moment as often as not, so that ids have to decide. */
function rows(agreeing: boolean): fc.Arbitrary<readonly PositionRow[]> {
  const stance = fc.nat(agreeing ? 40 : 2).map((drawn) => stances[drawn] ?? 'support');
  const row = fc.record({
    who: holder,
    recommendation: fc.constantFrom(...sceneRecommendations),
    stance,
    on: fc.constantFrom(...days),
    at: fc.nat(6),
    evidence: fc.subarray([...evidence], { minLength: 1, maxLength: 3 }),
    withdrawn: fc.nat(7).map((drawn) => drawn === 0),
    dissociated: fc.subarray([...sceneStates], { maxLength: agreeing ? 1 : 3 }),
  });
  return fc.array(row, { minLength: 1, maxLength: 12 }).map((all) => all.map(({ who, ...rest }, index) => ({ id: `p${String(index).padStart(2, '0')}`, ...who, ...rest })));
}

const someStates = fc.subarray([...sceneStates]);
const byDay = (states: fc.Arbitrary<readonly string[]>) => fc.tuple(...days.map(() => states));

export const scene: fc.Arbitrary<Scene> = fc.boolean().chain((agreeing) => fc.record({
  rows: rows(agreeing),
  members: fc.record({ g77: byDay(someStates), friends: byDay(someStates), everybody: byDay(fc.constant(sceneStates)) }),
  joined: fc.record({ r2: fc.constantFrom('r1', 'r2'), r3: fc.constantFrom('r1', 'r2', 'r3') }),
  delegations: fc.record({ addressed: someStates, attending: someStates }),
}));

/** Also such as begin high, so that three of ten are but a few. */
const steps = (min: number) => fc.uniqueArray(fc.integer({ min, max: 90 }), { minLength: 4, maxLength: 4 });
const percent = (part: number): Share => [part, 100];

/** Any ladder that may be published; half of the time the denominators are those attending. */
export const ladder: fc.Arbitrary<Ladder> = fc
  .record({ denominator: fc.constantFrom(...denominators), steps: fc.oneof(steps(1), steps(40)), above: fc.tuple(fc.nat(5), fc.nat(5)), groups: fc.tuple(fc.integer({ min: 1, max: 70 }), fc.nat(30)), opposeAtMost: fc.nat(30) })
  .map(({ denominator, steps, above: [wide, general], groups: [eachGroup, more], opposeAtMost }) => {
    const [some = 0, several = 0, many = 0, most = 0] = steps.toSorted((a, b) => a - b);
    return {
      version: 'drawn',
      denominator,
      some: [...percent(some)],
      several: [...percent(several)],
      many: [...percent(many)],
      most: [...percent(most)],
      wideAgreement: { support: [...percent(most + wide)], eachGroup: [...percent(eachGroup)], opposeAtMost: [...percent(opposeAtMost)] },
      generalConvergence: { support: [...percent(most + wide + general)], eachGroup: [...percent(eachGroup + more)] },
    };
  });

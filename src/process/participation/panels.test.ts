import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { regionalGroups } from '../vocabulary/states/regional-group.ts';
import { balanceOf } from './balance-of.ts';
import { begun, delegationOf, outcome } from './bodies.test-support.ts';
import { situations } from './state.ts';

const groups: readonly ProcessCommand[] = [
  { name: 'form-group', data: { group: 'grulac', name: { en: 'GRULAC' }, shortName: { en: 'GRULAC' }, type: 'regional', members: [{ state: 'MX' }, { state: 'BR', from: '2017-04-25' }] } },
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends' }, shortName: { en: 'F' }, type: 'standing', members: [{ state: 'MX' }] } },
];
const panel: ProcessCommand = { name: 'form-panel', data: { panel: 'one', event: 'session', title: { en: 'First panel' }, order: 1, offersBy: '2017-04-25', timeZone: 'America/New_York' } };
const formed = () => begun([...groups, panel]);

function offer(state: string, through = 'grulac'): ProcessCommand {
  return { name: 'offer-moderation', data: { panel: 'one', state, through, situations: ['transit'] } };
}
function takeBack(state: string): ProcessCommand {
  return { name: 'withdraw-moderation-offer', data: { panel: 'one', state } };
}
function appoint(state: string, reason?: string): ProcessCommand {
  return { name: 'appoint-moderator', data: { panel: 'one', state, ...(reason !== undefined && { reason }) } };
}
function select(person: string): ProcessCommand {
  return { name: 'select-expert', data: { panel: 'one', person } };
}
function release(person: string): ProcessCommand {
  return { name: 'release-expert', data: { panel: 'one', person } };
}
function person(number: number): string {
  return `p-${String(number).padStart(16, '0')}`;
}
const inTime = { at: '2017-04-20T12:00:00Z' };

describe('offers to moderate', () => {
  test('BO-8 a State offers once, for itself, through a regional group of its own', () => {
    const given = formed();
    const mexico = { ...inTime, by: delegationOf('MX') };
    expect(outcome(given, offer('BR'), mexico)).toBe('not-yours BO-8');
    expect(outcome(given, offer('MX', 'friends'), mexico)).toBe('not-regional BO-8');
    expect(outcome(given, offer('CH'), { ...inTime, by: delegationOf('CH') })).toBe('not-a-member BO-8');
    expect(outcome(given, offer('MX'), mexico)).toBe('done');
    expect(outcome(given, offer('MX'), mexico)).toBe('already-offered BO-8');
    expect(given.state('panel:one')).toMatchObject({ seats: 3, offers: [{ state: 'MX', through: 'grulac', situations: ['transit'], at: '2017-04-20T12:00:00.000Z' }] });
  });

  test('BO-8 it belongs to the group on that day, in the zone of the panel', () => {
    expect(outcome(formed(), offer('BR'), { at: '2017-04-25T03:59:59Z' })).toBe('not-a-member BO-8');
    expect(outcome(formed(), offer('BR'), { at: '2017-04-25T04:00:00Z' })).toBe('done');
  });

  test('BO-9 offers are taken until midnight in New York, and after it from nobody', () => {
    expect(outcome(formed(), offer('MX'), { at: '2017-04-26T03:59:59.999Z', by: delegationOf('MX') })).toBe('done');
    expect(outcome(formed(), offer('MX'), { at: '2017-04-26T04:00:00Z', by: delegationOf('MX') })).toBe('deadline-past BO-9');
    expect(outcome(formed(), offer('MX'), { at: '2017-04-26T04:00:00Z' })).toBe('deadline-past BO-9');
  });

  test('BO-9 the refusal says the day and whose midnight', () => {
    expect(formed().when(offer('MX'), { at: '2017-05-01' })).toMatchObject({ details: { deadline: '2017-04-25', zone: 'America/New_York' } });
  });

  test('BO-10 only the State that offered takes its offer back, until it is appointed', () => {
    const given = formed().and(offer('MX'), inTime);
    expect(outcome(given, takeBack('MX'), { ...inTime, by: delegationOf('BR') })).toBe('not-yours BO-10');
    expect(outcome(given, takeBack('BR'), { ...inTime, by: delegationOf('BR') })).toBe('no-offer BO-10');
    expect(outcome(given, takeBack('MX'), { ...inTime, by: delegationOf('MX') })).toBe('done');
    expect(given.state('panel:one')).toMatchObject({ offers: [] });
    given.and(offer('MX'), inTime).and(appoint('MX'), inTime);
    expect(outcome(given, takeBack('MX'), inTime)).toBe('already-appointed BO-10');
  });

  test('a zone that there is not, or a panel that there is not, is refused', () => {
    expect(outcome(begun(), { ...panel, data: { ...panel.data, timeZone: 'Mars/Olympus' } })).toBe('bad-input WP-7');
    expect(outcome(begun(groups), offer('MX'))).toBe('not-found WP-6');
    expect(outcome(formed(), panel)).toBe('already-exists WP-1');
  });
});

describe('appointing', () => {
  test('BO-11 who did not offer is appointed with a reason', () => {
    const given = formed().and(offer('MX'), inTime);
    expect(outcome(given, appoint('CH'))).toBe('not-offered BO-11');
    expect(outcome(given, appoint('XX', 'why not'))).toBe('not-a-state BO-1');
    expect(outcome(given, appoint('MX'))).toBe('done');
    expect(outcome(formed(), appoint('CH', 'No State of the group offered.'))).toBe('done');
  });

  test('BO-11 who takes the place of another is appointed with a reason', () => {
    const given = formed().and(offer('MX'), inTime).and(offer('BR'), { at: '2017-04-25T12:00:00Z' }).and(appoint('MX'), inTime);
    expect(outcome(given, appoint('MX'))).toBe('nothing-changes BO-11');
    expect(outcome(given, appoint('BR'))).toBe('reason-needed BO-11');
    expect(outcome(given, appoint('BR', 'Mexico cannot come.'))).toBe('done');
    expect(given.state('panel:one')).toMatchObject({ moderator: 'BR' });
  });
});

describe('experts', () => {
  test('BO-12 a panel takes three experts, nobody twice, and releases whom it took', () => {
    const given = formed();
    for (const each of [1, 2]) given.and(select(person(each)), inTime);
    expect(outcome(given, select(person(2)))).toBe('already-on-panel BO-12');
    given.and(select(person(3)), inTime);
    expect(outcome(given, select(person(4)))).toBe('panel-full BO-12');
    expect(outcome(given, release(person(4)))).toBe('not-on-panel BO-12');
    expect(outcome(given, release(person(2)))).toBe('done');
    expect(outcome(given, select(person(4)))).toBe('done');
    expect(given.state('panel:one')).toMatchObject({ experts: [person(1), person(3), person(4)] });
  });

  test('BO-12 whatever is asked, seats are kept and nobody sits twice', () => {
    const step = fc.record({ takes: fc.boolean(), number: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 15 }), (seats, steps) => {
        const given = begun([...groups, { name: 'form-panel', data: { panel: 'one', event: 'session', title: { en: 'P' }, order: 1, seats, offersBy: '2017-04-25', timeZone: 'UTC' } }]);
        for (const { takes, number } of steps) given.when(takes ? select(person(number)) : release(person(number)), inTime);
        const state = given.state('panel:one');
        if (state.kind !== 'panel') throw new Error('No panel.');
        expect(state.experts.length).toBeLessThanOrEqual(seats);
        expect(new Set(state.experts).size).toBe(state.experts.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('balance', () => {
  test('BO-13 what is missing is named', () => {
    const balance = balanceOf([
      { region: 'african', gender: 'woman', situations: ['origin', 'transit'] },
      { region: 'african', gender: 'woman', situations: ['origin'] },
      { gender: 'not-stated', situations: [] },
    ]);
    expect(balance.experts).toBe(3);
    expect(Object.fromEntries(balance.situations)).toEqual({ origin: 2, transit: 1, destination: 0 });
    expect(Object.fromEntries(balance.genders)).toEqual({ woman: 2, man: 0, 'not-stated': 1 });
    expect(balance.regions.get('african')).toBe(2);
    expect(balance.missing.map(({ of, value }) => `${of} ${value}`)).toEqual([
      'situation destination', 'gender man', 'region asia-pacific', 'region eastern-european', 'region latin-american-and-caribbean', 'region western-european-and-other',
    ]);
  });

  test('BO-13 something is missing exactly where nobody is counted', () => {
    const profile = fc.record(
      { region: fc.constantFrom(...regionalGroups), gender: fc.constantFrom('woman', 'man', 'other'), situations: fc.array(fc.constantFrom(...situations), { maxLength: 4 }) },
      { requiredKeys: ['situations'] },
    );
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 12 }), (profiles) => {
        const { missing, situations: counted } = balanceOf(profiles);
        for (const one of situations) {
          expect(counted.get(one)).toBe(profiles.filter((each) => each.situations.includes(one)).length);
          expect(missing.some(({ of, value }) => of === 'situation' && value === one)).toBe(profiles.every((each) => !each.situations.includes(one)));
        }
        for (const one of regionalGroups) expect(missing.some(({ of, value }) => of === 'region' && value === one)).toBe(profiles.every(({ region }) => region !== one));
        for (const one of ['woman', 'man']) expect(missing.some(({ of, value }) => of === 'gender' && value === one)).toBe(profiles.every(({ gender }) => gender !== one));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeCode } from '../../../process/participation/badge-code.ts';
import { instantAt } from '../../../process/vocabulary/instant.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { atTheDoor } from '../../../process/participation/at-the-door.test-support.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { decideShowing, looksLikeCode } from './decide-showing.ts';
import { findByName, isOver, mergeList } from './door-list.ts';
import type { DoorBadge, DoorList } from './door-list.ts';
import { overtaken, settle } from './showing.ts';
import type { Showing } from './showing.ts';

const moment = (text: string) => instantAt(Date.parse(text));
const badge = (registration: string, more: Partial<DoorBadge> = {}): DoorBadge => ({ registration, status: 'approved', category: 'member-state', holder: 'Mexico', name: `Person ${registration}`, ...more });
const badges = new Map([badge('r-1'), badge('r-2', { showings: [moment('2026-05-08T07:30:00.000Z')] }), badge('r-3', { status: 'waiting', name: '' })].map((one) => [one.registration, one]));
const list = (position: number, ...own: DoorBadge[]): DoorList => ({ position, now: '2026-05-08T08:00:00.000Z', lastDay: '2026-05-09', timeZone: 'America/New_York', categories: {}, badges: own });
const showing: Showing = { id: 'r-1 x', meeting: 'p/m', registration: 'r-1', shownAt: moment('2026-05-08T08:00:00.000Z'), state: 'waiting' };

describe('a device without a network', () => {
  const say = (code: string, shown: ReadonlyMap<string, readonly Instant[]> = new Map(), at = '2026-05-08T10:00:00.000Z') => decideShowing({ badges, shown, timeZone: 'America/New_York' }, code, moment(at));
  const here = (registration: string, ...at: readonly string[]) => new Map([[registration, at.map(moment)]]);

  test.each([
    ['r-1', 'welcome'],
    ['r-2', 'already'],
    ['r-3', 'not-approved'],
    ['r-9', 'unknown'],
  ])('says to the badge of %s: %s', (registration, said) => {
    expect(say(badgeCode(registration)).say).toBe(said);
    expect(say(` ${badgeCode(registration).toUpperCase()} `).say).toBe(said);
  });

  test('says that a mistyped code cannot be right, and does not take it for another badge', () => {
    expect(say('r-1.zz').say).toBe('misread');
    expect(say('').say).toBe('misread');
  });

  test('RG-15 lets a badge in once a day, and says when it was shown first: here or elsewhere, whichever was earlier', () => {
    expect(say(badgeCode('r-1'), here('r-1', '2026-05-08T09:00:00.000Z'))).toMatchObject({ say: 'already', at: '2026-05-08T09:00:00.000Z' });
    expect(say(badgeCode('r-2'), here('r-2', '2026-05-08T07:00:00.000Z'))).toMatchObject({ say: 'already', at: '2026-05-08T07:00:00.000Z' });
  });

  test('RG-15 lets it in again after the midnight of the meeting’s zone, and not after that of another', () => {
    expect(say(badgeCode('r-2'), new Map(), '2026-05-09T03:59:59.999Z')).toMatchObject({ say: 'already', at: '2026-05-08T07:30:00.000Z' });
    expect(say(badgeCode('r-2'), new Map(), '2026-05-09T04:00:00.000Z').say).toBe('welcome');
    expect(say(badgeCode('r-2'), here('r-2', '2026-05-08T07:00:00.000Z', '2026-05-09T12:00:00.000Z'), '2026-05-09T13:00:00.000Z')).toMatchObject({ say: 'already', at: '2026-05-09T12:00:00.000Z' });
  });

  test('RG-16 a device with the whole list says the same as the record', () => {
    const commands = (shownAt: Instant) => ({ name: 'check-in', data: { registration: 'r1', enrolment: 'hearing', shownAt, device: 'door-1' } }) as const;
    const inOrder = fc.uniqueArray(fc.integer({ min: Date.parse('2018-05-01T00:00:00Z'), max: Date.parse('2018-05-03T23:00:00Z') }), { minLength: 1, maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b).map(instantAt));
    fc.assert(
      fc.property(inOrder, fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'), (moments, timeZone) => {
        const record = atTheDoor(timeZone);
        const shown: Instant[] = [];
        for (const at of moments) {
          const said = decideShowing({ badges: new Map([['r1', badge('r1')]]), shown: new Map([['r1', shown]]), timeZone }, badgeCode('r1'), at);
          const decided = record.when(commands(at), { at });
          expect(said.say).toBe(isRefusal(decided) ? 'already' : 'welcome');
          if (isRefusal(decided)) expect(decided).toMatchObject({ code: 'already-checked-in', details: { at: said.at } });
          else shown.push(at);
        }
      }),
    );
  });

  test('whatever is typed gets an answer, and only an approved badge on the list is welcome', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(say(text).say).not.toBe('welcome');
    }));
  });

  test('tells codes from names', () => {
    expect(['r-1.zz', badgeCode('i3f9a2-1234')].map(looksLikeCode)).toEqual([true, true]);
    expect(['Ana', 'Ana López', 'J. Smith', 'de'].map(looksLikeCode)).toEqual([false, false, false, false]);
  });
});

test('names are found by their beginnings in any order, without accents, among the approved only', () => {
  const people = [badge('a', { name: 'Ana María López' }), badge('b', { name: 'Anders Lopp', holder: 'Denmark' }), badge('c', { name: 'Ana López', status: 'requested' }), badge('d', { name: '李娜' })];
  expect(findByName(people, 'lopez an').map(({ registration }) => registration)).toEqual(['a']);
  expect(findByName(people, 'LOP').map(({ registration }) => registration)).toEqual(['a', 'b']);
  expect(findByName(people, 'lop denm').map(({ registration }) => registration)).toEqual(['b']);
  expect(findByName(people, '李').map(({ registration }) => registration)).toEqual(['d']);
  expect(findByName(people, ' . ')).toEqual([]);
});

test('a list is over after the midnight of its own zone', () => {
  expect(isOver(list(1), new Date('2026-05-10T03:59:00Z'))).toBe(false);
  expect(isOver(list(1), new Date('2026-05-10T04:01:00Z'))).toBe(true);
});

test('what changed replaces what was known, and nothing else', () => {
  const merged = mergeList(list(1, badge('a'), badge('b')), list(7, badge('b', { status: 'cancelled' }), badge('c')));
  expect(merged.position).toBe(7);
  expect(merged.badges.map(({ registration, status }) => `${registration} ${status}`)).toEqual(['a approved', 'b cancelled', 'c approved']);
});

describe('reconciling', () => {
  const told = (say: Parameters<typeof settle>[1]['say'], at?: string) => settle(showing, { registration: 'r-1', shownAt: showing.shownAt, say, ...(at !== undefined && { at }) });

  test('what the record took is done; what it refused is to be looked into; what it could not decide is told again', () => {
    expect(told('welcome').state).toBe('recorded');
    expect(told('already', '2026-05-08T07:00:00.000Z')).toMatchObject({ state: 'conflict', said: 'already', firstAt: '2026-05-08T07:00:00.000Z' });
    expect(told('not-approved').state).toBe('conflict');
    expect([told('later'), told('clock-ahead')].map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  test('RG-16 a badge that was at another door before on that day is told of later', () => {
    const recorded = told('welcome');
    const known = (...showings: readonly string[]) => overtaken(recorded, showings.map(moment), 'America/New_York');
    expect(known(recorded.shownAt)).toBeUndefined();
    expect(known()).toBeUndefined();
    expect(known('2026-05-08T03:59:59.000Z', recorded.shownAt)).toBeUndefined();
    expect(known('2026-05-08T04:00:00.000Z', '2026-05-09T12:00:00.000Z')).toMatchObject({ state: 'conflict', said: 'already', firstAt: '2026-05-08T04:00:00.000Z' });
    expect(known('2026-05-08T07:59:59.000Z')).toMatchObject({ state: 'conflict', firstAt: '2026-05-08T07:59:59.000Z' });
  });
});

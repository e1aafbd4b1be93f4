import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeCode } from '../../../process/participation/badge-code.ts';
import { decideShowing, looksLikeCode } from './decide-showing.ts';
import { findByName, isOver, mergeList } from './door-list.ts';
import type { DoorBadge, DoorList } from './door-list.ts';
import { overtaken, settle } from './showing.ts';
import type { Showing } from './showing.ts';

const badge = (registration: string, more: Partial<DoorBadge> = {}): DoorBadge => ({ registration, status: 'approved', category: 'member-state', holder: 'Mexico', name: `Person ${registration}`, ...more });
const badges = new Map([badge('r-1'), badge('r-2', { attendedAt: '2026-05-08T07:30:00.000Z' }), badge('r-3', { status: 'waiting', name: '' })].map((one) => [one.registration, one]));
const list = (position: number, ...own: DoorBadge[]): DoorList => ({ position, now: '2026-05-08T08:00:00.000Z', lastDay: '2026-05-09', timeZone: 'America/New_York', categories: {}, badges: own });
const showing: Showing = { id: 'r-1 x', meeting: 'p/m', registration: 'r-1', shownAt: '2026-05-08T08:00:00.000Z', state: 'waiting' };

describe('a device without a network', () => {
  const say = (code: string, shown: ReadonlyMap<string, string> = new Map()) => decideShowing(badges, shown, code);

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

  test('lets a badge in once, and says when it was shown first: here or elsewhere, whichever was earlier', () => {
    expect(say(badgeCode('r-1'), new Map([['r-1', '2026-05-08T09:00:00.000Z']]))).toMatchObject({ say: 'already', at: '2026-05-08T09:00:00.000Z' });
    expect(say(badgeCode('r-2'), new Map([['r-2', '2026-05-08T07:00:00.000Z']]))).toMatchObject({ say: 'already', at: '2026-05-08T07:00:00.000Z' });
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

  test('a badge that was at another door before is told of later', () => {
    const recorded = told('welcome');
    expect(overtaken(recorded, recorded.shownAt)).toBeUndefined();
    expect(overtaken(recorded, undefined)).toBeUndefined();
    expect(overtaken(recorded, '2026-05-08T07:59:59.000Z')).toMatchObject({ state: 'conflict', firstAt: '2026-05-08T07:59:59.000Z' });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import { leadsNow, membersNow } from './coalition-parts.ts';
import { caritas, givenPact, kenya, mexico, office } from './pledges.test-support.ts';
import type { CoalitionState } from './state.ts';

const day = '2018-12-10';
const form = (more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'form-coalition', data: { coalition: 'ferrymen', title: { en: 'Ferrymen' }, aim: { en: 'Boats that float' }, commitments: ['paths'], open: true, lead: 'MX', on: day, ...more } });
const closed = form({ open: false });
const join = (holder: string, by?: string) => ({ name: 'join-coalition', data: { coalition: 'ferrymen', holder, on: day, ...(by !== undefined && { by }) } }) as const;
const ask = (holder: string) => ({ name: 'ask-to-join', data: { coalition: 'ferrymen', holder, on: day } }) as const;
const decline = (holder: string, by: string) => ({ name: 'decline-ask', data: { coalition: 'ferrymen', holder, by } }) as const;
const name = (holder: string, by: string) => ({ name: 'name-lead', data: { coalition: 'ferrymen', holder, by } }) as const;
const layDown = (holder: string) => ({ name: 'lay-down-lead', data: { coalition: 'ferrymen', holder } }) as const;
const leave = (holder: string, on = day) => ({ name: 'leave-coalition', data: { coalition: 'ferrymen', holder, on } }) as const;
const plan = (by: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'plan-work', data: { coalition: 'ferrymen', item: 'boats', title: 'Two boats', due: '2019-03-01', responsible: by, status: 'planned', by, ...more } });
const note = (by: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand => ({ name: 'note-progress', data: { coalition: 'ferrymen', by, on: day, text: 'The keel is laid.', ...more } });
const close = (by: string) => ({ name: 'close-coalition', data: { coalition: 'ferrymen', by, on: day, result: 'Both boats sail.' } }) as const;

function coalition(at: Given): CoalitionState {
  const state = at.state('coalition:ferrymen');
  if (state.kind !== 'coalition') throw new Error('no coalition');
  return state;
}

test('CO-1 whoever takes part forms a coalition on commitments that there are, and leads it', () => {
  const at = givenPact();
  expect(outcome(at, form(), kenya)).toBe('not-yours CO-1');
  expect(outcome(at, form({ lead: 'gone' }), office)).toBe('nobodys CO-1');
  expect(outcome(at, form({ lead: 'ZZ' }), office)).toBe('nobodys CO-1');
  expect(outcome(at, form({ commitments: ['roads'] }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, form({ commitments: [] }), mexico)).toBe('bad-input WP-7');
  expect(outcome(at, form({ on: '2018-12-12' }), mexico)).toBe('day-to-come CO-1');
  expect(outcome(at, form(), mexico)).toBe('done');
  expect(outcome(at, form(), mexico)).toBe('already-exists WP-1');
  expect(coalition(at).members).toEqual([{ holder: 'MX', role: 'lead', from: day }]);
});

test('CO-2 whoever takes part joins an open coalition for itself; to another one is admitted by its leads', () => {
  const open = givenPact([form()]);
  expect(outcome(open, join('KE'), mexico)).toBe('not-yours CO-2');
  expect(outcome(open, join('gone'), office)).toBe('nobodys CO-2');
  expect(outcome(open, join('KE', 'MX'), mexico)).toBe('open-to-all CO-2');
  expect(outcome(open, ask('KE'), kenya)).toBe('open-to-all CO-2');
  expect(['KE', 'KE'].map((one) => outcome(open, join(one), kenya))).toEqual(['done', 'in-coalition CO-2']);
  expect(outcome(open, join('caritas'), caritas)).toBe('done');
  expect(outcome(open, join('south'), kenya)).toBe('done');

  const other = givenPact([closed]);
  expect(outcome(other, join('KE'), kenya)).toBe('admitted-by-leads CO-2');
  expect(['KE', 'KE'].map((one) => outcome(other, ask(one), kenya))).toEqual(['done', 'nothing-changes CO-2']);
  expect(outcome(other, join('KE', 'KE'), kenya)).toBe('only-leads CO-2');
  expect(outcome(other, join('KE', 'MX'), kenya)).toBe('not-yours CO-2');
  expect(outcome(other, decline('KE', 'MX'), mexico)).toBe('done');
  expect(outcome(other, decline('KE', 'MX'), mexico)).toBe('not-asked CO-2');
  other.and(ask('KE'), kenya);
  expect(outcome(other, join('KE', 'MX'), mexico)).toBe('done');
  expect(coalition(other).asks).toEqual([]);
  expect(outcome(other, join('caritas', 'MX'), mexico)).toBe('done');
  expect(outcome(other, join('nobody-at-all', 'MX'), mexico)).toBe('nobodys CO-2');
  expect(outcome(other, ask('KE'), kenya)).toBe('in-coalition CO-2');
});

test('CO-3 leads name leads, and the last one does not lay it down', () => {
  const at = givenPact([form()]);
  at.and(join('KE'), kenya);
  expect(outcome(at, layDown('MX'), mexico)).toBe('last-lead CO-4');
  expect(outcome(at, name('KE', 'KE'), kenya)).toBe('only-leads CO-3');
  expect(outcome(at, name('caritas', 'MX'), mexico)).toBe('not-in-coalition CO-3');
  expect([1, 2].map(() => outcome(at, name('KE', 'MX'), mexico))).toEqual(['done', 'nothing-changes CO-3']);
  expect(outcome(at, layDown('MX'), mexico)).toBe('done');
  expect(leadsNow(coalition(at))).toEqual(['KE']);
  expect(outcome(at, layDown('MX'), mexico)).toBe('only-leads CO-3');
});

test('CO-4 a member leaves for itself, not before it came, and may come again; the last lead does not', () => {
  const at = givenPact([form()]);
  at.and(join('KE'), kenya);
  expect(outcome(at, leave('MX'), mexico)).toBe('last-lead CO-4');
  expect(outcome(at, leave('KE'), mexico)).toBe('not-yours CO-4');
  expect(outcome(at, leave('KE', '2018-12-01'), kenya)).toBe('end-before-start CO-4');
  expect(outcome(at, leave('KE', '2018-12-12'), kenya)).toBe('day-to-come CO-4');
  expect(outcome(at, leave('KE'), kenya)).toBe('done');
  expect(outcome(at, leave('KE'), kenya)).toBe('not-in-coalition CO-4');
  expect(outcome(at, join('KE'), kenya)).toBe('done');
  expect(coalition(at).members.map(({ holder, until }) => [holder, until])).toEqual([['MX', undefined], ['KE', day], ['KE', undefined]]);
});

test('CO-5 a member plans work, for which a member is responsible', () => {
  const at = givenPact([form()]);
  expect(outcome(at, plan('KE'), kenya)).toBe('not-in-coalition CO-5');
  expect(outcome(at, plan('MX'), kenya)).toBe('not-yours CO-5');
  expect(outcome(at, plan('MX', { responsible: 'KE' }), mexico)).toBe('not-in-coalition CO-5');
  expect(outcome(at, plan('MX'), mexico)).toBe('done');
  expect(outcome(at, plan('MX', { item: 'oars', title: 'Four oars' }), mexico)).toBe('done');
  expect(outcome(at, plan('MX', { title: 'Three boats', status: 'under-way' }), mexico)).toBe('done');
  expect(coalition(at).work.map(({ id, title, status }) => [id, title, status])).toEqual([['boats', 'Three boats', 'under-way'], ['oars', 'Four oars', 'planned']]);
});

test('CO-6 a member notes progress of the whole or of a step, and where the step stands', () => {
  const at = givenPact([form()]);
  at.and(plan('MX'), mexico);
  expect(outcome(at, note('KE'), kenya)).toBe('not-in-coalition CO-6');
  expect(outcome(at, note('MX', { item: 'sails' }), mexico)).toBe('no-such-item CO-6');
  expect(outcome(at, note('MX', { status: 'done' }), mexico)).toBe('no-such-item CO-6');
  expect(outcome(at, note('MX', { on: '2018-12-12' }), mexico)).toBe('day-to-come CO-6');
  expect(outcome(at, note('MX', { item: 'boats', status: 'done' }), mexico)).toBe('done');
  expect(outcome(at, note('MX'), mexico)).toBe('done');
  expect(coalition(at).work[0]?.status).toBe('done');
  expect(coalition(at).progress.map(({ item }) => item)).toEqual(['boats', undefined]);
});

test('CO-7 a lead closes it with its result, and nothing is changed in it afterwards', () => {
  const at = givenPact([form()]);
  at.and(join('KE'), kenya);
  expect(outcome(at, close('KE'), kenya)).toBe('only-leads CO-7');
  expect(outcome(at, close('MX'), mexico)).toBe('done');
  expect(coalition(at)).toMatchObject({ status: 'closed', closedOn: day, result: 'Both boats sail.' });
  for (const late of [join('caritas'), ask('caritas'), name('KE', 'MX'), layDown('MX'), leave('KE'), plan('MX'), note('MX'), close('MX'), decline('KE', 'MX')]) expect(outcome(at, late, office)).toBe('coalition-closed CO-7');
});

test('CO-3 whatever is done in whatever sequence, a coalition that works has a lead, and nobody is in it twice', () => {
  const who = fc.constantFrom('MX', 'KE', 'CH', 'caritas');
  const step = fc.oneof(fc.tuple(who, who).map(([a, b]) => join(a, b)), who.map((a) => join(a)), who.map(ask), fc.tuple(who, who).map(([a, b]) => name(a, b)), who.map(layDown), who.map((a) => leave(a)), fc.tuple(who, who).map(([a, b]) => decline(a, b)));
  fc.assert(fc.property(fc.boolean(), fc.array(step, { maxLength: 40 }), fc.array(fc.constantFrom('secretariat', 'MX', 'KE'), { minLength: 40, maxLength: 40 }), (open, steps, actors) => {
    const at = givenPact([form({ open })]);
    steps.forEach((command, index) => {
      const by = actors[index] ?? 'secretariat';
      const before = coalition(at);
      const result = at.when(command, { at: office.at, ...(by !== 'secretariat' && { by: delegationOf(by) }) });
      const now = coalition(at);
      if (isRefusal(result)) expect(now).toBe(before);
      const members = membersNow(now).map(({ holder }) => holder);
      expect(leadsNow(now).length).toBeGreaterThan(0);
      expect(new Set(members).size).toBe(members.length);
      expect(now.asks.filter(({ holder }) => members.includes(holder))).toEqual([]);
    });
  }), { numRuns: 60 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { begun } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PanelId } from '../vocabulary/ids.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { checkProgramme, minutesOf } from './check-programme.ts';
import type { PanelElsewhere } from './elsewhere.ts';
import { at, event, experts, outcome, planned, secretariat, setRules } from './floor.test-support.ts';
import type { ItemKind } from './programme-item.ts';
import type { ProgrammeState } from './programme-state.ts';

const desk = at('09:00', secretariat, '2017-04-20');

function item(id: string, from: string, to: string, kind: ItemKind = 'discussion', more: { readonly panel?: string; readonly day?: string } = {}): ProcessCommand {
  return { name: 'set-programme-item', data: { event, item: { id, day: '2017-05-09', from, to, kind, title: { en: id }, ...more } } };
}
function programmeIn(given: Given): ProgrammeState {
  const state = given.state(subjectKey('programme', event));
  if (state.kind !== 'programme') throw new Error(`Not a programme: ${state.kind}`);
  return state;
}
const remove = (id: string): ProcessCommand => ({ name: 'remove-programme-item', data: { event, item: id } });
const panelId = (id: string): PanelId => idOf<PanelId>().parse(id);

function panels(given: Given): ReadonlyMap<PanelId, PanelElsewhere> {
  return new Map([...given.states.values()].flatMap((state) => (state.kind === 'panel' && state.event === event ? [[state.id, state]] : [])));
}
function findings(...items: readonly ProcessCommand[]): readonly object[] {
  const given = planned();
  for (const one of items) given.and(one, desk);
  return checkProgramme(programmeIn(given), panels(given)).map(({ items: found, ...rest }) => ({ ...rest, items: found.map(({ id }) => id) }));
}

describe('the rules of a session', () => {
  test('PR-1 the least is not above the most', () => {
    for (const field of ['moderatorSeconds', 'expertSeconds', 'podiumSeconds'] as const) expect(outcome(planned(), setRules({ [field]: [601, 600] }), desk)).toBe('least-over-most PR-1');
    expect(outcome(planned(), setRules({ expertSeconds: [300, 300] }), desk)).toBe('done');
  });

  test('PR-1 they may change, and the same told twice changes nothing, in whatever sequence its fields come', () => {
    const given = planned({ interventionSeconds: 120, source: 'Paragraph 12' });
    expect(outcome(given, setRules({ source: 'Paragraph 12', interventionSeconds: 120 }), desk)).toBe('nothing-changes PR-1');
    expect(outcome(given, setRules({ interventionSeconds: 120 }), desk)).toBe('done');
    expect(outcome(given, setRules({ interventionSeconds: 120 }, { timeZone: 'America/New_York' }), desk)).toBe('done');
    expect(programmeIn(given)).toMatchObject({ timeZone: 'America/New_York', rules: { interventionSeconds: 120, warnSeconds: 30, expertsPerPanel: 3 } });
    expect(programmeIn(given).rules).not.toHaveProperty('source');
  });

  test('PR-1 of a session that exists, in a zone that exists', () => {
    expect(outcome(begun(), setRules({}, { event: 'nothing' }), desk)).toMatch(/^not-found|^unknown-event/u);
    expect(outcome(begun(), setRules({}, { timeZone: 'Europe/Atlantis' }), desk)).toMatch(/^bad-input/u);
    expect(outcome(begun(), item('opening', '10:00', '10:30'), desk)).toBe('no-programme PR-1');
  });

  test('PR-1 new rules leave the items', () => {
    const given = planned().and(item('opening', '10:00', '10:30'), desk).and(setRules({ interventionSeconds: 60 }), desk);
    expect(programmeIn(given).items).toHaveLength(1);
  });
});

describe('items', () => {
  test('PR-2 an item ends after it begins', () => {
    expect(outcome(planned(), item('a', '10:00', '10:00'), desk)).toBe('item-ends-early PR-2');
    expect(planned().when(item('a', '10:30', '10:00'), desk)).toMatchObject({ code: 'item-ends-early', details: { from: '10:30', to: '10:00' } });
    for (const clock of ['24:00', '9:00', '10:60', 'ten']) expect(outcome(planned(), item('a', clock, '23:59'), desk)).toMatch(/^bad-input/u);
  });

  test('PR-2 items stand by hour, are set anew and removed', () => {
    const given = planned().and(item('late', '15:00', '16:00'), desk).and(item('early', '10:00', '11:00'), desk).and(item('late', '09:00', '09:30'), desk);
    expect(programmeIn(given).items.map(({ id, from }) => [id, from])).toEqual([['late', '09:00'], ['early', '10:00']]);
    expect(outcome(given, item('early', '10:00', '11:00'), desk)).toBe('nothing-changes PR-2');
    expect(outcome(given, remove('nothing'), desk)).toBe('not-found PR-2');
    given.and(remove('late'), desk);
    expect(programmeIn(given).items.map(({ id }) => id)).toEqual(['early']);
    expect(outcome(given, item('p', '12:00', '13:00', 'panel', { panel: 'nowhere' }), desk)).toMatch(/^not-found/u);
    expect(outcome(begun(), remove('early'), desk)).toBe('not-found PR-2');
  });
});

describe('what does not fit', () => {
  test('PR-3 the second panel until 17:55 and the closing from 17:50, as in the first session: five minutes', () => {
    expect(findings(item('panel-2', '15:00', '17:55'), item('closing', '17:50', '18:00', 'closing'))).toEqual([{ code: 'overlap', items: ['panel-2', 'closing'], minutes: 5 }]);
  });

  test('PR-3 one after the other, on other days, and side events beside a break do not overlap', () => {
    expect(findings(item('a', '10:00', '13:00'), item('b', '13:00', '15:00'))).toEqual([]);
    expect(findings(item('a', '10:00', '13:00'), item('b', '10:00', '13:00', 'discussion', { day: '2017-05-08' }))).toEqual([]);
    expect(findings(item('lunch', '13:00', '15:00', 'break'), item('s1', '13:15', '14:30', 'side-events'), item('s2', '13:15', '14:30', 'side-events'))).toEqual([]);
    expect(findings(item('a', '12:30', '13:30'), item('lunch', '13:00', '15:00', 'break'))).toEqual([{ code: 'overlap', items: ['a', 'lunch'], minutes: 30 }]);
  });

  test('PR-3 the minutes are those that both items share', () => {
    const clock = fc.integer({ min: 0, max: 1439 });
    const span = fc.tuple(clock, clock).filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const written = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(span, span, ([a, b], [c, d]) => {
        const shared = Array.from({ length: b - a }, (_, minute) => a + minute).filter((minute) => minute >= c && minute < d).length;
        const found = findings(item('a', written(a), written(b)), item('b', written(c), written(d)));
        expect(found.length).toBe(shared > 0 ? 1 : 0);
        if (shared > 0) expect(found).toMatchObject([{ minutes: shared }]);
        expect(minutesOf(written(a))).toBe(a);
      }),
      { numRuns: 100 },
    );
  });

  test('PR-4 a panel short of experts, or not formed', () => {
    expect(findings(item('p', '10:00', '11:00', 'panel', { panel: 'one' }))).toEqual([]);
    expect(findings(item('p', '10:00', '11:00', 'panel', { panel: 'two' }))).toEqual([{ code: 'short-of-experts', items: ['p'], experts: 0, wanted: 3 }]);
    expect(findings(item('p', '10:00', '11:00', 'panel'))).toEqual([{ code: 'no-panel', items: ['p'] }]);
    expect(findings(item('p', '10:00', '11:00', 'panel', { panel: 'elsewhere' }))).toEqual([{ code: 'no-panel', items: ['p'] }]);
  });

  test('PR-4 as many as the session\'s rules want', () => {
    const given = planned({ expertsPerPanel: 0 }).and(item('p', '10:00', '11:00', 'panel', { panel: 'two' }), desk);
    expect(checkProgramme(programmeIn(given), panels(given))).toEqual([]);
  });

  test('PR-5 a panel that nobody moderates', () => {
    const given = planned().and(item('p', '10:00', '11:00', 'panel', { panel: 'one' }), desk);
    const unmoderated: PanelElsewhere = { kind: 'panel', event: programmeIn(given).id, experts: experts.map((one) => personId.parse(one)) };
    expect(checkProgramme(programmeIn(given), new Map([[panelId('one'), unmoderated]])).map(({ code }) => code)).toEqual(['nobody-moderates']);
    expect(checkProgramme(programmeIn(given), new Map([[panelId('one'), { ...unmoderated, experts: [] }]])).map(({ code }) => code)).toEqual(['short-of-experts', 'nobody-moderates']);
  });
});

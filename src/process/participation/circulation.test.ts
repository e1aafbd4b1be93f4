import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays, dayIn, endOfDay, isWeekend } from '../vocabulary/midnight.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { accredit, applicant, application, circulated, circulation, decide, filed, filing, findComplete, hash, include, inTime, kenya, list, listed, mexico, moment, objection, outcomeOf, procedure, takeBack } from './accreditation.test-support.ts';
import { secretariat } from './given.test-support.ts';
import { daysLeft, lastDayOf, objectionPeriod } from './objection-period.ts';
import { visibleObjection } from './visible-objection.ts';

function day(text: string) {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`No day: ${text}`);
  return read;
}
const running = { at: '2017-04-22T12:00:00Z' };
const over = { at: '2017-04-27T12:00:00Z' };

describe('a list before Member States', () => {
  test('AC-8 its period is fixed when it is circulated, in the zone of the procedure', () => {
    const given = circulated();
    expect(circulation(given)).toMatchObject({ lastDay: '2017-04-25', endsAt: '2017-04-26T04:00:00.000Z', timeZone: 'America/New_York', status: 'open', applications: ['one', 'two'] });
    expect([application(given).status, application(given).circulation]).toEqual(['circulated', 'first']);
    given.and(procedure({ objectionDays: 30, timeZone: 'Europe/Zurich' }), running);
    expect(circulation(given)).toMatchObject({ lastDay: '2017-04-25', endsAt: '2017-04-26T04:00:00.000Z' });
  });

  test('AC-8 it takes complete applications only, each once', () => {
    const given = filed().and(filing('two'), { at: inTime, by: applicant }).and(findComplete('two'), { at: '2017-04-18' });
    expect(outcomeOf(given, list('l', ['two', 'two']), { at: listed })).toBe('listed-twice AC-8');
    expect(given.when(list('l', ['two', 'one']), { at: listed })).toMatchObject({ code: 'wrong-stage', details: { id: 'one', status: 'filed' } });
    expect(given.states.has('circulation:l')).toBe(false);
    expect(outcomeOf(given, list('l', ['two']), { at: listed })).toBe('done');
    expect(outcomeOf(given, list('l', ['two']), { at: listed })).toBe('already-exists AC-8');
    expect(outcomeOf(circulated(), list('l', ['one']), running)).toBe('wrong-stage AC-4');
  });

  test('AC-8 an application comes on the list that names it, and not after it went out', () => {
    const given = filed().and(filing('two'), { at: inTime, by: applicant });
    for (const id of ['one', 'two']) given.and(findComplete(id), { at: '2017-04-18' });
    given.and(list('first', ['one']), { at: listed });
    expect(outcomeOf(given, include('two'), { at: listed })).toBe('not-on-list AC-8');
    expect(outcomeOf(given, include('one', 'nowhere'), { at: listed })).toBe('not-on-list AC-8');
    expect(outcomeOf(given, include('one'), { at: '2017-04-20T15:00:01Z' })).toBe('list-went-out AC-8');
    expect(outcomeOf(given, include('one'), { at: listed })).toBe('done');
    expect(outcomeOf(given, include('one'), { at: listed })).toBe('wrong-stage AC-4');
  });

  test('AC-8 weekends and holidays do not count where working days are counted', () => {
    const terms = { objectionDays: 5, timeZone: 'UTC', holidays: [day('2017-04-24')] };
    expect(lastDayOf(day('2017-04-20'), { ...terms, dayKind: 'working' })).toBe('2017-04-28');
    expect(lastDayOf(day('2017-04-20'), { ...terms, dayKind: 'calendar' })).toBe('2017-04-25');
    expect(objectionPeriod(moment('2017-04-21T02:00:00Z'), { ...terms, dayKind: 'calendar', timeZone: 'America/New_York' })).toEqual({ lastDay: '2017-04-25', endsAt: '2017-04-26T04:00:00.000Z' });
  });

  test('AC-8 a period has exactly as many counted days as the procedure says, whatever day it begins', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), offsets, fc.constantFrom('working', 'calendar'), (offset, objectionDays, free, dayKind) => {
        const start = addDays(day('2017-01-01'), offset);
        const holidays = free.map((number) => addDays(start, number));
        const counts = (one: string) => dayKind === 'calendar' || (!isWeekend(day(one)) && !holidays.some((holiday) => holiday === one));
        const last = lastDayOf(start, { objectionDays, dayKind, holidays, timeZone: 'UTC' });
        const days = Array.from({ length: 200 }, (_, index) => addDays(start, index + 1)).filter((one) => one <= last);
        expect(days.filter(counts)).toHaveLength(objectionDays);
        expect(counts(last)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the days left are days of the calendar there, today among them', () => {
    const ending = circulation(circulated());
    const left = (at: string) => daysLeft(ending, moment(at));
    expect([left(listed), left('2017-04-25T03:59:59Z'), left('2017-04-25T04:00:00Z'), left('2017-04-26T03:59:59Z'), left('2017-04-26T04:00:00Z'), left('2018-01-01')]).toEqual([6, 2, 1, 1, 0, 0]);
    const longDay = { lastDay: day('2017-11-05'), endsAt: endOfDay(day('2017-11-05'), 'America/New_York'), timeZone: 'America/New_York' };
    expect(daysLeft(longDay, moment('2017-11-05T04:00:00Z'))).toBe(1);
    expect(dayIn(longDay.endsAt, 'America/New_York')).toBe('2017-11-06');
  });

  test('AC-11 it is closed after its period only, once', () => {
    const close = { name: 'close-list', data: { list: 'first' } } as const;
    const given = circulated();
    expect(outcomeOf(given, close, { at: '2017-04-26T03:59:59Z' })).toBe('period-runs AC-11');
    given.and(close, { at: '2017-04-26T04:00:00Z' });
    expect(circulation(given)).toMatchObject({ status: 'closed', closedAt: '2017-04-26T04:00:00.000Z' });
    expect(outcomeOf(given, close, over)).toBe('already-closed AC-11');
  });
});

describe('objections', () => {
  test('AC-9 after the deadline changes nothing and names the deadline', () => {
    const given = circulated();
    const before = application(given);
    expect(given.when(objection('MX'), { at: '2017-04-26T04:00:00Z', by: mexico })).toMatchObject({ code: 'objection-late', rule: 'AC-9', details: { deadline: '2017-04-25', zone: 'America/New_York' } });
    expect(application(given)).toEqual(before);
    expect(outcomeOf(given, objection('MX'), { at: '2017-04-26T03:59:59.999Z', by: mexico })).toBe('done');
    expect(application(given)).toMatchObject({ status: 'contested', objections: [{ state: 'MX', at: '2017-04-26T03:59:59.999Z' }] });
  });

  test('AC-9 a Member State makes it, by its own delegation, once', () => {
    const given = circulated();
    expect(outcomeOf(given, objection('MX'), { ...running, by: kenya })).toBe('not-your-state AC-9');
    expect(outcomeOf(given, objection('MX'), { ...running, by: secretariat })).toBe('not-your-state AC-9');
    expect(outcomeOf(given, objection('VA'), { ...running, by: { standing: 'delegation', of: 'VA' } })).toBe('not-a-member-state AC-9');
    given.and(objection('MX'), { ...running, by: mexico });
    expect(outcomeOf(given, objection('MX'), { ...running, by: mexico })).toBe('already-objected AC-9');
    expect(outcomeOf(given, objection('KE', { list: 'nowhere' }), { ...running, by: kenya })).toBe('not-on-list AC-8');
    expect(outcomeOf(filed(), objection('MX'), { ...running, by: mexico })).toBe('wrong-stage AC-4');
  });

  test('AC-10 only the State that objected takes it back, and with none left the application passes', () => {
    const given = circulated().and(objection('MX'), { ...running, by: mexico }).and(objection('KE'), { ...running, by: kenya });
    expect(outcomeOf(given, takeBack('MX'), { ...running, by: kenya })).toBe('not-your-state AC-10');
    expect(outcomeOf(given, takeBack('MX'), { ...running, by: secretariat })).toBe('not-your-state AC-10');
    given.and(takeBack('MX'), { ...running, by: mexico });
    expect(application(given).status).toBe('contested');
    expect(outcomeOf(given, takeBack('MX'), { ...running, by: mexico })).toBe('no-objection AC-10');
    given.and(takeBack('KE'), { ...over, by: kenya });
    expect(application(given)).toMatchObject({ status: 'circulated', objections: [{ withdrawnAt: expect.any(String) }, { withdrawnAt: expect.any(String) }] });
    expect(outcomeOf(given, accredit, over)).toBe('done');
    expect(outcomeOf(given, takeBack('KE'), { ...over, by: kenya })).toBe('already-decided AC-4');
  });

  test('AC-10 a State that took its objection back may object again while the period runs', () => {
    const given = circulated().and(objection('MX'), { ...running, by: mexico }).and(takeBack('MX'), { ...running, by: mexico });
    expect(outcomeOf(given, objection('MX'), { ...running, by: mexico })).toBe('done');
    expect(application(given).status).toBe('contested');
  });

  test('AC-17 a reason that not everybody may read stays out of the record, which everybody may read', () => {
    expect(outcomeOf(circulated({ reasons: 'states' }), objection('MX', { reason: 'Ours.' }), { ...running, by: mexico })).toBe('reason-not-public AC-17');
    expect(outcomeOf(circulated({ reasons: 'deciding-body' }), objection('MX', { reason: 'Ours.' }), { ...running, by: mexico })).toBe('reason-not-public AC-17');
    expect(outcomeOf(circulated(), objection('MX', { reason: 'Ours.', reasonCommitment: hash }), { ...running, by: mexico })).toBe('bad-input WP-7');
    const apart = circulated({ reasons: 'states' }).and(objection('MX', { reasonCommitment: hash }), { ...running, by: mexico });
    expect(application(apart).objections).toEqual([{ state: 'MX', at: '2017-04-22T12:00:00.000Z', reasonCommitment: hash }]);
    const open = circulated().and(objection('MX', { reason: 'Ours.' }), { ...running, by: mexico });
    expect(application(open).objections).toMatchObject([{ reason: 'Ours.' }]);
  });

  test('AC-17 reasons are shown or withheld as the procedure says', () => {
    const given = { state: 'MX', at: moment('2017-04-22') } as const;
    const readers: readonly Actor[] = [{ standing: 'public' }, { standing: 'focal-point', of: 'MX' }, kenya, mexico, secretariat];
    const seen = { public: [true, true, true, true, true], states: [false, false, true, true, true], 'deciding-body': [false, false, false, true, true] } as const;
    for (const reasons of ['public', 'states', 'deciding-body'] as const) {
      const shown = readers.map((reader) => visibleObjection({ ...given, reason: 'Ours.' }, { reasons }, reader));
      expect(shown.map(({ reason }) => reason !== undefined)).toEqual(seen[reasons]);
      expect(shown.map(({ withheld }) => !withheld)).toEqual(seen[reasons]);
      expect(readers.map((reader) => visibleObjection({ ...given, reasonCommitment: hash }, { reasons }, reader).reasonCommitment !== undefined)).toEqual(seen[reasons]);
      expect(readers.map((reader) => visibleObjection(given, { reasons }, reader))).toEqual(readers.map(() => ({ ...given, withheld: false })));
    }
  });
});

describe('the outcome', () => {
  test('AC-12 nobody is accredited while an objection stands or the period runs', () => {
    expect(outcomeOf(circulated(), accredit, running)).toBe('period-runs AC-12');
    expect(circulated().and(objection('MX'), { ...running, by: mexico }).when(accredit, over)).toMatchObject({ code: 'objections-stand', rule: 'AC-12', details: { count: 1 } });
    expect(application(circulated().and(accredit, { at: '2017-04-26T04:00:00Z' }))).toMatchObject({ status: 'accredited', outcome: { how: 'non-objection', at: '2017-04-26T04:00:00.000Z' } });
  });

  test('AC-13 a contested case is decided by the body that the procedure names, after the period', () => {
    const given = circulated().and(objection('MX'), { ...running, by: mexico });
    expect(outcomeOf(given, decide('general-assembly'), { at: '2017-04-26T03:59:59Z' })).toBe('period-runs AC-13');
    expect(given.when(decide('president'), over)).toMatchObject({ code: 'other-body', rule: 'AC-13', details: { body: 'general-assembly' } });
    given.and(decide('general-assembly', false), over);
    expect(application(given)).toMatchObject({ status: 'refused', outcome: { how: 'decision', body: 'general-assembly' }, objections: [{ state: 'MX' }] });
    expect(outcomeOf(circulated(), decide('general-assembly'), over)).toBe('wrong-stage AC-4');
  });

  test('AC-12 however States object and take back, accreditation passes exactly when no objection stands', () => {
    const states = ['MX', 'KE', 'CH', 'FR'] as const;
    const move = fc.record({ state: fc.constantFrom(...states), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const given = circulated();
        const standing = new Set<string>();
        for (const { state, back } of moves) {
          given.when(back ? takeBack(state) : objection(state), { ...running, by: { standing: 'delegation', of: state } });
          if (back) standing.delete(state);
          else standing.add(state);
        }
        expect(application(given).status).toBe(standing.size === 0 ? 'circulated' : 'contested');
        expect(outcomeOf(given, accredit, over)).toBe(standing.size === 0 ? 'done' : 'objections-stand AC-12');
      }),
      { numRuns: 200 },
    );
  });
});

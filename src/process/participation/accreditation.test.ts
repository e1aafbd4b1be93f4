import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { addDays, dayIn, endOfDay, isWeekend } from '../vocabulary/midnight.ts';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../vocabulary/instant.ts';
import { Given, secretariat } from './given.test-support.ts';
import { lastDayOf } from './objection-period.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { missingDocuments } from './application-steps.ts';
import { visibleObjection } from './visible-objection.ts';
import type { ApplicationState } from './state.ts';

const person = 'p-00000000000000aa';
const applicant: Actor = { standing: 'public', person: person as Actor['person'] & string };
const mexico: Actor = { standing: 'delegation', of: 'MX' };
const kenya: Actor = { standing: 'delegation', of: 'KE' };
const hash = 'a'.repeat(64);

function procedure(more: Partial<Extract<ProcessCommand, { name: 'set-procedure' }>['data']> = {}): ProcessCommand {
  return {
    name: 'set-procedure',
    data: {
      procedure: 'accreditation', applyBy: '2017-04-17', timeZone: 'America/New_York', late: 'refused', documents: [{ id: 'statutes', label: { en: 'Statutes' }, required: true }], objectionDays: 5, dayKind: 'calendar',
      holidays: [], reasons: 'states', contestedBy: 'general-assembly', byStatus: [], withoutRegistration: [], grounds: [], ...more,
    },
  };
}

function filing(application: string, more: Partial<Extract<ProcessCommand, { name: 'file-application' }>['data']> = {}): ProcessCommand {
  return { name: 'file-application', data: { application, procedure: 'accreditation', person, name: { en: application }, otherNames: [], constituency: 'diaspora', country: 'KE', relevance: { en: 'Much' }, commitment: hash, documents: ['statutes'], ...more } };
}

/** A complete application `one` on a list that runs until 25 April, midnight in New York. */
function circulated(more: Parameters<typeof procedure>[0] = {}): Given {
  return new Given([procedure(more)])
    .and(filing('one'), { at: '2017-04-14', by: applicant })
    .and(filing('two'), { at: '2017-04-14', by: applicant })
    .and({ name: 'find-complete', data: { application: 'one', procedure: 'accreditation' } }, { at: '2017-04-18' })
    .and({ name: 'find-complete', data: { application: 'two', procedure: 'accreditation' } }, { at: '2017-04-18' })
    .and({ name: 'circulate-list', data: { list: 'first', procedure: 'accreditation', title: { en: 'First list' }, applications: ['one', 'two'] } }, { at: '2017-04-20T15:00:00Z' })
    .and({ name: 'include-in-list', data: { application: 'one', list: 'first' } }, { at: '2017-04-20T15:00:00Z' })
    .and({ name: 'include-in-list', data: { application: 'two', list: 'first' } }, { at: '2017-04-20T15:00:00Z' });
}

const objection = (state: string, reason?: string): ProcessCommand => ({ name: 'make-objection', data: { application: 'one', list: 'first', state, ...(reason !== undefined && { reason }) } });
const accredit: ProcessCommand = { name: 'accredit-application', data: { application: 'one', list: 'first' } };
const decide = (body: 'general-assembly' | 'president'): ProcessCommand => ({ name: 'decide-contested', data: { application: 'one', list: 'first', procedure: 'accreditation', accredited: true, body } });
const status = (given: Given) => (given.state(subjectKey('application', 'one')) as ApplicationState).status;

test('AC-1 nothing is filed before the procedure is set, and its documents have ids of their own', () => {
  expect(new Given().when(filing('one'), { at: '2017-04-14', by: applicant })).toMatchObject({ code: 'not-found' });
  const twice = procedure({ documents: [{ id: 'a', label: { en: 'A' }, required: true }, { id: 'a', label: { en: 'B' }, required: false }] });
  expect(new Given().when(twice, { at: '2017-04-01' })).toMatchObject({ code: 'already-exists', rule: 'AC-1' });
  expect(new Given([procedure()]).when(procedure({ applyBy: '2017-05-01' }), { at: '2017-04-10' })).toHaveLength(1);
});

test('AC-2 only the applicant and the secretariat file, correct and withdraw', () => {
  expect(new Given([procedure()]).when(filing('one'), { at: '2017-04-14', by: { standing: 'public' } })).toMatchObject({ code: 'not-yours' });
  const given = new Given([procedure()]).and(filing('one'), { at: '2017-04-14', by: applicant });
  expect(given.when({ name: 'withdraw-application', data: { application: 'one' } }, { at: '2017-04-15', by: mexico })).toMatchObject({ code: 'not-yours' });
});

test('AC-3 the deadline is midnight in the zone of the procedure', () => {
  const given = new Given([procedure()]);
  expect(given.when(filing('in-time'), { at: '2017-04-18T03:59:59Z', by: applicant })).toMatchObject([{ data: { late: false } }]);
  expect(given.when(filing('late'), { at: '2017-04-18T04:00:00Z', by: applicant })).toMatchObject({ code: 'applications-closed', details: { deadline: '2017-04-17', zone: 'America/New_York' } });
  expect(new Given([procedure({ late: 'taken-as-late' })]).when(filing('late'), { at: '2017-04-18T04:00:00Z', by: applicant })).toMatchObject([{ data: { late: true } }]);
});

test('AC-4 two officers deciding the same case: the second is told that it is decided', () => {
  const given = circulated().and(accredit, { at: '2017-04-27' });
  expect(given.when(accredit, { at: '2017-04-27' })).toMatchObject({ code: 'already-decided', rule: 'AC-4' });
  expect(new Given([procedure()]).and(filing('one'), { at: '2017-04-14', by: applicant }).when(accredit, { at: '2017-04-27' })).toMatchObject({ code: 'wrong-stage' });
});

test('AC-5 an application without a required document is not complete until it is corrected', () => {
  const given = new Given([procedure()]).and(filing('one', { documents: [] }), { at: '2017-04-14', by: applicant });
  expect(given.when({ name: 'find-complete', data: { application: 'one', procedure: 'accreditation' } }, { at: '2017-04-15' })).toMatchObject({ code: 'documents-missing', details: { count: 1 } });
  given.and({ name: 'ask-corrections', data: { application: 'one', what: 'The statutes are missing.' } }, { at: '2017-04-15' });
  expect(status(given)).toBe('corrections-asked');
  const { procedure: _, person: __, ...content } = filing('one').data as Extract<ProcessCommand, { name: 'file-application' }>['data'];
  given.and({ name: 'correct-application', data: content }, { at: '2017-04-30', by: applicant });
  expect(given.state('application:one')).toMatchObject({ status: 'filed', corrections: [{ what: 'The statutes are missing.', madeAt: '2017-04-30T00:00:00.000Z' }] });
  expect(missingDocuments({ documents: ['statutes'] }, { documents: [{ id: 'statutes', label: {}, required: true }, { id: 'report', label: {}, required: false }] })).toEqual([]);
});

test('AC-6 duplicate applications under two names are shown with the reason, and closed by an officer only', () => {
  const one = (id: string, name: string, otherNames: readonly string[] = [], website?: string) => ({ ...(circulated().state('application:one') as ApplicationState), id: id as ApplicationState['id'], name: { en: name }, otherNames, ...(website !== undefined && { website }) });
  const network = one('a', 'Blue Suitcase Network', ['BSN'], 'https://www.blue.example.org/a');
  const others = [one('b', 'Réseau; the blue suitcase-network'), one('c', 'Circle', [], 'http://blue.example.org'), one('d', 'Blue Sisters of Nowhere'), one('e', 'Red Kite'), one('f', 'Network of the Blue Suitcase')];
  expect(likelyDuplicates(network, others).map(({ application, why }) => [application.id, why])).toEqual([['b', ['same-words']], ['c', ['same-website']], ['d', ['same-acronym']], ['f', ['same-words']]]);
  const given = new Given([procedure()]).and(filing('one'), { at: '2017-04-14', by: applicant }).and(filing('other'), { at: '2017-04-14', by: applicant });
  given.and({ name: 'mark-duplicate', data: { application: 'one', duplicateOf: 'other' } }, { at: '2017-04-15' });
  expect(given.state('application:one')).toMatchObject({ status: 'refused', duplicateOf: 'other', name: { en: 'one' } });
  expect(given.when({ name: 'mark-duplicate', data: { application: 'other', duplicateOf: 'other' } }, { at: '2017-04-15' })).toMatchObject({ code: 'nothing-changes' });
});

test('AC-7 an application is withdrawn until it is decided', () => {
  const withdraw: ProcessCommand = { name: 'withdraw-application', data: { application: 'one' } };
  expect(circulated().when(withdraw, { at: '2017-04-22', by: applicant })).toHaveLength(1);
  expect(circulated().and(accredit, { at: '2017-04-27' }).when(withdraw, { at: '2017-04-28', by: applicant })).toMatchObject({ code: 'already-decided' });
});

describe('AC-8 the period for objection', () => {
  test('is fixed when the list is circulated, in the zone of the procedure', () => {
    const given = circulated();
    expect(given.state('circulation:first')).toMatchObject({ lastDay: '2017-04-25', endsAt: '2017-04-26T04:00:00.000Z', status: 'open' });
    given.and(procedure({ objectionDays: 30 }), { at: '2017-04-21' });
    expect(given.state('circulation:first')).toMatchObject({ lastDay: '2017-04-25' });
  });

  test('leaves out weekends and holidays where working days are counted', () => {
    expect(lastDayOf(day('2017-04-20'), { objectionDays: 5, dayKind: 'working', holidays: [day('2017-04-24')], timeZone: 'UTC' })).toBe('2017-04-28');
  });

  test('has exactly as many counted days as the procedure says, whatever day it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, objectionDays) => {
        const start = addDays(day('2017-01-01'), offset);
        const last = lastDayOf(start, { objectionDays, dayKind: 'working', holidays: [], timeZone: 'UTC' });
        const counted = Array.from({ length: 200 }, (_, index) => addDays(start, index + 1)).filter((one) => one <= last && !isWeekend(one));
        expect(counted).toHaveLength(objectionDays);
        expect(isWeekend(last)).toBe(false);
      }),
    );
  });

  test('takes complete applications only, each once, and only those that the list names', () => {
    const given = new Given([procedure()]).and(filing('one'), { at: '2017-04-14', by: applicant });
    const list = (applications: string[]): ProcessCommand => ({ name: 'circulate-list', data: { list: 'l', procedure: 'accreditation', title: { en: 'L' }, applications } });
    expect(given.when(list(['one', 'one']), { at: '2017-04-20' })).toMatchObject({ code: 'listed-twice' });
    given.and(list(['one']), { at: '2017-04-20' });
    expect(given.when({ name: 'include-in-list', data: { application: 'one', list: 'l' } }, { at: '2017-04-20' })).toMatchObject({ code: 'wrong-stage' });
  });
});

test('AC-9 an objection after the deadline changes nothing and names the deadline; one State objects once', () => {
  const given = circulated();
  expect(given.when(objection('MX'), { at: '2017-04-26T04:00:00Z', by: mexico })).toMatchObject({ code: 'objection-late', details: { deadline: '2017-04-25', zone: 'America/New_York' } });
  expect(status(given)).toBe('circulated');
  expect(given.when(objection('MX'), { at: '2017-04-22', by: kenya })).toMatchObject({ code: 'not-yours' });
  expect(given.when(objection('VA'), { at: '2017-04-22', by: { standing: 'delegation', of: 'VA' } })).toMatchObject({ code: 'not-a-state' });
  given.and(objection('MX', 'A reason.'), { at: '2017-04-26T03:59:59Z', by: mexico });
  expect(status(given)).toBe('contested');
  expect(given.when(objection('MX'), { at: '2017-04-23', by: mexico })).toMatchObject({ code: 'already-objected' });
});

test('AC-10 with every objection taken back the application passes', () => {
  const given = circulated().and(objection('MX'), { at: '2017-04-22', by: mexico }).and(objection('KE'), { at: '2017-04-22', by: kenya });
  const back = (state: string): ProcessCommand => ({ name: 'withdraw-objection', data: { application: 'one', state } });
  given.and(back('MX'), { at: '2017-04-23', by: mexico });
  expect(status(given)).toBe('contested');
  expect(given.when(back('MX'), { at: '2017-04-23', by: mexico })).toMatchObject({ code: 'no-objection' });
  given.and(back('KE'), { at: '2017-05-02', by: kenya });
  expect(given.when(accredit, { at: '2017-05-03' })).toHaveLength(1);
});

test('AC-11 a list is closed after its period only, once', () => {
  const close: ProcessCommand = { name: 'close-list', data: { list: 'first' } };
  const given = circulated();
  expect(given.when(close, { at: '2017-04-26T03:59:59Z' })).toMatchObject({ code: 'period-runs' });
  given.and(close, { at: '2017-04-26T04:00:00Z' });
  expect(given.when(close, { at: '2017-04-27' })).toMatchObject({ code: 'already-closed' });
});

test('AC-12 nobody is accredited while an objection stands or the period runs', () => {
  expect(circulated().when(accredit, { at: '2017-04-22' })).toMatchObject({ code: 'period-runs' });
  expect(circulated().and(objection('MX'), { at: '2017-04-22', by: mexico }).when(accredit, { at: '2017-04-27' })).toMatchObject({ code: 'objections-stand', details: { count: 1 } });
});

test('AC-13 a contested case is decided by the body that the procedure names, after the period', () => {
  const given = circulated().and(objection('MX'), { at: '2017-04-22', by: mexico });
  expect(given.when(decide('general-assembly'), { at: '2017-04-24' })).toMatchObject({ code: 'period-runs' });
  expect(given.when(decide('president'), { at: '2017-04-27' })).toMatchObject({ code: 'other-body', details: { body: 'general-assembly' } });
  given.and(decide('general-assembly'), { at: '2017-04-27' });
  expect(given.state('application:one')).toMatchObject({ status: 'accredited', outcome: { how: 'decision', body: 'general-assembly' } });
  expect(given.when(decide('general-assembly'), { at: '2017-04-27' })).toMatchObject({ code: 'already-decided' });
});

test('AC-14 the secretariat cannot refuse what is before Member States', () => {
  const refusing: ProcessCommand = { name: 'refuse-application', data: { application: 'one', reason: 'Nothing was corrected.' } };
  expect(circulated().when(refusing, { at: '2017-04-22' })).toMatchObject({ code: 'wrong-stage' });
  expect(new Given([procedure()]).and(filing('one'), { at: '2017-04-14', by: applicant }).when(refusing, { at: '2017-04-22' })).toHaveLength(1);
});

test('AC-15 the outcome is told once, after it is there', () => {
  const letter: ProcessCommand = { name: 'send-outcome-letter', data: { application: 'one' } };
  expect(circulated().when(letter, { at: '2017-04-22' })).toMatchObject({ code: 'wrong-stage' });
  const given = circulated().and(accredit, { at: '2017-04-27' }).and(letter, { at: '2017-04-28' });
  expect(given.when(letter, { at: '2017-04-29' })).toMatchObject({ code: 'already-sent' });
});

test('AC-16 a participant stays on the register with its last day', () => {
  const given = new Given([{ name: 'record-participant', data: { participant: 'x', name: { en: 'X' }, type: 'consultative-status', since: '2017-04-06' } }]);
  const end = (lastDay: string): ProcessCommand => ({ name: 'end-participation', data: { participant: 'x', lastDay, reason: 'Status withdrawn.' } });
  expect(given.when(end('2017-01-01'), { at: '2017-06-01' })).toMatchObject({ code: 'end-before-start' });
  given.and(end('2017-06-01'), { at: '2017-06-01' });
  expect(given.state('participant:x')).toMatchObject({ until: '2017-06-01', name: { en: 'X' } });
  expect(given.when(end('2017-06-02'), { at: '2017-06-02' })).toMatchObject({ code: 'already-ended' });
});

test('AC-17 reasons are shown or withheld as the procedure says', () => {
  const one = { state: 'MX', at: instantOf('2017-04-22'), reason: 'A reason.' } as const;
  const sees = (reasons: 'public' | 'states' | 'deciding-body', reader: Actor) => visibleObjection(one, { reasons }, reader).reason !== undefined;
  expect([sees('public', { standing: 'public' }), sees('states', { standing: 'public' }), sees('states', kenya), sees('deciding-body', kenya), sees('deciding-body', mexico), sees('deciding-body', secretariat)]).toEqual([true, false, true, false, true, true]);
  expect(visibleObjection(one, { reasons: 'states' }, { standing: 'public' })).toMatchObject({ withheld: true, state: 'MX' });
});

test('midnight is where the clocks of the zone say, also when they change', () => {
  expect(endOfDay(day('2017-03-25'), 'Europe/Zurich')).toBe('2017-03-25T23:00:00.000Z');
  expect(endOfDay(day('2017-03-26'), 'Europe/Zurich')).toBe('2017-03-26T22:00:00.000Z');
  expect(endOfDay(day('2017-10-29'), 'Europe/Zurich')).toBe('2017-10-29T23:00:00.000Z');
  // Midnight of 15 October 2017 did not exist in Brasília: clocks went from 24:00 to 01:00.
  expect(endOfDay(day('2017-10-14'), 'America/Sao_Paulo')).toBe('2017-10-15T03:00:00.000Z');
  fc.assert(
    fc.property(fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC', 'Africa/Casablanca', 'Australia/Lord_Howe'), fc.integer({ min: 0, max: 9000 }), (zone, offset) => {
      const wanted = addDays(day('2010-01-01'), offset);
      const end = endOfDay(wanted, zone);
      expect(dayIn(end, zone)).toBe(addDays(wanted, 1));
      expect(dayIn(instantOf(new Date(Date.parse(end) - 1).toISOString()), zone)).toBe(wanted);
    }),
    { numRuns: 500 },
  );
});

function day(text: string) {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(text);
  return read;
}

function instantOf(text: string) {
  const read = parseInstant(text);
  if (read === undefined || isRefusal(read)) throw new Error(text);
  return read;
}

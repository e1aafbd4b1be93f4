import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { accredit, applicant, application, circulated, content, decide, filed, filing, findComplete, inTime, kenya, mexico, objection, outcomeOf, procedure } from './accreditation.test-support.ts';
import { Given } from './given.test-support.ts';

const withdraw: ProcessCommand = { name: 'withdraw-application', data: { application: 'one' } };
const later = { at: '2017-04-18T12:00:00Z' };

function correction(name = 'one', documents: readonly string[] = ['statutes']): ProcessCommand {
  return { name: 'correct-application', data: { application: 'one', ...content(name), otherNames: [], documents: [...documents] } };
}
function ask(what: string): ProcessCommand {
  return { name: 'ask-corrections', data: { application: 'one', what } };
}

describe('the procedure', () => {
  test('AC-1 nothing is filed before it is set', () => {
    expect(outcomeOf(new Given(), filing('one'), { at: inTime, by: applicant })).toBe('no-procedure AC-1');
  });

  test('AC-1 a process has one, and may set it again but not to what it is', () => {
    const given = new Given([procedure()]);
    expect(outcomeOf(given, procedure({ procedure: 'another' }), { at: '2017-04-10' })).toBe('not-found AC-1');
    expect(outcomeOf(given, procedure(), { at: '2017-04-10' })).toBe('nothing-changes AC-1');
    given.and(procedure({ applyBy: '2017-05-01' }), { at: '2017-04-10' });
    expect(given.state('procedure:accreditation')).toMatchObject({ applyBy: '2017-05-01', objectionDays: 5 });
    expect(outcomeOf(given, filing('one'), { at: '2017-05-01T12:00:00Z', by: applicant })).toBe('done');
  });

  test('AC-1 its documents have ids of their own, its grounds are recorded mandates', () => {
    const twice = procedure({ documents: [{ id: 'a', label: { en: 'A' }, required: true }, { id: 'a', label: { en: 'B' }, required: false }] });
    expect(outcomeOf(new Given(), twice, { at: '2017-04-01' })).toBe('document-twice AC-1');
    expect(outcomeOf(new Given(), procedure({ grounds: [{ setting: 'deadline', mandate: 'nowhere' }] }), { at: '2017-04-01' })).toBe('not-found WP-6');
  });

  test('a deadline in a zone that does not exist is not set', () => {
    expect(outcomeOf(new Given(), procedure({ timeZone: 'Europe/Atlantis' }), { at: '2017-04-01' })).toBe('bad-input WP-7');
  });
});

describe('applying', () => {
  test('AC-2 only the applicant and the secretariat file, correct and withdraw', () => {
    expect(outcomeOf(new Given([procedure()]), filing('one'), { at: inTime, by: { standing: 'public' } })).toBe('not-yours AC-2');
    expect(outcomeOf(new Given([procedure()]), filing('one'), { at: inTime })).toBe('done');
    expect(outcomeOf(filed(), filing('one'), { at: inTime, by: applicant })).toBe('already-exists AC-2');
    expect(outcomeOf(filed(), withdraw, { ...later, by: mexico })).toBe('not-yours AC-7');
    expect(outcomeOf(filed(), correction(), { ...later, by: mexico })).toBe('not-yours AC-5');
    expect(outcomeOf(filed(), correction(), later)).toBe('done');
  });

  test('AC-3 the deadline is midnight in the zone of the procedure', () => {
    const given = new Given([procedure()]);
    expect(given.when(filing('in-time'), { at: '2017-04-18T03:59:59.999Z', by: applicant })).toMatchObject([{ data: { late: false } }]);
    expect(given.when(filing('late'), { at: '2017-04-18T04:00:00Z', by: applicant })).toMatchObject({ code: 'applications-closed', rule: 'AC-3', details: { deadline: '2017-04-17', zone: 'America/New_York' } });
  });

  test('AC-3 a late application is taken and marked where the procedure says so, and stays marked', () => {
    const given = new Given([procedure({ late: 'taken-as-late' })]).and(filing('one'), { at: '2017-04-18T04:00:00Z', by: applicant });
    expect(application(given)).toMatchObject({ late: true, status: 'filed' });
    given.and(correction(), { at: '2017-04-19', by: applicant });
    expect(application(given).late).toBe(true);
  });

  test('AC-18 who passes by status of its own is told so, and nothing is filed', () => {
    const given = new Given([procedure()]);
    expect(outcomeOf(given, filing('one', { type: 'consultative-status' }), { at: inTime, by: applicant })).toBe('passes-by-status AC-18');
    expect(given.states.has('application:one')).toBe(false);
    given.and(filing('one', { type: 'parliament' }), { at: inTime, by: applicant });
    expect(application(given)).not.toHaveProperty('type');
  });
});

describe('examining', () => {
  test('AC-4 two officers deciding the same case: the second is told that it is decided', () => {
    const given = circulated().and(accredit, { at: '2017-04-27' });
    expect(given.when(accredit, { at: '2017-04-27' })).toMatchObject({ code: 'already-decided', rule: 'AC-4', details: { id: 'one', status: 'accredited' } });
    const contested = circulated().and(objection('MX'), { at: '2017-04-22', by: mexico }).and(decide('general-assembly', false), { at: '2017-04-27' });
    expect(outcomeOf(contested, decide('general-assembly', true), { at: '2017-04-27' })).toBe('already-decided AC-4');
    expect(application(contested).status).toBe('refused');
    expect(outcomeOf(filed(), accredit, { at: '2017-04-27' })).toBe('wrong-stage AC-4');
  });

  test('AC-5 without a required document it is not complete until it is corrected, and the deadline does not end that', () => {
    const given = filed({}, { documents: [] });
    expect(given.when(findComplete('one'), later)).toMatchObject({ code: 'documents-missing', rule: 'AC-5', details: { count: 1, documents: 'statutes' } });
    given.and(ask('The statutes are missing.'), later);
    expect(outcomeOf(given, findComplete('one'), later)).toBe('wrong-stage AC-4');
    given.and(correction(), { at: '2017-04-30', by: applicant });
    expect(application(given)).toMatchObject({ status: 'filed', documents: ['statutes'], corrections: [{ what: 'The statutes are missing.', madeAt: '2017-04-30T00:00:00.000Z' }] });
    expect(outcomeOf(given, findComplete('one'), { at: '2017-05-01' })).toBe('done');
  });

  test('AC-5 corrections are asked and made several times, until it is circulated', () => {
    const given = filed().and(ask('The seat?'), later).and(correction('One more'), later).and(findComplete('one'), later).and(ask('The year?'), later).and(correction('Once more'), later);
    expect(application(given)).toMatchObject({ status: 'filed', name: { en: 'Once more' }, corrections: [{ what: 'The seat?', madeAt: expect.any(String) }, { what: 'The year?', madeAt: expect.any(String) }] });
    expect(outcomeOf(circulated(), correction('Another'), { at: '2017-04-21', by: applicant })).toBe('wrong-stage AC-4');
    expect(outcomeOf(circulated(), ask('The year?'), { at: '2017-04-21' })).toBe('wrong-stage AC-4');
  });

  test('AC-5 a correction without a website takes the website away', () => {
    const given = filed({}, { website: 'https://one.example.org' }).and(correction(), later);
    expect(application(given)).not.toHaveProperty('website');
  });

  test('AC-6 an officer closes a repetition, and the other goes on', () => {
    const same = (id: string, other: string): ProcessCommand => ({ name: 'mark-duplicate', data: { application: id, duplicateOf: other } });
    const given = filed().and(filing('other'), { at: inTime, by: applicant });
    expect(outcomeOf(given, same('other', 'other'), later)).toBe('nothing-changes AC-6');
    expect(outcomeOf(given, same('one', 'nowhere'), later)).toBe('not-found WP-6');
    given.and(same('one', 'other'), later);
    expect(application(given)).toMatchObject({ status: 'refused', duplicateOf: 'other', name: { en: 'one' } });
    expect(application(given, 'other').status).toBe('filed');
  });

  test('AC-6 nothing is closed for the sake of an application that has ended', () => {
    const given = filed().and(filing('other'), { at: inTime, by: applicant }).and({ name: 'mark-duplicate', data: { application: 'one', duplicateOf: 'other' } }, later);
    expect(outcomeOf(given, { name: 'mark-duplicate', data: { application: 'other', duplicateOf: 'one' } }, later)).toBe('other-ended AC-6');
    const withdrawn = filed().and(filing('other'), { at: inTime, by: applicant }).and(withdraw, later);
    expect(outcomeOf(withdrawn, { name: 'mark-duplicate', data: { application: 'other', duplicateOf: 'one' } }, later)).toBe('other-ended AC-6');
  });

  test('AC-7 an application is withdrawn until it is decided', () => {
    expect(outcomeOf(circulated(), withdraw, { at: '2017-04-22', by: applicant })).toBe('done');
    expect(outcomeOf(circulated().and(accredit, { at: '2017-04-27' }), withdraw, { at: '2017-04-28', by: applicant })).toBe('already-decided AC-4');
    expect(outcomeOf(filed().and(withdraw, later), findComplete('one'), later)).toBe('already-decided AC-4');
  });

  test('AC-14 the secretariat refuses with a reason, but not what is before Member States', () => {
    const refusing: ProcessCommand = { name: 'refuse-application', data: { application: 'one', reason: 'Nothing was corrected.' } };
    expect(outcomeOf(circulated(), refusing, { at: '2017-04-22' })).toBe('wrong-stage AC-4');
    expect(application(filed().and(refusing, later))).toMatchObject({ status: 'refused', outcome: { how: 'decision', body: 'secretariat', reason: 'Nothing was corrected.' } });
    expect(outcomeOf(filed(), { name: 'refuse-application', data: { application: 'one', reason: ' ' } }, later)).toBe('bad-input WP-7');
  });
});

describe('afterwards', () => {
  test('AC-15 the outcome is told once, after it is there', () => {
    const letter: ProcessCommand = { name: 'send-outcome-letter', data: { application: 'one' } };
    expect(outcomeOf(circulated(), letter, { at: '2017-04-22' })).toBe('wrong-stage AC-4');
    const given = circulated().and(accredit, { at: '2017-04-27' }).and(letter, { at: '2017-04-28' });
    expect(application(given)).toMatchObject({ status: 'accredited', letterSentAt: '2017-04-28T00:00:00.000Z' });
    expect(outcomeOf(given, letter, { at: '2017-04-29' })).toBe('already-sent AC-15');
  });

  test('AC-16 a participant stays on the register with its last day, ended by itself or the secretariat', () => {
    const given = new Given([{ name: 'record-participant', data: { participant: 'x', name: { en: 'X' }, type: 'consultative-status', since: '2017-04-06' } }]);
    const end = (lastDay: string): ProcessCommand => ({ name: 'end-participation', data: { participant: 'x', lastDay, reason: 'Status withdrawn.' } });
    expect(outcomeOf(given, end('2017-01-01'), { at: '2017-06-01' })).toBe('end-before-start AC-16');
    expect(outcomeOf(given, end('2017-06-01'), { at: '2017-06-01', by: { standing: 'focal-point', of: 'y' } })).toBe('not-yours AC-16');
    expect(outcomeOf(given, end('2017-06-01'), { at: '2017-06-01', by: kenya })).toBe('not-yours AC-16');
    given.and(end('2017-06-01'), { at: '2017-06-01', by: { standing: 'focal-point', of: 'x' } });
    expect(given.state('participant:x')).toMatchObject({ until: '2017-06-01', name: { en: 'X' } });
    expect(outcomeOf(given, end('2017-06-02'), { at: '2017-06-02' })).toBe('already-ended AC-16');
  });
});

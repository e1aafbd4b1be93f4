import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { Given } from './given.test-support.ts';

const recording = (participant: string, application?: string): ProcessCommand => ({
  name: 'record-participant',
  data: { participant, name: { en: 'Open Umbrella' }, type: application === undefined ? 'consultative-status' : 'specially-accredited', since: '2017-04-06', ...(application !== undefined && { application }) },
});

test('PA-1 a participant is recorded once', () => {
  const given = new Given([recording('umbrella')]);
  expect(given.when(recording('umbrella'), { at: '2017-05-01' })).toMatchObject({ code: 'already-exists', rule: 'PA-1' });
});

test('PA-2 nobody comes onto the register by an application that was not accredited', () => {
  const person = 'p-00000000000000aa';
  const given = new Given([
    { name: 'set-procedure', data: { procedure: 'accreditation', timeZone: 'UTC', late: 'refused', documents: [], objectionDays: 5, dayKind: 'calendar', holidays: [], reasons: 'public', contestedBy: 'president', byStatus: [], withoutRegistration: [], grounds: [] } },
    { name: 'file-application', data: { application: 'kite', procedure: 'accreditation', person, name: { en: 'Kite' }, otherNames: [], constituency: 'diaspora', country: 'KE', relevance: { en: 'Much' }, commitment: 'a'.repeat(64), documents: [] } },
  ]);
  expect(given.when(recording('kite', 'kite'), { at: '2017-05-01' })).toMatchObject({ code: 'not-accredited', rule: 'PA-2' });
  expect(given.when(recording('kite', 'nothing'), { at: '2017-05-01' })).toMatchObject({ code: 'not-found' });
});

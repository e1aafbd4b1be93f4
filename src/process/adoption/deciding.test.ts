import { expect, test } from 'vitest';
import { parseInstant } from '../vocabulary/instant.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { attempt, decision, givenDecision, of, openVoting, proposal, room, voting } from './adoption.test-support.ts';

const about = { decision: 'pact-vote' };
const adopt = { name: 'adopt-decision', data: about };
const begin = (endsAt: string) => ({ name: 'begin-decision-silence', data: { ...about, endsAt: parseInstant(endsAt) ?? '', timeZone: 'America/New_York' } }) as const;
const extend = (endsAt: string) => ({ ...begin(endsAt), name: 'extend-decision-silence' });
const breaks = (state: string) => ({ name: 'break-decision-silence', data: { ...about, state, reason: 'Paragraph 4 is not ours.' } }) as const;
const note = { name: 'note-decision-silence', data: about };

test('AD-11 adopted without a vote while nobody objects', () => {
  const at = givenDecision({ method: 'acclamation' });
  const object = { name: 'object-to-consensus', data: { ...about, state: 'KE', reason: 'Not yet.' } };
  const lift = { name: 'lift-objection', data: { ...about, state: 'KE' } };
  expect(attempt(at, object, of('MX'))).toBe('not-yours AD-3');
  expect(attempt(at, { ...object, data: { ...object.data, state: 'BR' } }, of('BR'))).toBe('no-vote-here AD-3');
  expect(attempt(at, lift, of('KE'))).toBe('nothing-changes AD-11');
  expect([attempt(at, object, of('KE')), attempt(at, object, of('KE')), attempt(at, adopt)]).toEqual(['done', 'nothing-changes AD-11', 'no-consensus AD-11']);
  expect(attempt(at, lift, of('KE'))).toBe('done');
  expect(attempt(at, { ...adopt, data: { ...about, present: 9 } })).toBe('totals-exceed AD-11');
  expect(attempt(at, { ...adopt, data: { ...about, on: '2018-12-20' } })).toBe('day-to-come AD-11');
  expect(attempt(at, { ...adopt, data: { ...about, present: 4, on: '2018-12-10' } })).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'adopted', present: 4, takenOn: '2018-12-10' });
  expect(attempt(at, adopt)).toBe('decision-begun AD-11');
  expect(attempt(givenDecision(), adopt)).toBe('wrong-method AD-11');
  expect(attempt(givenDecision(), object, of('KE'))).toBe('wrong-method AD-11');
});

test('AD-12 a silence is broken in time, and a second after its end it is too late', () => {
  const silent = () => givenDecision({ method: 'silence' }).and(begin('2018-12-20T17:00:00Z'), room);
  const moment = (at: string, state = 'KE') => attempt(silent(), breaks(state), of(state, at));
  expect([moment('2018-12-20T16:59:59Z'), moment('2018-12-20T17:00:00Z'), moment('2018-12-20T17:00:01Z')]).toEqual(['done', 'silence-ended AD-12', 'silence-ended AD-12']);
  expect(moment('2018-12-20T16:00:00Z', 'BR')).toBe('no-vote-here AD-3');
  expect(attempt(silent(), breaks('KE'), of('MX'))).toBe('not-yours AD-3');
  const unnamed = { name: 'break-decision-silence', data: { ...about, reason: 'The source does not say by whom.' } };
  expect([attempt(silent(), unnamed, of('MX')), attempt(silent(), unnamed)]).toEqual(['not-yours AD-3', 'done']);
  const at = silent();
  expect(attempt(at, extend('2018-12-20T12:00:00Z'))).toBe('end-before-start AD-12');
  expect(attempt(at, extend('2018-12-21T17:00:00Z'))).toBe('done');
  expect(decision(at).silence).toMatchObject([{ endsAt: '2018-12-21T17:00:00.000Z', extendedFrom: ['2018-12-20T17:00:00.000Z'] }]);
  expect(attempt(at, breaks('KE'), of('KE', '2018-12-20T17:00:01Z'))).toBe('done');
  expect(attempt(at, breaks('MX'), of('MX', '2018-12-20T17:00:02Z'))).toBe('no-silence-runs AD-12');
  expect(attempt(at, extend('2018-12-23T17:00:00Z'))).toBe('no-silence-runs AD-12');
  expect(attempt(silent(), extend('2018-12-23T17:00:00Z'), { at: '2018-12-20T17:00:00Z' })).toBe('silence-ended AD-12');
  expect(attempt(givenDecision(), begin('2018-12-20T17:00:00Z'))).toBe('wrong-method AD-12');
  expect(attempt(givenDecision({ method: 'silence' }), begin('2018-12-19T15:00:00Z'))).toBe('silence-ends-past AD-12');
});

test('AD-13 what was broken is renewed or voted upon, and what nobody broke is adopted on the day it ended', () => {
  const at = givenDecision({ method: 'silence' }).and(begin('2018-12-20T17:00:00Z'), room);
  expect(attempt(at, { name: 'change-decision-method', data: { ...about, method: 'recorded-vote' } })).toBe('silence-runs-still AD-2');
  expect(attempt(at, begin('2018-12-22T17:00:00Z'))).toBe('silence-runs-still AD-12');
  expect(attempt(at, note)).toBe('silence-runs-still AD-13');
  at.and(breaks('KE'), of('KE'));
  expect(attempt(at, note)).toBe('no-silence-runs AD-13');
  expect(attempt(at, begin('2018-12-22T03:00:00Z'))).toBe('done');
  expect(attempt(at, note, { at: '2018-12-22T03:00:00Z' })).toBe('done');
  expect(decision(at)).toMatchObject({ status: 'adopted', takenOn: '2018-12-21', silence: [{ outcome: 'broken', brokenBy: 'KE', brokenAt: '2018-12-19T15:00:00.000Z' }, { outcome: 'passed' }] });
  const voted = givenDecision({ method: 'silence' }).and(begin('2018-12-20T17:00:00Z'), room).and(breaks('KE'), of('KE'));
  expect(attempt(voted, { name: 'change-decision-method', data: { ...about, method: 'recorded-vote' } })).toBe('done');
  expect(attempt(voted, openVoting)).toBe('done');
});

test('AD-16 another body endorses what was adopted, upon the same revision', () => {
  const endorse = (more = {}) => ({ name: 'propose-decision', data: { decision: 'endorsement', title: { en: 'Endorsement' }, body: { en: 'The Assembly' }, method: 'recorded-vote', endorses: 'pact-vote', ...more } });
  expect(attempt(givenDecision(), endorse())).toBe('not-adopted AD-16');
  const at = voting({ MX: 'yes' });
  expect(attempt(at, endorse({ endorses: 'nothing' }))).toBe('not-found WP-6');
  expect(attempt(at, endorse())).toBe('done');
  expect(decision(at, 'endorsement')).toMatchObject({ endorses: 'pact-vote', text: 'pact', revision: 'zero' });
});

test('AD-17 what was adopted gets its symbol and its authentic languages', () => {
  const give = { name: 'give-symbol', data: { ...about, symbol: 'A/RES/73/195', authentic: ['zh', 'ar', 'en', 'fr', 'ru', 'es'] } };
  expect(attempt(givenDecision(), give)).toBe('not-adopted AD-17');
  const at = voting({ MX: 'yes' });
  expect([attempt(at, give), attempt(at, give)]).toEqual(['done', 'nothing-changes AD-17']);
  expect(decision(at)).toMatchObject({ symbol: 'A/RES/73/195', authentic: ['ar', 'zh', 'en', 'fr', 'ru', 'es'] });
  expect(attempt(at, { ...give, data: { ...give.data, document: 'nowhere' } })).toBe('unknown-document WP-6');
});

test('AD-19 a proposal is withdrawn until voting on it has begun', () => {
  const withdraw = { name: 'withdraw-decision', data: { ...about, reason: 'More time is wanted.' } };
  expect(attempt(voting(), withdraw)).toBe('decision-begun AD-19');
  const at = givenDecision();
  expect(attempt(at, withdraw)).toBe('done');
  expect(attempt(at, openVoting)).toBe('decision-begun AD-8');
  expect(at.state(subjectKey('decision', 'pact-vote'))).toMatchObject({ status: 'withdrawn' });
  expect(attempt(at, proposal())).toBe('already-exists WP-1');
});

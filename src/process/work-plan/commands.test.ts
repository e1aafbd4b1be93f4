import { describe, expect, test } from 'vitest';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { WorkPlanCommand } from './commands.ts';
import { dayClaim, Given, monthClaim, opened, placeClaim, scheduled, text } from './given.test-support.ts';

function code(outcome: unknown): string {
  return isRefusal(outcome) ? outcome.code : 'accepted';
}

const session = scheduled('session', [dayClaim('wp-date', '2017-05-08', '2017-05-09'), placeClaim('wp-place', 'geneva')]);

describe('bringing things into being', () => {
  test('WP-1 an id is given once', () => {
    const given = new Given([...opened, session]);
    expect(code(given.when(session))).toBe('already-exists');
    expect(code(given.when(opened[2] ?? session))).toBe('already-exists');
  });

  test('WP-1 an event has a title', () => {
    const given = new Given(opened);
    const outcome = given.when({ name: 'schedule-event', data: { event: 'x', kind: 'hearing', track: 'main', paragraphs: [], claims: [dayClaim('d', '2017-05-08')] } });
    expect(outcome).toMatchObject({ code: 'bad-input', details: { field: 'title' } });
  });

  test('WP-6 an act names only things that the record knows', () => {
    const given = new Given(opened);
    expect(code(given.when(scheduled('x', [placeClaim('p', 'atlantis')])))).toBe('unknown-place');
    expect(code(given.when({ ...session, data: { ...session.data, track: 'no-track' } }))).toBe('unknown-track');
    expect(code(given.when(scheduled('x', [dayClaim('d', '2017-05-08', '2017-05-08', { source: { document: 'nowhere' } })])))).toBe('unknown-document');
    expect(code(given.when({ name: 'cancel-event', data: { event: 'ghost', reason: 'none' } }))).toBe('unknown-event');
    expect(given.states.size).toBe(new Given(opened).states.size);
  });

  test('WP-7 data that cannot be read are refused with the field', () => {
    const given = new Given(opened);
    expect(given.when({ name: 'record-place', data: { place: 'Not An Id!', name: text('X'), scale: 'city' } })).toMatchObject({ code: 'bad-input', details: { field: 'place' } });
    expect(code(given.when(scheduled('x', [dayClaim('d', '2017-02-30')])))).toBe('bad-input');
    expect(code(given.when(scheduled('x', [dayClaim('d', '2017-05-09', '2017-05-08')])))).toBe('bad-input');
  });
});

describe('what is done to an event', () => {
  test('WP-8 a held or cancelled event is settled', () => {
    const settling: readonly WorkPlanCommand[] = [{ name: 'cancel-event', data: { event: 'session', reason: 'no quorum' } }, { name: 'hold-event', data: { event: 'session', claims: [] } }];
    for (const settle of settling) {
      const given = new Given([...opened, session, settle]);
      const expected = settle.name === 'cancel-event' ? 'already-cancelled' : 'already-held';
      expect(code(given.when({ name: 'move-event', data: { event: 'session', claims: [placeClaim('m', 'vienna')], reason: 'r' } }))).toBe(expected);
      expect(code(given.when({ name: 'confirm-event', data: { event: 'session', claims: [dayClaim('c', '2017-05-08')] } }))).toBe(expected);
      expect(code(given.when({ name: 'cancel-event', data: { event: 'session', reason: 'r' } }))).toBe(expected);
      expect(code(given.when({ name: 'hold-event', data: { event: 'session', claims: [] } }))).toBe(expected);
    }
  });

  test('WP-8 a move to where it already stands is refused', () => {
    const given = new Given([...opened, session]);
    expect(code(given.when({ name: 'move-event', data: { event: 'session', claims: [placeClaim('m', 'geneva')], reason: 'r' } }))).toBe('nothing-changes');
    expect(code(given.when({ name: 'move-event', data: { event: 'session', claims: [placeClaim('m', 'vienna', { madeOn: '2017-05-01' })], reason: 'r' } }))).toBe('accepted');
    expect(given.plan().events[0]?.place).toBe('vienna');
  });

  test('WP-9 only exact days and a named place are confirmed', () => {
    const given = new Given([...opened, session]);
    expect(code(given.when({ name: 'confirm-event', data: { event: 'session', claims: [monthClaim('c', '2017-05', '2017-05-31')] } }))).toBe('nothing-to-confirm');
    expect(code(given.when({ name: 'confirm-event', data: { event: 'session', claims: [placeClaim('c', null)] } }))).toBe('nothing-to-confirm');
    expect(code(given.when({ name: 'confirm-event', data: { event: 'session', claims: [dayClaim('c', '2017-05-08', '2017-05-09', { mark: 'TBC' })] } }))).toBe('nothing-to-confirm');
    expect(code(given.when({ name: 'confirm-event', data: { event: 'session', claims: [dayClaim('c', '2017-05-08', '2017-05-09')] } }))).toBe('accepted');
    expect(given.plan().events[0]?.status).toBe('confirmed');
  });

  test('WP-8 a move takes a confirmation back', () => {
    const given = new Given([...opened, session, { name: 'confirm-event', data: { event: 'session', claims: [dayClaim('c', '2017-05-08', '2017-05-09')] } }]);
    given.when({ name: 'move-event', data: { event: 'session', claims: [dayClaim('m', '2017-06-01', '2017-06-02', { madeOn: '2017-05-02' })], reason: 'room taken' } });
    expect(given.plan().events[0]).toMatchObject({ status: 'scheduled', date: { start: '2017-06-01' } });
  });

  test('WP-10 an event without a date is not held', () => {
    const given = new Given([...opened, scheduled('undated', [])]);
    expect(code(given.when({ name: 'hold-event', data: { event: 'undated', claims: [] } }))).toBe('date-unknown');
    expect(code(given.when({ name: 'hold-event', data: { event: 'undated', claims: [dayClaim('h', '2017-09-01')] } }))).toBe('accepted');
  });

  test('WP-4 a cancelled event stays in the plan', () => {
    const given = new Given([...opened, session, { name: 'cancel-event', data: { event: 'session', reason: 'no quorum' } }]);
    expect(given.plan().events).toMatchObject([{ id: 'session', status: 'cancelled', place: 'geneva' }]);
  });
});

describe('claims', () => {
  test('WP-5 a claim id is never used twice, and a claim is withdrawn with a reason', () => {
    const given = new Given([...opened, session]);
    expect(code(given.when({ name: 'add-claims', data: { subject: 'event:session', claims: [dayClaim('wp-date', '2017-05-10')] } }))).toBe('already-exists');
    expect(code(given.when({ name: 'withdraw-claim', data: { subject: 'event:session', claim: 'no-such', reason: 'typing' } }))).toBe('unknown-claim');
    expect(code(given.when({ name: 'withdraw-claim', data: { subject: 'event:session', claim: 't', reason: 'typing' } }))).toBe('bad-input');
    expect(code(given.when({ name: 'withdraw-claim', data: { subject: 'event:session', claim: 'wp-place', reason: 'typing' } }))).toBe('accepted');
    expect(given.plan().events[0]?.place).toBeNull();
  });

  test('WP-3 a source may be added after the event was held or cancelled', () => {
    const given = new Given([...opened, session, { name: 'cancel-event', data: { event: 'session', reason: 'r' } }]);
    expect(code(given.when({ name: 'add-claims', data: { subject: 'event:session', claims: [dayClaim('cn', '2017-05-10')] } }))).toBe('accepted');
  });
});

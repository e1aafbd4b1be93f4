import { describe, expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { caritas, deadline, edition, given, kenya, mexico, noon, paper, submit } from './inputs.test-support.ts';

const at = { at: noon };

describe('submitting', () => {
  test('IN-1 the deadline of a meeting is set, and set anew only where something changes', () => {
    expect(outcome(given(), deadline)).toBe('done');
    expect(outcome(given([deadline]), deadline)).toBe('nothing-changes IN-1');
    expect(outcome(given([deadline]), { name: 'set-intake', data: { event: 'theme', deadline: '2017-05-02T22:00:00.000Z', timeZone: 'Europe/Zurich', late: 'refused' } })).toBe('done');
    expect(outcome(given(), { name: 'set-intake', data: { event: 'nowhere', deadline: '2017-05-02T22:00:00.000Z', timeZone: 'Europe/Zurich', late: 'marked' } })).toMatch(/ WP-6$/u);
    expect(outcome(given(), { name: 'set-intake', data: { event: 'theme', deadline: '2017-05-02T22:00:00.000Z', timeZone: 'Mars/Olympus', late: 'marked' } })).toMatch(/^bad-input/u);
  });

  test('IN-2 a State or a participant of that day, by its own people or by the secretariat', () => {
    expect(outcome(given(), submit(), { ...at, by: caritas })).toBe('done');
    expect(outcome(given(), submit({ holder: 'MX' }), { ...at, by: mexico })).toBe('done');
    expect(outcome(given(), submit({ holder: 'MX' }), at)).toBe('done');
    expect(outcome(given(), submit({ holder: 'MX' }), { ...at, by: kenya })).toBe('not-yours IN-2');
    expect(outcome(given(), submit(), { ...at, by: mexico })).toBe('not-yours IN-2');
  });

  test('IN-2 in nobody\'s name nothing is submitted', () => {
    for (const holder of ['gone', 'nobody', 'XX', 'QZ']) expect(outcome(given(), submit({ holder }), at)).toBe('nobodys IN-2');
    expect(outcome(given(), submit({ holder: '' }), at)).toMatch(/^bad-input/u);
  });

  test('IN-2 for a group speaks who is a member that day', () => {
    expect(outcome(given(), submit({ holder: 'KE', group: 'g77' }), { ...at, by: kenya })).toBe('done');
    expect(outcome(given(), submit({ holder: 'MX', group: 'g77' }), { ...at, by: mexico })).toBe('not-a-member IN-2');
    expect(outcome(given(), submit({ holder: 'CL', group: 'g77' }), { at: '2017-05-09T12:00:00Z' })).toBe('not-a-member IN-2');
    expect(outcome(given(), submit({ holder: 'KE', group: 'none' }), at)).toBe('not-found WP-6');
  });

  test('IN-3 it has a text or files, and names only what there is', () => {
    expect(outcome(given(), submit({ text: '  ' }), at)).toBe('nothing-submitted IN-3');
    expect(outcome(given([paper, edition('a')]), submit({ text: '', attachments: ['edition-a'] }), at)).toBe('done');
    expect(outcome(given(), submit({ attachments: ['edition-a'] }), at)).toBe('not-found WP-6');
    expect(outcome(given(), submit({ themes: ['themes/1'] }), at)).toBe('done');
    for (const theme of ['themes/9', 'areas/1']) expect(outcome(given(), submit({ themes: [theme] }), at)).toBe('unknown-code IN-3');
    expect(outcome(given(), submit({ event: 'nowhere' }), at)).toMatch(/ WP-6$/u);
    expect(outcome(given(), submit({ text: 'x'.repeat(20_001) }), at)).toMatch(/^bad-input/u);
  });

  test('IN-4 after the deadline it is late, to the millisecond, and marked', () => {
    const late = (moment: string) => {
      const here = given([deadline]).and(submit({ event: 'theme' }), { at: moment }).state('input:one');
      return here.kind === 'input' && here.late;
    };
    expect(late('2017-05-02T22:00:00.000Z')).toBe(false);
    expect(late('2017-05-02T22:00:00.001Z')).toBe(true);
    const later = given([deadline]).and(submit({ event: 'theme' }), at).and({ name: 'set-intake', data: { event: 'theme', deadline: '2017-06-01T22:00:00.000Z', timeZone: 'Europe/Zurich', late: 'marked' } }, at);
    expect(later.state('input:one')).toMatchObject({ late: true });
  });

  test('IN-4 where the deadline says so, late ones are not taken', () => {
    const closed = given([{ name: 'set-intake', data: { event: 'theme', deadline: '2017-05-02T22:00:00.000Z', timeZone: 'Europe/Zurich', late: 'refused' } }]);
    expect(closed.when(submit({ event: 'theme' }), at)).toMatchObject({ code: 'intake-closed', rule: 'IN-4', details: { deadline: '2017-05-02T22:00:00.000Z', zone: 'Europe/Zurich' } });
    expect(outcome(closed, submit({ input: 'other', event: 'stock' }), at)).toBe('done');
  });

  test('IN-4 what the secretariat was handed in time is in time; nobody else says when', () => {
    const handed = { event: 'theme', receivedAt: '2017-05-01T10:00:00.000Z', channel: 'paper' };
    expect(given([deadline]).and(submit(handed), at).state('input:one')).toMatchObject({ late: false, submittedAt: '2017-05-01T10:00:00.000Z', channel: 'paper' });
    expect(given([deadline]).and(submit(handed), { ...at, by: caritas }).state('input:one')).toMatchObject({ late: true, submittedAt: '2017-05-08T12:00:00.000Z' });
    expect(given([deadline]).and(submit({ ...handed, receivedAt: '2018-01-01T00:00:00.000Z' }), at).state('input:one')).toMatchObject({ submittedAt: '2017-05-08T12:00:00.000Z' });
  });

  test('IN-5 the same words in the same name once, until they were withdrawn', () => {
    const once = given().and(submit(), at);
    expect(outcome(once, submit({ input: 'two' }), at)).toBe('already-submitted IN-5');
    expect(outcome(once, submit({ input: 'three', text: 'Open the doors!' }), at)).toBe('done');
    expect(outcome(once, submit({ input: 'four', holder: 'MX' }), at)).toBe('done');
    once.and({ name: 'withdraw-input', data: { input: 'one' } }, at);
    expect(outcome(once, submit({ input: 'five' }), at)).toBe('done');
  });

  test('an input has an id of its own', () => {
    expect(outcome(given().and(submit(), at), submit({ text: 'Other words.' }), at)).toBe('already-exists WP-1');
  });
});

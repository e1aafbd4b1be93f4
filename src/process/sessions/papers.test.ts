import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { Given } from '../participation/given.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { ask, at, chair, delegationOf, event, floorIn, give, ofFloor, ofTurn, outcome, seated, secretariat, turnIn } from './floor.test-support.ts';

const kenya = delegationOf('KE');
const rapporteur = { standing: 'rapporteur' } as const;

function deposit(turn: string, more: object = {}): ProcessCommand {
  return { name: 'deposit-statement', data: { event, turn, statement: { sha256: 'a'.repeat(64), bytes: 40_000, pages: 3, type: 'pdf', ...more } } };
}
function note(more: object = {}): ProcessCommand {
  return { name: 'note-intervention', data: { note: 'n1', event, turn: 'ke', gist: 'Kenya spoke of visas.', ...more } };
}
function link(more: object = {}): ProcessCommand {
  return { name: 'link-recording', data: { event, sitting: 'morning', address: 'https://media.example.org/1', startsAt: '2017-05-08T07:58:00.000Z', ...more } };
}
function asked(): Given {
  return seated().and(ask('KE'), at('10:01')).and(ask('EG'), at('10:02'));
}
function spoken(): Given {
  const given = asked();
  return given.and(give(given, 'ke'), at('10:03')).and(ofTurn('end-speech', 'ke'), at('10:05'));
}

describe('statements', () => {
  test('FL-15 whoever asked deposits, before and after speaking, and a later text takes the place', () => {
    const given = asked();
    expect(outcome(given, deposit('ke'), at('10:02', delegationOf('EG')))).toBe('not-yours FL-6');
    expect(outcome(given, deposit('xx'), at('10:02', kenya))).toBe('not-found FL-15');
    expect(outcome(given, deposit('ke'), at('10:02', kenya))).toBe('done');
    expect(outcome(given, deposit('ke'), at('10:02', kenya))).toBe('nothing-changes FL-15');
    given.and(give(given, 'ke'), at('10:03')).and(ofTurn('end-speech', 'ke'), at('10:05'));
    expect(outcome(given, deposit('ke', { sha256: 'b'.repeat(64), pages: 4 }), at('10:06', kenya))).toBe('done');
    expect(turnIn(given, 'ke').statement).toEqual({ sha256: 'b'.repeat(64), bytes: 40_000, pages: 4, type: 'pdf' });
  });

  test('FL-15 a text of 300 pages is no statement', () => {
    expect(asked().when(deposit('ke', { pages: 300 }), at('10:02', kenya))).toMatchObject({ code: 'statement-too-long', rule: 'FL-15', details: { pages: 300, most: 20 } });
    expect(outcome(asked(), deposit('ke', { pages: 20 }), at('10:02', kenya))).toBe('done');
    expect(asked().when(deposit('ke', { bytes: 10_000_001 }), at('10:02', kenya))).toMatchObject({ code: 'statement-too-large', details: { most: 10 } });
    expect(outcome(asked(), deposit('ke', { bytes: 10_000_000 }), at('10:02', kenya))).toBe('done');
    for (const wrong of [{ pages: 0 }, { bytes: 0 }, { sha256: 'A'.repeat(64) }, { type: 'exe' }]) expect(outcome(asked(), deposit('ke', wrong), at('10:02', kenya))).toMatch(/^bad-input/u);
  });

  test('FL-15 not for a request that was withdrawn, and still for one that was not heard', () => {
    expect(outcome(asked().and(ofTurn('withdraw-request', 'ke'), at('10:02')), deposit('ke'), at('10:03', kenya))).toBe('not-waiting FL-15');
    expect(outcome(asked().and({ name: 'close-sitting', data: { event, listEnds: true } }, at('10:02')), deposit('ke'), at('10:03', kenya))).toBe('done');
  });
});

describe('recordings', () => {
  test('FL-19 a recording is tied to its sitting by the moment at which it begins', () => {
    const given = seated();
    expect(outcome(given, link({ sitting: 'evening' }), at('11:00', secretariat))).toBe('not-found FL-19');
    expect(outcome(given, link(), at('11:00', secretariat))).toBe('done');
    expect(outcome(given, link(), at('11:00', secretariat))).toBe('nothing-changes FL-19');
    expect(outcome(given, link({ startsAt: '2017-05-08T08:00:00.000Z' }), at('11:00', secretariat))).toBe('done');
    expect(floorIn(given).sittings[0]?.recording).toEqual({ address: 'https://media.example.org/1', startsAt: '2017-05-08T08:00:00.000Z' });
  });

  test('FL-19 not to one that had closed, and by a safe address only', () => {
    const given = seated().and(ofFloor('close-sitting'), at('13:00'));
    expect(outcome(given, link({ startsAt: '2017-05-08T11:00:00.001Z' }), at('14:00', secretariat))).toBe('recording-late FL-19');
    expect(outcome(given, link({ startsAt: '2017-05-08T11:00:00.000Z' }), at('14:00', secretariat))).toBe('done');
    for (const address of ['http://media.example.org/1', 'javascript:alert(1)', 'recording']) expect(outcome(given, link({ address }), at('14:00', secretariat))).toMatch(/^bad-input/u);
  });
});

describe('notes', () => {
  test('FL-20 a note belongs to a turn that has had the floor', () => {
    expect(outcome(asked(), note(), at('10:03', rapporteur))).toBe('not-spoken FL-20');
    expect(outcome(spoken(), note({ turn: 'xx' }), at('10:06', rapporteur))).toBe('not-spoken FL-20');
    expect(outcome(spoken(), note({ event: 'other-session' }), at('10:06', rapporteur))).toBe('not-spoken FL-20');
    const speaking = asked();
    speaking.and(give(speaking, 'ke'), at('10:03'));
    expect(outcome(speaking, note(), at('10:04', rapporteur))).toBe('done');
  });

  test('FL-20 the last wording counts', () => {
    const given = spoken().and(note({ tags: [' Visas ', 'Children'] }), at('10:06', rapporteur)).and(note({ gist: 'Kenya proposed visas.', recommendation: 'Issue visas.' }), at('10:07', rapporteur));
    expect(given.state(subjectKey('note', 'n1'))).toEqual({ kind: 'note', id: 'n1', event, turn: 'ke', gist: 'Kenya proposed visas.', tags: [], recommendation: 'Issue visas.' });
    expect(given.acts.at(-2)?.body.data).toMatchObject({ tags: ['visas', 'children'], holder: 'KE' });
  });

  test('FL-20 one note for each turn, and one turn for each note', () => {
    const given = spoken().and(note(), at('10:06', rapporteur));
    expect(outcome(given, note({ note: 'n2' }), at('10:07', rapporteur))).toBe('already-exists FL-20');
    given.and(give(given, 'eg'), at('10:08'));
    expect(outcome(given, note({ turn: 'eg' }), at('10:09', rapporteur))).toBe('already-exists FL-20');
    expect(outcome(given, note({ note: 'n2', turn: 'eg' }), at('10:09', rapporteur))).toBe('done');
  });

  test('FL-20 an empty note is none; a tag alone is one', () => {
    const empty = { name: 'note-intervention', data: { note: 'n1', event, turn: 'ke' } } as const;
    expect(outcome(spoken(), empty, at('10:06', chair))).toBe('note-empty FL-20');
    expect(outcome(spoken(), { ...empty, data: { ...empty.data, tags: ['visas'] } }, at('10:06', rapporteur))).toBe('done');
  });
});

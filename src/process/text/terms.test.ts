import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { alternativeKey } from './compile/resolve.ts';
import { openPoints } from './compile/tree.ts';
import { compiled, chair, givenText, issue, kenya, mexico, table, words } from './text.test-support.ts';

const nobody: string[] = [];
const terms = { method: 'facilitated', shown: 'never', names: false, precedence: nobody, sequence: nobody } as const;
const join = (amendment: string, party: string) => ({ name: 'join-amendment', data: { amendment, party } }) as const;
const leave = (amendment: string, party: string) => ({ name: 'leave-amendment', data: { amendment, party } }) as const;
const stance = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({ name: 'take-stance', data: { stance: id, text: 'pact', revision: 'zero', provision: 'act', holder: 'KE', verb: 'support', ...more } }) as const;
const should = words.act.replace('shall', 'should');

test('TX-20 a text has one language, a method, and terms that can change', () => {
  const at = givenText();
  expect(at.state(subjectKey('text', 'pact'))).toMatchObject({ language: 'en', method: 'bracketed', shown: 'open', revision: 'zero' });
  expect(outcome(at, { name: 'set-text-terms', data: { text: 'pact', ...terms } })).toBe('done');
  expect(at.state(subjectKey('text', 'pact'))).toMatchObject({ method: 'facilitated', shown: 'never', names: false, revision: 'zero' });
  expect(outcome(at, { name: 'open-text', data: { text: 'pact', title: { en: 'Again' }, language: 'fr', ...terms } })).toBe('already-exists WP-1');
  expect(outcome(at, { name: 'set-text-terms', data: { text: 'other', ...terms } })).toBe('not-found WP-6');
});

test('TX-21 readings follow one another, and a called paragraph is called once', () => {
  const at = givenText();
  const [begin, end] = [{ name: 'begin-reading', data: { text: 'pact' } }, { name: 'end-reading', data: { text: 'pact' } }] as const;
  const call = { name: 'call-paragraph', data: { text: 'pact', revision: 'zero', provision: 'act', label: '1.' } } as const;
  expect(['end', 'begin', 'begin', 'call', 'call', 'end', 'end', 'begin'].map((step) => outcome(at, step === 'begin' ? begin : step === 'end' ? end : call))).toEqual(['nothing-changes TX-21', 'done', 'nothing-changes TX-21', 'done', 'nothing-changes TX-21', 'done', 'nothing-changes TX-21', 'done']);
  expect(at.state(subjectKey('text', 'pact'))).toMatchObject({ reading: { number: 2, open: true } });
  expect(at.state(subjectKey('text', 'pact'))).not.toHaveProperty('called');
  expect(outcome(at, { ...call, data: { ...call.data, revision: 'older' } })).toBe('revision-superseded TX-22');
});

test('TX-25 sponsors join and leave for themselves, and the last one withdraws', () => {
  const at = givenText([table('one', should)]);
  expect(outcome(at, join('one', 'MX'), kenya)).toBe('nothing-changes TX-25');
  expect(outcome(at, join('one', 'CH'), kenya)).toBe('not-yours TX-23');
  expect(outcome(at, join('one', 'KE'), kenya)).toBe('done');
  expect(compiled(at).provisions.find(({ id }) => id === 'act')?.compilation.parties).toEqual(['KE', 'MX']);
  expect(outcome(at, { name: 'withdraw-amendment', data: { amendment: 'one', party: 'MX' } }, mexico)).toBe('others-sponsor TX-25');
  expect(outcome(at, leave('one', 'MX'), mexico)).toBe('done');
  expect(outcome(at, leave('one', 'MX'), mexico)).toBe('not-yours TX-25');
  expect(outcome(at, leave('one', 'KE'), kenya)).toBe('done');
  expect(at.state(subjectKey('amendment', 'one'))).toMatchObject({ status: 'withdrawn' });
  expect(outcome(at, join('one', 'KE'), kenya)).toBe('already-withdrawn TX-25');
});

test('TX-27 a stance stands beside, changes no reading, and is taken back by whoever took it', () => {
  const at = givenText([table('one', should)]);
  const before = compiled(at).provisions.map(({ compilation }) => compilation);
  expect(outcome(at, stance('a', { amendment: 'one' }), kenya)).toBe('done');
  expect(compiled(at).provisions.map(({ compilation }) => compilation)).toEqual(before);
  expect(compiled(at).provisions.find(({ id }) => id === 'act')?.stances).toHaveLength(1);
  expect(outcome(at, stance('b', { verb: 'comment' }), kenya)).toBe('note-empty TX-27');
  expect(outcome(at, stance('b', { revision: 'older' }), kenya)).toBe('revision-superseded TX-22');
  expect(outcome(at, stance('b', { holder: 'MX' }), kenya)).toBe('not-yours TX-23');
  expect(outcome(at, { name: 'withdraw-stance', data: { stance: 'a', holder: 'MX' } }, mexico)).toBe('not-yours TX-27');
  expect(outcome(at, { name: 'withdraw-stance', data: { stance: 'a', holder: 'KE' } }, kenya)).toBe('done');
  expect(outcome(at, { name: 'withdraw-stance', data: { stance: 'a', holder: 'KE' } }, kenya)).toBe('already-withdrawn TX-27');
});

test('TX-12 clean is computed: a reservation keeps a paragraph from being clean, not from having no brackets', () => {
  const status = (at: ReturnType<typeof givenText>) => compiled(at).provisions.find(({ id }) => id === 'act')?.status;
  expect(status(givenText())).toBe('clean');
  expect(status(givenText([table('one', should)]))).toBe('open');
  const at = givenText();
  expect(outcome(at, stance('a', { verb: 'reserve' }), kenya)).toBe('done');
  expect(status(at)).toBe('reserved');
  at.and(stance('b', { verb: 'reserve', note: 'On every second year.' }), kenya);
  const agree = (...pending: string[]) => outcome(at, { name: 'agree-provision', data: { text: 'pact', revision: 'zero', provision: 'act', label: '1.', level: 'informals', pending, amendments: [] } }, chair);
  expect([agree(), agree('MX', 'CH'), agree('KE')]).toEqual(['reserved TX-26', 'reserved TX-26', 'done']);
  expect(status(at)).toBe('informals');
});

test('TX-4 of a provision that two add in the same words, what is said to either is said to the one that stands', () => {
  const add = { amendmentType: 'ADD', after: 'act', provisionKind: 'paragraph', label: '1 bis.' };
  const learn = 'We shall learn from one another.';
  const at = givenText([table('first', learn, { ...add, provision: 'new-one' }), table('second', learn, { ...add, label: '1 ter.', provision: 'new-two', proponents: ['KE'] }), table('more', learn.replace('learn', 'learn and teach'), { provision: 'new-two', amends: 'second', proponents: ['south'] })]);
  const added = compiled(at).provisions.filter(({ added: one }) => one !== undefined);
  expect(added.map(({ id, added: one, compilation, amendments }) => [id, one?.parties.join(), compilation.parties.join(), amendments.length])).toEqual([['new-one', 'KE,MX', 'south', 3]]);
  const [point] = added.flatMap(({ compilation }) => openPoints(compilation));
  const alternative = point?.alts.map(alternativeKey)[1] ?? '';
  const settle = (amendments: string[]) => outcome(at, { name: 'resolve-point', data: { text: 'pact', revision: 'zero', provision: 'new-one', label: '1 bis.', point: point?.id ?? '', alternative, amendments } }, chair);
  expect([settle(['first', 'second']), settle(['first', 'second', 'more'])]).toEqual(['point-gone TX-24', 'done']);
});

test('TX-20 where the public never sees who proposes what, the ledger of a revision names nobody', () => {
  for (const [shown, names, contributors] of [['open', true, ['MX']], ['open', false, []], ['never', true, []]] as const) {
    const at = givenText();
    at.and({ name: 'set-text-terms', data: { text: 'pact', method: 'bracketed', shown, names, precedence: [], sequence: [] } }, chair);
    const ledger = [{ provision: 'act', from: ['act'], contributors: ['MX'], approach: 'reworded' }];
    at.and(issue('one', [{ id: 'act', kind: 'paragraph', words: should }], { before: 'zero', ledger }), chair);
    expect(at.state(subjectKey('revision', 'one'))).toMatchObject({ ledger: [{ approach: 'reworded', contributors }] });
  }
});

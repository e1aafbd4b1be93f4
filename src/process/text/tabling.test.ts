import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { chair, compiled, fixed, givenText, held, issue, kenya, keyOfAlternative, mexico, provision, reads, table, words, zero } from './text.test-support.ts';

const should = words.act.replace('shall', 'should');

test('TX-23 to a paragraph that a new revision dropped a second ago: it is gone, and what was said to the older revision is not said to this one', () => {
  const at = givenText();
  at.and(issue('one', zero.filter(({ id }) => id !== 'act'), { before: 'zero', decided: [], ledger: [{ provision: 'help', from: ['act', 'help'], contributors: [], approach: 'merged' }] }), chair);
  expect(outcome(at, table('late', should), mexico)).toBe('revision-superseded TX-22');
  expect(outcome(at, table('late', should, { revision: 'one' }), mexico)).toBe('provision-gone TX-23');
  expect(at.acts.filter(({ body }) => body.type === 'amendment-tabled')).toEqual([]);
});

test('TX-23 to a paragraph that somebody proposed and withdrew a second ago: it is gone', () => {
  const at = givenText([table('new', 'A paragraph of its own.', { amendmentType: 'ADD', provision: 'added', after: 'act', provisionKind: 'paragraph', label: '1 bis.' })]);
  const amend = table('late', 'A paragraph all of its own.', { provision: 'added', amends: 'new', proponents: ['KE'] });
  at.and({ name: 'withdraw-amendment', data: { amendment: 'new', party: 'MX' } }, mexico);
  expect(outcome(at, amend, kenya)).toBe('provision-gone TX-23');
});

test('TX-22 to a superseded revision: refused, and tabled upon the new one it stands', () => {
  const at = givenText();
  at.and(issue('one', zero, { before: 'zero' }), chair);
  expect(outcome(at, table('late', should), mexico)).toBe('revision-superseded TX-22');
  expect(outcome(at, table('late', should, { revision: 'one' }), mexico)).toBe('done');
  expect(reads(at, 'act', 'MX')).toBe(should);
});

test('TX-26 to an agreed paragraph: refused until it is reopened by consent', () => {
  const at = givenText();
  at.and({ name: 'agree-provision', data: { provision: 'act', text: 'pact', revision: 'zero', label: '1.', amendments: [], stances: [], level: 'informals', pending: [] } } as const, chair);
  expect(outcome(at, table('late', should), mexico)).toBe('provision-agreed TX-26');
  at.and({ name: 'reopen-provision', data: { provision: 'act', text: 'pact', revision: 'zero', label: '1.', what: 'agreement', consent: 'Nobody objected.' } } as const, chair);
  expect(outcome(at, table('late', should), mexico)).toBe('done');
});

test('TX-23 without words, with nothing but white space or invisible signs, or with the words that stand: refused', () => {
  const at = givenText();
  for (const nothing of [undefined, '', '  \n ', '\u200e\u200f\ufeff']) expect(outcome(at, table('empty', nothing), mexico)).toBe('empty-amendment TX-23');
  expect(outcome(at, table('same', `  ${words.act.replaceAll(' ', '\u00a0')}\r\n`), mexico)).toBe('nothing-changes TX-23');
  expect(outcome(at, table('out', undefined, { amendmentType: 'SUP' }), mexico)).toBe('done');
});

test('TX-23 of 50,000 words: refused, naming the field; of 15,000 it is taken, and stands beside the paragraph', () => {
  const at = givenText();
  const refused = at.when(table('long', 'people '.repeat(50_000)), mexico);
  expect(refused).toMatchObject({ refused: true, code: 'bad-input', details: { field: 'words' } });
  expect(at.acts.at(-1)?.body.type).not.toBe('amendment-tabled');
  const most = 'people '.repeat(14_000);
  expect(outcome(at, table('long', most), mexico)).toBe('done');
  expect(reads(at, 'act', 'MX')).toBe(most.trim());
});

test('TX-4 two identical ones by two groups: one alternative with two proponents, both amendments stand', () => {
  const at = givenText([table('one', should, { proponents: ['friends'] }), table('two', `${should} `, { proponents: ['south'] })]);
  expect(held(at, 'act')).toEqual([['shall', []], ['should', ['friends', 'south']]]);
  expect(provision(at, 'act').amendments.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('TX-7 brackets typed by hand are words of the text, and no points', () => {
  const typed = words.act.replace('safe paths', '[safe] [regular] paths / ways');
  const at = givenText([table('one', typed)]);
  expect(reads(at, 'act', 'MX')).toBe(typed);
  expect(provision(at, 'act').status).toBe('open');
  expect(provision(at, 'act').compilation.content.filter((node) => 'alts' in node).length).toBeLessThanOrEqual(2);
});

test('TX-13 groups that share a member and disagree both stand; the member speaks for itself, or a stated precedence does', () => {
  const may = words.act.replace('shall', 'may');
  const at = givenText([table('one', should, { proponents: ['friends'] }), table('two', may, { proponents: ['south'] })]);
  expect(held(at, 'act')).toEqual([['shall', []], ['may', ['south']], ['should', ['friends']]]);
  expect(fixed(at, 'act', 'MX')).toEqual({ kind: 'conflict', groups: ['friends', 'south'] });
  at.and({ name: 'set-text-terms', data: { text: 'pact', method: 'bracketed', shown: 'open', names: true, precedence: ['south', 'friends'], sequence: [] } }, chair);
  expect(fixed(at, 'act', 'MX')).toEqual({ kind: 'group', group: 'south' });
  at.and(table('three', words.act.replace('shall', 'will')), mexico);
  expect(fixed(at, 'act', 'MX')).toEqual({ kind: 'own' });
  expect(reads(at, 'act', 'friends')).toBe(should);
});

test('TX-18 Arabic and English in one paragraph, NFC and NFD: the same words are one reading, to the letter', () => {
  const mixed = 'We shall open safe paths (مسارات آمنة) for people on the move, and café owners, and report on them every second year.';
  const at = givenText([table('one', mixed.normalize('NFC')), table('two', `\u202a${mixed.normalize('NFD')}\u202c`, { proponents: ['KE'] })]);
  expect(provision(at, 'act').compilation.parties).toEqual(['KE', 'MX']);
  expect(reads(at, 'act', 'MX')).toBe(mixed.normalize('NFC'));
  expect(reads(at, 'act', 'KE')).toBe(mixed.normalize('NFC'));
  expect(held(at, 'act').every(([, parties]) => parties.length !== 1)).toBe(true);
});

test('TX-24 words that were settled stay, and others may still change', () => {
  const at = givenText([table('one', should)]);
  const point = provision(at, 'act').compilation.content.find((node) => 'alts' in node);
  if (point === undefined || !('alts' in point)) throw new Error('There is no point.');
  at.and({ name: 'resolve-point', data: { provision: 'act', text: 'pact', revision: 'zero', label: '1.', point: point.id, alternative: keyOfAlternative(at, 'act', 'should'), amendments: ['one'] } }, chair);
  expect(reads(at, 'act', 'KE')).toBe(should);
  expect(outcome(at, table('two', words.act.replace('every second year', 'yearly'), { proponents: ['KE'] }), kenya)).toBe('point-settled TX-24');
  expect(outcome(at, table('two', should.replace('every second year', 'yearly'), { proponents: ['KE'] }), kenya)).toBe('done');
});

test('TX-23 two that add at one place at once cannot have one label, nor one that was withdrawn', () => {
  const add = (id: string, label: string, party: string) => table(id, `Words of ${id}.`, { amendmentType: 'ADD', provision: `new-${id}`, after: 'act', provisionKind: 'paragraph', proponents: [party], label });
  const at = givenText([add('one', '1 bis.', 'MX')]);
  expect(outcome(at, add('two', '1 bis.', 'KE'), kenya)).toBe('already-exists TX-23');
  expect(outcome(at, add('two', '1 ter.', 'KE'), kenya)).toBe('done');
  at.and({ name: 'withdraw-amendment', data: { amendment: 'one', party: 'MX' } }, mexico);
  expect(outcome(at, add('three', '1 bis.', 'MX'), mexico)).toBe('already-exists TX-23');
  expect(compiled(at).provisions.find(({ id }) => id === 'new-two')?.label).toBe('1 ter.');
  expect(at.state(subjectKey('amendment', 'two'))).toMatchObject({ status: 'standing' });
});

import { expect, test } from 'vitest';
import type { Given } from '../../participation/given.test-support.ts';
import { chair, compiled, givenText, table, words } from '../text.test-support.ts';
import type { ConsolidationState } from '../state.ts';
import { nextText } from './next-provision.ts';

let drafts = 0;

function draft(at: Given, provision: string, more: Readonly<Record<string, unknown>>): Given {
  drafts += 1;
  return at.and({ name: 'draft-consolidation', data: { consolidation: `c${drafts}`, text: 'pact', revision: 'zero', provision, from: [provision], provisionKind: 'paragraph', words: 'New words.', merges: [], approach: 'reworded', rationale: 'Why not.', ...more } }, chair);
}

const agree = (at: Given, provision: string, label: string) => at.and({ name: 'agree-provision', data: { text: 'pact', revision: 'zero', provision, label, level: 'informals', pending: [], amendments: [] } }, chair);
const next = (at: Given, taken: readonly string[] = []) => nextText(compiled(at), [...at.states.values()].filter((state): state is ConsolidationState => state.kind === 'consolidation'), new Set(taken));
const rows = (at: Given, taken: readonly string[] = []) => next(at, taken).provisions.map((one) => `${one.id} < ${one.from.join('+')}: ${one.words.slice(0, 14)}`);

test('TX-28 without the chair’s words the next revision is as things stand; added provisions stand in it only where they are taken in', () => {
  const at = givenText([table('new', 'We shall learn.', { amendmentType: 'ADD', provision: 'learn', after: 'act', provisionKind: 'paragraph', label: '1 bis.' })]);
  expect(rows(at)).toEqual(['aim < aim: Recalling that', 'paths < paths: Safe paths', 'act < act: We shall open ', 'help < help: We shall suppo']);
  expect(rows(at, ['learn'])[3]).toBe('learn < : We shall learn');
  expect(next(at, ['learn']).provisions[3]?.parent).toBe('paths');
});

test('TX-28 merged ones go with their words, split and added ones stand behind, dropped ones leave, moved ones go where they are put', () => {
  const merged = draft(givenText(), 'act', { from: ['act', 'help'], approach: 'merged' });
  expect(rows(merged).slice(2)).toEqual(['act < act+help: New words.']);
  expect(next(merged).leaving).toMatchObject([{ provision: 'help', into: 'act', rationale: 'Why not.' }]);
  expect(rows(draft(givenText(), 'part', { from: ['act'], approach: 'split', after: 'act' })).slice(2)).toEqual(['act < act: We shall open ', 'part < act: New words.', 'help < help: We shall suppo']);
  const dropped = draft(givenText(), 'act', { words: '', approach: 'dropped' });
  expect([rows(dropped).length, next(dropped).leaving[0]?.rationale]).toEqual([3, 'Why not.']);
  expect(rows(draft(givenText(), 'act', { words: words.act, approach: 'moved', after: 'help' })).slice(2)).toEqual(['help < help: We shall suppo', 'act < act: We shall open ']);
});

test('TX-26 what is agreed stands as it was agreed, whatever else is drafted; the latest draft of a provision counts', () => {
  const at = draft(draft(givenText(), 'help', { words: 'First draft.' }), 'help', { words: 'Second draft.' });
  expect(rows(at)[3]).toBe('help < help: Second draft.');
  agree(at, 'help', '2.');
  expect(next(at).provisions[3]).toMatchObject({ words: words.help, agreed: true });
  const later = draft(givenText(), 'act', { from: ['act', 'help'], approach: 'merged' });
  agree(later, 'act', '1.');
  expect(rows(later).slice(2)).toEqual(['act < act: We shall open ', 'help < help: We shall suppo']);
});

test('TX-22 a provision whose heading goes belongs to nothing', () => {
  const at = draft(givenText(), 'paths', { words: '', approach: 'dropped', provisionKind: 'objective' });
  expect(next(at).provisions.map(({ id, parent }) => [id, parent])).toEqual([['aim', undefined], ['act', undefined], ['help', undefined]]);
});

import { expect, test } from 'vitest';
import type { Proposal } from '../readings.ts';
import { textOf, tokenise } from '../tokens.ts';
import { compileText } from './compile-text.ts';
import type { StructureProposal, TextInput } from './compile-text.ts';
import { alternativeSuffixOf, suffixOf } from './suffix.ts';
import { textOfBase, textOfParty } from './text-of-party.ts';

const provisions = ['one', 'two', 'three'].map((id) => ({ id, tokens: tokenise(`This is paragraph ${id} of the text.`) }));
const input = (structure: readonly StructureProposal[], proposals: readonly (readonly [string, Proposal])[] = []): TextInput => ({ revision: 'r', provisions, structure, proposals: new Map([...Map.groupBy(proposals, ([id]) => id)].map(([id, all]) => [id, all.map(([, proposal]) => proposal)])) });
const add = (id: string, place: number, party: string, text: string, after?: string): StructureProposal => ({ kind: 'add', id, place, parties: [party], provision: `new-${id}`, tokens: tokenise(text), ...(after !== undefined && { after }) });
const reads = (of: TextInput, party: string) => textOfParty(compileText(of), party).map(({ provisions: ids, tokens }) => `${ids.join('+')}: ${textOf(tokens)}`);

test('TX-4 what is added at one place stands as it was tabled, the same text once', () => {
  const structure = [add('b', 2, 'US', 'A second one.', 'one'), add('a', 1, 'EU', 'A new one.', 'one'), add('c', 3, 'CAN', 'A new one.', 'one'), add('d', 4, 'CAN', 'Behind the new one.', 'new-c'), add('e', 5, 'CHN', 'Behind nothing.', 'gone')];
  const { entries } = compileText(input(structure));
  expect(entries.map(({ id, added }) => `${id} ${added === undefined ? '' : `${suffixOf(added.ordinal, 'en')} ${added.parties.join()}`}`)).toEqual(['one ', 'new-a bis CAN,EU', 'new-d bis CAN', 'new-b ter US', 'two ', 'three ', 'new-e bis CHN']);
  expect(reads(input(structure), 'CAN')).toHaveLength(5);
  expect(compileText(input(structure.toReversed()))).toEqual(compileText(input(structure)));
  expect(textOfBase(compileText(input(structure))).map(({ tokens }) => textOf(tokens))).toEqual(provisions.map(({ tokens }) => textOf(tokens)));
});

test('TX-1 each reads its own moves, cuts, joins and deletions, and nobody else does', () => {
  const structure: readonly StructureProposal[] = [
    { kind: 'move', id: 'm', place: 1, parties: ['EU'], provision: 'three', after: 'one' },
    { kind: 'split', id: 's', place: 2, parties: ['EU'], provision: 'two', at: [4] },
    { kind: 'join', id: 'j', place: 3, parties: ['US'], provision: 'one', next: ['two'] },
    { kind: 'move', id: 'w', place: 4, parties: ['US'], provision: 'one', after: 'three', withdrawn: true },
  ];
  const of = input(structure, [['two', { id: 'x', place: 5, parties: ['EU'], tokens: tokenise('That is, then, paragraph two of the text.') }], ['three', { id: 'y', place: 6, parties: ['CHN'], tokens: [] }]]);
  expect(reads(of, 'EU')).toEqual(['one: This is paragraph one of the text.', 'three: This is paragraph three of the text.', 'two: That is, then, paragraph two', 'two: of the text.']);
  expect(reads(of, 'US')).toEqual(['one+two: This is paragraph one of the text. This is paragraph two of the text.', 'three: This is paragraph three of the text.']);
  expect(reads(of, 'CHN')).toEqual(['one: This is paragraph one of the text.', 'two: This is paragraph two of the text.']);
  expect(reads(of, 'silent')).toEqual(provisions.map(({ id, tokens }) => `${id}: ${textOf(tokens)}`));
});

test('labels of what is added', () => {
  expect([1, 2, 3, 9, 10].map((ordinal) => suffixOf(ordinal, 'en'))).toEqual(['bis', 'ter', 'quater', 'decies', 'bis.10']);
  expect([suffixOf(1, 'ar'), suffixOf(2, 'zh'), suffixOf(2, 'ru'), suffixOf(10, 'zh')]).toEqual(['مكررا', '之三', 'тер', '之二.10']);
  expect([1, 2].map(alternativeSuffixOf)).toEqual(['alt', 'alt 2']);
});

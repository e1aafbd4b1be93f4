import { expect, test } from 'vitest';
import type { AgreedProvision } from '../../../store/commitments/agreed-words.ts';
import { objectivesOfText } from './objectives-of-text.ts';

const none = { ids: new Set<string>(), provisions: new Set<string>(), labels: new Set<string>() };
const provision = (id: string, kind: AgreedProvision['kind'], words: string, parent?: string, label = '') => ({ id, kind, words, label, ...(parent !== undefined && { parent }) }) as AgreedProvision;
const provisions = [
  provision('title', 'heading', 'A pact'),
  provision('one', 'objective', 'Objective 1: Data that\n all can read'),
  provision('one-a', 'paragraph', 'We count.', 'one', '17.'),
  provision('one-a-i', 'point', 'well', 'one-a', '(a)'),
  provision('two', 'objective', '7. Fewer risks'),
  provision('three', 'objective', 'Work'),
  provision('three-a', 'paragraph', 'We work.', 'three'),
];

test('each objective gives a commitment with everything under it, by its own number or its place', () => {
  expect(objectivesOfText({ provisions }, none)).toEqual([
    { id: 'one', label: '1', title: 'Data that all can read', order: 1, provisions: ['one', 'one-a', 'one-a-i'] },
    { id: 'two', label: '7', title: 'Fewer risks', order: 2, provisions: ['two'] },
    { id: 'three', label: '3', title: 'Work', order: 3, provisions: ['three', 'three-a'] },
  ]);
});

test('what has a commitment gives none again, and no label is given twice', () => {
  const again = objectivesOfText({ provisions }, { ids: new Set(['three']), provisions: new Set(['one', 'one-a']), labels: new Set(['3']) });
  expect(again.map(({ id, label }) => [id, label])).toEqual([['two', '7'], ['three-commitment', '3 (2)']]);
});

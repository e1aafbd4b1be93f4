import { expect, test } from 'vitest';
import { charactersOf, leastCharacters, mostCharacters } from '../../../src/process/commitments/pledge-fields.ts';
import { invented } from './pledge-words.ts';

test('the pledges of the rehearsal are as long as a pledge has to be', () => {
  const lengths = Object.values(invented).map(({ id, text }) => [id, charactersOf(text)] as const);
  expect(lengths.filter(([, count]) => count < leastCharacters || count > mostCharacters)).toEqual([]);
});

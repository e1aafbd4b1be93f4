import { expect, test } from 'vitest';
import { nameList } from './name-list.ts';

test('names are told apart in every language', () => {
  expect(nameList('en', ['Norway', 'Japan', 'G77'])).toBe('Norway, Japan, G77');
  expect(nameList('zh', ['挪威', '日本', '77国集团'])).toBe('挪威、日本、77国集团');
  for (const language of ['ar', 'fr', 'ru', 'es'] as const) expect(nameList(language, ['a', 'b'])).not.toBe('ab');
});

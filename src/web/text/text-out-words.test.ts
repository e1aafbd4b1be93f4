import { expect, test } from 'vitest';
import { paperForms } from '../../interchange/text/paper-words.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { textOutWords } from './text-out-words.ts';

const date = parseIsoDay('2018-05-14');
if (date === undefined) throw new Error('no day');

test.each(languages)('every word of a text on paper is there in %s, and says what it is told', (language) => {
  const words = textOutWords({ language, date, names: true });
  for (const form of paperForms) expect(words.form(form, 'Kenya')).not.toBe('');
  for (const form of ['reading', 'changes'] as const) expect(words.form(form, 'Kenya')).toContain('Kenya');
  for (const verb of ['retain', 'delete', 'oppose', 'reserve'] as const) expect(words.said(verb, 'Kenya')).toContain('Kenya');
  expect(new Set([1, 2, 3].map(words.alternative)).size).toBe(3);
  expect(words.alternative(1)).not.toContain('1');
  expect(words.pending('Kenya')).toContain('Kenya');
  expect(words.pending('')).not.toBe('');
  expect(words.move('12.')).toContain('12.');
  expect(words.move('')).not.toBe(words.move('12.'));
  expect(words.split(['one two', 'three'])).toMatch(/one two.*three/u);
  expect(words.join('13.')).toContain('13.');
  expect(words.legend('agreed')).toContain(words.gap);
  expect(words.lines.join(' ')).toContain('2018');
  for (const form of ['tracked', 'marks'] as const) expect(textOutWords({ language, date, names: false }).legend(form)).not.toBe(words.legend(form));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFrom, readChoices, writeChoices } from './labelled-lines.ts';

const known = [{ id: 'labour', label: { en: 'Labour', fr: 'Travail' } }, { id: 'borders', label: { en: 'Borders' } }];
const reading = { language: 'en', known, prefix: 'topic' } as const;

describe('one choice a line', () => {
  test('what is written and read again is the same, in any order', () => {
    expect(readChoices(writeChoices(known, 'en'), reading)).toEqual(known);
    expect(readChoices('Borders\n\n  Labour ', reading)).toEqual([known[1], known[0]]);
  });

  test('a line that was reworded or translated stays the choice that it was', () => {
    expect(readChoices('Work\nBorders', reading)).toEqual([{ id: 'labour', label: { en: 'Work', fr: 'Travail' } }, known[1]]);
    expect(readChoices('Travail\nFrontières', { ...reading, language: 'fr' })).toEqual([known[0], { id: 'borders', label: { en: 'Borders', fr: 'Frontières' } }]);
  });

  test('a line taken out or put in leaves the others what they were', () => {
    expect(readChoices('Borders', reading)).toEqual([known[1]]);
    expect(readChoices('Labour\nReturn\nBorders', reading)).toEqual([known[0], { id: 'return', label: { en: 'Return' } }, known[1]]);
  });

  test('every choice has an id that a form takes, and no two the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (lines) => {
        const ids = readChoices(lines.join('\n'), reading).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/u);
      }),
    );
  });

  test('words without Latin letters get a number', () => {
    expect(readChoices('劳动', { ...reading, known: [], language: 'zh' })).toEqual([{ id: 'topic-1', label: { zh: '劳动' } }]);
    expect(idFrom('3rd option', 'x')).toBe('rd-option');
  });
});

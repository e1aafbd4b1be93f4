import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, isTimeCell, readTimes } from './clock-times.ts';

function read(text: string): string {
  const times = readTimes(text);
  if (times === undefined) return 'none';
  if ('noSuchTime' in times) return 'no such time';
  return `${clockText(times.from)}-${times.to === undefined ? '' : clockText(times.to)}${times.assumed ? ' assumed' : ''}${times.open ? ' open' : ''}${times.rest === '' ? '' : ` | ${times.rest}`}`;
}

describe('times that agendas begin their rows with', () => {
  test.each([
    ['10:00-13:00', '10:00-13:00'],
    ['10.00 – 10.10 am', '10:00-10:10'],
    ['3–3:10 p.m.', '15:00-15:10'],
    ['10:00 am to 1:00 pm', '10:00-13:00'],
    ['17:50- 18:00', '17:50-18:00'],
    ['9 a.m. – noon', '09:00-12:00'],
    ['12 noon - 1.30 pm Lunch', '12:00-13:30 | Lunch'],
    ['12:00 am – 1:00 am', '00:00-01:00'],
    ['10:00 – 10:15 hrs Opening', '10:00-10:15 | Opening'],
    ['de 10 h à 11 h 15 Ouverture', '10:00-11:15 | Ouverture'],
    ['10h00-10h15', '10:00-10:15'],
    ['de 10.00 a 10.15 horas Apertura', '10:00-10:15 | Apertura'],
    ['10 a. m. – 1 p. m.', '10:00-13:00'],
    ['с 10:00 до 11:30 Открытие', '10:00-11:30 | Открытие'],
    ['上午10时至下午1时 开幕', '10:00-13:00 | 开幕'],
    ['10时15分至11时', '10:15-11:00'],
    ['من الساعة 10/00 إلى الساعة 13/00 الافتتاح', '10:00-13:00 | الافتتاح'],
    ['٣:٠٠ – ٤:٣٠ مساءً', '15:00-16:30'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test('a half of the day that is named once, where the other must be the other one, is said to be assumed', () => {
    expect(read('10.00 – 1.00 pm')).toBe('10:00-13:00 assumed');
    expect(read('11–12:30 pm')).toBe('11:00-12:30 assumed');
    expect(read('9 am – 11')).toBe('09:00-11:00');
  });

  test('only a beginning, and a beginning that goes on elsewhere', () => {
    expect(read('10:30 Opening')).toBe('10:30- | Opening');
    expect(read('10:05 –')).toBe('10:05- open');
  });

  test.each(['8-9 May 2017', '8.05.2017', '2017-05-08', '10.15 Costs of the session', '3.2 Panels', '3 panels', '10 minutes for each', 'Lunch at 13:00', ''])('"%s" begins with no time', (text) => expect(read(text)).toBe('none'));

  test('25:00 and 10:75 are no times; 15:00 – 14:00 is read as written', () => {
    expect(read('25:00-26:00')).toBe('no such time');
    expect(read('10:75 – 11:00')).toBe('no such time');
    expect(read('15:00 – 14:00')).toBe('15:00-14:00');
    expect(isTimeCell('25:00')).toBe(true);
    expect(isTimeCell('10:00 – 11:00 Opening')).toBe(false);
  });

  test('whatever the two times are, both ways of writing them are read back', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const half = (at: number) => `${(Math.floor(at / 60) + 11) % 12 + 1}.${String(at % 60).padStart(2, '0')} ${at < 720 ? 'am' : 'p.m.'}`;
    fc.assert(
      fc.property(minutes, minutes, (from, to) => {
        for (const text of [`${clockText(from)} – ${clockText(to)}`, `${half(from)} to ${half(to)}`]) expect(readTimes(text)).toMatchObject({ from, to, assumed: false, rest: '' });
      }),
    );
  });

  test('no text takes long or throws', () => {
    const pieces = fc.array(fc.constantFrom('10', ':', '.', '00', ' ', '-', 'am', 'p.m.', 'h', 'to', 'من', '时', '至', '上午', 'a'), { maxLength: 400 });
    fc.assert(fc.property(pieces, (list) => {
      const begun = performance.now();
      readTimes(list.join(''));
      return performance.now() - begun < 200;
    }));
  });
});

import { expect, test } from 'vitest';
import { readProgramme } from '../interchange/programme/read-programme.ts';
import { writeProgrammeReading } from './print-programme.ts';

test('every row, finding and name has a line, and the last one counts', () => {
  const reading = readProgramme('Lima, 4 April 2019\nDay 1\n10:00-11:00\tWelcome by Ms. Ana Paredes, Chair\n10:50-12:00\tPanel 1: Boats\n12:00-11:00\tClosing\n');
  if ('refused' in reading) throw new Error(reading.sentence);
  expect(writeProgrammeReading(reading)).toEqual([
    '  L3  2019-04-04 10:00–11:00 | opening | Welcome by Chair (day-1-opening)',
    '  L4  2019-04-04 10:50–12:00 | panel 1 | Boats (panel-1)',
    '  L5  refused: This row begins at 12:00 and ends at 11:00; it was not taken.',
    'findings:',
    '  L2  The days of the agenda carry no dates; they were counted from 2019-04-04, which stands in the title of the note (L1).',
    '  L3  The row names a person; the name was left out of the item and stands among the people.',
    '  L4  "Boats" begins at 10:50, while "Welcome by Chair" ends at 11:00: they overlap by 10 minutes.',
    'persons named (not recorded):',
    '  L3  day-1-opening | chair | Welcome by Ms. Ana Paredes, Chair',
    '3 rows, one day: 2 taken, 1 refused.',
  ]);
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays, parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { daysFrom, month } from '../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { parseInstant } from '../../process/vocabulary/instant.ts';
import { calendarTime } from './calendar-entry.ts';
import type { Sheet } from './sheet.ts';
import { writeCalendar } from './write-calendar.ts';
import type { CalendarEntry } from './write-calendar.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';
import { writeZip } from './write-zip.ts';

function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(text);
  return read;
}

function moment(text: string) {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(text);
  return read;
}

const sheet: Sheet = {
  name: 'Work plan: a/b',
  rightToLeft: false,
  columns: [{ heading: 'Title', width: 40 }, { heading: 'First day', width: 12 }, { heading: 'Sources', width: 8 }],
  rows: [
    ['Session, with "quotes"\nand a line', { day: day('2017-05-08') }, 3],
    ['=HYPERLINK("http://x")', null, 0],
    ['الدورة الأولى', { day: day('2017-01-01') }, -2],
  ],
};

describe('CSV', () => {
  test('another reader gets back every cell, and no formula', () => {
    const text = writeCsv(sheet);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true, record_delimiter: '\r\n' });
    expect(rows).toEqual([
      ['Title', 'First day', 'Sources'],
      ['Session, with "quotes"\nand a line', '2017-05-08', '3'],
      [`'=HYPERLINK("http://x")`, '', '0'],
      ['الدورة الأولى', '2017-01-01', '-2'],
    ]);
  });

  test('whatever the text is, it is read back the same, and a spreadsheet takes none of it for a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '+4', '-x', '@a', '\t=1', ' =1', '＝1', '\r=1', '"', ',', '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const read: string[][] = parse(writeCsv({ columns: [{ heading: 'a', width: 1 }, { heading: 'b', width: 1 }], rows }), { bom: true, record_delimiter: '\r\n' });
        return rows.every((row, r) => row.every((text, c) => {
          const found = read[r + 1]?.[c] ?? '';
          return (found === text || found === `'${text}`) && !/^\s*[=+\-@＝＋－＠]/u.test(found);
        }));
      }),
    );
  });
});

describe('XLSX', () => {
  test('another reader gets back text as text, days as dates, numbers as numbers', async () => {
    const rows = await readSheet(Buffer.from(await writeXlsx(sheet)));
    expect(rows[0]).toEqual(['Title', 'First day', 'Sources']);
    expect(rows[1]).toEqual(['Session, with "quotes"\nand a line', new Date('2017-05-08T00:00:00Z'), 3]);
    expect(rows[2]).toEqual(['=HYPERLINK("http://x")', null, 0]);
    expect(rows[3]?.[0]).toBe('الدورة الأولى');
  });

  test('text is nowhere a formula in the file itself', async () => {
    const parts = unzipSync(await writeXlsx(sheet));
    const xml = Object.entries(parts).filter(([name]) => name.includes('worksheets/')).map(([, bytes]) => new TextDecoder().decode(bytes)).join('');
    expect(xml).toContain('<row');
    expect(xml).not.toMatch(/<f>|<f /u);
  });
});

describe('how an entry stands in a calendar', () => {
  const exact = daysFrom(day('2017-05-08'), day('2017-05-09'));
  const meeting = { date: exact, dateMark: null, status: 'scheduled', eventKind: 'thematic_session' } as const;

  test('exact days end on the day after, and take up time', () => {
    expect(calendarTime(meeting)).toEqual({ start: '2017-05-08', endExclusive: '2017-05-10', exact: true, busy: true });
  });
  test('a window of a month is tentative and blocks nothing, even when the meeting is confirmed', () => {
    expect(calendarTime({ ...meeting, date: month(2017, 2), status: 'confirmed' })).toEqual({ start: '2017-02-01', endExclusive: '2017-03-01', exact: false, status: 'TENTATIVE', busy: false });
  });
  test('exact days that are to be confirmed are tentative', () => {
    expect(calendarTime({ ...meeting, dateMark: 'TBC' })).toMatchObject({ status: 'TENTATIVE', busy: false });
  });
  test('cancelled, held and confirmed are said as such', () => {
    expect(calendarTime({ ...meeting, status: 'cancelled', dateMark: 'TBC' })).toMatchObject({ status: 'CANCELLED', busy: false });
    expect(calendarTime({ ...meeting, status: 'held', date: month(2017, 2) })).toMatchObject({ status: 'CONFIRMED', busy: false });
    expect(calendarTime({ ...meeting, status: 'confirmed' })).toMatchObject({ status: 'CONFIRMED', busy: true });
  });
  test('a document that is due blocks nobody', () => {
    expect(calendarTime({ ...meeting, eventKind: 'document' })?.busy).toBe(false);
  });
  test('what has no date at all is in no calendar', () => {
    expect(calendarTime({ ...meeting, date: { edtf: null, start: null, end: null, precision: 'unknown' } })).toBeUndefined();
    expect(calendarTime({ ...meeting, date: undefined })).toBeUndefined();
  });
});

describe('iCalendar', () => {
  const entry = (id: string, start: IsoDay, length: number, text: string): CalendarEntry => ({
    id, process: 'gcm', version: 3, modified: moment('2017-04-13T16:00:00Z'), summary: text, description: `${text}\nsecond line; with, signs \\`, location: 'Geneva, CH', category: 'Track, one',
    url: `https://example.org/en/gcm/events/${id}`,
    time: { start, endExclusive: addDays(start, length), exact: true, status: 'CONFIRMED', busy: true },
  });

  test('another reader gets back the whole-day entries, their ids, versions and texts', async () => {
    const text = await writeCalendar({ name: 'Plan; of work', language: 'en', url: 'https://example.org/x.ics', entries: [entry('session-1', day('2017-05-08'), 2, 'العنوان, 标题 😀'.repeat(9))] });
    const component = new ICAL.Component(ICAL.parse(text));
    const [event] = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Plan; of work');
    expect(event?.uid).toBe('session-1@gcm.travaux');
    expect(event?.sequence).toBe(3);
    expect(event?.summary).toBe('العنوان, 标题 😀'.repeat(9));
    expect(event?.description).toMatch(/\nsecond line; with, signs \\$/u);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2017-05-08');
    expect(event?.endDate.toString()).toBe('2017-05-10');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2017-04-13T16:00:00Z');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/en/gcm/events/session-1');
  });

  test('lines end as the standard says and none is longer than 75 octets', async () => {
    const text = await writeCalendar({ name: 'x', language: 'ar', url: 'https://example.org/x', entries: [entry('a', day('2017-01-01'), 1, '标题'.repeat(80))] });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('the day stays the day in every time zone that the program may run in', async () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env['TZ'] = zone;
        const text = await writeCalendar({ name: 'x', language: 'en', url: 'https://example.org/x', entries: [entry('a', day('2017-05-08'), 2, 'x')] });
        expect(text).toMatch(/DTSTART;VALUE=DATE:20170508\r\nDTEND;VALUE=DATE:20170510/u);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('ZIP', () => {
  async function* pieces(...texts: string[]) {
    for (const text of texts) {
      await Promise.resolve();
      yield text;
    }
  }
  const archive = () => writeZip(
    [{ path: 'record.jsonl', read: () => pieces('{"a":1}\n', '{"a":2}\n') }, { path: 'lists/empty.csv', read: () => pieces() }],
    (listed) => ({ path: 'manifest.json', text: JSON.stringify(listed) }),
    moment('2018-12-11T00:00:00Z'),
  );

  test('another program finds it whole, and the manifest names what is in it', async () => {
    const bytes = new Uint8Array(await new Response(await archive()).arrayBuffer());
    const parts = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    expect(text('record.jsonl')).toBe('{"a":1}\n{"a":2}\n');
    expect(JSON.parse(text('manifest.json'))).toMatchObject([{ path: 'record.jsonl', bytes: 16 }, { path: 'lists/empty.csv', bytes: 0 }]);
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), bytes);
      expect(execFileSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' })).toContain('No errors detected');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the same content gives the same archive', async () => {
    const [one, two] = await Promise.all([archive(), archive()].map(async (made) => Buffer.from(await new Response(await made).arrayBuffer())));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('a failure while reading breaks the download off instead of ending it early', async () => {
    async function* broken() {
      yield 'begun';
      await Promise.resolve();
      throw new Error('the database went away');
    }
    const stream = await writeZip([{ path: 'a', read: broken }], () => ({ path: 'm', text: '' }), moment('2018-12-11T00:00:00Z'));
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow('the database went away');
  });
});

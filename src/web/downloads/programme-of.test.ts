import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { bytesOf, chineseHere, infoOf, noPoppler, textOf } from '../../interchange/paper/paper.test-support.ts';
import { mostItems } from '../../interchange/programme/programme-annex.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../../process/vocabulary/instant.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { annexOfProgramme, calendarOfProgramme } from './programme-of.ts';
import type { ProgrammeLine, SessionProgramme } from './programme-of.ts';

function day(text: string) {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(text);
  return read;
}

const modified = parseInstant('2018-02-01T10:00:00Z');
if (modified === undefined) throw new Error('no moment');

const line = (id: string, on: string, from: string, to: string, kind: ProgrammeLine['kind'], en: string, ar: string, more: Partial<ProgrammeLine> = {}): ProgrammeLine => ({ id, day: day(on), from, to, kind, title: { en, ar, zh: '渔民的权利', ru: 'Права рыбаков' }, ...more });
const programme: SessionProgramme = {
  process: 'seas', event: 'session-1', timeZone: 'Europe/Oslo', version: 2, modified,
  title: { en: 'First session on fishing', ar: 'الجلسة الأولى بشأن صيد الأسماك', zh: '第一次渔业会议', fr: 'Première réunion sur la pêche', ru: 'Первая сессия по рыболовству', es: 'Primera reunión sobre la pesca' },
  place: { en: 'Hall of the Fjords, Oslo', ar: 'قاعة المضايق، أوسلو' },
  items: [
    line('day-2-closing', '2018-03-26', '17:50', '18:00', 'closing', 'Closing #1 *x* <b>', 'اختتام'),
    line('day-1-opening', '2018-03-23', '10:00', '10:15', 'opening', 'Opening', 'الافتتاح'),
    line('panel-1', '2018-03-23', '10:15', '13:00', 'panel', 'Rights of fishers', 'حقوق الصيادين', { panelNumber: 1, description: { en: 'At sea;\non land, and so on', ar: 'في البحر وعلى البر' } }),
    line('day-1-break', '2018-03-23', '13:00', '15:00', 'break', 'Lunch', 'غداء'),
  ],
};

describe('iCalendar', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const register = (calendar: ICAL.Component) => {
    const described = calendar.getFirstSubcomponent('vtimezone');
    if (described === null) throw new Error('The zone is not described.');
    ICAL.TimezoneService.register(described);
  };
  const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  test.each(['UTC', 'Pacific/Kiritimati', 'America/New_York'])('another reader finds every item at the time of the venue, from a machine in %s', async (machine) => {
    process.env['TZ'] = machine;
    const text = await calendarOfProgramme(programme, 'en', 'https://example.org/en/seas/events/session-1');
    const component = new ICAL.Component(ICAL.parse(text));
    register(component);
    const found = events(text);
    expect(found.map(({ uid, summary, startDate, endDate }) => `${uid} ${summary} ${startDate.toString()} ${endDate.toString()}`)).toEqual([
      'day-2-closing@session-1.seas.travaux Closing #1 *x* <b> 2018-03-26T17:50:00 2018-03-26T18:00:00',
      'day-1-opening@session-1.seas.travaux Opening 2018-03-23T10:00:00 2018-03-23T10:15:00',
      'panel-1@session-1.seas.travaux Panel 1: Rights of fishers 2018-03-23T10:15:00 2018-03-23T13:00:00',
      'day-1-break@session-1.seas.travaux Lunch 2018-03-23T13:00:00 2018-03-23T15:00:00',
    ]);
    // Clocks in Oslo changed on the night of 25 March 2018.
    expect(found.map(({ startDate }) => startDate.toJSDate().toISOString()).slice(0, 2)).toEqual(['2018-03-26T15:50:00.000Z', '2018-03-23T09:00:00.000Z']);
    expect(found[0]?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Oslo');
    expect(found.map(({ component: one }) => one.getFirstPropertyValue('transp'))).toEqual(['OPAQUE', 'OPAQUE', 'OPAQUE', 'TRANSPARENT']);
    expect(found[2]?.description).toBe('At sea;\non land, and so on');
    expect(String(found[2]?.component.getFirstPropertyValue('dtstamp'))).toBe('2018-02-01T10:00:00Z');
    ICAL.TimezoneService.reset();
  });

  test('an item whose time moves keeps its id and has a higher number; the same programme has the same bytes', async () => {
    const write = (one: SessionProgramme) => calendarOfProgramme(one, 'fr', 'https://example.org/x');
    const moved = { ...programme, version: 3, items: programme.items.map((item) => (item.id === 'panel-1' ? { ...item, from: '10:30' } : item)) };
    const [before, after] = [events(await write(programme)), events(await write(moved))];
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[2]?.sequence).toBe(3);
    expect(await write(programme)).toBe(await write(programme));
    for (const text of (await write(programme)).split('\r\n')) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(75);
  });

  test('zones without and with other changes of clocks, and one that does not exist', async () => {
    const inZone = async (timeZone: string) => {
      const component = new ICAL.Component(ICAL.parse(await calendarOfProgramme({ ...programme, timeZone }, 'en', 'https://example.org/x')));
      register(component);
      const [first] = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      return first?.startDate.toJSDate().toISOString();
    };
    expect(await inZone('Asia/Kolkata')).toBe('2018-03-26T12:20:00.000Z');
    expect(await inZone('America/New_York')).toBe('2018-03-26T21:50:00.000Z');
    expect(await inZone('Australia/Lord_Howe')).toBe('2018-03-26T06:50:00.000Z');
    await expect(inZone('Atlantis/Capital')).rejects.toThrow(RangeError);
    ICAL.TimezoneService.reset();
  });
});

describe.skipIf(noPoppler)('on paper (needs poppler-utils)', () => {
  const issuedOn = day('2018-02-01');

  test('days in order, each with its items, literally', async () => {
    const paper = await annexOfProgramme(programme, 'en', issuedOn, 'A/CONF.999/12');
    const text = textOf(paper, '-layout').replace(/[ \t]+/gu, ' ');
    let at = 0;
    for (const part of ['Annex: programme', 'A/CONF.999/12', 'First session on fishing', 'Hall of the Fjords, Oslo', 'Day 1 – Friday', '23 March 2018', '10:00–10:15 Opening', '10:15–13:00 Panel 1', 'Rights of fishers', 'on land, and so on', '13:00–15:00 Lunch', 'Day 2 – Monday', '17:50–18:00 Closing #1 *x* <b>', 'Europe/Oslo']) {
      expect(text.slice(at)).toContain(part);
      at = text.indexOf(part, at) + part.length;
    }
    expect(infoOf(paper)).toMatchObject({ Title: 'First session on fishing', Tagged: 'yes', Pages: '1' });
    expect(Buffer.from(bytesOf(paper)).equals(Buffer.from(bytesOf(await annexOfProgramme(programme, 'en', issuedOn, 'A/CONF.999/12'))))).toBe(true);
  });

  test.each(languages)('in %s', async (language) => {
    if (language === 'zh' && !chineseHere) return;
    const text = textOf(await annexOfProgramme(programme, language, issuedOn)).normalize('NFKC').replace(/\s+/gu, ' ');
    const title = (programme.title[language] ?? '').normalize('NFKC');
    // The extractor turns the letters of joined lam and alef around.
    for (const word of title.split(' ').filter((one) => !/ل[اأإآى]/u.test(one))) expect(text).toContain(word);
    expect(text).toContain('10:15–13:00');
    expect(text).toContain({ ar: 'البرنامج', zh: '附件', en: 'Annex', fr: 'Annexe', ru: 'Приложение', es: 'Anexo' }[language]);
    expect(text).toContain({ ar: 'الجمعة', zh: '星期五', en: 'Friday', fr: 'vendredi', ru: 'пятница', es: 'viernes' }[language]);
  });

  test('in Arabic the times stand on the right and are read from left to right', async () => {
    const boxes = textOf(await annexOfProgramme(programme, 'ar', issuedOn), '-bbox');
    const place = (text: string) => Number(new RegExp(`xMin="(?<x>[\\d.]+)"[^>]*>${text}<`, 'u').exec(boxes)?.groups?.['x']);
    expect(place('10:15–13:00')).toBeGreaterThan(400);
  });

  test('a day of a hundred items runs over pages under its head; 501 items are refused', async () => {
    const many = (count: number) => ({ ...programme, items: Array.from({ length: count }, (_, index) => line(`i-${index}`, '2018-03-23', `${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`, '18:00', 'other', `Item number ${index}`, 'بند')) });
    const pages = textOf(await annexOfProgramme(many(100), 'en', issuedOn)).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Time');
    expect(await annexOfProgramme(many(mostItems + 1), 'en', issuedOn)).toMatchObject({ refused: true, code: 'too-much' });
  });
});

import { strToU8, zipSync } from 'fflate';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { readBounded, readProgrammeBounded } from '../bounded-reading.ts';
import type { ProgrammeOptions, ProgrammeReading, ReadItem } from './programme-reading.ts';
import { readProgramme } from './read-programme.ts';

function read(text: string, options: ProgrammeOptions = {}): ProgrammeReading {
  const reading = readProgramme(text, options);
  if ('refused' in reading) throw new Error(reading.sentence);
  return reading;
}

function day(text: string) {
  const found = parseIsoDay(text);
  if (found === undefined) throw new Error(text);
  return found;
}

function short(item: ReadItem): string {
  return [item.id, item.day.slice(5), `${item.from}-${item.to}`, item.kind, Object.values(item.title)[0], ...(item.description === undefined ? [] : [Object.values(item.description)[0]])].join(' | ');
}

const items = (text: string, options?: ProgrammeOptions) => read(text, options).items.map(short);
const refused = (reading: ProgrammeReading) => reading.rows.flatMap((row) => (row.fate === 'refused' ? [`${row.locator} ${row.code}`] : []));
const found = (reading: ProgrammeReading) => reading.findings.map((one) => `${one.locator} ${one.code}`);

const title = '**Oslo, 5-6 March 2018\nHall of the Fjords**\nMeetings: 10:00 am to 1:00 pm, then\n3:00pm to 6:00pm without a break.\n\nANNEX I: Agenda\n';

describe('the table of a procedural note', () => {
  const note = [
    ...title.split('\n'),
    'Day 1',
    '',
    'Time\tConcept\t',
    '10:00 – 10:15\tOpening Segment: Words of welcome\t',
    '10:15 – 13:00\tPANEL 1: Rights of fishers This panel would look into how the rights of fishers are kept at sea and on land.\t',
    '13:00 – 15:00\tLunch\tSpace for Side-Events',
    '15:00 – 17:55\t<b>PANEL 2: Nets and quotas</b> Panellists will compare quotas. <ul style="x"> <li>▪ First</li> <li>▪ Second</li> </ul>',
    '17:50 – 18:00\tClosing words\t',
    '',
    'Page 3',
    '',
    'Day 2',
    'Time\tConcept',
    '10.00-10.05\tWelcome',
    '10:05 –\tPANEL 3: Harbours,',
    '',
    'A/CONF.999/12',
    '13:00\tships and crews',
    '15.00-17.30\tSUMMARY PANEL: What was heard and what',
    '\tcomes next',
    '17:30- 17:50\tThe chairs draw their conclusions',
    '17:50 – 17:40\tClosing remarks',
    'TBC\tReception',
    '25:00-26:00\tNight sitting',
    '',
    'United Shores',
    '',
    '1 Quay Street',
  ].join('\n');
  const reading = read(note);

  test('every item with its day, times, kind, title and what explains it', () => {
    expect(reading.items.map(short)).toEqual([
      'day-1-opening | 03-05 | 10:00-10:15 | opening | Opening Segment: Words of welcome',
      'panel-1 | 03-05 | 10:15-13:00 | panel | Rights of fishers | This panel would look into how the rights of fishers are kept at sea and on land.',
      'day-1-break | 03-05 | 13:00-15:00 | break | Lunch | Space for Side-Events',
      'panel-2 | 03-05 | 15:00-17:55 | panel | Nets and quotas | Panellists will compare quotas.\nFirst\nSecond',
      'day-1-closing | 03-05 | 17:50-18:00 | closing | Closing words',
      'day-2-opening | 03-06 | 10:00-10:05 | opening | Welcome',
      'panel-3 | 03-06 | 10:05-13:00 | panel | Harbours, ships and crews',
      'day-2-summary-panel | 03-06 | 15:00-17:30 | summary-panel | SUMMARY PANEL: What was heard and what comes next',
      'day-2-conclusions | 03-06 | 17:30-17:50 | conclusions | The chairs draw their conclusions',
    ]);
    expect(reading.days).toEqual([{ day: '2018-03-05', number: 1, locator: 'L8' }, { day: '2018-03-06', number: 2, locator: 'L19' }]);
    expect(reading.items.flatMap((item) => item.panelNumber ?? [])).toEqual([1, 2, 3]);
    expect(reading.language).toBe('en');
  });

  test('a row that is not taken says why and where', () => {
    expect(refused(reading)).toEqual(['L29 ends-before-it-begins', 'L30 no-time', 'L31 no-such-time']);
    expect(reading.rows).toHaveLength(12);
    expect(reading.rows.find((row) => row.fate === 'refused')).toMatchObject({ sentence: 'This row begins at 17:50 and ends at 17:40; it was not taken.' });
  });

  test('what overlaps, leaves a gap, was broken or was dated from the title is told and not mended', () => {
    expect(found(reading)).toEqual(['L8 day-from-note', 'L22 row-joined', 'L26 row-joined', 'L15 overlap', 'L26 gap']);
    expect(reading.findings.find(({ code }) => code === 'overlap')).toMatchObject({ items: ['panel-2', 'day-1-closing'], sentence: expect.stringContaining('overlap by 5 minutes') });
  });

  test('the same text gives the same reading, and times that move leave the ids', () => {
    expect(read(note)).toEqual(reading);
    expect(read(note.replace('10:15 – 13:00', '10:20 – 12:45')).items.map(({ id }) => id)).toEqual(reading.items.map(({ id }) => id));
  });
});

describe('layouts', () => {
  test('dates over the days, a weekday that is not theirs, a year from the title', () => {
    const text = `${title}Monday, 5 March\n10:00-11:00\tWelcome\n11:00-12:00\tDiscussion\n\nMonday 6 March 2018\n10:00-11:00\tClosing\n`;
    const reading = read(text, { meets: { start: day('2018-03-05'), end: day('2018-03-07') } });
    expect(reading.items.map((item) => item.day)).toEqual(['2018-03-05', '2018-03-05', '2018-03-06']);
    expect(found(reading)).toEqual(['L7 year-from-note', 'L11 wrong-weekday', 'L8 other-days']);
  });

  test('wrapped lines without a table, a word divided, a page between, only beginnings', () => {
    const text = 'Lima, 4 April 2019\n\nProgramme\n\n10:00 Registration\n10:30 Opening of the\nmeeting by the fish-\neries council\n\n- 2 -\n\n11:00 – 12:30 Panel 1 – Boats\n12:30 Lunch\n';
    const reading = read(text);
    expect(reading.items.map(short)).toEqual(['day-1-other | 04-04 | 10:00-10:30 | other | Registration', 'day-1-opening | 04-04 | 10:30-11:00 | opening | Opening of the meeting by the fisheries council', 'panel-1 | 04-04 | 11:00-12:30 | panel | Boats']);
    expect(refused(reading)).toEqual(['L13 no-end']);
    expect(found(reading)).toEqual(expect.arrayContaining(['L5 end-assumed', 'L5 kind-unknown', 'L6 end-assumed', 'L6 row-joined']));
  });

  test('a title on the line after its time, indented text, from and to in two columns, times in the last column', () => {
    const head = 'Lima, 4 April 2019\n\n';
    expect(items(`${head}10:00 – 10:30\n\nWelcome\n10:30 – 11:00   Panel 1: Sails\n                 and masts\n`)).toEqual(['day-1-opening | 04-04 | 10:00-10:30 | opening | Welcome', 'panel-1 | 04-04 | 10:30-11:00 | panel | Sails and masts']);
    expect(items(`${head}From\tTo\tItem\n10.00\t10.30\tWelcome\n3 pm\t4 pm\tDebate\n`)).toEqual(['day-1-opening | 04-04 | 10:00-10:30 | opening | Welcome', 'day-1-discussion | 04-04 | 15:00-16:00 | discussion | Debate']);
    expect(items(`${head}| Item | Time |\n|---|---|\n| Welcome | 10:00-10:30 |\n`)).toEqual(['day-1-opening | 04-04 | 10:00-10:30 | opening | Welcome']);
  });

  test('entries under a time that stands alone, an entry called agenda, a head without a table, a sentence under a title', () => {
    const reading = read('Lima, 4 April 2019\n\nDraft agenda\nTime Item\n10 a.m.–1 p.m.\nItem 1: Opening of the meeting\nItem 2: Adoption of the agenda\n3–6 p.m.\nPanel 1: Boats\nThis panel would ask what boats are built of, and by whom.\n');
    expect(reading.items.map(short)).toEqual(['day-1-opening | 04-04 | 10:00-13:00 | opening | Item 1: Opening of the meeting | Item 2: Adoption of the agenda', 'panel-1 | 04-04 | 15:00-18:00 | panel | Boats | This panel would ask what boats are built of, and by whom.']);
    expect(found(reading)).toEqual(['L5 day-from-note', 'L5 row-joined', 'L8 row-joined', 'L8 gap']);
  });

  test.each([
    ['fr', 'Genève, 8 et 9 mai 2017\nPremier jour\n10 h à 10 h 15\tOuverture\n10 h 15 à 13 h\tTable ronde 1 : Droits des pêcheurs\n13 h à 15 h\tDéjeuner\nDeuxième jour – mardi 9 mai\n10 h à 11 h\tClôture de la séance par les présidents\n'],
    ['es', 'Ginebra, 8 y 9 de mayo de 2017\nDía 1\nde 10.00 a 10.15 horas\tApertura\nde 10.15 a 13.00 horas\tMesa redonda 1: Derechos de los pescadores\nde 13.00 a 15.00 horas\tAlmuerzo\nSegundo día: martes 9 de mayo\n10.00-11.00\tClausura de la sesión por los copresidentes\n'],
    ['ru', 'Женева, 8–9 мая 2017 года\nПервый день\n10:00–10:15\tОткрытие\nс 10:15 до 13:00\tДискуссионная группа 1: Права рыбаков\n13:00–15:00\tПерерыв на обед\nДень 2, вторник, 9 мая\n10:00–11:00\tЗакрытие\n'],
    ['zh', '日内瓦，2017年5月8日至9日\n第一天\n10时至10时15分\t开幕\n10时15分至13时\t专题小组1：渔民的权利\n下午1时至3时\t午餐\n第二天（5月9日，星期二）\n10:00-11:00\t闭幕\n'],
    ['ar', 'جنيف، 8-9 أيار/مايو 2017\nاليوم الأول\n10:00 – 10:15\tالافتتاح\nمن الساعة 10/15 إلى الساعة 13/00\tحلقة النقاش 1: حقوق الصيادين\n١٣:٠٠ – ١٥:٠٠\tاستراحة الغداء\nاليوم الثاني: الثلاثاء 9 أيار/مايو\n10:00 – 11:00\tاختتام\n'],
  ])('in %s', (language, text) => {
    const reading = read(text);
    expect(reading.items.map(({ id, day: on, from, to }) => `${id} ${on} ${from}-${to}`)).toEqual(['day-1-opening 2017-05-08 10:00-10:15', 'panel-1 2017-05-08 10:15-13:00', 'day-1-break 2017-05-08 13:00-15:00', 'day-2-closing 2017-05-09 10:00-11:00']);
    expect(reading.language).toBe(language);
    expect(refused(reading)).toEqual([]);
    expect(reading.findings.filter(({ code }) => !['day-from-note', 'year-from-note'].includes(code))).toEqual([]);
  });

  test('a second agenda, the same row twice, a day that no calendar has', () => {
    const agenda = 'Day 1\n10:00-11:00\tWelcome\n10:00-11:00\tWelcome\nDay 2\n10:00-11:00\tClosing\n';
    expect(refused(read(`${title}${agenda}${agenda}`))).toEqual(['L9 repeated', 'L13 other-programme', 'L14 other-programme', 'L16 other-programme']);
    expect(refused(read('31 April 2019\n10:00-11:00\tWelcome\n'))).toEqual(['L2 no-such-day']);
    expect(refused(read('Day 1\n10:00-11:00\tWelcome\n10:00-11:00\t\n'))).toEqual(['L2 no-day', 'L3 no-day']);
    expect(items('Day 1\n10:00-11:00\tWelcome\n', { meets: { start: day('2020-02-03'), end: day('2020-02-04') } })).toEqual(['day-1-opening | 02-03 | 10:00-11:00 | opening | Welcome']);
  });

  test('a panel left out, an item out of order, an hour of the night', () => {
    const reading = read(`${title}Day 1\n10:00-11:00\tPanel 1: A\n12:00-13:00\tPanel 3: C\n11:00-12:00\tDiscussion\n3:00-4:00\tClosing\n`);
    expect(found(reading)).toEqual(expect.arrayContaining(['L9 panel-number', 'L10 out-of-order', 'L11 before-six']));
  });
});

describe('names are for the officer and not for the record', () => {
  const text = [
    'The following moderators were chosen:', '', '- Panel 1: H.E. Ms. Aino Virtanen, Ministry of Boats of Finland', '', ...title.split('\n'), 'Day 1',
    '10:00-10:15\tRemarks by Ms. Rosa del Mar, Chair of the fisheries council',
    '10:15-13:00\t<b>PANEL 1: Sails</b><br>Moderator: Aino Virtanen',
    'Panellists:', '- Mr. Kofi Boateng, Harbour Authority', '- Dr. Ana Lucía Paredes',
    '13:00-15:00\tLunch',
  ].join('\n');
  const reading = read(text);

  test('persons behind a role or a form of address stand apart, with their item and line', () => {
    expect(reading.people.map(({ item, role, locator, line }) => `${item ?? '-'} | ${role} | ${locator} | ${line}`)).toEqual([
      'panel-1 | moderator | L3 | Panel 1: H.E. Ms. Aino Virtanen, Ministry of Boats of Finland',
      'day-1-other | chair | L13 | Remarks by Ms. Rosa del Mar, Chair of the fisheries council',
      'panel-1 | moderator | L14 | Moderator: Aino Virtanen',
      'panel-1 | panellist | L16 | Mr. Kofi Boateng, Harbour Authority',
      'panel-1 | panellist | L17 | Dr. Ana Lucía Paredes',
    ]);
  });

  test('nothing is left of who only speaks', () => {
    const speakers = read('4 April 2019\n10:00-10:30\tWelcome by Ms. Ana Paredes and H.E. Mr. Kofi Boateng\n10:30-11:00\tOpening\n\tCo-facilitators: Mr. Kofi Boateng and Ms. Ana Paredes\n');
    expect(speakers.items.map(short)).toEqual(['day-1-opening | 04-04 | 10:00-10:30 | opening | Welcome', 'day-1-opening-2 | 04-04 | 10:30-11:00 | opening | Opening']);
    expect(speakers.people.map(({ role, line }) => `${role}: ${line}`)).toEqual(['named: Welcome by Ms. Ana Paredes and H.E. Mr. Kofi Boateng', 'chair: Co-facilitators: Mr. Kofi Boateng and Ms. Ana Paredes']);
  });

  test('no item holds one of them', () => {
    const record = JSON.stringify([reading.items, reading.rows, reading.findings]);
    for (const name of ['Virtanen', 'Boateng', 'Paredes', 'del Mar', 'Rosa']) expect(record).not.toContain(name);
    expect(reading.items.map(({ title: words }) => words.en)).toEqual(['Remarks by Chair of the fisheries council', 'Sails', 'Lunch']);
    expect(found(reading)).toContain('L13 name-left-out');
  });
});

describe('bad input', () => {
  test('a book of 300 pages is refused in a sentence, and so are a thousand rows and a text without an agenda', () => {
    const page = 'A line of a long report, of the kind that fills a page and says little about times.\n'.repeat(40);
    expect(readProgramme(page.repeat(300))).toMatchObject({ refused: true, code: 'too-long', sentence: expect.stringMatching(/some pages; this document has about \d{3}/u) });
    expect(readProgramme(`Day 1\n${'10:00-11:00\tWelcome\n'.repeat(1000)}`)).toMatchObject({ refused: true, code: 'too-many-rows' });
    expect(readProgramme('Only prose, about 10:00 in the morning.')).toMatchObject({ refused: true, code: 'no-programme' });
    expect(readProgramme('')).toMatchObject({ refused: true, code: 'no-programme' });
  });

  test('hostile lines are read in bounded time, and nothing that the record would not take comes through', () => {
    const lines = ['10:00-11:00\t' + 'This The '.repeat(20_000), 'Day 1 ' + '- '.repeat(20_000), '10:00-11:00\t' + 'Moderator: '.repeat(10_000), '10:00-11:00\tPanel \u0000\u0007\uD800 x', '10:00-11:00\t' + 'Mr. A '.repeat(10_000)];
    const begun = performance.now();
    const wrapped = `10:00-11:00 Mr. A\n${'by and\n'.repeat(30_000)}x\n`;
    expect(read(wrapped, { meets: { start: day('2020-02-03'), end: day('2020-02-03') } }).rows).toHaveLength(1);
    const reading = read(`${title}Day 1\n${lines.join('\n')}\n`);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(JSON.stringify(reading.items)).not.toMatch(/\\u0000|\\u0007|\\ud800|\uE000/iu);
    for (const item of reading.items) for (const words of [item.title, item.description ?? {}]) for (const one of Object.values(words)) expect(one.length).toBeLessThanOrEqual(400);
  });
});

describe('files, in a thread of their own', () => {
  const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((text) => `<w:p><w:r>${text.startsWith('*') ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text.replace(/^\*/u, '')}</w:t></w:r></w:p>`).join('')}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const docx = zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Oslo, 5-6 March 2018')}${paragraph('Day 1')}<w:tbl>${row(cell('Time'), cell('Item'))}${row(cell('10:00 – 10:15'), cell('Welcome'))}${row(cell('10:15 – 13:00'), cell('*PANEL 1: Sails', 'Of what they are made', 'Moderator: Aino Virtanen'))}</w:tbl>${paragraph('Day 2')}<w:tbl>${row(cell('10:00 – 10:15'), cell('Closing'))}</w:tbl></w:body></w:document>`),
  });

  test('a document of a word processor: paragraphs of a cell are title and explanation', async () => {
    const reading = await readProgrammeBounded({ name: 'note.docx', bytes: docx });
    if ('refused' in reading) throw new Error(reading.sentence);
    expect(reading.items.map(short)).toEqual(['day-1-opening | 03-05 | 10:00-10:15 | opening | Welcome', 'panel-1 | 03-05 | 10:15-13:00 | panel | Sails | Of what they are made', 'day-2-closing | 03-06 | 10:00-10:15 | closing | Closing']);
    expect(reading).toMatchObject({ format: 'docx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), people: [{ item: 'panel-1', role: 'moderator', locator: 'table 1, row 3' }] });
  });

  test('options reach the thread; a table file, a damaged one and a plan are refused or read as before', async () => {
    const bytes = strToU8('Day 1\n10:00-11:00\tWelcome\n');
    expect(await readProgrammeBounded({ name: 'note.txt', bytes }, { language: 'es', meets: { start: day('2020-02-03'), end: day('2020-02-03') } })).toMatchObject({ language: 'es', items: [{ day: '2020-02-03', title: { es: 'Welcome' } }] });
    expect(await readProgrammeBounded({ name: 'note.csv', bytes: strToU8('a,b\n1,2\n') })).toMatchObject({ refused: true, code: 'unknown-type' });
    expect(await readProgrammeBounded({ name: 'note.docx', bytes: docx.slice(0, 300) })).toMatchObject({ refused: true });
    expect(await readBounded({ name: 'plan.txt', bytes: strToU8('Date\tEvent\n10 May 2020\tHearing\n12 May 2020\tHearing\n') })).toMatchObject({ tables: [{ rows: [{}, {}] }] });
  });
});

const source = join(process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'gcm', 'source');

describe.skipIf(!existsSync(source))('the notes of the Global Compact (skipped where the folder ../shared is absent)', () => {
  const file = (start: string) => readFileSync(join(source, readdirSync(source).find((name) => name.startsWith(start)) ?? ''), 'utf8');
  const times = (reading: ProgrammeReading) => reading.items.map((item) => `${item.day.slice(8)} ${item.from} ${item.kind}`);

  test('the first session: 11 rows, all taken, and the five minutes that two of them share', () => {
    const reading = read(file('004'));
    expect(times(reading)).toEqual(['08 10:00 opening', '08 10:15 panel', '08 13:00 break', '08 15:00 panel', '08 17:50 closing', '09 10:00 opening', '09 10:05 panel', '09 13:00 break', '09 15:00 summary-panel', '09 17:30 conclusions', '09 17:50 closing']);
    expect(refused(reading)).toEqual([]);
    expect(found(reading)).toEqual(['L362 day-from-note', 'L369 overlap']);
  });

  test.each([['001', 3], ['003', 0]])('the third session in document %s: 10 rows, all taken; %i moderators named', (start, named) => {
    const reading = read(file(start));
    expect(times(reading)).toEqual(['19 10:00 opening', '19 10:15 panel', '19 13:00 break', '19 15:00 panel', '19 17:50 closing', '20 10:00 opening', '20 10:05 panel', '20 13:00 break', '20 15:00 summary-panel', '20 17:50 closing']);
    expect(refused(reading)).toEqual([]);
    expect(new Set(reading.findings.map(({ code }) => code))).toEqual(new Set(['day-from-note', 'text-cut']));
    expect(reading.people.map(({ item, role }) => `${item ?? ''} ${role}`)).toEqual(['panel-1 moderator', 'panel-2 moderator', 'panel-3 moderator'].slice(0, named));
  });
});

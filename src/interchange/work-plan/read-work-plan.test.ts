import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readWorkPlan } from './read-work-plan.ts';
import type { WorkPlanReading, WorkPlanRow } from './work-plan-reading.ts';

async function read(name: string, content: string | Uint8Array): Promise<WorkPlanReading> {
  const reading = await readWorkPlan({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
  if ('refused' in reading) throw new Error(reading.sentence);
  return reading;
}

function short(row: WorkPlanRow): string {
  return [`${row.start ?? '?'}/${row.end ?? '?'}`, row.kind, row.title, row.place ?? '-', row.phase ?? '-', row.marks.join('; ')].join(' | ');
}

async function rows(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  return (await read(name, content)).tables.flatMap((table) => table.rows.map(short));
}

describe('layouts', () => {
  test('tabs, no header, months and phases as rows, a row broken over a page with half of its date', async () => {
    const text = ['STAGE 1 – SCOPING\t\t\t', 'May 2024\t\t\t', '6-7\tWorking group\tTerms of reference of the\tOslo', '', 'May\t\tpanel of experts\t', '9 May TBC\tBriefing\tFor missions\tNairobi TBC'].join('\n');
    expect(await rows('plan.txt', text)).toEqual(['2024-05-06/2024-05-07 | other | Terms of reference of the panel of experts | Oslo | 1 | ', '2024-05-09/2024-05-09 | briefing | For missions | Nairobi TBC | 1 | date TBC; place TBC']);
  });

  test('pipes with a header in another order', async () => {
    const text = '# Calendar of meetings 2025\n\n| Venue | What | When |\n|---|---|---|\n| Busan | Fifth round of negotiations on plastics | 25 November – 1 December |\n| TBA | Diplomatic conference | Second half of 2025 |\n';
    expect(await rows('plan.md', text)).toEqual(['2025-11-25/2025-12-01 | negotiation | Fifth round of negotiations on plastics | Busan | - | ', '2025-07-01/2025-12-31 | conference | Diplomatic conference | TBA | - | place TBA']);
  });

  test('columns set apart by spaces, with a page foot between the rows', async () => {
    const text = 'Timetable 2023\n\n12 January      Plenary of the committee       Oslo\n3 February      Ballot closes                  Online\nPage 2\n14-16 March     Plenary of the committee       Delft\n';
    const reading = await read('plan.txt', text);
    expect(reading.tables.flatMap((table) => table.rows.map(short))).toEqual(['2023-01-12/2023-01-12 | other | Plenary of the committee | Oslo | - | ', '2023-02-03/2023-02-03 | other | Ballot closes | Online | - | ', '2023-03-14/2023-03-16 | other | Plenary of the committee | Delft | - | ']);
    expect(reading.unsure.map((one) => one.code)).toContain('row-left-over');
    expect(reading.unsure.map((one) => one.code)).toContain('year-assumed');
  });

  test('a list of dated lines', async () => {
    const text = 'Roadmap of the consultation\n\n- 4 March 2024: Launch conference in Lima\n- mid-April 2024: Public hearing on water\n- Q3 2024: Release of the draft report\n';
    expect(await rows('plan.txt', text)).toEqual(['2024-03-04/2024-03-04 | conference | Launch conference in Lima | - | - | ', '2024-04-11/2024-04-20 | hearing | Public hearing on water | - | - | ', '2024-07-01/2024-09-30 | document | Release of the draft report | - | - | ']);
  });

  test('HTML in French with cells that span rows, and a caption with its date', async () => {
    const html = '<!doctype html><h1>Plan de travail</h1><table><caption>État au 3 mai 2018</caption><tr><th>Dates</th><th>Réunion</th><th>Lieu</th></tr><tr><td rowspan="2">du 6 au 8 novembre 2018</td><td>Conférence régionale</td><td>Dakar</td></tr><tr><td>Audition publique</td><td>Dakar</td></tr><tr><td>décembre 2018</td><td>Publication du rapport</td><td>à confirmer</td></tr></table>';
    expect(await rows('plan.html', html)).toEqual(['2018-11-06/2018-11-08 | conference | Conférence régionale | Dakar | - | ', '2018-11-06/2018-11-08 | hearing | Audition publique | Dakar | - | ', '2018-12-01/2018-12-31 | document | Publication du rapport | à confirmer | - | place TBC']);
  });

  test('CSV with semicolons, a beginning and an end, phases, Latin 1', async () => {
    const csv = 'Phase;Activity;Start;End;Venue;Lead\nII;Négociations;2021-05-03;2021-05-07;Genève;Chair\nII;Summary released;17/05/2021;;;Secretariat\n';
    const reading = await read('plan.csv', Buffer.from(csv, 'latin1'));
    expect(reading.tables[0]?.rows.map(short)).toEqual(['2021-05-03/2021-05-07 | negotiation | Négociations | Genève | II | ', '2021-05-17/2021-05-17 | document | Summary released | - | II | ']);
    expect(reading.unsure).toMatchObject([{ code: 'column-unused', sentence: expect.stringContaining('"Lead"') }]);
  });

  test('text in two bytes a character, with tabs', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Date\tEvent\n3 June 2022\tSide event on data\n', 'utf16le')]);
    expect(await rows('plan.tsv', bytes)).toEqual(['2022-06-03/2022-06-03 | side_event | Side event on data | - | - | ']);
  });

  test('a workbook with real dates', async () => {
    const sheet = [['Date', 'Meeting', 'City'], [new Date('2020-02-03T00:00:00Z'), 'First thematic session', 'Quito'], ['March 2020 TBA', 'Second thematic session', 'TBA']].map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value, type: String })));
    const bytes = await writeExcelFile(sheet).toBuffer();
    const reading = await read('plan.xlsx', new Uint8Array(bytes));
    expect(reading.tables[0]?.rows.map(short)).toEqual(['2020-02-03/2020-02-03 | thematic_session | First thematic session | Quito | - | ', '2020-03-01/2020-03-31 | thematic_session | Second thematic session | TBA | - | date TBA; place TBA']);
    expect(reading.tables[0]?.rows[0]?.locator).toBe('Sheet1, row 2');
  });

  test('DOCX', async () => {
    expect(await rows('plan.docx', docx([['Date', 'Event', 'Location'], ['14–15 June 2026', 'Stocktaking meeting', 'Accra'], ['Last week of June 2026', 'Release of the zero draft', 'Online']]))).toEqual(['2026-06-14/2026-06-15 | stocktaking | Stocktaking meeting | Accra | - | ', '2026-06-22/2026-06-30 | document | Release of the zero draft | Online | - | ']);
  });
});

/** The smallest document that a word processor opens, with one table. */
function docx(table: readonly (readonly string[])[]): Uint8Array {
  const body = table.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`),
  });
}

describe('bad input', () => {
  const table = (...lines: string[]) => ['Date\tEvent', ...lines].join('\n');

  test('30 February and an end before its start: not taken, and said so', async () => {
    const reading = await read('plan.txt', table('30 February 2020\tHearing', '9-8 May 2020\tHearing', '10 May 2020\tHearing'));
    expect(reading.tables[0]?.rows).toHaveLength(1);
    expect(reading.unsure.map((one) => [one.locator, one.code])).toEqual([['L2', 'unreadable-date'], ['L3', 'unreadable-date']]);
    expect(reading.unsure[0]?.sentence).toContain('no such day');
    expect(reading.unsure[1]?.sentence).toContain('ends before it begins');
  });

  test('a table without dates, an agenda and a chronology are passed over with a sentence', async () => {
    const codes = async (text: string) => (await read('plan.txt', text)).unsure.map((one) => one.code);
    expect(await codes('Name\tCountry\nA\tB\nC\tD')).toEqual(['undated-table', 'no-plan']);
    expect(await codes('Time\tItem\n10:00 – 10:15\tOpening\n10:15 – 13:00\tPanel')).toEqual(['agenda', 'no-plan']);
    expect(await codes('1949\tA convention\n1975\tAnother\n1990\tA third')).toEqual(['chronology', 'no-plan']);
    expect(await codes('Only prose.\n')).toEqual(['no-plan']);
  });

  test('a file that is not what its name says is refused', async () => {
    const refused = async (name: string, bytes: Uint8Array) => {
      const reading = await readWorkPlan({ name, bytes });
      return 'refused' in reading ? reading.code : 'read';
    };
    const pdf = strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
    expect(await refused('plan.docx', pdf)).toBe('not-what-it-says');
    expect(await refused('plan.csv', docx([['a']]))).toBe('not-what-it-says');
    expect(await refused('plan.xlsx', strToU8('Date,Event\n'))).toBe('not-what-it-says');
    expect(await refused('plan.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 7, 8]))).toBe('not-what-it-says');
    expect(await refused('plan.exe', strToU8('x'))).toBe('unknown-type');
    expect(await refused('plan.txt', new Uint8Array())).toBe('empty');
    expect(await refused('plan.docx', docx([['Date', 'Event']]).slice(0, 200))).not.toBe('read');
  });

  test('the same table twice is read once', async () => {
    const once = table('10 May 2020\tHearing', '12 May 2020\tHearing');
    const reading = await read('plan.txt', `${once}\n\nSome paragraph that is long enough to end the table, because it says a good deal about nothing at all.\n\n${once}`);
    expect(reading.tables).toHaveLength(1);
    expect(reading.unsure.map((one) => one.code)).toEqual(['repeated-table']);
  });

  test('every filled row of a dated table is a row or is named in what is unsure', async () => {
    const reading = await read('plan.txt', table('10 May 2020\tHearing', 'soon\tSomething', '\tNo date at all', '12 May 2020\t'));
    const mentioned = new Set([...reading.tables.flatMap((one) => one.rows.flatMap((row) => [row.locator, ...(row.continuedAt ?? [])])), ...reading.unsure.map((one) => one.locator)]);
    expect(['L2', 'L3', 'L4', 'L5'].filter((locator) => !mentioned.has(locator))).toEqual([]);
  });
});

const shared = join(process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'gcm');
const source = (start: string) => join(shared, 'source', readdirSync(join(shared, 'source')).find((name) => name.startsWith(start)) ?? '');

describe.skipIf(!existsSync(shared))('the documents of the Global Compact (skipped where the folder ../shared is absent)', () => {
  interface Expected {
    readonly line: number;
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: string;
    readonly kind: string;
    readonly place: string;
    readonly phase: string;
    readonly flags: string;
  }

  test('the work plan of 12 April 2017: all 67 rows exactly, and the 16 rows of the concept note apart', async () => {
    const reading = await read('004.txt', readFileSync(source('004')));
    const expected: Expected[] = JSON.parse(readFileSync(join(shared, 'workplan.json'), 'utf8'));
    const [note, plan] = reading.tables;
    expect(plan?.asOf).toBe('2017-04-12');
    expect(plan?.rows.map(({ start, end, precision, kind, place, phase, marks, locator }) => ({ start, end, precision, kind, place, phase, flags: marks.join('; '), locator }))).toEqual(
      expected.map(({ start, end, precision, kind, place, phase, flags, line }) => ({ start, end, precision, kind, place, phase, flags, locator: `L${line}` })),
    );
    expect(note?.rows.map((row) => row.kind)).toEqual([...Array(6).fill('thematic_session'), ...Array(4).fill('rec'), ...Array(6).fill('hearing')]);
    expect(note?.rows.map((row) => row.start)).toEqual(['2017-05-08', '2017-05-22', '2017-06-19', '2017-07-24', '2017-09-04', '2017-10-02', '2017-08-01', '2017-09-26', '2017-10-19', '2017-11-06', '2017-07-26', '2017-10-04', '2017-12-18', '2018-02-11', '2018-04-01', '2018-06-01']);
    expect(reading.unsure.map((one) => one.code)).toContain('repeated-table');
  });

  test.each(['001', '002', '003'])('document %s holds no work plan, and says what was passed over', async (start) => {
    const reading = await read(`${start}.txt`, readFileSync(source(start)));
    expect(reading.tables).toEqual([]);
    expect(reading.unsure.at(-1)?.code).toBe('no-plan');
  });
});

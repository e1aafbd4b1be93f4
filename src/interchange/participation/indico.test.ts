import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registrationStatuses } from '../../process/participation/state.ts';
import { earliestInstant, parseInstant } from '../../process/vocabulary/instant.ts';
import { isEmail, readMoment, splitName } from './indico-cells.ts';
import { indicoLimits, indicoStateOf, indicoStates, statusOfIndico } from './indico.ts';
import type { IndicoRegistration } from './indico.ts';
import { readIndico } from './read-indico.ts';
import type { IndicoReading } from './read-indico.ts';
import { writeIndicoExport, writeIndicoImport } from './write-indico.ts';

async function read(text: string | Uint8Array): Promise<IndicoReading> {
  const reading = await readIndico(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (reading.refused === true) throw new Error(reading.code);
  return reading;
}

const refusedAs = async (text: string | Uint8Array, limits = indicoLimits) => {
  const reading = await readIndico(typeof text === 'string' ? new TextEncoder().encode(text) : text, limits);
  return reading.refused === true ? reading.code : undefined;
};

/** As Indico 3 writes its list of registrations, the columns as they are chosen there. */
const exported = `\uFEFFID,Name,First Name,Last Name,Email Address,Affiliation,Country,Position,Dietary needs,Registration date,Registration state,Checked in,Check-in date,Tags\r
1,Ana López,Ana,López,ana@example.org,"Casa del Migrante, A.C.",Mexico,Director,none,2017-04-13 16:00:00.123456+00:00,Completed,Yes,2017-05-08 07:55:01+00:00,speaker; press\r
2,Urs Müller,Urs,Müller,Urs.Mueller@example.ch,,Suisse,,,2017-04-14 09:30:00+00:00,Pending,No,,\r
`;

describe('an export of Indico', () => {
  test('is read cell by cell', async () => {
    const { rows, registrations, encoding, delimiter } = await read(exported);
    expect([encoding, delimiter]).toEqual(['utf-8', ',']);
    expect(rows.map(({ line, taken }) => [line, taken])).toEqual([[2, true], [3, true]]);
    expect(registrations[0]).toEqual({
      id: 1, givenName: 'Ana', familyName: 'López', email: 'ana@example.org', affiliation: 'Casa del Migrante, A.C.', position: 'Director', country: 'Mexico', countryCode: 'MX', other: { 'Dietary needs': 'none' },
      registeredAt: '2017-04-13T16:00:00.000Z', state: 'complete', checkedIn: true, checkedInAt: '2017-05-08T07:55:01.000Z', tags: ['speaker', 'press'],
    });
    expect(registrations[1]).toMatchObject({ email: 'urs.mueller@example.ch', countryCode: 'CH', state: 'pending', checkedIn: false, tags: [], other: {} });
  });

  test('may have its columns in any order, other headings, delimiters and line ends', async () => {
    for (const delimiter of [';', '\t', '|', ',']) {
      const text = [['E-mail', 'Nom', 'Prénom', 'Pays'], ['a@b.org', 'Dupont', 'Zoé', 'France']].map((cells) => cells.join(delimiter)).join('\r');
      expect((await read(text)).registrations).toEqual([{ givenName: 'Zoé', familyName: 'Dupont', email: 'a@b.org', country: 'France', countryCode: 'FR', tags: [], other: {} }]);
    }
    expect((await read('sep=;\r\n\r\nName;Email\r\nAna LÓPEZ;a@b.org\r\n')).rows).toMatchObject([{ line: 4, taken: true, notes: ['name-split'] }]);
  });

  test('may come in the encodings in which spreadsheets save', async () => {
    const bytes = (text: string, table: Readonly<Record<string, number>>) => Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));
    const page = (name: string) => Object.fromEntries(Array.from({ length: 128 }, (_, index) => [new TextDecoder(name).decode(Uint8Array.of(index + 128)), index + 128]));
    const file = (name: string) => `First Name,Last Name,Email\r\n${name},a@b.org\r\n`;
    for (const [encoding, name] of [['windows-1252', 'Zoé,Müller'], ['windows-1251', 'Анна,Иванова'], ['windows-1251', 'АННА,ИВАНОВА'], ['windows-1256', 'محمد,العبد الله']] as const) {
      const found = await read(bytes(file(name), page(encoding)));
      expect(found.encoding).toBe(encoding);
      expect(`${found.registrations[0]?.givenName},${found.registrations[0]?.familyName}`).toBe(name);
    }
    const wide = Buffer.from(`\uFEFF${file('李,娜')}`, 'utf16le');
    expect((await read(wide)).registrations[0]).toMatchObject({ givenName: '李', familyName: '娜' });
    expect((await read(wide.swap16())).encoding).toBe('utf-16be');
  });

  test('the form that Indico itself takes in, without headings', async () => {
    expect((await read('Ana,López,Casa,Director,+41 22 123,ana@example.org\r\n')).registrations).toEqual([{ givenName: 'Ana', familyName: 'López', email: 'ana@example.org', affiliation: 'Casa', position: 'Director', phone: '+41 22 123', tags: [], other: {} }]);
    expect((await read('Ana,López,Casa,ana@example.org')).rows).toMatchObject([{ line: 1, taken: true }]);
  });

  test('a cell over several lines, doubled quotation marks, two questions of one name', async () => {
    const { registrations } = await read('Email,Last Name,Why,Why\r\na@b.org,X,"one ""two""\r\nthree",four\r\nc@d.org,Y,,\r\n');
    expect(registrations.map(({ other }) => other)).toEqual([{ Why: 'one "two" three', 'Why (4)': 'four' }, {}]);
  });

  test('names that would be keys of an object of their own are questions like any other', async () => {
    const { registrations } = await read('Email,Last Name,__proto__,constructor\r\na@b.org,X,one,two\r\n');
    expect(Object.entries(registrations[0]?.other ?? {})).toEqual([['__proto__', 'one'], ['constructor', 'two']]);
  });
});

describe('what is refused', () => {
  const heading = 'ID,First Name,Last Name,Email Address,Registration date,Registration state,Checked in\r\n';
  test.each([
    ['1,Ana,López,,,,', { code: 'missing-email', heading: 'Email Address' }],
    ['1,Ana,López,ana at example.org,,,', { code: 'bad-email', heading: 'Email Address', value: 'ana at example.org' }],
    ['1,Ana,,a@b.org,,,', { code: 'missing-name', heading: 'Last Name' }],
    ['x,Ana,López,a@b.org,,,', { code: 'bad-id', value: 'x' }],
    ['1,Ana,López,a@b.org,2017-02-30 10:00:00+00:00,,', { code: 'bad-date', heading: 'Registration date' }],
    ['1,Ana,López,a@b.org,04/05/2017,,', { code: 'ambiguous-date', value: '04/05/2017' }],
    ['1,Ana,López,a@b.org,,Perhaps,', { code: 'unknown-state', value: 'Perhaps' }],
    ['1,Ana,López,a@b.org,,,maybe', { code: 'bad-yes-no' }],
    ['1,Ana,López', { code: 'too-few-cells' }],
    ['1,Ana,López,a@b.org,,,,more', { code: 'too-many-cells' }],
    ['1,"Ana,López,a@b.org,,,', { code: 'bad-quotes' }],
    ['1,"Ana"x,López,a@b.org,,,', { code: 'bad-quotes' }],
    [`1,Ana,${'x'.repeat(2001)},a@b.org,,,`, { code: 'too-long', heading: 'Last Name' }],
    ['1,An\u0007a,López,a@b.org,,,', { code: 'not-text', heading: 'First Name' }],
  ])('the row %j', async (row, refusal) => {
    const { rows, registrations } = await read(`${heading}${row}\r\n2,Li,Na,li@example.org,,,\r\n`);
    expect(rows).toMatchObject([{ line: 2, taken: false, ...refusal }, { line: 3, taken: true }]);
    expect(registrations.map(({ email }) => email)).toEqual(['li@example.org']);
  });

  test('an address or a number for the second time, with the line of the first', async () => {
    const { rows } = await read(`${heading}1,Ana,López,a@b.org,,,\r\n2,Eva,López,A@B.org,,,\r\n1,Eva,López,e@b.org,,,\r\n`);
    expect(rows).toMatchObject([{ taken: true }, { line: 3, code: 'duplicate-email', firstLine: 2 }, { line: 4, code: 'duplicate-id', firstLine: 2 }]);
  });

  test('files that are no such list', async () => {
    expect(await refusedAs('')).toBe('empty');
    expect(await refusedAs('\r\n \r\n')).toBe('empty');
    expect(await refusedAs('one,two\r\n1,2\r\n')).toBe('no-email-column');
    expect(await refusedAs('Email,Country\r\na@b.org,Mexico\r\n')).toBe('no-name-column');
    expect(await refusedAs(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0))).toBe('not-text');
    expect(await refusedAs(exported, { ...indicoLimits, bytes: 10 })).toBe('too-large');
    expect(await refusedAs(exported, { ...indicoLimits, rows: 1 })).toBe('too-many-rows');
  });
});

describe('10,000 rows of which every second is broken', () => {
  const breaks = [
    (n: number) => `${n},"Given,Family ${n},p${n}@example.org`,
    (n: number) => `${n},Given,Family ${n},`,
    (n: number) => `${n},Given`,
    (n: number) => `${n},Given,Family ${n},p${n - 1}@example.org`,
    (n: number) => `${n},"Gi"ven,Family ${n},p${n}@example.org`,
    (n: number) => `${n},Given,Family ${n},p${n}@example.org,"`,
    (n: number) => `${n},Given,Family ${n},p${n}@,,,,`,
    (n: number) => `${n};Given;Family ${n};p${n}@example.org`,
  ];
  const lines = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? `${index},"Given ""G""","Family, ${index}",p${index}@example.org` : breaks[Math.floor(index / 2) % breaks.length]?.(index)));
  const file = `ID,First Name,Last Name,Email\r\n${lines.join('\r\n')}\r\n`;

  test('every row is told, with its line; all good ones are taken, no broken one is', async () => {
    const begun = performance.now();
    const { rows, registrations } = await read(file);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 2));
    const wrong = rows.filter((row, index) => row.taken !== (index % 2 === 0));
    expect(wrong).toEqual([]);
    expect(registrations.map(({ id }) => id)).toEqual(Array.from({ length: 5000 }, (_, index) => index * 2));
    expect(new Set(rows.flatMap((row) => (row.taken ? [] : [row.code])))).toEqual(new Set(['bad-quotes', 'missing-email', 'too-few-cells', 'duplicate-email', 'bad-email']));
  });

  test('others get their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => { turns += 1; }, 0);
    await read(file);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

test('whatever bytes come, there is an answer: each row taken or refused, on lines that rise', async () => {
  const piece = fc.oneof(fc.constantFrom('"', ',', ';', '\r\n', '\n', 'Email', 'Name', 'a@b.org', '\uFEFF', '""', "'=", ' '), fc.string({ maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const reading = await readIndico(new TextEncoder().encode(`Name,Email\n${pieces.join('')}`));
      if (reading.refused === true) return true;
      const order = reading.rows.map(({ line }) => line);
      return order.every((line, index) => index === 0 || line > (order[index - 1] ?? 0)) && reading.registrations.length === reading.rows.filter(({ taken }) => taken).length;
    }),
    { numRuns: 300 },
  );
});

describe('what is written', () => {
  const name = fc.constantFrom('Ana', 'O’Neill', 'María José', '李', '=1+1', '-x', 'Smith, "J"', 'Á;b', 'محمد');
  const registration: fc.Arbitrary<IndicoRegistration> = fc.record({
    id: fc.nat(1e6), givenName: name, familyName: name, email: fc.nat().map((number) => `p${number}@example.org`), affiliation: name, position: name, phone: fc.constantFrom('+41 22 917 1234', '022'), title: fc.constant('Ms.'), address: name,
    registeredAt: fc.constantFrom(parseInstant('2017-04-13T16:00:00Z') ?? earliestInstant, earliestInstant), state: fc.constantFrom(...indicoStates), checkedIn: fc.boolean(), checkedInAt: fc.constant(earliestInstant),
    tags: fc.subarray(['speaker', 'press']), other: fc.record({ Diet: name }),
  });

  test('is read back the same', async () => {
    const list = fc.uniqueArray(registration, { selector: ({ email }) => email, maxLength: 12 }).map((all) => all.map((one, index) => ({ ...one, id: index })));
    await fc.assert(fc.asyncProperty(list, async (registrations) => {
      const { registrations: again } = await read(writeIndicoExport(registrations, ['Diet']));
      expect(again).toEqual(registrations);
    }), { numRuns: 60 });
  });

  test('has the headings and values of Indico', () => {
    const rows = parse(writeIndicoExport([{ id: 7, givenName: 'Ana', familyName: 'López', email: 'a@b.org', address: 'one\ntwo', registeredAt: parseInstant('2017-04-13T16:00:00Z') ?? earliestInstant, state: 'complete', checkedIn: true, tags: ['a', 'b'], other: {} }]), { bom: true, columns: true });
    expect(rows).toEqual([expect.objectContaining({ ID: '7', Name: 'Ana López', 'First Name': 'Ana', 'Email Address': 'a@b.org', Address: 'one    two', 'Registration date': '2017-04-13 16:00:00+00:00', 'Registration state': 'Completed', 'Checked in': 'Yes', 'Check-in date': '', Tags: 'a; b' })]);
  });

  test('for Indico to take in: six cells, no headings, telephone numbers whole', () => {
    expect(parse(writeIndicoImport([{ givenName: 'Ana', familyName: '=cmd', affiliation: 'Casa, A.C.', phone: '+41 22', email: 'a@b.org' }]))).toEqual([['Ana', "'=cmd", 'Casa, A.C.', '', '+41 22', 'a@b.org']]);
    expect(writeIndicoImport([{ givenName: 'Ana', familyName: 'X', phone: '+1|cmd', email: 'a@b.org' }])).toContain("'+1|cmd");
  });

  test('every status of a registration has its state, and comes back as itself or as requested', () => {
    expect(registrationStatuses.map((status) => statusOfIndico(indicoStateOf(status)))).toEqual(['requested', 'approved', 'requested', 'refused', 'cancelled']);
  });
});

describe('cells', () => {
  test.each([['a@b.org', true], ['o’neill+x@mail.example.org', true], ['x@例え.jp', true], ['a@b', false], ['a b@c.org', false], ['a@@b.org', false], ['.a@b.org', false], ['a@b..org', false], ['a,b@c.org', false], [`${'a'.repeat(250)}@b.org`, false]])('%s is an address: %s', (text, yes) => {
    expect(isEmail(text)).toBe(yes);
  });
  test.each([['2017-04-13 16:00:00.123456+02:00', '2017-04-13T14:00:00.000Z'], ['2017-04-13T16:00:00Z', '2017-04-13T16:00:00.000Z'], ['2017-04-13 16:00', '2017-04-13T16:00:00.000Z'], ['13/04/2017 16:00', '2017-04-13T16:00:00.000Z'], ['04.13.2017', '2017-04-13T00:00:00.000Z'], ['05/05/2017', '2017-05-05T00:00:00.000Z'], ['05/06/2017', 'ambiguous'], ['2017-13-01', 'bad'], ['2017-04-31', 'bad'], ['2017-04-13 25:00', 'bad'], ['soon', 'bad'], ['', 'bad']])('%s is the moment %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });
  test.each([['Ana María LÓPEZ HERNÁNDEZ', 'Ana María', 'LÓPEZ HERNÁNDEZ'], ['WANG Li', 'Li', 'WANG'], ['Ana López', 'Ana', 'López'], ['Pelé', '', 'Pelé'], ['ANA LÓPEZ', 'ANA', 'LÓPEZ'], ['J. R. Smith', 'J. R.', 'Smith']])('%s is %s and %s', (whole, givenName, familyName) => {
    expect(splitName(whole)).toEqual({ givenName, familyName });
  });
});

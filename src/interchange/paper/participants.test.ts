import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { writeCsv } from '../out/write-csv.ts';
import { writeXlsx } from '../out/write-xlsx.ts';
import { participantsSheet } from '../participation/participants-table.ts';
import { arrangeParticipants, listedCategories } from './arrange-participants.ts';
import type { ListedDelegation, ListedPerson } from './arrange-participants.ts';
import { participantsDocx } from './participants-docx.ts';
import { participantsPdf } from './participants.ts';
import type { ParticipantsList } from './participants.ts';
import { bytesOf, chineseHere, infoOf, noPoppler, textOf } from './paper.test-support.ts';

const issuedOn = parseIsoDay('2017-05-09');
if (issuedOn === undefined) throw new Error('no day');

const person = (familyName: string, role: ListedPerson['role'], more: Partial<ListedPerson> = {}): ListedPerson => ({ familyName, role, ...more });
const delegations: readonly ListedDelegation[] = [
  { name: 'Casa del Migrante', category: 'specially-accredited', persons: [person('Ruiz', 'representative')] },
  { name: 'Zambia', category: 'member-state', persons: [person('Banda', 'head')] },
  { name: 'International Organization for Migration', category: 'intergovernmental-organization', persons: [person('Swing', 'head')] },
  { name: 'Holy See', category: 'observer-state', persons: [person('Rossi', 'representative')] },
  {
    name: 'Côte d’Ivoire', category: 'member-state',
    persons: [person('Yao', 'adviser'), person('Koné', 'adviser'), person('N’Guessan', 'alternate'), person('Ouattara', 'head', { honorific: 'H.E. Ms.', givenName: 'Awa', position: 'Permanent Representative' }), person('Bamba', 'representative')],
  },
  { name: 'Nobody', category: 'member-state', persons: [] },
  { name: 'Åland & <Partners> *x* #y', category: 'consultative-status', persons: [person('#panic()', 'representative', { position: '=1+1' })] },
];
const words = (language: ParticipantsList['language']): Pick<ParticipantsList, 'sections' | 'roles' | 'language'> => ({
  language,
  sections: {
    'member-state': 'Member States', 'observer-state': 'Observer States', 'intergovernmental-organization': 'Intergovernmental organizations', 'specialized-agency': 'Specialized agencies', 'united-nations-entity': 'United Nations',
    'national-human-rights-institution': 'National human rights institutions', parliament: 'Parliaments', 'consultative-status': 'Organizations in consultative status', 'specially-accredited': 'Other organizations',
  },
  roles: { head: 'Head of delegation', representative: 'Representatives', alternate: 'Alternates', adviser: 'Advisers' },
});
const list: ParticipantsList = { ...words('en'), title: 'List of participants', issuedOn, symbol: 'A/CONF.231/INF/1', meeting: ['Informal thematic session', 'Geneva, 8–9 May 2017'], note: 'Corrections to the Secretariat.', delegations };

/** As they follow each other in every form of the list. */
const order = ['Member States', 'Côte d’Ivoire', 'Head of delegation', 'H.E. Ms. Awa OUATTARA', 'Permanent Representative', 'Representatives', 'BAMBA', 'Alternates', 'N’GUESSAN', 'Advisers', 'YAO', 'KONÉ', 'Zambia', 'BANDA', 'Observer States', 'Holy See', 'ROSSI', 'Intergovernmental organizations', 'International Organization for Migration', 'SWING', 'Organizations in consultative status', 'Åland & <Partners> *x* #y', '#PANIC()', 'Other organizations', 'Casa del Migrante', 'RUIZ'];

function inOrder(text: string): void {
  let at = 0;
  for (const part of order) {
    const found = text.indexOf(part, at);
    expect(text.slice(at)).toContain(part);
    at = found + part.length;
  }
}

test('sections, delegations and ranks stand in the form of the United Nations; the own order of a delegation stays', () => {
  const arranged = arrangeParticipants(delegations, 'en');
  expect(arranged.map(({ category }) => category)).toEqual(['member-state', 'observer-state', 'intergovernmental-organization', 'consultative-status', 'specially-accredited']);
  expect(arranged[0]?.delegations.map(({ name }) => name)).toEqual(['Côte d’Ivoire', 'Zambia']);
  expect(arranged[0]?.delegations[0]?.ranks.map(({ role, persons }) => [role, persons.map(({ familyName }) => familyName)])).toEqual([['head', ['Ouattara']], ['representative', ['Bamba']], ['alternate', ['N’Guessan']], ['adviser', ['Yao', 'Koné']]]);
  expect(listedCategories.length).toBe(9);
});

test('States stand in the alphabetical order of each language', () => {
  const states = (language: Language) => arrangeParticipants(['DE', 'CH', 'ES', 'AT', 'CI'].map((code) => ({ name: stateName(code, language), category: 'member-state', persons: [person('x', 'head')] })), language)[0]?.delegations.map(({ name }) => name);
  expect(states('en')).toEqual(['Austria', 'Côte d’Ivoire', 'Germany', 'Spain', 'Switzerland']);
  expect(states('fr')).toEqual(['Allemagne', 'Autriche', 'Côte d’Ivoire', 'Espagne', 'Suisse']);
  expect(states('es')).toEqual(['Alemania', 'Austria', 'Côte d’Ivoire', 'España', 'Suiza']);
  expect(states('ru')?.[0]).toBe('Австрия');
});

describe.skipIf(noPoppler)('on paper (needs poppler-utils)', () => {
  test('the list is printed in its order, literally, with its symbol', async () => {
    const paper = await participantsPdf(list);
    inOrder(textOf(paper));
    expect(textOf(paper)).toContain('A/CONF.231/INF/1');
    expect(infoOf(paper)).toMatchObject({ Title: 'List of participants', Tagged: 'yes' });
  });

  test.runIf(chineseHere)('in Arabic and in Chinese', async () => {
    for (const language of ['ar', 'zh'] as const) {
      const names = ['CN', 'EG', 'MX'].map((code) => stateName(code, language));
      const text = textOf(await participantsPdf({ ...list, language, title: language === 'ar' ? 'قائمة المشاركين' : '与会者名单', delegations: names.map((name) => ({ name, category: 'member-state', persons: [person('García', 'head')] })) })).normalize('NFKC');
      for (const name of names) for (const word of name.split(' ')) expect(text).toContain(word.normalize('NFKC'));
      expect(text).toContain('GARCÍA');
    }
  });

  test('a delegation is never named at the foot of a page whose first member is on the next', async () => {
    const many = Array.from({ length: 60 }, (_, index): ListedDelegation => ({ name: `State ${String(index).padStart(2, '0')}`, category: 'member-state', persons: Array.from({ length: 1 + (index % 5) }, (__, member) => person(`Member${member}`, 'adviser')) }));
    const pages = textOf(await participantsPdf({ ...list, delegations: many })).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.lastIndexOf('MEMBER')).toBeGreaterThan(page.lastIndexOf('State '));
  });
});

test('2,000 persons are typeset in under five seconds, 20,001 are refused', async () => {
  const begun = performance.now();
  const persons = Array.from({ length: 10 }, (_, index) => person(`Name ${index}`, 'adviser', { givenName: 'Given', position: 'Counsellor' }));
  const states = Array.from({ length: 200 }, (_, index): ListedDelegation => ({ name: `State ${index}`, category: 'member-state', persons }));
  expect(bytesOf(await participantsPdf({ ...list, delegations: states })).length).toBeGreaterThan(100_000);
  expect(performance.now() - begun).toBeLessThan(5000);
  const crowd: ListedDelegation = { name: 'x', category: 'member-state', persons: Array.from({ length: 20_001 }, () => person('x', 'adviser')) };
  expect(await participantsPdf({ ...list, delegations: [crowd] })).toMatchObject({ refused: true, code: 'too-much' });
  expect(participantsDocx({ ...list, delegations: [crowd] })).toMatchObject({ refused: true, code: 'too-much' });
});

describe('as a document to be edited', () => {
  const docx = (one: ParticipantsList) => {
    const file = participantsDocx(one);
    if (file.refused === true) throw new Error(file.sentence);
    return file.docx;
  };

  test('another reader finds the same order, under real headings', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx(list)) });
    inOrder(value);
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx(list)) });
    expect(html).toContain('<h1>Member States</h1><h2>Côte d’Ivoire</h2>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  test('Arabic runs from right to left, and the same list has the same bytes', () => {
    const arabic = { ...list, language: 'ar' as const, title: 'قائمة المشاركين' };
    const xml = new TextDecoder().decode(unzipSync(docx(arabic))['word/document.xml']);
    expect(xml).toContain('<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">قائمة المشاركين</w:t>');
    expect(Buffer.from(docx(arabic)).equals(Buffer.from(docx(arabic)))).toBe(true);
  });

  test('control characters and lone surrogates do not break the document', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx({ ...list, title: 'A\u0000\u0008\uD800B ]]> &amp;' })) });
    expect(value).toContain('A\uFFFDB ]]> &amp;');
  });
});

describe('as a table', () => {
  const headings = { category: 'Category', delegation: 'Delegation', role: 'Role', honorific: 'Title', givenName: 'Given name', familyName: 'Family name', position: 'Position' };
  const sheet = participantsSheet({ ...list, headings });

  test('a row a person, in the order of the list, safe for a spreadsheet', () => {
    const rows = parse(writeCsv(sheet), { bom: true });
    expect(rows.length).toBe(1 + 10);
    expect(rows[1]).toEqual(['Member States', 'Côte d’Ivoire', 'Head of delegation', 'H.E. Ms.', 'Awa', 'Ouattara', 'Permanent Representative']);
    expect(rows.flat()).toContain(`'=1+1`);
  });

  test('as a workbook', async () => {
    const rows = await readSheet(Buffer.from(await writeXlsx(sheet)));
    expect(rows.map((row) => row[5])).toEqual(['Family name', 'Ouattara', 'Bamba', 'N’Guessan', 'Yao', 'Koné', 'Banda', 'Rossi', 'Swing', '#panic()', 'Ruiz']);
  });
});

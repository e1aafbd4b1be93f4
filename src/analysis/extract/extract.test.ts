import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import { madeSummary } from './summary.test-support.ts';

const short = (text: string) => extract(text).sections.map(({ heading, items }) => [heading, ...items.map(({ text: item }) => item)]);
const codes = (text: string) => [...new Set(extract(text).notes.map(({ code }) => code))].toSorted();

test('a summary by co-facilitators: every item in its section, whatever is missing or misprinted, and nothing from the letters, conclusions and programme', () => {
  expect(short(madeSummary.text)).toEqual(madeSummary.sections.map(({ heading, items }) => [heading, ...items]));
  const { notes } = extract(madeSummary.text);
  const at = (code: string) => notes.filter((note) => note.code === code).map(({ start }) => madeSummary.text.slice(start, start + 12));
  expect(at('label-misprinted')).toEqual(['i. Life asho', 'I. Figures\n\n']);
  expect(at('lead-in-missing')).toEqual(['Common defin', 'Fair prices ', 'Consuls with', 'Schools that']);
  expect(at('page-joined')).toEqual(['Rest hours t']);
  expect(extract(madeSummary.text.replaceAll('\n', '\r\n')).sections.map(({ items }) => items.map(({ text }) => text))).toEqual(madeSummary.sections.map(({ items }) => items));
});

test('titles of a rank without letters, or long ones with them', () => {
  const wanted = madeSummary.sections.map(({ items }) => items);
  const titled = (made: (heading: string) => string) => madeSummary.sections.reduce((text, { heading }) => text.replace(`\n${heading}\n`, `\n${made(heading)}\n`), madeSummary.text);
  const longer = ' and all that is said of it at sea, on land, between ports of origin, of call and of return, by day and by night';
  for (const made of [(heading: string) => `**${heading}**`, (heading: string) => `## ${heading.slice(3)}`, (heading: string) => heading + longer, (heading: string) => `(${heading.replace('.', ')')}`]) {
    expect(extract(titled(made)).sections.map(({ items }) => items.map(({ text }) => text))).toEqual(wanted);
  }
});

test('the introduction is what stands between the heading and the list; the heading and every span lead back into the text', () => {
  const text = '## Water\n\nWells run dry.\n\nSpeakers recommended:\n\n- Dig deeper\n- Save\n';
  const [section] = extract(text).sections;
  expect(section?.introduction).toBe('Wells run dry.\nSpeakers recommended:');
  expect(text.slice(section?.headingSpan?.start, section?.headingSpan?.end)).toBe('Water');
  expect(section?.items).toEqual([{ text: 'Dig deeper', start: 51, end: 61, label: '-', level: 0 }, { text: 'Save', start: 64, end: 68, label: '-', level: 0 }]);
});

test('one heading over two lists: each is headed by what its announcement is about', () => {
  const text = 'NEXT STEPS IN PORTS\n\nWith regard to training, the suggestions were:\n\n- Courses\n\nMany agreed.\n\nWith regard to the review of quotas, the suggestions were:\n\n- Yearly tables\n';
  expect(short(text)).toEqual([['training', 'Courses'], ['review of quotas', 'Yearly tables']]);
});

test('an item broken by a footnote, a page number or a running line is one item of several pieces', () => {
  const page = (body: string, number: number) => `Ports and crews\n\n${body}\n\n² See the annex.\n\n${number}\n\f`;
  const text = `Recommendations\n\n${page('- Keep the quay open to boats in distress, including', 1)}${page('those that carry no papers\n- Teach\n', 2)}${page('- Pay', 3)}`;
  const [section] = extract(text).sections;
  expect(section?.items.map((item) => item.text)).toEqual(['Keep the quay open to boats in distress, including those that carry no papers', 'Teach', 'Pay']);
  const [first] = section?.items ?? [];
  expect(first?.parts?.map(({ start, end }) => text.slice(start, end))).toEqual(['Keep the quay open to boats in distress, including', 'those that carry no papers']);
  expect(section?.items.map((item) => item.page)).toEqual([1, 2, 3]);
});

describe('signs of lists', () => {
  test.each(['•', '–', '*', '‣', '·', '-', '▪', '\u{F0B7}'])('%s', (sign) => {
    expect(short(`Recommendations:\n${sign} Open the port\n${sign}\tPay the crews`)).toEqual([['Recommendations:', 'Open the port', 'Pay the crews']]);
  });

  test.each([
    ['1. ', '2. '], ['1) ', '2) '], ['(a) ', '(b) '], ['a) ', 'b) '], ['i) ', 'ii) '], ['(iv) ', '(v) '], ['1.1 ', '1.2 '], ['1.1. ', '1.2. '], ['A. ', 'B. '], ['**1.** ', '**2.** '], ['Recommendation 1: ', 'Recommendation 2: '], ['- a. ', '- b. '], ['1 - ', '2 - '],
  ])('%s', (one, other) => {
    expect(short(`## Recommendations\n\n${one}Open the port;\n${other}Pay the crews.`)).toEqual([['Recommendations', 'Open the port;', 'Pay the crews.']]);
  });

  test('lettered items under a numbered one are items of their own, a level deeper', () => {
    const { sections } = extract('Delegations made the following commitments:\n\n1. Train crews, by:\n   a. opening schools;\n   b. paying teachers;\n2. Mend nets\n   (i) in port\n   (ii) at sea\n');
    expect(sections[0]?.items.map(({ label, level, text }) => `${level} ${label} ${text}`)).toEqual(['0 1. Train crews, by:', '1 a. opening schools;', '1 b. paying teachers;', '0 2. Mend nets', '1 (i) in port', '1 (ii) at sea']);
  });

  test('letters a to k do not turn Roman at i', () => {
    const items = Array.from('abcdefghijk').map((letter) => `(${letter}) Mend net ${letter};`);
    const { sections, notes } = extract(`States should:\n\n${items.join('\n')}`);
    expect(sections[0]?.items.map(({ level }) => level)).toEqual(items.map(() => 0));
    expect(notes.filter(({ code }) => code === 'label-misprinted')).toEqual([]);
  });

  test('a number printed twice is noted, and its item kept', () => {
    const text = 'We recommend:\n\n1. Open\n2. Pay\n2. Teach\n4. Mend\n';
    expect(short(text)).toEqual([['', 'Open', 'Pay', 'Teach', 'Mend']]);
    expect(codes(text)).toContain('label-misprinted');
  });
});

test('a numbered paragraph that recommends is the announcement of the letters under it', () => {
  const text = [
    '61. The rapporteur visited four ports. She spoke with crews and with owners, and saw the clinics.', '',
    '62. She recommends that States:', '', '(a) Open clinics at night;', '', '(b) Teach harbour staff.', '',
    '63. She thanks the Government of Ruritania.', '', '(a) It gave her access;', '', '(b) It shared its figures.',
  ].join('\n');
  expect(short(text)).toEqual([['', 'Open clinics at night;', 'Teach harbour staff.']]);
  expect(codes(text)).toContain('announcement-skipped');
});

test('under "Conclusions and recommendations" only the paragraphs that recommend are taken', () => {
  const text = 'IV. Conclusions and recommendations\n\n70. Crews work long hours in most ports of the region.\n\n71. States should inspect boats every year.\n\n72. Ensure that inspectors speak the languages of the crews.\n';
  expect(short(text)).toEqual([['IV. Conclusions and recommendations', 'States should inspect boats every year.', 'Ensure that inspectors speak the languages of the crews.']]);
});

test('"Recommendations" under each of several subjects: the subject is the heading', () => {
  const text = '## Nets\n\nNets tear.\n\n### Recommendations\n\n- Mend them\n\n## Crews\n\nCrews tire.\n\n### Recommendations\n\n- Let them rest\n';
  expect(short(text)).toEqual([['Nets', 'Mend them'], ['Crews', 'Let them rest']]);
  expect(extract(text).sections.map(({ introduction }) => introduction)).toEqual(['Nets tear.', 'Crews tire.']);
});

describe('lists that recommend nothing', () => {
  test.each([
    ['the mandate', 'Participants were invited:\n\n- a) To take note of catches;\n- b) To present figures;\n- c) To discuss means.'],
    ['an agenda', 'The following agenda is proposed:\n\n1. Opening\n2. Ports\n3. Closing'],
    ['speakers', 'The following moderators are proposed:\n\n- Panel 1: Ms. Rosa Lind\n- Panel 2: Mr. Tomás Vela'],
    ['documents', 'Recommendations are contained in the following documents:\n\n- The report on ports\n- The note on crews'],
    ['questions', 'We suggest to discuss:\n\n- What should ports do?\n- Who should pay?'],
    ['principles', 'Principles of good harbours\n\n- Safety. Boats come home when harbours are lit.\n- Openness. Tables of fees hang at the quay.'],
    ['years', '- In 1980, the first harbour council met.\n- In 1994, the second was held in Lima.'],
    ['a table', 'Recommendations of the year\nDate\tPort\tEvent\n- 5 May\tLima\tOpening of the quay\n'],
    ['contents with dots', 'Contents\n\n1. Ports ........ 3\n2. Recommendations ........ 9\n   2.1 Strengthen quays . . . . . 10\n'],
    ['contents with numbers', 'Contents\n\n1. Strengthen ports   3\n2. Promote rest   9\n'],
  ])('%s', (_, text) => expect(short(text)).toEqual([]));

  test('contents without page numbers: its entries come back as headings', () => {
    const text = 'Proposals of the ports\n\n1. Strengthen quays\n2. Promote rest\n\n# Strengthen quays\n\nQuays are old.\n\n# Promote rest\n\nCrews tire.\n';
    expect(short(text)).toEqual([]);
  });

  test('a list of recommendations after a table of contents is found, and the contents are noted', () => {
    const text = 'Contents\n\nI. Ports .......... 2\nII. Recommendations .......... 7\n\n\fII. Recommendations\n\n- Light the quay\n- Let crews rest\n';
    expect(short(text)).toEqual([['II. Recommendations', 'Light the quay', 'Let crews rest']]);
    expect(codes(text)).toContain('contents-list-skipped');
  });
});

describe('six languages', () => {
  test.each([
    ['Recommandations :\n\n- Ouvrir les ports aux bateaux en détresse\n- Former les équipages\n', 'Ouvrir les ports aux bateaux en détresse', 'Former les équipages'],
    ['Nous appelons les États à :\n\n– éclairer les quais ;\n– payer les équipages.\n', 'éclairer les quais ;', 'payer les équipages.'],
    ['Recomendaciones\n\n1. Abrir los puertos\n2. Formar a las tripulaciones\n', 'Abrir los puertos', 'Formar a las tripulaciones'],
    ['Los Estados deberían:\n\na) iluminar los muelles;\nb) pagar a las tripulaciones.\n', 'iluminar los muelles;', 'pagar a las tripulaciones.'],
    ['Основные рекомендации:\n\n1) открыть порты;\n2) обучить экипажи.\n', 'открыть порты;', 'обучить экипажи.'],
    ['Государствам следует:\n\nа) осветить причалы;\nб) платить экипажам.\n', 'осветить причалы;', 'платить экипажам.'],
    ['التوصيات\n\n1- فتح الموانئ أمام القوارب\n2- تدريب الطواقم\n', 'فتح الموانئ أمام القوارب', 'تدريب الطواقم'],
    ['وقدم المشاركون التوصيات التالية:\n\n(أ) إنارة الأرصفة؛\n(ب) دفع أجور الطواقم.\n', 'إنارة الأرصفة؛', 'دفع أجور الطواقم.'],
    ['建议\n\n一、开放港口；\n二、培训船员。\n', '开放港口；', '培训船员。'],
    ['与会者提出以下建议：\n\n（一）照亮码头；\n（二）按时支付工资。\n', '照亮码头；', '按时支付工资。'],
  ])('%s', (text, ...items) => {
    expect(extract(text).sections.flatMap((section) => section.items.map((item) => item.text))).toEqual(items);
  });
});

test('lines set as on paper: an item runs over its lines, and prose after the list does not join it', () => {
  const text = [
    'The crews of the northern ports met in the spring of the year to speak of their work.', 'They agreed on these recommendations to the harbour councils of the whole coast:', '',
    '• Light every quay from dusk to dawn, and mend what is broken within a week of', 'the first report, at the cost of the port', '• Let crews rest', '• Publish the fees', '', 'The meeting then heard a song, and closed with thanks to the harbour that had been its host.',
  ].join('\n');
  expect(short(text)).toEqual([['', 'Light every quay from dusk to dawn, and mend what is broken within a week of the first report, at the cost of the port', 'Let crews rest', 'Publish the fees']]);
});

test('a list without a heading or an announcement is taken by its form, and noted as doubtful', () => {
  const text = 'Our union has worked in ports since 1950.\n\n- Strengthen inspections\n- Ensure that crews rest\n- Promote schools\n';
  expect(short(text)).toEqual([['', 'Strengthen inspections', 'Ensure that crews rest', 'Promote schools']]);
  expect(codes(text)).toEqual(['lead-in-missing', 'taken-by-form']);
});

test('a paper without lists: the sentences that recommend, under their headings, and noted', () => {
  const text = '# Rest\n\nCrews tire. States should inspect boats every year. The sea is wide.\n\n# Pay\n\nWe call for contracts in writing. H.E. Mr. Vela agreed.\n';
  expect(short(text)).toEqual([['Rest', 'States should inspect boats every year.'], ['Pay', 'We call for contracts in writing.']]);
  expect(codes(text)).toEqual(['sentences-only']);
});

test.each(['', ' \n\n', '\uFEFF', 'The sea is wide.', '# Ports\n\n## Crews\n'])('nothing in %j', (text) => expect(extract(text).sections).toEqual([]));

const shared = join(process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'gcm');

const present = existsSync(join(shared, 'recommendations.json'));

describe.skipIf(!present)('the documents of the Global Compact (skipped where the folder ../shared is absent)', () => {
  // What stands here is read even where it is skipped.
  const expected: readonly { file: string; section: string; text: string }[] = present ? JSON.parse(readFileSync(join(shared, 'recommendations.json'), 'utf8')) : [];
  const plain = (text: string) => text.replaceAll(/<\/?sup>|[*_\\]/gu, '').replaceAll(/\s+/gu, ' ').trim();

  test.each(present ? readdirSync(join(shared, 'source')) : ['none'])('%s: every recommendation, in its section, and no other', (file) => {
    const text = readFileSync(join(shared, 'source', file), 'utf8');
    const { sections } = extract(text);
    const wanted = Map.groupBy(expected.filter((item) => item.file === file), ({ section }) => section);
    expect(sections.map(({ items }) => items.map((item) => plain(item.text)))).toEqual([...wanted.values()].map((items) => items.map((item) => plain(item.text))));
    for (const item of sections.flatMap(({ items }) => items)) {
      expect((item.parts ?? [item]).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')).join(' ')).toBe(item.text);
    }
  });

  test('the sections of the chair\'s summary', () => {
    const file = readdirSync(join(shared, 'source')).find((name) => name.startsWith('002')) ?? '';
    expect(extract(readFileSync(join(shared, 'source', file), 'utf8')).sections.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['ACTION GROUP 1: HUMAN DIMENSION', 16], ['ACTIONING GROUP 2: COMMUNITY DIMENSION', 13], ['ACTION GROUP 3: LOCAL/SUB-NATIONAL DIMENSION', 26], ['ACTION GROUP 4: NATIONAL DIMENSION', 12],
      ['ACTION GROUP 5: REGIONAL DIMENSION', 18], ['ACTION GROUP 6: GLOBAL DIMENSION', 15], ['effective implementation', 14], ['follow-up and review mechanism', 12],
    ]);
  });
});

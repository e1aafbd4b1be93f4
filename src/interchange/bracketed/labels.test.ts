import { expect, test } from 'vitest';
import { parseBracketed } from './parse-bracketed.ts';

function labels(text: string): readonly string[] {
  return parseBracketed(text).provisions.flatMap(({ label }) => label ?? []);
}

const forms = [
  ['PP1 Mindful of harbours,', 'PP1', 'preambular'], ['Pp2 Mindful of harbours,', 'Pp2', 'preambular'], ['(PP6) Mindful of harbours,', '(PP6)', 'preambular'], ['OP3bis Calls for light;', 'OP3bis', 'operative'],
  ['(OP)1. Calls for light;', '(OP)1.', 'operative'], ['2.bis The quay is lit.', '2.bis', 'paragraph'], ['48 bis. The quay is lit.', '48 bis.', 'paragraph'], ['(a)bis. lamps on quays;', '(a)bis.', 'point'],
  ['(a) bis. lamps on quays;', '(a) bis.', 'point'], ['[53.bis: The quay is lit.]', '53.bis:', 'paragraph'], ['57.bis The quay is lit.', '57.bis', 'paragraph'], ['Article 8 bis\nQuays', 'Article 8 bis', 'article'],
  ['Article 2bis\nQuays', 'Article 2bis', 'article'], ['3.3bis Quays are lit.', '3.3bis', 'paragraph'], ['3.3ter Quays are lit.', '3.3ter', 'paragraph'], ['3.3quat Quays are lit.', '3.3quat', 'paragraph'],
  ['3.3alt: Quays are lit.', '3.3alt:', 'paragraph'], ['3.3bis Alt Quays are lit.', '3.3bis Alt', 'paragraph'], ['3.x Quays are lit.', '3.x', 'paragraph'], ['PP2bis Mindful of harbours,', 'PP2bis', 'preambular'],
  ['OP6alt Calls for light;', 'OP6alt', 'operative'], ['OP7ter Calls for light;', 'OP7ter', 'operative'], ['(c)bis.Take ropes along;', '(c)bis.', 'point'], ['1. The quay is lit.', '1.', 'paragraph'],
  ['(iv) lamps on quays;', '(iv)', 'point'], ['2) The quay is lit.', '2)', 'paragraph'], ['OP3 alt 2 Calls for light;', 'OP3 alt 2', 'operative'], ['PP5 alt.bis Mindful of harbours,', 'PP5 alt.bis', 'preambular'],
  ['(aa) lamps on quays;', '(aa)', 'point'], ['Annex II\nQuays', 'Annex II', 'annex'], ['Objective 5: Light the quays', 'Objective 5:', 'objective'], ['[[14A. The quay is lit.]]', '14A.', 'paragraph'],
  ['## Article 5\nQuays', 'Article 5', 'article'], ['**Article 5**\nQuays', 'Article 5', 'article'], ['3.3 Each port is lit.', '3.3', 'paragraph'], ['B. Quays and lamps', 'B.', 'heading'], ['• lamps on quays', '•', 'point'],
  ['5.a Light the quays', '5.a', 'paragraph'], ['[Article QQ.A.2: Quays]', 'Article QQ.A.2:', 'article'], ['1\\. The quay is lit.', '1\\.', 'paragraph'], ['### *[Article 2bis (QUAYS)]*', 'Article 2bis', 'article'], ['[Article 3]\nQuays', 'Article 3', 'article'],
  ['Цель 5: Осветить причалы', 'Цель 5:', 'objective'], ['目标5：照亮码头', '目标5：', 'objective'], ['Objetivo 5: Iluminar los muelles', 'Objetivo 5:', 'objective'], ['الهدف 5: إنارة الأرصفة', 'الهدف 5:', 'objective'],
] as const;

test.each(forms)('BT-4 the label of %j is %s', (text, label, kind) => {
  expect(labels(text)).toEqual([label]);
  expect(parseBracketed(text).provisions[0]).toMatchObject({ label, kind });
});

test.each(forms)('BT-4 a label is found at the beginning of any line: %j', (text, label) => {
  expect(labels(`1. Ports are old and quays are wide.\n${text}`)).toContain(label);
});

const traps = [
  'Work goes on in accordance with the plan of the ports.',
  'Ships bring\n40-70 per cent of the grain.',
  'The water in the harbour warms by\n2°C or more.',
  'All ports shall be lit by\n20XX at the latest.',
  'Ports act as decision\n1/CP.20 decides for all of them.',
  'So that\na Party may ask for light.',
  'Ports answer within\n30 days after the notice.',
  '30 days after the notice ports answer.',
  'The sea rises by\n2.5 per cent of the depth.',
  'It was built in 1987. 12 lamps burn there.',
  'Ports act as said in paragraph\n3. of the plan of the lamps.',
  'Ports act on what is said in\nArticle 4 of the plan of the lamps.',
  'See paragraph 1(a) and paragraphs (b) and (c) of the plan.',
  'Ports act (see (a) above) as they like.',
  'Ports agree; [Article 3 bis][Article 4] holds.',
  'A. B. Smith lit the quay.',
  'Ships carry grain(s) and rope(s), as in No. 3. Lamps are lit.',
  'Ports agree with Article 12. They sign it, as Article 4 bis of the plan says.',
];

test.each(traps)('BT-5 %j has no label', (text) => {
  expect(labels(text)).toEqual([]);
});

test('BT-4 labels within a line, after a sentence, a bracket, a colon or one another, also glued to brackets', () => {
  expect(labels('A. [[Lamps] 1 Option 1: {Placeholder for lamps} Option 2: [Ports,] Pp1 [Mindful of harbours,] Pp2 [[Noting][Seeing] the dark,] (OP)3. DECIDES: (a) to light the quays; (b) to ring bells, (c) and to wait. 4. [The rest] is silence.')).toEqual(['A.', '1', 'Option 1:', 'Option 2:', 'Pp1', 'Pp2', '(OP)3.', '(a)', '(b)', '(c)', '4.']);
});

test('BT-4 small letters and numerals are told apart by what came before, and stand under each other', () => {
  const { provisions } = parseBracketed('1. Lamps:\n(g) oil;\n(h) gas;\n(i) wax:\n(i) white;\n(ii) yellow;\n(j) light.\n2. Bells:\n(i) large;\n(ii) small.');
  expect(provisions.map(({ label, level }) => [label, level])).toEqual([['1.', 1], ['(g)', 2], ['(h)', 2], ['(i)', 2], ['(i)', 3], ['(ii)', 3], ['(j)', 2], ['2.', 1], ['(i)', 2], ['(ii)', 2]]);
});

test('BT-4 provisions stand under articles, articles under annexes, letters under numbers', () => {
  const { provisions } = parseBracketed('# Harbours\n\nAnnex I\n\nArticle 1\nLamps\n\n1. Lamps burn:\n\n(a) at night;\n\n(b) in fog.\n\n2. Bells ring.\n\nArticle 2\nBells\n\n1. Bells ring.');
  expect(provisions.map(({ label, kind, level }) => [label ?? kind, level])).toEqual([['heading', 1], ['Annex I', 2], ['Article 1', 3], ['1.', 4], ['(a)', 5], ['(b)', 5], ['2.', 4], ['Article 2', 3], ['1.', 4]]);
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBracketed } from './parse-bracketed.ts';
import { content, shown } from './shown.test-support.ts';

test.each([
  ['B1', 'Ports [shall][should][may] be lit.', 'Ports ‹alternatives: *shall | should | may› be lit.'],
  ['B1', 'Ports [shall] [should] be lit.', 'Ports ‹alternatives: *shall | should› be lit.'],
  ['B1', 'Ports [shall] / [should] be lit.', 'Ports ‹alternatives: *shall | should› be lit.'],
  ['B2', 'the [main] harbour', 'the ‹insertion: *main | ∅› harbour'],
  ['B3', '1. [Noting that ships are many,]', '‹contested: *Noting that ships are many, | ∅›'],
  ['B3', '1. [Noting that ships are many];', '‹contested: *Noting that ships are many | ∅›;'],
  ['B4', 'ports [lit and ][open] to [pilots,][sailors,] and crews', 'ports ‹independent: *lit and | ∅›‹independent: *open | ∅› to ‹independent: *pilots, | ∅›‹independent: *sailors, | ∅› and crews'],
  ['B5', '2. [Notes the lamps of the ports;] [Invites the ports to light their lamps;]', '‹paragraph-alternatives: *Notes the lamps of the ports; | Invites the ports to light their lamps;›'],
  ['B8', 'Ports are [lit / dark / closed] now.', 'Ports are ‹slash-alternatives: *lit | dark | closed› now.'],
  ['B8', 'Ports [shall/should] be lit and/or open [by PHA/PHB].', 'Ports ‹slash-alternatives: *shall | should› be lit and/or open ‹insertion: *by PHA/PHB | ∅›.'],
  ['B8', 'Ships remain [/ in port].', 'Ships remain ‹slash-alternatives: *∅ | in port›.'],
  ['B9', 'Ships sail[, subject to [local] rules,] at night.', 'Ships sail‹insertion: *, subject to ‹insertion: *local | ∅› rules, | ∅› at night.'],
  ['B10', 'the duty[,][and] the right', 'the duty‹punctuation: *, | and› the right'],
  ['B10', 'light[, and sound] for all', 'light‹punctuation: *, and sound | ∅› for all'],
  ['B10', 'light[,] sound and rope', 'light‹punctuation: *, | ∅› sound and rope'],
  ['B11', 'facilit[y][ies] of ports', '‹word-internal: *y=facility | ies=facilities› of ports'],
  ['B11', 'a[n open] quay', '‹word-internal: *n open=an open | ∅=a› quay'],
  ['B11', 'the signal[s] of ships', 'the ‹word-internal: *s=signals | ∅=signal› of ships'],
  ['B11', 'lamps and[/or] bells', 'lamps ‹word-internal: */or=and/or | ∅=and› bells'],
  ['B11', 'the [un]lit quay', 'the ‹word-internal: *un=unlit | ∅=lit› quay'],
  ['B11', 'the [P]orts of all', 'the ‹word-internal: *P=Ports | ∅=orts› of all'],
  ['B11', 'of the[open] quay', 'of the‹insertion: *open | ∅› quay'],
  ['B12', 'by [X] ships', 'by ‹number: *X#number› ships'],
  ['B12', '[x]40-[y]70% of ships', '‹number: *x#number›40-‹number: *y#number›70% of ships'],
  ['B12', 'by 20[30] at last', 'by ‹number: *30=2030#number› at last'],
  ['B12', '[40-70] [70-95] per cent', '‹number: *40-70#number | 70-95#number› per cent'],
  ['B12', 'by [20XX] or [date]', 'by ‹number: *20XX#date› or ‹number: *date#date›'],
  ['B13', '3. [Placeholder for "lamps"];', '‹placeholder: *Placeholder for "lamps"#text›;'],
  ['B13', '3. {Placeholder for lamps}', '«placeholder»'],
  ['B13', 'The [to be determined] acts in [...].', 'The ‹placeholder: *to be determined#text› acts in ‹placeholder: *...#blank›.'],
  ['B14', '*[how bright]* Ports {for all options of 3.3} are lit.[^3]', '«italic» Ports «braces» are lit.«footnote»'],
  ['B14', 'Ports [sic] are lit [Note: to be moved]. See [the map](https://example.org/m).', 'Ports «note» are lit «note». See «link».'],
  ['B17', '4. Ports are lit. [Agreed ad ref]', 'Ports are lit. «ad-referendum»'],
  ['B17', '4. Ports are lit. [Agreed in informals pending Ruritania]', 'Ports are lit. «informals pending Ruritania»'],
  ['B17', 'the [agreed] signal of ports', 'the ‹insertion: *agreed | ∅› signal of ports'],
])('BT-6 %s: %j', (_, text, expected) => {
  expect(content(text)).toBe(expected);
  expect(parseBracketed(text).selfCheck).toEqual({ equal: true });
});

test('BT-6 B6: options with the paragraphs under them, and an option without text', () => {
  const text = 'Article 2bis\nLamps\nOption 1:\n1. Ports light lamps.\n2. Ports pay for oil.\nOption 2: No text\nArticle 3\nBells\n1. Bells ring.';
  expect(shown(text)).toEqual(['Article 2bis Lamps', '  Option 1:', '    1. Ports light lamps.', '    2. Ports pay for oil.', '  Option 2: No text', 'Article 3 Bells', '  1. Bells ring.']);
  expect(parseBracketed(text).options).toMatchObject([{ owner: 'p1', options: [{ label: 'Option 1:', provisions: ['p2', 'p3', 'p4'], noText: false }, { label: 'Option 2:', provisions: ['p5'], noText: true }] }]);
});

test('BT-6 B7: options over several numbered paragraphs stand beside the numbers before them, and a number beyond theirs ends them', () => {
  const text = 'Article 1\nLamps\n1. Ports act.\n2. Ships wait.\nOption 1:\n3. Lamps burn.\n4. Lamps glow.\nOption 2:\n3. Bells ring.\n5. All is said.';
  expect(shown(text)).toEqual(['Article 1 Lamps', '  1. Ports act.', '  2. Ships wait.', '  Option 1:', '    3. Lamps burn.', '    4. Lamps glow.', '  Option 2:', '    3. Bells ring.', '  5. All is said.']);
});

test('BT-6 B7: options under options, in numerals and letters, and the next number ends them all', () => {
  const text = '4. Lamps.\nOption I\nPorts light lamps\nOption (a): of oil\nOption (b): of gas\nOption II\nShips light lamps.\n5. Bells ring.';
  expect(shown(text)).toEqual(['4. Lamps.', '  Option I Ports light lamps', '    Option (a): of oil', '    Option (b): of gas', '  Option II Ships light lamps.', '5. Bells ring.']);
});

test('BT-6 B8: a slash between words without spaces is left as text, and that is told', () => {
  expect(parseBracketed('for [his/her] ship').doubts).toMatchObject([{ code: 'slash-kept', instead: 'alternatives' }]);
});

test('BT-6 B15: a bracket over several paragraphs is one range with one id, with its part in each', () => {
  const text = '[5. Ports light lamps:\n(a) of oil;\n(b) of [clean] gas.]\n6. Bells ring.';
  expect(shown(text)).toEqual(['5. ‹r1: *Ports light lamps: | ∅›', '  (a) ‹r1: *of oil; | ∅›', '  (b) ‹r1: *of ‹insertion: *clean | ∅› gas. | ∅›', '6. Bells ring.']);
  expect(parseBracketed(text)).toMatchObject({ ranges: [{ id: 'r1', start: 0, end: text.indexOf(']\n6') + 1, provisions: ['p1', 'p2', 'p3'] }], repairs: [] });
});

test('BT-6 B15: around a heading', () => {
  expect(shown('A. [[Lamps]\n1. Ports light lamps.\n2. Ships wait.]\nB. Bells')).toEqual(['A. ‹r1: *‹insertion: *Lamps | ∅› | ∅›', '  1. ‹r1: *Ports light lamps. | ∅›', '  2. ‹r1: *Ships wait. | ∅›', 'B. Bells']);
});

test('BT-6 B16: what a bracket refers to is kept, also of one that is never closed', () => {
  const { provisions, repairs } = parseBracketed('7. Ports act as said in Article 4 [and in Article 8.bis of the Plan\n8. Bells ring.');
  expect(provisions[0]?.segments.find(({ kind }) => kind === 'point')).toMatchObject({ refers: ['Article 8.bis'] });
  expect(repairs).toMatchObject([{ code: 'closed-at-provision-end', at: 34, provision: 'p1' }]);
});

test.each([
  ['[bright - US; G77 delete] lamps', '‹insertion: bright @US propose @G77 delete | *∅› lamps'],
  ['lamps [, as far as each can. -G77; US, Canada, Japan, EU delete.]', 'lamps ‹insertion: , as far as each can. @G77 propose @US+Canada+Japan+EU delete | *∅›'],
  ['[lighting - EU, G77 retain / dimming - US] lamps', '‹slash-alternatives: *lighting @EU+G77 retain | dimming @US propose› lamps'],
  ['[bright and clean / bright - US] lamps', '‹slash-alternatives: *bright and clean | bright @US propose› lamps'],
  ['[US/SG propose; CL/MY/NZ oppose: with oil] in lamps', '‹insertion: with oil @US+SG propose @CL+MY+NZ oppose | *∅› in lamps'],
  ['[SG oppose: with oil] in lamps', '‹insertion: *with oil @SG oppose | ∅› in lamps'],
  ['lamps [burn – G77 and China, Trinidad and Tobago and Norway reserve]', 'lamps ‹insertion: *burn @G77 and China+Trinidad and Tobago+Norway reserve›'],
  ['[Ports [shall / should – EU / should, as fit, – US] light lamps. – CHN delete]', '‹contested: *Ports ‹slash-alternatives: *shall | should @EU propose | should, as fit, @US propose› light lamps. @CHN delete | ∅›'],
  ['lamps [by day - and by night] burn', 'lamps ‹insertion: *by day - and by night | ∅› burn'],
  ['lamps [in the north-west - mostly] burn', 'lamps ‹insertion: *in the north-west - mostly | ∅› burn'],
])('BT-7 who says what: %j', (text, expected) => {
  expect(content(text)).toBe(expected);
});

test('BT-7 an attribution before a label belongs to the paragraph that it introduces', () => {
  expect(shown('5. Ports act.\n[US/SG propose; CL oppose: 6. Each port lights lamps.]\n7. Lamps: [SG oppose: (a) burn;] (b) wait.')).toEqual(['5. Ports act.', '6. ‹contested: Each port lights lamps. @US+SG propose @CL oppose | *∅›', '7. Lamps:', '  (a) ‹contested: *burn; @SG oppose | ∅›', '  (b) wait.']);
});

test('BT-7 a name that no list knows is taken with a doubt', () => {
  expect(parseBracketed('lamps [bright - Ruritania] burn').doubts).toMatchObject([{ code: 'attribution', confidence: 0.6, instead: 'text' }]);
});

test('BT-8 neighbours whose relation typography does not tell carry a confidence and what else they could be', () => {
  expect(parseBracketed('Ships [wait in the harbour][sail with the tide] at night.').doubts).toMatchObject([{ code: 'adjacent-alternatives', confidence: 0.8, instead: 'independent' }]);
  expect(parseBracketed('the [safe] [clean] harbour').doubts).toMatchObject([{ code: 'adjacent-independent', confidence: 0.6, instead: 'alternatives' }]);
});

test('BT-9 a bracket without its other is closed at the end of its provision, or opened at its beginning, and told with its place', () => {
  const text = '1. Ports [light lamps.\n2. Bells ring] at night.\n3. Ropes hold [, and [more] is said.\n4. All is well.';
  const { repairs } = parseBracketed('1. Ports [light lamps.\n\nArticle 2\nBells\n1. Bells ring] at night.\n\nArticle 3\nRopes\n1. Ropes hold [, and [more] is said.');
  expect(repairs.map(({ code, provision }) => [code, provision])).toEqual([['closed-at-provision-end', 'p1'], ['opened-at-provision-start', 'p3'], ['closed-at-provision-end', 'p5']]);
  expect(parseBracketed(text)).toMatchObject({ selfCheck: { equal: true }, repairs: [{ code: 'closed-at-provision-end', at: text.indexOf('[, and') }], doubts: [{ code: 'across', confidence: 0.5 }] });
});

test('BT-9 a bracket that is never closed does not swallow what comes after it', () => {
  const text = ['1. Ports [light lamps of oil.', ...Array.from({ length: 12 }, (_, at) => `${at + 2}. Ships [may] ring bells.`)].join('\n');
  const { repairs, ranges, provisions } = parseBracketed(text);
  expect([repairs.length, ranges.length]).toEqual([1, 0]);
  expect(provisions.slice(1).map(({ segments }) => segments.filter(({ kind }) => kind === 'point').length)).toEqual(Array.from({ length: 12 }, () => 1));
});

test('BT-10 a paragraph is clean only without open points and placeholders; that it is agreed is another thing', () => {
  const { provisions } = parseBracketed('1. Lamps burn.\n2. Lamps [may] burn. [Agreed ad ref]\n3. {Placeholder for bells}\n4. Bells ring. [Agreed ad ref]');
  expect(provisions.map(({ clean, status }) => [clean, status.length])).toEqual([[true, 0], [false, 1], [false, 0], [true, 1]]);
});

test('BT-11 page numbers, ends of lines and pages and parted words break no paragraph and no bracket', () => {
  const text = '1. Ports light their lamps, and ships [shall\n\n- 4 -\n\nring] bells of the Conven-\ntion in fog.\n\n12\n\f\n2. Bells\nring [at\nnight].';
  expect(shown(text)).toEqual(['1. Ports light their lamps, and ships ‹insertion: *shall «page» ring | ∅› bells of the Conven- tion in fog. «page»', '2. Bells ring ‹insertion: *at night | ∅›.']);
});

test('BT-11 lines that come back at the ends of pages are no text', () => {
  const text = ['1. Ports light [their', 'lamps and] bells.\n\n2. Ships wait and', 'ring.\n\n3. Ropes [shall][should]', 'hold.'].map((part, at) => `${part}\n\nHarbour papers, no. ${at}\n\n${at + 1}\n\f\n`).join('');
  expect(shown(text)).toEqual(['1. Ports light ‹insertion: *their «page» «page» «page» lamps and | ∅› bells.', '2. Ships wait and «page» «page» «page» ring.', '3. Ropes ‹alternatives: *shall | should› «page» «page» «page» hold. «page» «page»']);
});

test('BT-11 a parted word is told, and read as one', () => {
  const text = 'Ports keep the Convention, which is a Convention. The Conven tion holds post -2020 for all har-\nbours.';
  expect(parseBracketed(text).repairs.map(({ code, at, supplied }) => [code, text.slice(at, supplied)])).toEqual([['word-joined', ' '], ['word-joined', ' '], ['word-joined', '-\n']]);
});

test('BT-3 a text of 60,000 words with thousands of brackets is read at once, and so is a row of nothing but brackets', () => {
  const paragraph = (at: number): string => `${at % 90}. Ports [shall][should] light [their [old] lamps / bells - EU; US delete], and ${'ships wait at night for the tide '.repeat(6)}[unless${at % 9 === 0 ? '' : ']'} fog.\n`;
  const begun = performance.now();
  expect(parseBracketed(Array.from({ length: 1200 }, (_, at) => paragraph(at)).join('')).selfCheck.equal).toBe(true);
  for (const row of ['['.repeat(50_000), ']'.repeat(50_000), '[a]'.repeat(20_000), '(a) '.repeat(20_000)]) expect(parseBracketed(row).selfCheck.equal).toBe(true);
  expect(performance.now() - begun).toBeLessThan(20_000);
}, 60_000);

const samples = join(process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared'), 'texts');
const present = existsSync(samples);

test.skipIf(!present)('BT-1 the excerpts of real texts are printed back; none needs a repair but the one that is cut off', () => {
  for (const name of present ? readdirSync(samples).filter((file) => file.endsWith('.txt')) : []) {
    const { selfCheck, repairs, provisions } = parseBracketed(readFileSync(join(samples, name), 'utf8'));
    expect({ name, selfCheck, repairs: repairs.length }).toEqual({ name, selfCheck: { equal: true }, repairs: name.includes('unfccc') ? 3 : 0 });
    expect(provisions.filter(({ label }) => label !== undefined).length).toBeGreaterThanOrEqual(4);
  }
});

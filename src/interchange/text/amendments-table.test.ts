import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiated } from '../../process/text/negotiation.ts';
import type { AmendmentState } from '../../process/text/state.ts';
import { writeCsv } from '../out/write-csv.ts';
import { amendmentColumnsOf, amendmentsSheet } from './amendments-table.ts';
import type { AmendmentTableWords } from './amendments-table.ts';
import type { TextOut } from './out.ts';
import { drawnText, exampleAmendment, exampleText, negotiationOf, otherHands, outOf, plainWords } from './texts.test-support.ts';

const headings = Object.fromEntries(amendmentColumnsOf({ names: true }).map((column) => [column, column])) as AmendmentTableWords['headings'];
const words: AmendmentTableWords = { ...plainWords, headings, status: { standing: 'stands', withdrawn: 'withdrawn', closed: 'closed' }, carried: { kept: 'kept', adapted: 'adapted', taken: 'taken up', stale: 'stale', merged: 'merged' } };

const csvOf = (out: TextOut, others: readonly AmendmentState[] = []) => writeCsv(amendmentsSheet(out, words, others));
const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => parse(csv, { bom: true, columns: true });

test('one row an amendment, with what it changes and what it wants', () => {
  const rows = rowsOf(csvOf(outOf(exampleText(), 'compilation')));
  expect(rows.map(({ label, type, proponents }) => `${label} ${type} ${proponents}`)).toEqual(['PP1 MOD The EU', 'PP1 MOD The US', '1. ALT The CN', '1 bis. ADD The EU', '2. NOC The US']);
  expect(rows[0]).toEqual({ label: 'PP1', type: 'MOD', proponents: 'The EU', base: 'States shall cooperate.', wanted: 'States should cooperate.', reason: `'=1+1, "said"`, status: 'stands', carried: '', position: '1', restsOn: '', amends: '', id: 'a1' });
  expect(rows[1]).toMatchObject({ restsOn: 'input:i1' });
  expect(rows[3]).toMatchObject({ base: '', wanted: 'A new one.' });
});

test('changes that were named are carried out; moves, cuts and joins are said; what stands no longer is at the end', () => {
  const text = exampleText();
  const [preamble] = text.provisions;
  const [first] = preamble?.amendments ?? [];
  if (preamble === undefined || first === undefined) throw new Error('no example');
  const { words: _, ...rest } = first;
  const of = (more: Partial<AmendmentState>): AmendmentState => ({ ...rest, ...more });
  const amendments = [of({ edits: [{ start: 1, end: 2, words: 'must' }] }), of({ edits: [{ start: 90, end: 99, words: 'must' }] }), of({ amendmentType: 'MOVE' }), of({ amendmentType: 'SPLIT', at: [2] }), of({ amendmentType: 'JOIN', next: [first.provision] }), of({ amendmentType: 'SUP' })];
  const rows = rowsOf(csvOf(outOf({ ...text, provisions: [{ ...preamble, amendments }] }, 'compilation'), [of({ status: 'withdrawn', carried: 'kept', words: '@said' })]));
  expect(rows.map(({ wanted }) => wanted)).toEqual(['States must cooperate.', 'must', 'move behind ', 'split before cooperate.', 'join with PP1', 'No text', `'@said`]);
  expect(rows.at(-1)).toMatchObject({ status: 'withdrawn', carried: 'kept' });
});

test('TX-19 without names it is the same to the byte, whoever holds which text and whenever it was tabled', () => {
  fc.assert(fc.property(drawnText, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }), (drawn, keys) => {
    const of = (text: ReturnType<typeof negotiated>) => csvOf(outOf(text, 'compilation', { names: false }));
    const one = negotiated(negotiationOf(drawn));
    expect(of(negotiated(negotiationOf(drawn, otherHands(keys))))).toBe(of(one));
    const turned = { ...one, provisions: one.provisions.map((provision) => ({ ...provision, amendments: [...provision.amendments.toReversed(), ...provision.amendments.slice(0, 1)] })) };
    expect(of(turned)).toBe(of(one));
    expect(of(one)).not.toMatch(/The AA|amendment-\d|Reason|input:/u);
  }), { numRuns: 100 });
});

test('TX-19 of two typographies of one text the same stands for both, whoever was first', () => {
  const of = (...texts: readonly string[]) => csvOf(outOf(exampleText(texts.map((words, at) => exampleAmendment(6 + at, 'CN', 'two', { amendmentType: 'MOD', words }))), 'compilation', { names: false }));
  expect(of('“Facilitate”', '"Facilitate"', '«Facilitate»')).toBe(of('«Facilitate»', '"Facilitate"', '“Facilitate”'));
  expect(rowsOf(of('“Facilitate”', '"Facilitate"')).filter(({ label, type }) => label === '2.' && type === 'MOD')).toHaveLength(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileExample, drawn } from '../examples.test-support.ts';
import { compile } from '../compile.ts';
import { legible } from '../policy.ts';
import { scene } from '../scenes.test-support.ts';
import { keyOf, textOf, tokenise } from '../tokens.ts';
import { anonymous } from './anonymous.ts';
import { changesBetween, printAgreedOnly, printAllChanges, printChangesOf, printReading } from './changes.ts';
import { printMatrix } from './matrix.ts';
import { printWithNames } from './with-names.ts';
import { printOptions, printWithoutNames } from './without-names.ts';

const base = 'Parties shall promote sustainable patterns of consumption.';
const compilation = compileExample(base, { EU: base.replace('shall', 'should'), 'US CAN': base.replace('shall', 'may'), G77: base.replace('sustainable ', ''), JPN: base.replace('patterns', 'lasting patterns') });
const sequence = ['US', 'CAN', 'G77', 'EU', 'JPN'];
const whole = compileExample(base, { EU: base.replace('shall', 'should'), US: 'Something quite different is said here.', CHN: '' }, { ...legible, addedAtMost: 100 });

test('with names behind, as at Rio+20', () => {
  const [block] = printWithNames(compilation, { names: 'behind', sequence });
  expect(drawn(block?.runs ?? [])).toBe('Parties [shall / may – US/CAN / should – EU] promote [sustainable – G77 delete] [lasting – JPN] patterns of consumption.');
});

test('with names before, as in texts on trade, and what others say', () => {
  const [point] = compilation.content.flatMap((node) => ('alts' in node ? [node.id] : []));
  const [block] = printWithNames(compilation, { names: 'before', sequence, stances: [{ point: point ?? '', alternative: 0, party: 'CHN', verb: 'retain' }, { point: point ?? '', alternative: 1, party: 'IND', verb: 'oppose' }] });
  expect(drawn(block?.runs ?? [])).toBe('Parties [CHN retain: shall][US/CAN propose: IND oppose: may][EU propose: should] promote [G77 delete: sustainable] [JPN propose: lasting] patterns of consumption.');
});

test('without names', () => {
  expect(printWithoutNames(anonymous(compilation)).map(({ runs }) => drawn(runs))).toEqual(['Parties [shall][may][should] promote [sustainable] [lasting] patterns of consumption.']);
});

test('alternatives to the whole provision stand behind it', () => {
  expect(printWithNames(whole, { names: 'behind' }).map(({ role, runs }) => `${role} ${drawn(runs)}`)).toEqual(['provision [Parties [shall / should – EU] promote sustainable patterns of consumption. – CHN delete]', 'alternative [Something quite different is said here. – US]']);
  expect(printWithoutNames(anonymous(whole)).map(({ role, runs }) => `${role} ${drawn(runs)}`)).toEqual(['provision [Parties [shall][should] promote sustainable patterns of consumption.]', 'alternative [Something quite different is said here.]']);
});

test('options are whole readings, clean and numbered', () => {
  expect(printOptions(anonymous(whole)).map(({ number, runs }) => `${number}: ${drawn(runs)}`)).toEqual(['1: Parties shall promote sustainable patterns of consumption.', '2: No text', '3: Parties should promote sustainable patterns of consumption.', '4: Something quite different is said here.']);
});

test('a table of the points', () => {
  const [row, ...more] = printMatrix(compilation, { names: true, sequence });
  expect(row).toMatchObject({ before: 'Parties', base: 'shall', after: 'promote sustainable patterns of consumption.', proposals: [{ parties: ['US', 'CAN'], text: 'may' }, { parties: ['EU'], text: 'should' }] });
  expect(more.map(({ base: words }) => words)).toEqual(['sustainable', '']);
  expect(JSON.stringify(printMatrix(compilation, { names: false }))).not.toMatch(/EU|US|CAN|G77|JPN/u);
});

test('changes of the base: of one, and of all', () => {
  expect(drawn(printChangesOf(compilation, 'EU').runs)).toBe('Parties{- shall-}{+ should+} promote sustainable patterns of consumption.');
  expect(drawn(printAllChanges(compilation, { names: true }).runs)).toBe('Parties{- shall by CAN,EU,US-}{+ may by CAN,US+}{+ should by EU+} promote{- sustainable by G77-}{+ lasting by JPN+} patterns of consumption.');
  expect(drawn(printAllChanges(compilation, { names: false }).runs)).toBe('Parties{- shall-}{+ may+}{+ should+} promote{- sustainable-}{+ lasting+} patterns of consumption.');
});

test('one reading clean; what is agreed only', () => {
  expect(drawn(printReading(compilation, 'G77').runs)).toBe('Parties shall promote patterns of consumption.');
  expect(drawn(printReading(whole, 'CHN').runs)).toBe('No text');
  expect(drawn(printAgreedOnly(compilation).runs)).toBe('Parties… promote…… patterns of consumption.');
});

test('what all have come to is still seen as a change', () => {
  const settled = compile({ provision: 'p', revision: 'r', base: tokenise(base), readings: [{ parties: ['EU', 'US'], sources: ['a'], tokens: tokenise(base.replace('shall', 'should')) }], everybody: ['EU', 'US'] });
  const seen = 'Parties {-shall-}{+should+} promote sustainable patterns of consumption.';
  expect(drawn(printWithNames(settled, { names: 'behind' })[0]?.runs ?? [])).toBe(seen);
  expect(drawn(printWithoutNames(anonymous(settled))[0]?.runs ?? [])).toBe(seen);
  expect(drawn(printAgreedOnly(settled).runs)).toBe('Parties should promote sustainable patterns of consumption.');
});

test('TX-2 in changes no word of the base goes unseen', () => {
  fc.assert(fc.property(scene, ({ base: tokens, readings }) => {
    for (const reading of readings) {
      const runs = changesBetween(tokens, reading.tokens).flatMap((run) => (run.is === 'words' ? [run] : []));
      const along = (without: string) => runs.filter(({ change }) => change !== without).map(({ text }) => text).join('').trim();
      expect(keyOf(tokenise(along('inserted')))).toBe(keyOf(tokenise(textOf(tokens))));
      expect(keyOf(tokenise(along('deleted')))).toBe(keyOf(tokenise(textOf(reading.tokens))));
    }
  }), { numRuns: Number(process.env['TRAVAUX_RUNS'] ?? 600) });
}, 600_000);

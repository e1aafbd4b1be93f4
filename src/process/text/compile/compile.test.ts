import { expect, test } from 'vitest';
import { write } from './dialect/write.ts';
import { read } from './dialect/read.ts';
import { compile } from './compile.ts';
import { compileExample } from './examples.test-support.ts';
import { legible, nested } from './policy.ts';
import { agreedPieces, readingOfParty } from './project.ts';
import { linkedPoints } from './provenance.ts';
import { alternativeKey } from './resolve.ts';
import { readingsOf } from './readings.ts';
import { textOf, tokenise } from './tokens.ts';
import { depthOf, openPoints, pointsOf } from './tree.ts';

const base = 'Parties shall promote sustainable patterns of consumption.';
const long = 'Parties shall promote sustainable patterns of consumption and of production, with the support of those that have the means for it, and report on them every second year to the conference.';

test('a long deletion is an outer bracket, and small changes stay within it', () => {
  const compilation = compileExample(base, { EU: base.replace('shall', 'should'), US: base.replace('shall', 'should, as appropriate,'), CHN: '' });
  expect(write(compilation, { sequence: ['US', 'EU', 'CHN'] })).toBe('[Parties [shall / should – EU / should, as appropriate, – US] promote sustainable patterns of consumption. – CHN delete]');
  expect(depthOf(compilation)).toBe(1);
});

test('a comma is a change of its own, and a word put in leaves no blank behind', () => {
  expect(write(compileExample('peace and security and development', { EU: 'peace, security and development', US: 'peace and lasting security and development' }))).toBe('peace [and / \\+, – EU] [lasting – US] security and development');
});

test('changes that only touch stay apart, an insertion between them too', () => {
  expect(write(compileExample('a b c d', { X: 'a x c d', Y: 'a b y d', Z: 'a b z c d' }))).toBe('a [b / x – X] [z – Z] [c / y – Y] d');
});

test('TX-4 readings that differ in typography alone are one', () => {
  expect(write(compileExample('the right to food', { EU: 'the “right” to food', US: 'the "right" to food' }))).toBe('the [right / "right" – EU, US] to food');
});

test('a change that was named stays as it was named', () => {
  const tokens = tokenise('very very good');
  const readings = readingsOf(tokens, [{ id: 'a', place: 1, parties: ['EU'], edits: [{ start: 1, end: 2, tokens: [] }] }]);
  expect(write(compile({ provision: 'p', revision: 'r', base: tokens, readings }, nested))).toBe('very [very – EU delete] good');
  expect(() => readingsOf(tokens, [{ id: 'a', place: 1, parties: ['EU'], edits: [{ start: 1, end: 9, tokens: [] }] }])).toThrow(RangeError);
  expect(() => compile({ provision: 'p', revision: 'r', base: tokens, readings: [...readings, ...readings.map((reading) => ({ ...reading, tokens: [] }))] })).toThrow(RangeError);
});

test('TX-17 who keeps little of the base, adds much, or tables an alternative, stands beside it', () => {
  const other = long.replace('sustainable patterns of consumption and of production, with the support of those that have the means for it', 'what is good');
  const compilation = compileExample(long, { EU: long.replace('shall', 'should'), US: other, G77: `${long} They shall be given new and additional means for it, year after year, without any condition.` }, legible);
  expect(depthOf(compilation)).toBe(1);
  const [whole] = pointsOf(compilation.content);
  expect(whole?.alts.map(({ parties }) => parties.join())).toEqual(['EU', 'G77', 'US']);
  const whole2 = compile({ provision: 'p', revision: 'r', base: tokenise(long), readings: [{ parties: ['EU'], sources: [], tokens: tokenise(long.replace('shall', 'should')), whole: true }] });
  expect(pointsOf(whole2.content).map(({ start, end }) => [start, end])).toEqual([[0, tokenise(long).length]]);
});

test('a point keeps its id while its place and its texts stay, whoever holds them', () => {
  const ids = (readings: Readonly<Record<string, string>>) => pointsOf(compileExample(base, readings).content).map(({ id }) => id);
  const should = base.replace('shall', 'should');
  const [first] = ids({ EU: should });
  expect(ids({ 'US CAN': should })).toEqual([first]);
  expect(ids({ US: should, CHN: base.replace('.', ' and trade.') })).toContain(first);
  expect(ids({ EU: base.replace('shall', 'may') })).not.toContain(first);
});

test('TX-15 points of one amendment are known to belong together', () => {
  const compilation = compileExample('All Parties shall now agree on it', { EU: 'Some Parties shall later agree on it', US: 'All Parties may now agree on it' });
  expect([...linkedPoints(compilation)].map(([source, points]) => [source, points.length])).toEqual([['by-EU', 2]]);
  const [point] = openPoints(compilation);
  expect(new Set(point?.alts.map(alternativeKey)).size).toBe(2);
});

test('TX-12 what is agreed only leaves open words out', () => {
  const pieces = agreedPieces(compileExample('a b c d', { X: 'a x c d' }));
  expect(pieces.map((piece) => ('t' in piece ? textOf(piece.t) : '…'))).toEqual(['a', '…', 'c d']);
});

test('TX-7 words on an alternative and names of any kind are read back', () => {
  const compilation = compileExample('a b c d', { X: 'a x c d', 'EU,;[–/]\\': 'a y c d', Z: 'a c d' });
  const named = { ...compilation, ...(JSON.parse(JSON.stringify(compilation).replaceAll('"X"', '"We retain"')) as typeof compilation) };
  const [point] = pointsOf(named.content);
  if (point === undefined) throw new Error('There is no point.');
  const at = point.alts.findIndex(({ parties }) => parties.includes('We retain'));
  const stances = [{ point: point.id, alternative: 0, party: 'G77', verb: 'retain' }, { point: point.id, alternative: at, party: 'CAN', verb: 'oppose' }] as const;
  const text = write(named, { stances });
  expect(text).toContain('b – G77 retain; Z delete');
  expect(text).toContain('x – We \\retain; CAN oppose');
  const back = read(text, { provision: 'p', revision: 'r' });
  expect(back).toMatchObject({ kind: 'compilation', stances });
  expect(back.kind === 'compilation' && write(back.compilation, { stances: back.stances })).toBe(text);
});

test('TX-7 what is no house dialect is refused with its place', () => {
  const refusal = (text: string) => read(text, { provision: 'p', revision: 'r' });
  expect(refusal('a [b')).toEqual({ kind: 'refused', code: 'unclosed', at: 2 });
  expect(refusal('a] b')).toEqual({ kind: 'refused', code: 'unopened', at: 1 });
  expect(refusal('a / b')).toEqual({ kind: 'refused', code: 'stray', at: 2 });
  expect(refusal('[]')).toMatchObject({ code: 'empty' });
  expect(refusal('[a / b]')).toMatchObject({ code: 'second-base' });
  expect(refusal('[a / b – ]')).toMatchObject({ code: 'no-party' });
  expect(refusal('[a / b [c / d – X] – Y]')).toMatchObject({ code: 'brackets-in-proposal' });
  expect(refusal('[a / b – X; Y delete]')).toMatchObject({ code: 'delete-of-proposal' });
});

test('an amendment of fifty thousand words, brackets typed by hand, and two scripts in one take no time and lose nothing', () => {
  const huge = `${long} ${'and [so] on/off – '.repeat(17_000)}`;
  const mixed = long.replace('production', 'production (الإنتاج المستدام) 可持续');
  for (const policy of [legible, nested]) {
    const begun = performance.now();
    const compilation = compileExample(long, { EU: huge, US: mixed, CAN: long.replace('shall', 'should') }, policy);
    expect(textOf(readingOfParty(compilation, 'EU'))).toBe(huge.trim());
    expect(textOf(readingOfParty(compilation, 'US'))).toBe(mixed);
    const back = read(write(compilation), { provision: 'p', revision: 'r' });
    expect(back.kind === 'compilation' && textOf(readingOfParty(back.compilation, 'EU'))).toBe(huge.trim());
    expect(performance.now() - begun).toBeLessThan(10_000);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../process/text/compile/compile.ts';
import { compileExample } from '../../process/text/compile/examples.test-support.ts';
import { legible } from '../../process/text/compile/policy.ts';
import { baseOf, readingOfParty } from '../../process/text/compile/project.ts';
import { scene } from '../../process/text/compile/scenes.test-support.ts';
import { textOf, tokenise } from '../../process/text/compile/tokens.ts';
import { changedParagraphs, changesOfOne } from './changed-paragraphs.ts';
import type { Change, ChangedParagraph } from './changed-paragraphs.ts';

const runs = { numRuns: Number(process.env['TRAVAUX_RUNS'] ?? 600) };

/** What is left when the changes that `does` are done and all others undone; a paragraph that is not there is none. */
function after(paragraphs: readonly ChangedParagraph[], does: (change: Change) => boolean): readonly string[] {
  const there = ({ change, by = [] }: Partial<Change>) => change === undefined || does({ change, by }) === (change === 'inserted');
  return paragraphs.flatMap(({ mark = {}, pieces }) => (there(mark) ? [pieces.filter(there).map(({ text }) => text).join('')] : []));
}

const text = (some: readonly string[]) => some.join('|');

test('TX-1 the changes of each party give its reading to the letter, TX-2 and undone they give the base', () => {
  fc.assert(fc.property(scene, ({ base, readings }) => {
    const compilation = compile({ provision: 'p', revision: 'r', base, readings }, legible);
    const paragraphs = changedParagraphs({ compilation }, { names: true });
    expect(text(after(paragraphs, () => false))).toBe(textOf(baseOf(compilation)));
    for (const { parties: [party = ''] } of readings) {
      expect(text(after(paragraphs, ({ by }) => by.includes(party)))).toBe(textOf(readingOfParty(compilation, party)));
      expect(text(after(changesOfOne(paragraphs, party), () => true))).toBe(textOf(readingOfParty(compilation, party)));
    }
  }), runs);
}, 600_000);

test('of an added provision whoever adds it reads the whole, others what they put in its place', () => {
  fc.assert(fc.property(scene, ({ base, readings }) => {
    const compilation = compile({ provision: 'p', revision: 'r', base, readings }, legible);
    const paragraphs = changedParagraphs({ compilation, added: { parties: ['Z'], sources: [] } }, { names: true });
    expect(after(paragraphs, () => false)).toEqual([]);
    for (const party of ['Z', ...readings.flatMap(({ parties }) => parties)]) expect(text(after(paragraphs, ({ by }) => by.includes(party)))).toBe(textOf(readingOfParty(compilation, party)));
  }), runs);
}, 600_000);

test('TX-19 without names the same whoever holds what', () => {
  fc.assert(fc.property(scene, fc.nat(5), ({ base, readings }, turn) => {
    const swapped = readings.map((reading, at) => ({ ...reading, parties: readings[(at + turn) % readings.length]?.parties ?? [] }));
    const of = (some: typeof readings) => changedParagraphs({ compilation: compile({ provision: 'p', revision: 'r', base, readings: some }, legible) }, { names: false });
    expect(of(swapped)).toEqual(of(readings));
    expect(JSON.stringify(of(readings))).not.toMatch(/"by":\["/u);
  }), runs);
}, 600_000);

test('alternatives to the whole provision are paragraphs put in, and the provision is taken out by who wants none', () => {
  const base = 'Parties shall promote sustainable patterns of consumption.';
  const compilation = compileExample(base, { EU: base.replace('shall', 'should'), US: 'Something quite different is said here.', CHN: '' }, { ...legible, addedAtMost: 100 });
  expect(changedParagraphs({ compilation }, { names: true })).toMatchObject([{ mark: { change: 'deleted', by: ['CHN', 'US'] } }, { alternative: 1, mark: { change: 'inserted', by: ['US'] } }]);
});

test('spaces at the beginning go with the words they part', () => {
  const compilation = compileExample('shall act now.', { EU: 'should act now.', US: 'All shall act now.' });
  const paragraphs = changedParagraphs({ compilation }, { names: true });
  expect(text(after(paragraphs, () => false))).toBe('shall act now.');
  expect(text(after(paragraphs, ({ by }) => by.includes('EU')))).toBe('should act now.');
  expect(text(after(paragraphs, ({ by }) => by.includes('US')))).toBe('All shall act now.');
  expect(textOf(tokenise('a'))).toBe('a');
});

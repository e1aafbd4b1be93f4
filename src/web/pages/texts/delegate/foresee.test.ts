import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../../process/text/compile/compile.ts';
import { printWithNames } from '../../../../process/text/compile/print/with-names.ts';
import { readingsOf } from '../../../../process/text/compile/readings.ts';
import type { Proposal } from '../../../../process/text/compile/readings.ts';
import { scene } from '../../../../process/text/compile/scenes.test-support.ts';
import { keyOf, textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import { foresee } from './foresee.ts';
import type { Ground } from './foresee.ts';

const words = 'States shall act now (حالا) in every café and report on it yearly.';
const ground: Ground = { provision: 'p', revision: 'r', base: words, settled: [{ start: 1, end: 2 }], proposals: [{ id: 'soon', place: 1, parties: ['EU'], words: words.replace('now', 'soon') }], sequence: [] };
const wish = (typed: string, type: 'MOD' | 'ALT' | 'ADD' = 'MOD') => foresee(ground, { type, words: typed, parties: ['MX'] });
const shown = (typed: string) => wish(typed).difference.map((run) => (run.is === 'words' ? `${run.change === undefined ? '' : run.change === 'deleted' ? '-' : '+'}${run.text}` : ''));

test('what was typed as NFD, with invisible signs or other spaces is the text that stands', () => {
  expect(wish(`\u202b${words.normalize('NFD').replaceAll(' ', '\u00a0')}\u202c`)).toMatchObject({ nothing: true, blocks: [] });
});

test('the difference is told word by word, in scripts of both directions', () => {
  expect(shown(words.replace('حالا', 'فورا').replace('yearly', 'often'))).toEqual(['States shall act now (', '-حالا', '+فورا', ') in every café and report on it', '- yearly', '+ often', '.']);
});

test('it says what speaks against it: nothing, too much, settled words, brackets, others who say the same, a text too far away', () => {
  expect(wish('  ')).toMatchObject({ empty: true, blocks: [] });
  expect(wish('a '.repeat(50_001))).toMatchObject({ tooLong: true, difference: [] });
  expect(wish(words.replace('shall', 'may'))).toMatchObject({ settled: true });
  expect(wish(words.replace('act', '[act]'))).toMatchObject({ brackets: true, settled: false });
  expect(wish(words.replace('now', 'soon'))).toMatchObject({ same: ['soon'], own: [], apart: false });
  expect(wish('Nobody else is asked for anything at all.')).toMatchObject({ apart: true });
  expect(wish(words, 'ALT')).toMatchObject({ apart: true, nothing: false });
  expect(wish('Something new.', 'ADD')).toMatchObject({ apart: false, settled: false });
});

test('the compilation that is foreseen is the one that comes', () => {
  fc.assert(
    fc.property(scene, ({ base, readings }) => {
      const [own, ...others] = readings;
      if (own === undefined || own.tokens.length === 0 || base.length === 0) return;
      const proposals = others.map(({ parties, sources, tokens }, at): Proposal => ({ id: sources[0] ?? '', place: at, parties, tokens: tokenise(textOf(tokens)) }));
      const foreseen = foresee({ provision: 'p', revision: 'r', base: textOf(base), settled: [], proposals: proposals.map(({ id, place, parties, tokens = [] }) => ({ id, place, parties, words: textOf(tokens) })), sequence: [] }, { type: 'MOD', words: textOf(own.tokens), parties: own.parties });
      const tokens = tokenise(textOf(base));
      expect(foreseen.nothing).toBe(keyOf(tokens) === keyOf(tokenise(textOf(own.tokens))));
      if (foreseen.nothing) return;
      const comes = compile({ provision: 'p', revision: 'r', base: tokens, readings: readingsOf(tokens, [...proposals, { id: 'wanted', place: 99, parties: own.parties, tokens: tokenise(textOf(own.tokens)) }]) });
      expect(foreseen.blocks).toEqual(printWithNames(comes, { names: 'behind', sequence: [] }));
    }),
    { numRuns: 500 },
  );
});

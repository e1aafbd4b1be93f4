import fc from 'fast-check';
import { bridged, flat, legible, nested } from './policy.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './readings.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** One provision and what each party reads, one letter a party. */
export interface Scene {
  readonly base: readonly Token[];
  readonly readings: readonly Reading[];
}

export const modes: Readonly<Record<string, Policy>> = { nested, flat, bridged, legible };

/** Few words, so that they repeat; signs that the dialect uses itself; scripts with and without spaces; signs that are typography alone. */
const words = ['a', 'b', 'c', 'shall', ',', '.', '(', '[', ']', '/', '–', '-', '\\', '“', '"', 'é', 'retain', '1', '2', 'من', '国', '权', '’', '+', 'co-op', '\n'];
const piece = fc.tuple(fc.constantFrom(' ', ' ', ' ', ''), fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', ',') }, { weight: 1, arbitrary: fc.constantFrom(...words) })).map(([space, word]) => space + word);
const pieces = (maxLength: number) => fc.array(piece, { maxLength });

type Drawn = { readonly text: readonly string[] } | { readonly edits: readonly (readonly [number, number, readonly string[]])[] } | { readonly like: number };

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ text: pieces(9) }) },
  { weight: 4, arbitrary: fc.record({ edits: fc.array(fc.tuple(fc.nat(9), fc.nat(3), pieces(2)), { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ like: fc.nat(5) }) },
);

export const text = pieces(10).map((all) => all.join(''));

/** A base of up to ten pieces and up to six readings: edits of it, other texts, the same as another's, the base, none. */
export const scene: fc.Arbitrary<Scene> = fc.tuple(pieces(10), fc.array(drawn, { maxLength: 6 })).map(([base, all]) => {
  const texts: string[] = [];
  for (const one of all) texts.push('text' in one ? one.text.join('') : 'like' in one ? (texts[one.like] ?? base.join('')) : edited(base, one.edits));
  return { base: tokenise(base.join('')), readings: texts.map((written, at) => readingOf(at, tokenise(written))) };
});

function edited(base: readonly string[], edits: readonly (readonly [number, number, readonly string[]])[]): string {
  const row = [...base];
  for (const [at, count, more] of edits) row.splice(Math.min(at, row.length), count, ...more);
  return row.join('');
}

export function readingOf(at: number, tokens: readonly Token[]): Reading {
  return { parties: [String.fromCharCode(65 + at)], sources: [`amendment-${at}`], tokens };
}

/** Every base of up to `length` words of two, with every three readings of the same. */
export function* allSmall(length: number): Generator<Scene> {
  const texts = [''];
  for (let at = 0; (texts[at] ?? '').length < length; at += 1) texts.push(`${texts[at]}a`, `${texts[at]}b`);
  const all = texts.map((letters) => tokenise(letters.split('').join(' ')));
  for (const base of all) for (const [i, x] of all.entries()) for (const [j, y] of all.slice(0, i + 1).entries()) for (const z of all.slice(0, j + 1)) yield { base, readings: [x, y, z].map((tokens, at) => readingOf(at, tokens)) };
}

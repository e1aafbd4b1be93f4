import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../process/text/compile/tokens.ts';
import { negotiated } from '../../process/text/negotiation.ts';
import { rowOf, tokensOf } from './json-rows.ts';
import { readTextJson, writeTextJson } from './text-json.ts';
import { drawnText, exampleText, negotiationOf, otherHands, outOf } from './texts.test-support.ts';

describe('without loss', () => {
  test('TX-7 what is written is read as the same', () => {
    fc.assert(fc.property(drawnText, (drawn) => {
      const out = outOf(negotiated(negotiationOf(drawn)), 'compilation', { symbol: 'A/1' });
      const json = writeTextJson(out);
      const read = readTextJson(json);
      if (read.kind === 'refused') throw new Error(`${read.code} ${read.at ?? ''}`);
      expect(read.text).toEqual(out.text);
      expect(writeTextJson({ ...out, ...read, names: true, nameOf: (party) => read.names.get(party) ?? '' })).toBe(json);
    }), { numRuns: 150 });
  });

  test('words that would be cut otherwise stand one by one', () => {
    const apart = [...tokenise('co'), { text: 'op', ws: '' as const, n: 'op' }];
    expect(rowOf(tokenise('State parties,\nall'))).toBe(' State parties,\nall');
    expect(rowOf(apart)).toEqual([' co', 'op']);
    expect(tokensOf(rowOf(apart))).toEqual(apart);
  });
});

test('what is no such file is refused', () => {
  const json = writeTextJson(outOf(exampleText(), 'compilation'));
  const of = (other: string) => readTextJson(other);
  expect(of('{')).toEqual({ kind: 'refused', code: 'not-json' });
  expect(of('{"format":"other"}')).toMatchObject({ code: 'other-format' });
  expect(of(json.replace('"schemaVersion":1', '"schemaVersion":2'))).toMatchObject({ code: 'other-version' });
  expect(of(writeTextJson(outOf(exampleText(), 'compilation', { names: false })))).toMatchObject({ code: 'without-names' });
  expect(of(json.replace('"kind":"preambular"', '"kind":"poem"'))).toMatchObject({ code: 'wrong', at: expect.stringContaining('kind') });
  expect(of(json.replace('"level":0', '"level":0,"more":1'))).toMatchObject({ code: 'wrong' });
  const deep = `${'{"id":"x","start":0,"end":0,"alts":[{"parties":[],"sources":[],"content":['.repeat(20_000)}${']}]}'.repeat(20_000)}`;
  expect(of(json.replace('"content":[', `"content":[${deep},`))).toMatchObject({ kind: 'refused' });
});

test('TX-19 without names it is the same to the byte, whoever holds which text', () => {
  fc.assert(fc.property(drawnText, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }), (drawn, keys) => {
    const of = (text: ReturnType<typeof negotiated>) => writeTextJson(outOf(text, 'compilation', { names: false }));
    const [one, other] = [of(negotiated(negotiationOf(drawn))), of(negotiated(negotiationOf(drawn, otherHands(keys))))];
    expect(other).toBe(one);
    expect(one).not.toMatch(/"AA"|amendment-\d|stance-|Reason|As was asked|"parties"|"sources"/u);
  }), { numRuns: 150 });
});

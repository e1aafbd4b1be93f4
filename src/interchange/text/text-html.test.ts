import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { textOf } from '../../process/text/compile/tokens.ts';
import { negotiated } from '../../process/text/negotiation.ts';
import type { TextOut } from './out.ts';
import { writeTextHtml } from './text-html.ts';
import { allOuts, drawnText, exampleText, negotiationOf, otherHands, outOf, plainWords, unnamedOuts } from './texts.test-support.ts';

const main = (html: string) => /<main[^>]*>\n(?<body>[^]*)<\/main>/u.exec(html)?.groups?.['body'] ?? '';
const of = (html: string) => main(html).split('\n').filter((line) => line !== '');

/** Elements as they open and close, and whether each closes in its turn. */
function nests(html: string): boolean {
  const open: string[] = [];
  let holds = true;
  const parser = new Parser({ onopentagname: (name) => open.push(name), onclosetag: (name, implied) => (holds = holds && open.pop() === name && (!implied || ['meta', 'br'].includes(name))) });
  parser.end(html);
  return holds && open.length === 0;
}

/** Without what only sets a piece apart. */
const bare = (out: TextOut) => of(writeTextHtml(out, plainWords)).map((line) => line.replace(/<\/?(?:span|bdi)[^>]*>/gu, ''));

test('brackets with names: what is proposed is inserted, the base there deleted', () => {
  expect(bare(outOf(exampleText(), 'compilation'))).toEqual([
    '<p class="preambular level-0">PP1 States [<del>shall</del> / <ins>may</ins> – The US / <ins>should</ins> – The EU] cooperate.</p>',
    '<p class="operative level-0">1. Promote safe migration in all regions.</p>',
    '<p class="operative level-0">1 alt. [<ins>Something quite different is said here.</ins> – The CN]</p>',
    '<p class="operative level-0">1 bis. [<ins>A new one.</ins> – The EU]</p>',
    '<p class="operative level-0">2. Facilitate: clean</p>',
    '<p class="point level-1">(a) Regular pathways agreed in informals, pending The US</p>',
  ]);
});

test('brackets without names', () => {
  expect(bare(outOf(exampleText(), 'compilation', { names: false })).slice(0, 4)).toEqual([
    '<p class="preambular level-0">PP1 States [<del>shall</del>][<ins>may</ins>][<ins>should</ins>] cooperate.</p>',
    '<p class="operative level-0">1. [<del>Promote safe migration in all regions.</del>]</p>',
    '<p class="operative level-0">1 alt. [<ins>Something quite different is said here.</ins>]</p>',
    '<p class="operative level-0">1 bis. [<ins>A new one.</ins>]</p>',
  ]);
});

test('a page of its own: language, direction, no script, nothing from elsewhere, and markup in a text is text', () => {
  const html = writeTextHtml(outOf(exampleText(), 'clean', { language: 'ar', title: '</title><script>alert(1)</script>' }), plainWords);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).not.toMatch(/<script|https?:|url\(|src=|href=/u);
  expect(html).toContain('<h1>&lt;/title&gt;&lt;script&gt;');
});

test('every variant of small negotiations nests as it should, and the base stands in its page to the letter', () => {
  fc.assert(fc.property(drawnText, (drawn) => {
    const text = negotiated(negotiationOf(drawn));
    expect(allOuts(text).map((out) => writeTextHtml(out, plainWords)).every(nests)).toBe(true);
    const read = of(writeTextHtml(outOf(text, 'base'), plainWords)).map((line) => line.replace(/<bdi class="label">.*?<\/bdi> /u, '').replace(/<br\/>/gu, '\n').replace(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    expect(read).toEqual(text.provisions.filter(({ added, base }) => added === undefined && base.length > 0).map(({ base }) => textOf(base)));
  }), { numRuns: 80 });
});

test('TX-19 without names it is the same to the byte, whoever holds which text', () => {
  fc.assert(fc.property(drawnText, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }), (drawn, keys) => {
    const written = (text: ReturnType<typeof negotiated>) => unnamedOuts(text).map((out) => writeTextHtml(out, plainWords));
    const one = written(negotiated(negotiationOf(drawn)));
    expect(written(negotiated(negotiationOf(drawn, otherHands(keys))))).toEqual(one);
    expect(one.join('')).not.toMatch(/The AA|amendment-\d|stance-|Reason/u);
  }), { numRuns: 100 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { garbage } from './garbage.test-support.ts';
import { parseBracketed, pointsIn } from './parse-bracketed.ts';
import type { ParsedText } from './parsed-text.ts';
import { leavesOf, printBracketed } from './print-bracketed.ts';

const numRuns = Number(process.env['TRAVAUX_RUNS'] ?? 3000);
const patience = 600_000;

function everyText(check: (text: string, parsed: ParsedText) => void): void {
  fc.assert(fc.property(garbage, (text) => check(text, parseBracketed(text))), { numRuns });
}

test('BT-1 whatever the text, its tree is printed as the text again, and the reader has checked that itself', () => {
  everyText((text, parsed) => {
    expect(printBracketed(parsed)).toBe(text);
    expect(parsed.selfCheck).toEqual({ equal: true });
  });
}, patience);

test('BT-2 the leaves cover every unit of the text once, each with the piece of the text that stands there', () => {
  everyText((text, { provisions }) => {
    let at = 0;
    for (const leaf of provisions.flatMap(leavesOf).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      expect([leaf.start, leaf.text]).toEqual([at, text.slice(leaf.start, leaf.end)]);
      at = leaf.end;
    }
    expect(at).toBe(text.length);
  });
}, patience);

test('BT-3 every repair, doubt and point lies in the text, every range names provisions that are there, and ids are given once', () => {
  everyText((text, { provisions, ranges, options, repairs, doubts }) => {
    const ids = new Set(provisions.map(({ id }) => id));
    const points = provisions.flatMap(({ segments }) => pointsIn(segments));
    expect([ids.size, new Set(points.map(({ id }) => id)).size]).toEqual([provisions.length, points.length]);
    expect([...ranges.flatMap((range) => range.provisions), ...options.flatMap((block) => block.options.flatMap((option) => option.provisions)), ...provisions.flatMap(({ parent }) => parent ?? [])].filter((id) => !ids.has(id))).toEqual([]);
    for (const { start, end } of [...points, ...doubts, ...ranges, ...provisions]) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    for (const { at, supplied, confidence } of repairs) expect(at >= 0 && at < text.length && supplied >= 0 && supplied <= text.length && confidence > 0 && confidence < 1).toBe(true);
    for (const { alternatives, base, confidence } of points) expect(base < alternatives.length && confidence > 0 && confidence <= 1).toBe(true);
  });
}, patience);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, textOf, tokenise } from '../compile/tokens.ts';
import { compareRevisions } from './compare-revisions.ts';
import type { CompareOptions, ComparedRow, Comparison } from './compare-revisions.ts';
import type { RevisionProvision } from './revision.ts';
import { cases, drawn, revisionOf } from './revisions.test-support.ts';

const numRuns = 2000;
const compared = (before: string, after: string, options?: CompareOptions) => drawn(compareRevisions(revisionOf(before), revisionOf(after), options));
const three = 'a: Parties shall cooperate.\nb: Parties may ask for help.\nc: Nothing here limits rights.';

function wordsOf({ runs }: ComparedRow, without: 'inserted' | 'deleted'): string {
  return runs.map((run) => (run.is === 'words' && run.change !== without ? run.text : '')).join('').trim();
}

const tokensOf = (provisions: readonly RevisionProvision[]) => provisions.flatMap(({ tokens }) => tokens);
const labelled = (all: readonly RevisionProvision[]) => all.map(({ label }) => label).toSorted();
const count = ({ rows }: Comparison, ...kinds: readonly ComparedRow['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind)).length;

test('TX-30 each provision of both stands in one row, and no word of either is missing', () => {
  fc.assert(fc.property(cases, ({ before, after, options }) => {
    const { rows } = compareRevisions(before, after, options);
    expect(labelled(rows.flatMap((row) => row.before))).toEqual(labelled(before));
    expect(labelled(rows.flatMap((row) => row.after))).toEqual(labelled(after));
    for (const row of rows) {
      expect(wordsOf(row, 'inserted')).toBe(textOf(tokensOf(row.before)));
      expect(keyOf(tokenise(wordsOf(row, 'deleted')))).toBe(keyOf(tokenise(textOf(tokensOf(row.after)))));
    }
  }), { numRuns });
});

test('TX-30 rows follow the later revision, and what is gone stands where it stood', () => {
  expect(compared(three, `${three.replace(/b: .*\n/u, '')}\nd: What is new.`)).toEqual(['same a>a: Parties shall cooperate.', 'deleted b>: {-Parties may ask for help.-}', 'same c>c: Nothing here limits rights.', 'added >d: {+What is new.+}']);
  fc.assert(fc.property(cases, ({ before, after, options }) => {
    const { rows } = compareRevisions(before, after, options);
    const starts = rows.flatMap((row) => row.after.slice(0, 1)).map((one) => after.indexOf(one));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }), { numRuns });
});

test('TX-30 compared the other way round as many are added as were deleted, and as many moved', () => {
  fc.assert(fc.property(cases, ({ before, after, options: { moves } }) => {
    const [there, back] = [compareRevisions(before, after, { moves }), compareRevisions(after, before, { moves })];
    expect([count(back, 'added'), count(back, 'deleted'), count(back, 'moved', 'moved-changed'), count(back, 'changed', 'moved-changed')]).toEqual([count(there, 'deleted'), count(there, 'added'), count(there, 'moved', 'moved-changed'), count(there, 'changed', 'moved-changed')]);
    expect(back.totals.inserted - back.totals.deleted).toBe(there.totals.deleted - there.totals.inserted);
  }), { numRuns });
});

test('TX-31 the same id is the same provision, whatever it says and wherever it stands', () => {
  expect(compared(three, 'a: Parties may ask for help.\nb: Parties shall cooperate.\nc: Nothing here limits rights.')).toEqual(['changed a>a: Parties{- shall cooperate-}{+ may ask for help+}.', 'changed b>b: Parties{- may ask for help-}{+ shall cooperate+}.', 'same c>c: Nothing here limits rights.']);
  fc.assert(fc.property(cases, ({ before, after }) => {
    const { rows } = compareRevisions(before, after);
    for (const one of before) if (before.filter(({ id }) => id === one.id).length === 1 && after.filter(({ id }) => id === one.id).length === 1) expect(rows.find((row) => row.before.includes(one))?.after.map(({ id }) => id)).toEqual([one.id]);
  }), { numRuns });
});

test('TX-31 what was merged or split is compared with all it came from or became', () => {
  expect(compared(three, 'a: Parties shall cooperate. Parties may ask for assistance.\nc: Nothing here limits rights.', { origins: new Map([['a', ['a', 'b']]]) })).toEqual(['merged a+b>a: Parties shall cooperate. Parties may ask for{- help-}{+ assistance+}.', 'same c>c: Nothing here limits rights.']);
  expect(compared('a: Parties shall cooperate. They may ask for help.', 'a: Parties shall cooperate.\nb: They may ask for help.', { origins: new Map([['b', ['a', 'unknown']]]) })).toEqual(['split a>a+b: Parties shall cooperate. They may ask for help.']);
  expect(compared('a: Parties shall cooperate.', 'b: Something quite other.', { origins: new Map([['b', ['a']]]) })[0]).toMatch(/^changed a>b:/u);
});

test('TX-32 what was moved by name is shown as moved, and not its neighbours', () => {
  const turned = three.split('\n').toReversed().join('\n');
  for (const id of ['a', 'b', 'c']) expect(compared(three, turned, { moves: new Set([id]) }).filter((line) => line.startsWith(`moved ${id}>`))).toHaveLength(1);
  expect(compared(three, three.replace('cooperate', 'help'), { moves: new Set(['a', 'c']) }).map((line) => line.split(' ')[0])).toEqual(['moved-changed', 'same', 'moved']);
  fc.assert(fc.property(cases, ({ before, after, options }) => {
    for (const { kind, moved, before: old, after: now } of compareRevisions(before, after, options).rows) {
      const named = [...old, ...now].some(({ id }) => options.moves.has(id));
      if (named && old.length > 0 && now.length > 0) expect([moved, ['moved', 'moved-changed', 'merged', 'split'].includes(kind)]).toEqual([true, true]);
    }
  }), { numRuns });
});

test('TX-32 what stands below a named move goes with it', () => {
  const section = 's: A section\np < s: Its first.\nq < s: Its second.';
  const kinds = (moves: ReadonlySet<string>) => compared(`${section}\na: One that is longer than all of these are.`, `a: One that is longer than all of these are.\n${section}`, { moves }).map((line) => line.split(':')[0]);
  expect(kinds(new Set())).toEqual(['moved a>a', 'same s>s', 'same p>p', 'same q>q']);
  expect(kinds(new Set(['s']))).toEqual(['same a>a', 'moved s>s', 'moved p>p', 'moved q>q']);
});

test('TX-33 the fewest are called moved, and of as many those with the fewest words or under another parent', () => {
  expect(compared(three, 'c: Nothing here limits rights.\na: Parties shall cooperate.\nb: Parties may ask for help.').map((line) => line.split(' ')[0])).toEqual(['moved', 'same', 'same']);
  expect(compared('a: A long paragraph of many words.\nb: Short.', 'b: Short.\na: A long paragraph of many words.').map((line) => line.split(' ')[0])).toEqual(['moved', 'same']);
  expect(compared('x: One\np < x: A long paragraph of many words.\ny: Two', 'x: One\ny: Two\np < y: A long paragraph of many words.').map((line) => line.split(' ')[0])).toEqual(['same', 'same', 'moved']);
});

test('TX-34 without ids equal texts are the same, then those that are alike, and that is said', () => {
  const other = three.replaceAll(/^(\w):/gmu, 'new-$1:');
  expect(compared(three, other.replace('shall', 'should'))).toEqual(['changed? a>new-a: Parties{- shall-}{+ should+} cooperate.', 'same? b>new-b: Parties may ask for help.', 'same? c>new-c: Nothing here limits rights.']);
  expect(compared(three, other.split('\n').toReversed().join('\n')).filter((line) => line.startsWith('moved?'))).toHaveLength(2);
  expect(compared('a: Parties shall cooperate.', 'b: Nothing here limits rights.').map((line) => line.split(' ')[0])).toEqual(['deleted', 'added']);
});

test('TX-34 elsewhere texts have to be more alike than in place', () => {
  const kinds = (first: string) => compared('a: Parties shall cooperate on all of these matters.\nb: Nothing here limits rights.', `y: Nothing here limits rights.\nx: ${first}`).map((line) => line.split(':')[0]);
  expect(kinds('Parties shall cooperate on all of those matters.')).toEqual(['moved? b>y', 'changed? a>x']);
  expect(kinds('Parties shall, where asked, cooperate on some of these matters.')).toEqual(['deleted a>', 'same? b>y', 'added >x']);
});

test('TX-34 words that all provisions have count as well, once few have some of them', () => {
  const text = (end: string) => Array.from({ length: 40 }, (_, at) => `${end}${at}: Parties shall take all measures within their reach against matter${at} ${end} ${at}`).join('\n');
  expect(compareRevisions(revisionOf(text('old')), revisionOf(text('new'))).rows.filter(({ kind, before, after }) => kind === 'changed' && before[0]?.label === after[0]?.label)).toHaveLength(40);
});

test('TX-34 texts that stand several times are the same in sequence', () => {
  expect(compared('a: Reserved.\nb: One.\nc: Reserved.\nd: Two.\ne: Reserved.', 'v: One.\nw: Reserved.\nx: Two.\ny: Reserved.').map((line) => line.split(':')[0])).toEqual(['deleted a>', 'same? b>v', 'same? c>w', 'same? d>x', 'same? e>y']);
  expect(compared('a: Reserved.\nb: One.\nc: Reserved.\nd: Two.', 'w: What is new.\nx: Reserved.\ny: Two.').map((line) => line.split(':')[0])).toEqual(['deleted a>', 'deleted b>', 'added >w', 'same? c>x', 'same? d>y']);
});

test('a new label and the totals of words', () => {
  const { rows, totals } = compareRevisions(revisionOf(three), revisionOf('x: What is new.\nb: Parties may ask for any help.\na: Parties shall cooperate.'));
  expect(rows.filter(({ relabelled }) => relabelled).map(({ labels }) => labels)).toEqual([{ before: ['1'], after: ['3'] }]);
  expect(totals).toEqual({ inserted: 4, deleted: 4, moved: 3 });
});

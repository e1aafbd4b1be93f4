import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SectionId, SentenceId } from '../../vocabulary/ids.ts';
import { sectionParts } from '../state.ts';
import { commonSequence } from './common-sequence.ts';
import { compareDrafts } from './compare-drafts.ts';
import type { ComparableDraft, ComparedText } from './compare-drafts.ts';
import { wordChanges } from './word-changes.ts';

function sentence(id: string, text = `Sentence ${id}.`, more: Partial<ComparedText> = {}): ComparedText {
  return { id: id as SentenceId, text, role: 'finding', evidence: [], ...more };
}

function draft(of: Readonly<Record<string, readonly ComparedText[]>>): ComparableDraft {
  return { sections: Object.entries(of).map(([id, sentences]) => ({ section: { id: id as SectionId, part: 'area', heading: id }, sentences })) };
}

const shown = (before: ComparableDraft, after: ComparableDraft) =>
  compareDrafts(before, after).sections.map(({ before: was, after: now, change, moved, sentences }) => `${now?.id ?? was?.id} ${change}${moved ? ' moved' : ''}: ${sentences.map((one) => `${one.after?.id ?? one.before?.id} ${one.change}${one.moved ? ' moved' : ''}`).join(', ')}`);

describe('two positions of one draft', () => {
  const [a, b, c] = [sentence('a'), sentence('b'), sentence('c')];

  test('what was added, removed, reworded and moved is told, in the order of the later one', () => {
    expect(shown(draft({ one: [a, b, c] }), draft({ one: [a, sentence('b', 'Sentence b, in other words.'), sentence('d')] }))).toEqual(['one same: a same, b reworded, c removed, d added']);
    expect(shown(draft({ one: [a, b, c] }), draft({ one: [c, a, b] }))).toEqual(['one same: c same moved, a same, b same']);
    expect(shown(draft({ one: [a, b], two: [c] }), draft({ one: [a], two: [c, b] }))).toEqual(['one same: a same', 'two same: c same, b same moved']);
    expect(shown(draft({ one: [a], two: [b], three: [c] }), draft({ three: [c], one: [a], four: [b] }))).toEqual(['three same moved: c same', 'one same: a same', 'two removed: ', 'four added: b same moved']);
  });

  test('evidence that came and went is told by itself, to the very words', () => {
    const span = { start: 0, end: 2, quote: 'We' };
    const [compared] = compareDrafts(draft({ one: [sentence('a', 'A.', { evidence: [{ of: 'input:x', span }, { of: 'input:y' }] })] }), draft({ one: [sentence('a', 'A.', { evidence: [{ of: 'input:x' }, { of: 'input:y' }] })] })).sections;
    expect(compared?.sentences[0]).toMatchObject({ change: 'same', evidenceAdded: [{ of: 'input:x' }], evidenceRemoved: [{ of: 'input:x', span }] });
  });
});

describe('two drafts', () => {
  test('computed sentences are compared by what they are about, free ones by their words', () => {
    const template = { name: 'support', about: 'recommendation:r' } as const;
    const before = draft({ one: [sentence('a', 'Some delegations supported it.', { template }), sentence('b', 'The hall was full on both days.'), sentence('c', 'Nothing of the kind.')] });
    const after = draft({ two: [sentence('x', 'The hall was full on all days.'), sentence('y', 'Many delegations supported it.', { template })] });
    const { sections, counts } = compareDrafts(before, after);
    expect(sections.map(({ before: was, after: now }) => [was?.heading, now?.heading])).toEqual([['one', undefined], [undefined, 'two']]);
    expect(sections[1]?.sentences.map(({ before: was, after: now, change }) => [was?.id, now?.id, change])).toEqual([['b', 'x', 'reworded'], ['a', 'y', 'reworded']]);
    expect(counts).toEqual({ added: 0, removed: 1, reworded: 2, moved: 2, evidenceChanged: 0 });
  });
});

test('words that changed are told by themselves, Chinese by characters', () => {
  expect(wordChanges('Some delegations agreed.', 'Many delegations agreed.')).toEqual([{ kind: 'removed', text: 'Some' }, { kind: 'added', text: 'Many' }, { kind: 'same', text: ' delegations agreed.' }]);
  expect(wordChanges('一些代表团', '许多代表团').map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
});

const text = fc.array(fc.constantFrom('many', 'some', 'delegations', 'States', 'agree', '.', '移', ' '), { maxLength: 12 }).map((words) => words.join(' '));
const evidence = fc.uniqueArray(fc.constantFrom({ of: 'input:a' } as const, { of: 'input:b' } as const, { of: 'note:c' } as const));
const comparable: fc.Arbitrary<ComparableDraft> = fc
  .record({ sections: fc.uniqueArray(fc.record({ id: fc.constantFrom('one', 'two', 'three', 'four'), part: fc.constantFrom(...sectionParts) }), { selector: ({ id }) => id, maxLength: 4 }), sentences: fc.uniqueArray(fc.record({ id: fc.nat(12), section: fc.nat(3), text, evidence }), { selector: ({ id }) => id, maxLength: 12 }) })
  .map(({ sections, sentences }) => ({
    sections: sections.map(({ id, part }, index) => ({ section: { id: id as SectionId, part, heading: id }, sentences: sentences.filter((one) => one.section % sections.length === index).map((one) => sentence(String(one.id), one.text, { evidence: one.evidence })) })),
  }));

const ids = (all: readonly (ComparedText | undefined)[]) => all.flatMap((one) => one?.id ?? []);

describe('whatever two drafts say', () => {
  test('every sentence and section of both stands in the comparison once, the later ones in their order', () => {
    fc.assert(fc.property(comparable, comparable, (before, after) => {
      const { sections } = compareDrafts(before, after);
      const sentences = sections.flatMap((section) => section.sentences);
      expect(sections.flatMap((section) => section.after?.id ?? [])).toEqual(after.sections.map(({ section }) => section.id));
      expect(ids(sentences.map((one) => one.after))).toEqual(after.sections.flatMap((section) => ids(section.sentences)));
      expect(ids(sentences.map((one) => one.before)).toSorted()).toEqual(before.sections.flatMap((section) => ids(section.sentences)).toSorted());
      expect(sections.flatMap((section) => section.before?.id ?? []).toSorted()).toEqual(before.sections.map(({ section }) => section.id).toSorted());
    }), { numRuns: 300 });
  });

  test('a draft compared with itself has not changed', () => {
    fc.assert(fc.property(comparable, (drawn) => {
      const { sections, counts } = compareDrafts(drawn, structuredClone(drawn));
      expect(counts).toEqual({ added: 0, removed: 0, reworded: 0, moved: 0, evidenceChanged: 0 });
      expect(sections.every(({ change, moved }) => change === 'same' && !moved)).toBe(true);
    }), { numRuns: 200 });
  });

  test('what was added one way was removed the other way', () => {
    fc.assert(fc.property(comparable, comparable, (before, after) => {
      const [there, back] = [compareDrafts(before, after).counts, compareDrafts(after, before).counts];
      expect([there.added - there.removed]).toEqual([back.removed - back.added]);
    }), { numRuns: 200 });
  });

  test('words that are not added are the one text, words that are not removed the other', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      expect(changes.filter(({ kind }) => kind !== 'added').map((run) => run.text).join('')).toBe(before);
      expect(changes.filter(({ kind }) => kind !== 'removed').map((run) => run.text).join('')).toBe(after);
    }), { numRuns: 300 });
  });

  test('a common sequence rises in both, holds the same, and is as long as any', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(fc.property(list, list, (one, other) => {
      const common = commonSequence(one, other);
      expect(common.every(([at, its], index) => one[at] === other[its] && at > (common[index - 1]?.[0] ?? -1) && its > (common[index - 1]?.[1] ?? -1))).toBe(true);
      expect(common.length).toBe(longest(one, other));
    }), { numRuns: 300 });
  });
});

/** By trying everything. */
function longest([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  return Math.max(longest(rest, other), at < 0 ? 0 : 1 + longest(rest, other.slice(at + 1)));
}

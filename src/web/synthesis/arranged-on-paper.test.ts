import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftKinds, sectionParts, sentenceRoles } from '../../process/synthesis/state.ts';
import type { SentenceRole } from '../../process/synthesis/state.ts';
import { arrangedOnPaper } from './arranged-on-paper.ts';

interface Told {
  readonly text: string;
  readonly role: SentenceRole;
}

const writing = { lead: 'LEAD', roleOf: ({ role }: Told) => role, written: ({ text }: Told) => ({ runs: [{ text }] }) };
const told = (...roles: readonly SentenceRole[]): readonly Told[] => roles.map((role, index) => ({ text: `${role} ${index}`, role }));
const shown = (...[kind, part, sentences]: readonly [(typeof draftKinds)[number], (typeof sectionParts)[number], readonly Told[]]) =>
  arrangedOnPaper(kind, part, sentences, writing).map(({ sentences: own, items }) => [...own, ...items].map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | '));

test('a finding is a paragraph, with the account that follows it; recommendations are a list', () => {
  expect(shown('summary', 'area', told('finding', 'narrative', 'recommendation', 'finding', 'recommendation'))).toEqual(['finding 0 | narrative 1', 'finding 3', 'LEAD | recommendation 2 | recommendation 4']);
});

test('a rapporteur’s report begins with what was recommended', () => {
  expect(shown('rapporteur-report', 'area', told('finding', 'recommendation'))).toEqual(['LEAD | recommendation 1', 'finding 0']);
});

test('of an introduction a few sentences stand together', () => {
  expect(shown('chair-summary', 'introduction', told('finding', 'finding', 'narrative', 'finding', 'finding'))).toEqual(['finding 0 | finding 1 | narrative 2 | finding 3', 'finding 4']);
});

test('every sentence stands on paper once', () => {
  fc.assert(fc.property(fc.constantFrom(...draftKinds), fc.constantFrom(...sectionParts), fc.array(fc.constantFrom(...sentenceRoles), { maxLength: 20 }), (kind, part, roles) => {
    const printed = shown(kind, part, told(...roles)).flatMap((line) => line.split(' | ')).filter((text) => text !== 'LEAD');
    expect(printed.toSorted()).toEqual(told(...roles).map(({ text }) => text).toSorted());
  }), { numRuns: 200 });
});

import { expect, test } from 'vitest';
import { ofDecisions } from './properties.test-support.ts';

const cases = 1000;
const holds = (rule: string) => expect(ofDecisions[rule]?.(cases)).toEqual({ runs: cases });

test('TX-24 a settled point reads as a resolved one, for every party, and nothing else of what anybody reads changes', () => holds('TX-24'));

test('TX-26 settled point by point, a paragraph ends as one text that all read', () => holds('TX-26'));

test('TX-16 every proposal is accounted for in a new revision', () => holds('TX-16'));

test('TX-15 through revisions each word has one origin, and its texts have the word', () => holds('TX-15 through revisions'));

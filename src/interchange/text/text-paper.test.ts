import { expect, test } from 'vitest';
import { alternativeKey } from '../../process/text/compile/resolve.ts';
import { openPoints } from '../../process/text/compile/tree.ts';
import { tokenise } from '../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { plainWords, textIn } from './papers.test-support.ts';
import type { TextOut } from './out.ts';
import { textPaper } from './text-paper.ts';
import type { LineForm } from './text-paper.ts';

/** The text with one of its provisions otherwise. */
function textWith(id: string, change: (provision: NegotiatedProvision) => Partial<NegotiatedProvision>, more: Partial<TextOut> = {}): TextOut {
  const out = textIn('en', more);
  return { ...out, text: { ...out.text, provisions: out.text.provisions.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) } };
}

function lines(out: TextOut, form: LineForm = 'brackets'): readonly string[] {
  return textPaper(out, form, plainWords).body.map(({ label, runs }) => `${label} ${runs.map(({ text, change }) => (change === undefined ? text : change === 'inserted' ? `{+${text}+}` : `{-${text}-}`)).join('')}`.trim());
}

test('who retains, opposes or reserves stands with the alternative, in the meeting’s sequence', () => {
  const stances = ({ compilation }: NegotiatedProvision): Partial<NegotiatedProvision> => {
    const [point] = openPoints(compilation);
    const said = (alternative: number, holder: string, verb: string) => ({ kind: 'stance', id: `${holder}${alternative}`, text: 'pact', revision: 'rev1', provision: 'act', point: point?.id, alternative: point?.alts[alternative] && alternativeKey(point.alts[alternative]), holder, verb, status: 'standing', changedAt: 1 });
    return { stances: [said(0, 'jp', 'retain'), said(1, 'jp', 'oppose'), said(1, 'g77', 'oppose')] as unknown as NegotiatedProvision['stances'] };
  };
  expect(lines(textWith('act', stances))[3]).toContain('[shall – JP_PARTY retain / may – US_PARTY, CA_PARTY; G77_BLOC, JP_PARTY oppose / should – EU_BLOC]');
  expect(lines(textWith('act', stances, { names: false }))[3]).toContain('[shall][may][should]');
});

test('moves, cuts and joins are notes, once and without names where there are to be none', () => {
  const structure = () => ({ splits: [{ at: [4], parties: ['eu'], sources: ['s1'] }, { at: [4], parties: ['us'], sources: ['s2'] }], joins: [{ next: ['closed'], parties: ['jp'], sources: ['s3'] }] });
  expect(lines(textWith('report', structure)).filter((line) => /SPLIT|JOIN/u.test(line))).toEqual(['[SPLIT second year on what – EU_BLOC]', '[SPLIT second year on what – US_PARTY]', '[JOIN 14. – JP_PARTY]']);
  expect(lines(textWith('report', structure, { names: false })).filter((line) => /SPLIT|JOIN/u.test(line)).toSorted()).toEqual(['[JOIN 14.]', '[SPLIT second year on what]']);
});

test('what was decided since the revision is shown, with the words that went', () => {
  const decided = { base: tokenise('The text enters into use on the tenth day after its adoption.') };
  expect(lines(textWith('closed', () => decided)).at(-1)).toBe('DECIDED The text enters into use on the{+ tenth+} day after its adoption.');
  expect(lines(textWith('closed', () => ({ base: tokenise('The text enters into use after its adoption.') }), { variant: 'changes' }), 'marks').at(-1)).toMatch(/^DECIDED .*\{- on the day-\} after its adoption\.$/u);
});

test('a paragraph that one party takes out and another words anew is struck through in marks, with its label', () => {
  const { body } = textPaper(textIn('en', { variant: 'changes' }), 'marks', plainWords);
  expect(body.filter(({ labelChange }) => labelChange !== undefined).map(({ label, labelChange }) => `${label} ${labelChange}`)).toEqual(['12 bis. inserted', '13. deleted', '13 alt. inserted']);
});

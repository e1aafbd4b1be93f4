import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../process/text/compile/compile.ts';
import { baseOf, readingOfParty } from '../../process/text/compile/project.ts';
import { readingsOf } from '../../process/text/compile/readings.ts';
import { keyOf, textOf } from '../../process/text/compile/tokens.ts';
import { garbage } from './garbage.test-support.ts';
import { parseBracketed } from './parse-bracketed.ts';
import { toProposals } from './to-proposals.ts';

/** Base and readings of each provision: "label: base | parties: reading", `∅` for none, `=` for the base. */
function carried(text: string): readonly string[] {
  return toProposals(parseBracketed(text)).provisions.map(({ label, base, proposals }) => [`${label ?? ''}: ${textOf(base) || '∅'}`, ...proposals.map(({ parties, tokens }) => `${parties.join(' ')}: ${tokens === undefined ? '=' : textOf(tokens) || '∅'}`)].join(' | '));
}

test.each([
  ['1. Ports [shall][should] light [all] lamps.', ['1.: Ports shall light all lamps. | ?1: Ports should light all lamps. | ?2: Ports shall light lamps.']],
  ['2. [bright - US; G77 delete] lamps', ['2.: lamps | US: bright lamps | G77: =']],
  ['3. [lighting - EU, G77 retain / dimming - US] lamps', ['3.: lighting lamps | EU G77: = | US: dimming lamps']],
  ['4. Lamps [with oil – SG oppose] burn.', ['4.: Lamps with oil burn. | SG: Lamps burn.']],
  ['5. [Lamps [shall / should – EU / may, as fit, – US] burn. – CHN delete]', ['5.: Lamps shall burn. | CHN: ∅ | EU: Lamps should burn. | US: Lamps may, as fit, burn.']],
  ['6. signal[s] and facilit[y][ies][, at night,] by 20[30]', ['6.: signals and facility, at night, by 2030 | ?1: signal and facility, at night, by 2030 | ?2: signals and facilities, at night, by 2030 | ?3: signals and facility by 2030']],
  ['7. the duty[,][and] the right', ['7.: the duty, the right | ?1: the duty and the right']],
  ['[8. Ports act:\n(a) by day.]\n9. [Ships] wait.', ['8.: Ports act: | ?1: ∅', '(a): by day. | ?1: ∅', '9.: Ships wait. | ?2: wait.']],
  ['[US propose: 8. Ports act:\n(a) by day.]', ['8.: ∅ | US: Ports act:', '(a): ∅ | US: by day.']],
  ['1. Option 1: Ports act.\nOption 2: Ships [may] act.\nOption 3: No text', ['1.: ∅', 'Option 1:: Ports act. | ?1 ?2: ∅', 'Option 2:: ∅ | ?1: Ships may act. | ?3: Ships act.', 'Option 3:: ∅ | ?2: =']],
  ['1. [old / [new]er - US] lamps of [the Conven-\ntion] [Agreed ad ref]', ['1.: old lamps of the Convention | US: newer lamps of the Convention | ?1: er lamps of the Convention | ?2: old lamps of']],
])('BT-12 %j opens as base and readings', (text, expected) => {
  expect(carried(text)).toEqual(expected);
});

test('BT-12 numbered parties are marked as unattributed; who only opposes or reserves has a stance; placeholders and notes are told', () => {
  const { provisions, doubts } = toProposals(parseBracketed('1. Ports [shall][should] act [soon - US; NZ oppose; CL reserve] [Placeholder for lamps] {see 4}.'));
  expect(provisions[0]).toMatchObject({ unattributed: ['?1'], stances: [{ party: 'NZ', verb: 'oppose', alternative: 0, ofBase: false, takers: ['US'], words: 'soon' }, { party: 'CL', verb: 'reserve' }] });
  expect(doubts.map(({ code, instead }) => [code, instead])).toEqual([['not-carried', 'note'], ['not-carried', 'note']]);
});

test('BT-12 whatever the text, its readings compile, and each party and the base are read back from the compilation', () => {
  fc.assert(fc.property(garbage, (text) => {
    for (const { id, base, proposals } of toProposals(parseBracketed(text)).provisions) {
      const compilation = compile({ provision: id, revision: 'r', base, readings: readingsOf(base, proposals) });
      expect(keyOf(baseOf(compilation))).toBe(keyOf(base));
      for (const { parties, tokens = base } of proposals) for (const party of parties) expect(keyOf(readingOfParty(compilation, party))).toBe(keyOf(tokens));
    }
  }), { numRuns: Number(process.env['TRAVAUX_RUNS'] ?? 1500) });
}, 600_000);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../vocabulary/ids.ts';
import { regionalGroups } from '../../vocabulary/states/regional-group.ts';
import { defaultLadder } from '../ladder/ladder.ts';
import { quantify } from '../ladder/quantify.ts';
import type { Quantified } from '../ladder/quantify.ts';
import type { Section } from '../state.ts';
import type { AreaMaterial, DraftMaterial } from './material.ts';
import { proposeSentences } from './propose-sentences.ts';
import { say } from './say.ts';

/** So many of each stance, none of them of a regional group. */
function quantified(support: number, oppose = 0, qualify = 0, divided = 0): Quantified {
  const all = { support, oppose, qualify, divided, addressed: support + oppose + qualify + divided };
  return quantify({ ...all, attending: all.addressed, objections: oppose, byRegion: regionalGroups.map((group) => ({ group, support: 0, oppose: 0, qualify: 0, divided: 0, addressed: 0 })) }, defaultLadder);
}

function area(code: string, ...of: readonly Quantified[]): AreaMaterial {
  return { code, heading: { en: code }, recommendations: of.map((one, index) => ({ recommendation: `recommendation:${code.replace('/', '-')}-${index}`, text: 'Open doors.', language: 'en', quantified: one, positions: [`position:p${index}`], sources: 1 })) };
}

const sections: readonly Section[] = [
  { id: 'opening' as SectionId, part: 'introduction', heading: 'Introduction' },
  { id: 'panels' as SectionId, part: 'panels', heading: 'Panels' },
  { id: 'rights' as SectionId, part: 'area', heading: 'Rights', about: 'themes/1' },
  { id: 'end' as SectionId, part: 'conclusions', heading: 'Conclusions' },
  { id: 'annex' as SectionId, part: 'annex', heading: 'Annex' },
];

function material(more: Partial<DraftMaterial> = {}): DraftMaterial {
  return {
    meetings: [{ event: 'event:session', title: { en: 'Session' }, countedBy: ['floor:session'], delegations: 3, participants: 9, stakeholders: 2, interventions: 5, byStates: 4 }],
    panels: [{ panel: 'panel:one', event: 'event:session', title: { en: 'Panel' }, experts: 3 }],
    areas: [area('themes/1', quantified(9), quantified(0, 2))],
    disagreements: [{ disagreement: 'disagreement:fund', title: { en: 'Fund' }, sides: [{ label: { en: 'Yes' }, evidence: 1 }, { label: { en: 'No' }, evidence: 1 }], areas: ['themes/1'] }],
    ...more,
  };
}

describe('what can be said from the record', () => {
  test('SY-13 each proposed sentence rests on what it is about, in the order of the sections', () => {
    const proposed = proposeSentences(sections, material());
    expect(proposed.map(({ section, template: { name }, evidence }) => `${section} ${name} ${evidence.map(({ of }) => of).join(' ')}`)).toEqual([
      'opening attendance event:session floor:session',
      'opening interventions event:session floor:session',
      'panels panel event:session',
      'rights support recommendation:themes-1-0 position:p0',
      'rights disagreement disagreement:fund',
      'rights recommendation recommendation:themes-1-0',
      'rights recommendation recommendation:themes-1-1',
      'end support recommendation:themes-1-0 position:p0',
      'end disagreement disagreement:fund',
    ]);
  });

  test('SY-17 without a supporter nothing is said of support; without anybody nothing of attendance', () => {
    expect(say({ name: 'support', about: 'recommendation:themes-1-1' }, material())).toBeUndefined();
    const nobody = material({ meetings: [{ event: 'event:session', title: {}, countedBy: [], delegations: 0, participants: 0, stakeholders: 0, interventions: 0, byStates: 0 }] });
    expect(proposeSentences(sections.slice(0, 1), nobody)).toEqual([]);
    expect(say({ name: 'recommendation', about: 'recommendation:gone' }, material())).toBeUndefined();
  });
});

const count = fc.nat(12);
const drawn = fc.array(fc.tuple(count, count, count, count), { maxLength: 6 }).map((all) => material({ areas: [area('themes/1', ...all.map((of) => quantified(...of)))] }));

describe('whatever the counts', () => {
  test('SY-17 objections, qualifications and divided delegations are said with the support, never left out', () => {
    fc.assert(fc.property(drawn, (of) => {
      for (const { recommendation, quantified: { rung, paired, qualified, divided } } of of.areas.flatMap(({ recommendations }) => recommendations)) {
        const said = say({ name: 'support', about: recommendation }, of);
        if (rung === 'none') expect(said).toBeUndefined();
        else {
          expect(said).toMatchObject({ rung });
          expect(said?.name === 'support' ? [said.paired, said.qualified, said.divided] : []).toEqual([paired, qualified, divided]);
        }
      }
    }), { numRuns: 300 });
  });

  test('SY-13 no proposed sentence is without evidence, and the same material gives the same sentences', () => {
    fc.assert(fc.property(drawn, (of) => {
      const proposed = proposeSentences(sections, of);
      expect(proposed.every(({ evidence }) => evidence.length > 0)).toBe(true);
      expect(JSON.stringify(proposeSentences(sections, structuredClone(of)))).toBe(JSON.stringify(proposed));
    }), { numRuns: 200 });
  });
});

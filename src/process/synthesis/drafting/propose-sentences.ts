import type { SectionId, SubjectKey } from '../../vocabulary/ids.ts';
import type { Evidence, Section, SentenceRole, SentenceTemplate } from '../state.ts';
import type { AreaMaterial, DraftMaterial, RecommendationMaterial } from './material.ts';
import { say } from './say.ts';
import type { Said } from './say.ts';

/** A computed sentence with all that it rests on, ready to be worded and written into a draft. */
export interface ProposedSentence {
  readonly section: SectionId;
  readonly role: SentenceRole;
  readonly template: SentenceTemplate;
  readonly said: Said;
  readonly evidence: readonly Evidence[];
}

/**
 * The sentences that a draft can have from the record alone, in the order of its sections: who came and spoke, the panels,
 * of each area what was found and what was recommended, what is agreed most widely, what is contested. A sentence that
 * would rest on nothing is not proposed.
 */
export function proposeSentences(sections: readonly Section[], material: DraftMaterial): readonly ProposedSentence[] {
  return sections.flatMap((section) => {
    switch (section.part) {
      case 'introduction':
        return material.meetings.flatMap(({ event, countedBy }) => [
          ...proposed(section, 'finding', { name: 'attendance', about: event }, [event, ...countedBy], material),
          ...proposed(section, 'finding', { name: 'interventions', about: event }, [event, ...countedBy], material),
        ]);
      case 'panels':
        return material.panels.flatMap(({ panel, event }) => proposed(section, 'narrative', { name: 'panel', about: panel }, [event], material));
      case 'area':
        return material.areas.filter(({ code }) => code === section.about).flatMap((area) => ofArea(section, area, material));
      case 'conclusions':
        return concluded(section, material);
      case 'annex':
        return [];
    }
  });
}

/** Findings first, most widely supported first, then what the area recommends, then what in it is contested. */
function ofArea(section: Section, area: AreaMaterial, material: DraftMaterial): readonly ProposedSentence[] {
  return [
    ...area.recommendations.flatMap((one) => proposed(section, 'finding', { name: 'support', about: one.recommendation }, supporting(one), material)),
    ...material.disagreements.filter(({ areas }) => areas.includes(area.code)).flatMap(({ disagreement }) => proposed(section, 'finding', { name: 'disagreement', about: disagreement }, [disagreement], material)),
    ...area.recommendations.flatMap((one) => proposed(section, 'recommendation', { name: 'recommendation', about: one.recommendation }, [one.recommendation], material)),
  ];
}

/** What reached wide agreement or more, and every disagreement, so that neither is said without the other. */
function concluded(section: Section, material: DraftMaterial): readonly ProposedSentence[] {
  const all = new Map(material.areas.flatMap(({ recommendations }) => recommendations.map((one) => [one.recommendation, one] as const)));
  const wide = [...all.values()].filter(({ quantified: { rung } }) => rung === 'wide-agreement' || rung === 'general-convergence');
  return [
    ...wide.flatMap((one) => proposed(section, 'finding', { name: 'support', about: one.recommendation }, supporting(one), material)),
    ...material.disagreements.flatMap(({ disagreement }) => proposed(section, 'finding', { name: 'disagreement', about: disagreement }, [disagreement], material)),
  ];
}

function supporting({ recommendation, positions }: RecommendationMaterial): readonly SubjectKey[] {
  return [recommendation, ...positions];
}

function proposed(section: Section, role: SentenceRole, template: SentenceTemplate, evidence: readonly SubjectKey[], material: DraftMaterial): readonly ProposedSentence[] {
  const said = say(template, material);
  return said === undefined ? [] : [{ section: section.id, role, template, said, evidence: [...new Set(evidence)].map((of) => ({ of })) }];
}

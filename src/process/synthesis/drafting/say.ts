import type { SubjectKey } from '../../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../vocabulary/language.ts';
import type { Part } from '../ladder/quantify.ts';
import type { Rung } from '../ladder/ladder.ts';
import type { SentenceTemplate } from '../state.ts';
import type { DraftMaterial, RecommendationMaterial } from './material.ts';

/** What a computed sentence says, before it is worded in the language of the draft. Numbers are whole. */
export type Said =
  | { readonly name: 'attendance'; readonly title: LocalizedText; readonly delegations: number; readonly participants: number; readonly stakeholders: number }
  | { readonly name: 'interventions'; readonly title: LocalizedText; readonly interventions: number; readonly byStates: number }
  | { readonly name: 'panel'; readonly title: LocalizedText; readonly moderator?: string; readonly experts: number }
  | { readonly name: 'support'; readonly rung: Rung; readonly n: number; readonly N: number; readonly text: string; readonly language: Language; readonly paired?: Part; readonly qualified?: Part; readonly divided?: Part }
  | { readonly name: 'recommendation'; readonly text: string; readonly language: Language }
  | { readonly name: 'disagreement'; readonly title: LocalizedText; readonly sides: readonly LocalizedText[] };

/** What the template says now; undefined where there is nothing to say: no support, nobody attended, the thing is gone. */
export function say({ name, about }: SentenceTemplate, material: DraftMaterial): Said | undefined {
  switch (name) {
    case 'attendance':
    case 'interventions':
      return sayMeeting(name, about, material);
    case 'panel': {
      const panel = material.panels.find((one) => one.panel === about);
      return panel === undefined ? undefined : { name, title: panel.title, experts: panel.experts, ...(panel.moderator !== undefined && { moderator: panel.moderator }) };
    }
    case 'recommendation': {
      const found = recommendationIn(material, about);
      return found === undefined ? undefined : { name, text: found.text, language: found.language };
    }
    case 'support': {
      const found = recommendationIn(material, about);
      return found === undefined ? undefined : saySupport(found);
    }
    case 'disagreement': {
      const found = material.disagreements.find((one) => one.disagreement === about);
      return found === undefined ? undefined : { name, title: found.title, sides: found.sides.map(({ label }) => label) };
    }
  }
}

function sayMeeting(name: 'attendance' | 'interventions', about: SubjectKey, material: DraftMaterial): Said | undefined {
  const meeting = material.meetings.find((one) => one.event === about);
  if (meeting === undefined) return undefined;
  const { title, delegations, participants, stakeholders, interventions, byStates } = meeting;
  if (name === 'attendance') return participants === 0 ? undefined : { name, title, delegations, participants, stakeholders };
  return interventions === 0 ? undefined : { name, title, interventions, byStates };
}

/** SY-17: any objection forces its paired sentence: the parts go with the sentence and cannot be left out of it. */
function saySupport({ text, language, quantified }: RecommendationMaterial): Said | undefined {
  const { rung, n, N, paired, qualified, divided } = quantified;
  if (rung === 'none') return undefined;
  return { name: 'support', rung, n, N, text, language, ...(paired !== undefined && { paired }), ...(qualified !== undefined && { qualified }), ...(divided !== undefined && { divided }) };
}

export function recommendationIn(material: DraftMaterial, key: SubjectKey): RecommendationMaterial | undefined {
  for (const { recommendations } of material.areas) {
    const found = recommendations.find(({ recommendation }) => recommendation === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

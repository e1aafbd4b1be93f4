import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { source } from '../vocabulary/claim.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DisagreementId, RecommendationId } from '../vocabulary/ids.ts';
import { passage } from '../vocabulary/passage.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { refusePassage } from './origin.ts';
import { synthesisStage } from './state.ts';

const side = z.object({ label: localized, recommendations: z.array(idOf<RecommendationId>()).max(200), evidence: z.array(passage).max(200), sources: z.array(source).max(50).default([]) });
const shape = z.object({ disagreement: idOf<DisagreementId>(), title: localized, sides: z.array(side).max(8) });
export type DisagreementSet = DecidedAct<'disagreement-set', z.infer<typeof shape>>;

export const disagreementSet = synthesisStage.act({
  type: 'disagreement-set',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('disagreement', data.disagreement),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title }, sides: { is: 'count', count: data.sides.length } } }),
  after: (_, { disagreement, ...rest }) => ({ kind: 'disagreement', id: disagreement, ...rest }),
});

/** SY-10: a contested question is shown with each of its sides, and each side with what speaks for it. */
export const setDisagreement = synthesisStage.command<'set-disagreement', typeof shape, 'disagreement', DisagreementSet>({
  name: 'set-disagreement',
  shape,
  subject: disagreementSet.subject,
  mentions: (data) => data.sides.flatMap(({ recommendations, sources }) => [...recommendations.map((id) => subjectKey('recommendation', id)), ...sources.map(({ document }) => subjectKey('document', document))]),
  consults: (data) => [...new Set(data.sides.flatMap(({ evidence }) => evidence.map(({ of }) => of)))],
  decide: (data, known) => {
    if (data.sides.length < 2 || data.sides.some(({ recommendations, evidence, sources }) => recommendations.length + evidence.length + sources.length === 0)) return refuse('sides-missing', 'SY-10');
    for (const one of data.sides.flatMap(({ evidence }) => evidence)) {
      const wrong = refusePassage(one, known);
      if (wrong !== undefined) return wrong;
    }
    return [{ type: 'disagreement-set', data }];
  },
});

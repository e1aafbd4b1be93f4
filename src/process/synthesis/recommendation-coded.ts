import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { codeRef, taxonomyOf } from '../vocabulary/code-ref.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationId, TaxonomyId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { refuseCodes } from './recommendation-extracted.ts';
import { synthesisStage } from './state.ts';

const shape = z.object({
  recommendation: idOf<RecommendationId>(),
  taxonomy: idOf<TaxonomyId>(),
  /** All that it now has of this taxonomy; none takes the coding back. */
  codes: z.array(codeRef).max(20),
  /** Whether a suggestion was taken as it was, or another code was given: corrections teach. */
  how: z.enum(['taken', 'corrected', 'given']),
});
export type RecommendationCoded = DecidedAct<'recommendation-coded', z.infer<typeof shape>>;

export const recommendationCoded = synthesisStage.act({
  type: 'recommendation-coded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({
    ...(data.codes.length === 0 && { form: 'none' }),
    parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, codes: { is: 'text', text: data.codes.join(', ') }, taxonomy: { is: 'subject', subject: subjectKey('taxonomy', data.taxonomy) } },
  }),
  after: (state, { taxonomy, codes }, act) => {
    const before = synthesisStage.before(state, 'recommendation', act);
    const others = before.codes.filter((code) => taxonomyOf(code) !== subjectKey('taxonomy', taxonomy));
    return { ...before, codes: [...others, ...codes].toSorted() };
  },
});

/** SY-6: a person codes a recommendation to several taxonomies at once; the codes of one replace those it had of that one. */
export const codeRecommendation = synthesisStage.command<'code-recommendation', typeof shape, 'recommendation', RecommendationCoded>({
  name: 'code-recommendation',
  shape,
  subject: recommendationCoded.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('taxonomy', data.taxonomy)],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.recommendation });
    const foreign = data.codes.find((code) => taxonomyOf(code) !== subjectKey('taxonomy', data.taxonomy));
    if (foreign !== undefined) return refuse('unknown-code', 'SY-6', { code: foreign });
    if (new Set(data.codes).size < data.codes.length) return refuse('code-twice', 'SY-6');
    return refuseCodes(data.codes, known) ?? [{ type: 'recommendation-coded', data }];
  },
});

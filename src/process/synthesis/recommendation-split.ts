import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationId } from '../vocabulary/ids.ts';
import { span } from '../vocabulary/passage.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { joinedPieces } from './origin.ts';
import type { RecommendationExtracted } from './recommendation-extracted.ts';
import { synthesisStage } from './state.ts';
import type { Origin } from './state.ts';

const asked = z.object({
  recommendation: idOf<RecommendationId>(),
  into: z.array(z.object({ recommendation: idOf<RecommendationId>(), pieces: z.array(span).min(1).max(20) })).max(20),
});
const shape = z.object({ recommendation: idOf<RecommendationId>(), into: z.array(idOf<RecommendationId>()) });
export type RecommendationSplit = DecidedAct<'recommendation-split', z.infer<typeof shape>>;

export const recommendationSplit = synthesisStage.act({
  type: 'recommendation-split',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, count: { is: 'count', count: data.into.length } } }),
  after: (state, { into }, act) => ({ ...synthesisStage.before(state, 'recommendation', act), status: 'split', members: into, changedAt: act.position }),
});

/** SY-4: a recommendation that asks for several things is split into those, each with its own place; the whole stays to be seen. */
export const splitRecommendation = synthesisStage.command<'split-recommendation', typeof asked, 'recommendation', RecommendationSplit | RecommendationExtracted>({
  name: 'split-recommendation',
  shape: asked,
  subject: ({ recommendation }) => subjectKey('recommendation', recommendation),
  mentions: () => [],
  consults: ({ into }) => into.map(({ recommendation }) => subjectKey('recommendation', recommendation)),
  decide: ({ recommendation, into }, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: recommendation });
    if (before.origin === undefined || (before.status !== 'proposed' && before.status !== 'confirmed')) return refuse('not-standing', 'SY-4', { status: before.status });
    if (into.length < 2) return refuse('too-few-pieces', 'SY-4');
    const { origin } = before;
    for (const one of into) {
      if (known.consulted(subjectKey('recommendation', one.recommendation)) !== undefined) return refuse('already-exists', 'WP-1', { id: one.recommendation });
      if (!one.pieces.every((piece) => isWithin(piece, origin))) return refuse('passage-outside', 'SY-4');
    }
    const parts = into.map((one) => ({
      type: 'recommendation-extracted' as const,
      data: { recommendation: one.recommendation, origin: { of: origin.of, pieces: one.pieces }, language: before.language, ...(before.heading !== undefined && { heading: before.heading }), foundBy: 'person' as const, codes: [...before.codes], text: joinedPieces(one.pieces), from: recommendation },
    }));
    return [{ type: 'recommendation-split', data: { recommendation, into: into.map((one) => one.recommendation) } } satisfies RecommendationSplit, ...(parts satisfies RecommendationExtracted[])];
  },
});

/** A piece inside one of the whole's pieces, with exactly its words. */
function isWithin({ start, end, quote }: z.output<typeof span>, { pieces }: Origin): boolean {
  return pieces.some((whole) => whole.start <= start && end <= whole.end && whole.quote.slice(start - whole.start, end - whole.start) === quote);
}


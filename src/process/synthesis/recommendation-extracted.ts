import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { codeOf, codeRef, taxonomyOf } from '../vocabulary/code-ref.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { consult } from '../vocabulary/stage.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { joinedPieces, originShape, refuseOrigin } from './origin.ts';
import { synthesisStage } from './state.ts';
import type { KnownToSynthesis } from './state.ts';

/** As long as the longest clause of a treaty; what is longer is not one recommendation. */
const words = z.string().trim().min(1).max(12_000);

const asked = z.object({
  recommendation: idOf<RecommendationId>(),
  origin: originShape,
  language: z.enum(languages),
  heading: shortText.exactOptional(),
  foundBy: z.enum(['extractor', 'person']),
  codes: z.array(codeRef).max(40).default([]),
});
const shape = asked.extend({ text: words, from: idOf<RecommendationId>().exactOptional() });
export type RecommendationExtracted = DecidedAct<'recommendation-extracted', z.infer<typeof shape>>;

export const recommendationExtracted = synthesisStage.act({
  type: 'recommendation-extracted',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ form: data.foundBy, parts: { text: { is: 'text', text: data.text }, of: { is: 'subject', subject: data.origin.of } } }),
  // What a person marked is confirmed by that; what the extractor found waits for a person.
  after: (_, { recommendation, ...rest }, act) => ({ kind: 'recommendation', id: recommendation, ...rest, status: rest.foundBy === 'person' ? 'confirmed' : 'proposed', members: [], changedAt: act.position }),
});

/** SY-2: a recommendation keeps the exact place where it was asked. SY-3: what the extractor finds is a proposal until a person confirms it. */
export const extractRecommendation = synthesisStage.command<'extract-recommendation', typeof asked, 'recommendation', RecommendationExtracted>({
  name: 'extract-recommendation',
  shape: asked,
  subject: ({ recommendation }) => subjectKey('recommendation', recommendation),
  mentions: () => [],
  consults: (data) => [data.origin.of, ...new Set(data.codes.map(taxonomyOf))],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.recommendation });
    const wrong = refuseOrigin(data.origin, known) ?? refuseCodes(data.codes, known);
    return wrong ?? [{ type: 'recommendation-extracted', data: { ...data, text: joinedPieces(data.origin.pieces) } }];
  },
});

/** SY-6: only codes that their taxonomy has. */
export function refuseCodes(codes: readonly string[], known: Pick<KnownToSynthesis, 'consulted'>): Refusal | undefined {
  const unknown = codes.find((ref) => consult(known, 'taxonomy', taxonomyOf(ref))?.codes.some(({ code }) => code === codeOf(ref)) !== true);
  return unknown === undefined ? undefined : refuse('unknown-code', 'SY-6', { code: unknown });
}


import { parseSubjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey, SubjectKind } from '../../../process/vocabulary/ids.ts';

/** The stages of a chain, from the first words said to what became of them; in each the kinds of its things. */
export const chainStages = {
  asked: ['input', 'note', 'statement', 'mandate', 'document', 'edition'],
  recommended: ['recommendation', 'position'],
  found: ['sentence', 'disagreement'],
  proposed: ['amendment', 'consolidation'],
  text: ['provision'],
  decided: ['decision', 'explanation'],
  committed: ['commitment', 'mechanism'],
  pledged: ['pledge', 'coalition'],
  practised: ['practice'],
  reported: ['report', 'remark', 'peerreview', 'indicator'],
  supported: ['supportrequest', 'supportoffer', 'supportagreement'],
  paid: ['contribution', 'proposal', 'entry'],
} as const satisfies Readonly<Record<string, readonly SubjectKind[]>>;
export type ChainStage = keyof typeof chainStages;

const order: readonly ChainStage[] = ['asked', 'recommended', 'found', 'proposed', 'text', 'decided', 'committed', 'pledged', 'practised', 'reported', 'supported', 'paid'];

export interface KindFound {
  readonly kind: SubjectKind;
  /** The nearest first. */
  readonly keys: readonly SubjectKey[];
}

export interface StageFound {
  readonly stage: ChainStage;
  readonly kinds: readonly KindFound[];
}

/** Things that were reached, by stage and kind; those of stages that are not wanted are left out. */
export function byStage(keys: Iterable<SubjectKey>, without: readonly SubjectKind[] = []): readonly StageFound[] {
  const byKind = Map.groupBy(keys, (key) => parseSubjectKey(key)?.kind);
  return order.flatMap((stage) => {
    const kinds = chainStages[stage].filter((kind) => !without.includes(kind)).flatMap((kind): readonly KindFound[] => {
      const found = byKind.get(kind) ?? [];
      return found.length === 0 ? [] : [{ kind, keys: found }];
    });
    return kinds.length === 0 ? [] : [{ stage, kinds }];
  });
}

/** So many of a kind are listed; of the rest it is said how many there are. */
export const mostListed = 8;

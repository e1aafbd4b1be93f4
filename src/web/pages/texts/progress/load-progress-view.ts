import { pointsByParty, pointsByProvision } from '../../../../process/text/progress/points-left.ts';
import type { PartyPoints } from '../../../../process/text/progress/points-left.ts';
import { resolutionsOf } from '../../../../process/text/progress/freeing.ts';
import type { Resolution } from '../../../../process/text/progress/freeing.ts';
import type { SeriesPoint } from '../../../../process/text/progress/series.ts';
import { standingTogether } from '../../../../process/text/progress/standing-together.ts';
import type { Together } from '../../../../process/text/progress/standing-together.ts';
import { loadProgress } from '../../../../store/text/load-progress.ts';
import type { TextView } from '../../../text/text-view.ts';
import { loadGroupings } from '../../../text/whose-reading.ts';
import type { Visit } from '../../../visit.ts';

/** How far a text has come, as far as the reader may see it (rules TX-19, TX-20). */
export interface ProgressView {
  readonly series: readonly SeriesPoint[];
  readonly paragraphs: ReturnType<typeof pointsByProvision>;
  readonly resolutions: readonly Resolution[];
  /** Undefined: the reader may not see who holds what. */
  readonly byName: { readonly parties: readonly PartyPoints[]; readonly together: Together } | undefined;
}

/** Undefined: the reader sees revisions alone. */
export async function loadProgressView(visit: Visit, view: TextView): Promise<ProgressView | undefined> {
  if (view.sight.of === 'revisions') return undefined;
  const { text } = view.negotiation;
  const [series, groups] = await Promise.all([loadProgress(visit.store.pool, visit.process, text.id, view.upTo), view.names ? loadGroupings(visit) : []]);
  const { provisions } = view.compiled;
  return {
    series,
    paragraphs: pointsByProvision(provisions),
    resolutions: resolutionsOf(provisions),
    byName: view.names ? { parties: pointsByParty(provisions), together: standingTogether(provisions, groups, text.precedence) } : undefined,
  };
}

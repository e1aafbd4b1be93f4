import { openCount } from '../negotiation.ts';
import type { NegotiatedProvision, NegotiatedText } from '../negotiation.ts';
import { isAgreed, paragraphCounts } from '../paragraph-counts.ts';
import type { ParagraphCounts } from '../paragraph-counts.ts';

/** How far a text has come. */
export interface ProgressCounts extends ParagraphCounts {
  /** Points on which readers differ, of headings and additions too. */
  readonly points: number;
  /** Amendments that stand. */
  readonly amendments: number;
}

export function progressCounts({ provisions }: Pick<NegotiatedText, 'provisions'>): ProgressCounts {
  return {
    ...paragraphCounts(provisions),
    points: pointsLeftIn(provisions),
    amendments: new Set(provisions.flatMap(({ amendments }) => amendments.map(({ id }) => id))).size,
  };
}

/** Of what is agreed no point is left, whatever was proposed of it. */
export function pointsLeft(provision: NegotiatedProvision): number {
  return isAgreed(provision.status) ? 0 : openCount(provision);
}

export function pointsLeftIn(provisions: readonly NegotiatedProvision[]): number {
  return provisions.reduce((sum, one) => sum + pointsLeft(one), 0);
}

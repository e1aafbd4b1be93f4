import { openCount } from '../negotiation.ts';
import type { NegotiatedProvision, NegotiatedText } from '../negotiation.ts';
import { agreementLevels } from '../state.ts';

/** How far a text has come. */
export interface ProgressCounts {
  /** Without headings, and without those that are only proposed. */
  readonly paragraphs: number;
  readonly agreed: number;
  /** Those that somebody reserves on too. */
  readonly clean: number;
  readonly open: number;
  /** Points on which readers differ, of headings and additions too. */
  readonly points: number;
  /** Amendments that stand. */
  readonly amendments: number;
}

export function progressCounts({ provisions }: Pick<NegotiatedText, 'provisions'>): ProgressCounts {
  const paragraphs = provisions.filter(({ kind, added }) => kind !== 'heading' && added === undefined);
  const agreed = paragraphs.filter(isAgreedUpon).length;
  const clean = paragraphs.filter(({ status }) => status === 'clean' || status === 'reserved').length;
  return {
    paragraphs: paragraphs.length, agreed, clean, open: paragraphs.length - agreed - clean,
    points: provisions.reduce((sum, one) => sum + pointsLeft(one), 0),
    amendments: new Set(provisions.flatMap(({ amendments }) => amendments.map(({ id }) => id))).size,
  };
}

export function isAgreedUpon({ status }: Pick<NegotiatedProvision, 'status'>): boolean {
  return agreementLevels.some((level) => level === status);
}

/** Of what is agreed no point is left, whatever was proposed of it. */
export function pointsLeft(provision: NegotiatedProvision): number {
  return isAgreedUpon(provision) ? 0 : openCount(provision);
}

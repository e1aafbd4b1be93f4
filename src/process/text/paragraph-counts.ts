import { agreementLevels } from './state.ts';
import type { AgreementLevel, ProvisionKind } from './state.ts';

/** How many paragraphs there are and where they stand. */
export interface ParagraphCounts {
  /** Without headings, and without those that are only proposed. */
  readonly paragraphs: number;
  readonly agreed: number;
  /** Those that somebody reserves on too. */
  readonly clean: number;
  readonly open: number;
}

interface Counted {
  readonly kind: ProvisionKind;
  readonly status: string;
  readonly added?: unknown;
}

export function paragraphCounts(provisions: readonly Counted[]): ParagraphCounts {
  const paragraphs = paragraphsAmong(provisions);
  const agreed = paragraphs.filter(({ status }) => isAgreed(status)).length;
  const clean = paragraphs.filter(({ status }) => status === 'clean' || status === 'reserved').length;
  return { paragraphs: paragraphs.length, agreed, clean, open: paragraphs.length - agreed - clean };
}

/** Without headings, and without those that are only proposed. */
export function paragraphsAmong<One extends Pick<Counted, 'kind' | 'added'>>(provisions: readonly One[]): readonly One[] {
  return provisions.filter(({ kind, added }) => kind !== 'heading' && added === undefined);
}

/** Agreed by people, at whatever level. */
export function isAgreed(status: string): status is AgreementLevel {
  return agreementLevels.some((level) => level === status);
}

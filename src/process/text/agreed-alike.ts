import type { NegotiatedProvision } from './negotiation.ts';
import { paragraphsAmong } from './paragraph-counts.ts';
import { agreementLevels } from './state.ts';
import type { AgreementLevel } from './state.ts';

/** At which level all paragraphs are agreed, headings and what is only proposed apart; undefined: not all are, or not all at one. */
export function agreedAlike(provisions: readonly Pick<NegotiatedProvision, 'kind' | 'added' | 'status'>[]): AgreementLevel | undefined {
  const [first, ...others] = new Set(paragraphsAmong(provisions).map(({ status }) => status));
  return others.length > 0 ? undefined : agreementLevels.find((level) => level === first);
}

import type { ActOf } from '../vocabulary/act.ts';
import { agreementProposed, proposeAgreement } from './agreement-proposed.ts';
import { agreementCompleted, agreementConsented, agreementEnded, consentToAgreement, endAgreement, reportResult } from './agreement-steps.ts';
import { offerSupport, supportOffered, supportOfferMoved, supportOfferWithdrawn, withdrawOffer } from './support-offered.ts';
import { askForSupport, supportRequested, supportRequestMoved, supportRequestWithdrawn, withdrawRequest } from './support-requested.ts';

/** Every act of this stage, by its type. */
export const supportActs = {
  'support-agreement-completed': agreementCompleted,
  'support-agreement-consented': agreementConsented,
  'support-agreement-ended': agreementEnded,
  'support-agreement-proposed': agreementProposed,
  'support-offer-moved': supportOfferMoved,
  'support-offer-withdrawn': supportOfferWithdrawn,
  'support-offered': supportOffered,
  'support-request-moved': supportRequestMoved,
  'support-request-withdrawn': supportRequestWithdrawn,
  'support-requested': supportRequested,
} as const;

/** The closed union of the stage's acts. */
export type SupportAct = ActOf<typeof supportActs>;

/** Every command of this stage, by its name. */
export const supportCommands = {
  'ask-for-support': askForSupport,
  'consent-to-agreement': consentToAgreement,
  'end-agreement': endAgreement,
  'offer-support': offerSupport,
  'propose-agreement': proposeAgreement,
  'report-support-result': reportResult,
  'withdraw-support-offer': withdrawOffer,
  'withdraw-support-request': withdrawRequest,
} as const;

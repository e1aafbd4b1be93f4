import type { ActOf } from '../vocabulary/act.ts';
import { allocateFunds, recordExpenditure, reportOnFunding, fundingReported } from './allocation.ts';
import { accountCarried, booksCarried, booksOpened } from './books-carried.ts';
import { exchangeCash, revalueCash } from './cash.ts';
import { contributionPledged, pledgeContribution } from './contribution-pledged.ts';
import { arrangementSigned, contributionEarmarked, contributionWithdrawn, earmarkContribution, signArrangement, withdrawContribution } from './contribution-steps.ts';
import { recordDeposit, refundContribution } from './deposit.ts';
import { entryPosted, entryReversed } from './entry-posted.ts';
import { reverseEntry } from './entry-reversal.ts';
import { closeFund, fundClosed, fundOpened, fundTermsSet, openFund, setFundTerms } from './fund-opened.ts';
import { decideFunding, enterPipeline, fundingDecided, fundingObjected, fundingObjectionWithdrawn, objectToFunding, pipelineEntered, proposalWithdrawn, withdrawFundingObjection, withdrawProposal } from './proposal-decided.ts';
import { proposalScreened, proposalSubmitted, screenProposal, submitProposal } from './proposal-submitted.ts';
import { publishRates, ratesPublished } from './rates-published.ts';
import { declineTravel, grantTravel, payTravel, requestTravel, travelDeclined, travelGranted, travelRequested, travelWithdrawn, withdrawTravel } from './travel.ts';

/** Every act of this stage, by its type. */
export const fundActs = {
  'fund-opened': fundOpened,
  'fund-terms-set': fundTermsSet,
  'fund-closed': fundClosed,
  'books-opened': booksOpened,
  'books-carried': booksCarried,
  'account-carried': accountCarried,
  'rates-published': ratesPublished,
  'contribution-pledged': contributionPledged,
  'contribution-earmarked': contributionEarmarked,
  'arrangement-signed': arrangementSigned,
  'contribution-withdrawn': contributionWithdrawn,
  'entry-posted': entryPosted,
  'entry-reversed': entryReversed,
  'proposal-submitted': proposalSubmitted,
  'proposal-screened': proposalScreened,
  'pipeline-entered': pipelineEntered,
  'funding-objected': fundingObjected,
  'funding-objection-withdrawn': fundingObjectionWithdrawn,
  'funding-decided': fundingDecided,
  'proposal-withdrawn': proposalWithdrawn,
  'funding-reported': fundingReported,
  'travel-requested': travelRequested,
  'travel-granted': travelGranted,
  'travel-declined': travelDeclined,
  'travel-withdrawn': travelWithdrawn,
} as const;

/** The closed union of the stage's acts. */
export type FundAct = ActOf<typeof fundActs>;

/** Every command of this stage, by its name. */
export const fundCommands = {
  'open-fund': openFund,
  'set-fund-terms': setFundTerms,
  'close-fund': closeFund,
  'publish-rates': publishRates,
  'pledge-contribution': pledgeContribution,
  'earmark-contribution': earmarkContribution,
  'sign-arrangement': signArrangement,
  'withdraw-contribution': withdrawContribution,
  'record-deposit': recordDeposit,
  'refund-contribution': refundContribution,
  'exchange-cash': exchangeCash,
  'revalue-cash': revalueCash,
  'reverse-entry': reverseEntry,
  'submit-proposal': submitProposal,
  'screen-proposal': screenProposal,
  'enter-pipeline': enterPipeline,
  'object-to-funding': objectToFunding,
  'withdraw-funding-objection': withdrawFundingObjection,
  'decide-funding': decideFunding,
  'withdraw-proposal': withdrawProposal,
  'allocate-funds': allocateFunds,
  'record-expenditure': recordExpenditure,
  'report-on-funding': reportOnFunding,
  'request-travel': requestTravel,
  'grant-travel': grantTravel,
  'decline-travel': declineTravel,
  'withdraw-travel': withdrawTravel,
  'pay-travel': payTravel,
} as const;

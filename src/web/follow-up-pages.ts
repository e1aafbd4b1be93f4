import type { RouteName } from './routes.ts';
import type { PageHandler } from './visit.ts';
import { adoptionPage } from './pages/adoption/adoption-page.tsx';
import { decisionFilePage } from './pages/adoption/decision-file.ts';
import { decisionPage } from './pages/adoption/decision-page.tsx';
import { explanationPage } from './pages/adoption/explanation-page.tsx';
import { decisionHallPage } from './pages/adoption/hall-page.tsx';
import { lineagePage } from './pages/adoption/lineage-page.tsx';
import { newDecisionPage } from './pages/adoption/new-decision-page.tsx';
import { votePage } from './pages/adoption/vote-page.tsx';
import { chainFilePage, provisionChainFilePage } from './pages/chain/chain-file.ts';
import { chainPage } from './pages/chain/chain-page.tsx';
import { delegationChainPage } from './pages/chain/delegation-chain-page.tsx';
import { inputChainPage } from './pages/chain/input-chain-page.tsx';
import { provisionChainPage } from './pages/chain/provision-chain-page.tsx';
import { coalitionPage } from './pages/coalitions/coalition-page.tsx';
import { coalitionsPage } from './pages/coalitions/coalitions-page.tsx';
import { newCoalitionPage } from './pages/coalitions/new-coalition-page.tsx';
import { commitmentPage } from './pages/commitments/commitment-page.tsx';
import { commitmentsPage } from './pages/commitments/commitments-page.tsx';
import { newCommitmentPage } from './pages/commitments/new-commitment-page.tsx';
import { newPledgePage } from './pages/commitments/new-pledge-page.tsx';
import { pledgeFilePage } from './pages/commitments/pledge-file.ts';
import { pledgeMapPage } from './pages/commitments/pledge-map-page.tsx';
import { pledgePage } from './pages/commitments/pledge-page.tsx';
import { pledgesPage } from './pages/commitments/pledges-page.tsx';
import { followUpPage } from './pages/follow-up/follow-up-page.tsx';
import { contributionPage } from './pages/fund/contribution-page.tsx';
import { fundEntryPage } from './pages/fund/entry-page.tsx';
import { fundFilePage } from './pages/fund/fund-file.ts';
import { fundPage } from './pages/fund/fund-page.tsx';
import { fundsPage } from './pages/fund/funds-page.tsx';
import { grantPage } from './pages/fund/grant-page.tsx';
import { accountPage as fundAccountPage, journalPage } from './pages/fund/journal-page.tsx';
import { newFundPage } from './pages/fund/new-fund-page.tsx';
import { proposalPage } from './pages/fund/proposal-page.tsx';
import { proposalsPage } from './pages/fund/proposals-page.tsx';
import { statementPage as fundStatementPage } from './pages/fund/statement-page.tsx';
import { travelPage } from './pages/fund/travel-page.tsx';
import { assessmentPage } from './pages/indicators/assessment-page.tsx';
import { assessmentsPage } from './pages/indicators/assessments-page.tsx';
import { importValuesPage } from './pages/indicators/import-page.tsx';
import { indicatorPage } from './pages/indicators/indicator-page.tsx';
import { indicatorsPage } from './pages/indicators/indicators-page.tsx';
import { newReleasePage } from './pages/indicators/new-release-page.tsx';
import { releasePage, releasesPage } from './pages/indicators/releases-page.tsx';
import { mechanismPage } from './pages/mechanisms/mechanism-page.tsx';
import { mechanismsPage } from './pages/mechanisms/mechanisms-page.tsx';
import { newMechanismPage } from './pages/mechanisms/new-mechanism-page.tsx';
import { practicePage } from './pages/practices/practice-page.tsx';
import { practicesPage } from './pages/practices/practices-page.tsx';
import { practiceReviewPage } from './pages/practices/review-page.tsx';
import { submitPracticePage } from './pages/practices/submit-page.tsx';
import { reportAnswerPage } from './pages/review/answer-page.tsx';
import { newRoundPage } from './pages/review/new-round-page.tsx';
import { peerReviewPage } from './pages/review/peer-review-page.tsx';
import { reportFilePage } from './pages/review/report-file.ts';
import { reportPage } from './pages/review/report-page.tsx';
import { reportsPage } from './pages/review/reports-page.tsx';
import { roundPage } from './pages/review/round-page.tsx';
import { roundsPage } from './pages/review/rounds-page.tsx';
import { newSupportPage } from './pages/support/new-support-page.tsx';
import { supportAgreementPage } from './pages/support/support-agreement-page.tsx';
import { supportOfferPage } from './pages/support/support-offer-page.tsx';
import { supportPage } from './pages/support/support-page.tsx';
import { supportRequestPage } from './pages/support/support-request-page.tsx';

/** Which handler answers which route of the stages after the text, from its adoption to the chain. */
export const followUpPages: Partial<Record<RouteName, PageHandler>> = {
  adoption: adoptionPage,
  newDecision: newDecisionPage,
  decision: decisionPage,
  decisionVote: votePage,
  decisionHall: decisionHallPage,
  decisionFile: decisionFilePage,
  explanation: explanationPage,
  lineage: lineagePage,
  practices: practicesPage,
  submitPractice: submitPracticePage,
  practice: practicePage,
  practiceReview: practiceReviewPage,
  commitments: commitmentsPage,
  newCommitment: newCommitmentPage,
  commitment: commitmentPage,
  pledges: pledgesPage,
  newPledge: newPledgePage,
  pledgeMap: pledgeMapPage,
  pledge: pledgePage,
  pledgeFile: pledgeFilePage,
  review: followUpPage,
  coalitions: coalitionsPage,
  newCoalition: newCoalitionPage,
  coalition: coalitionPage,
  mechanisms: mechanismsPage,
  newMechanism: newMechanismPage,
  mechanism: mechanismPage,
  support: supportPage,
  newSupport: newSupportPage,
  supportRequest: supportRequestPage,
  supportOffer: supportOfferPage,
  supportAgreement: supportAgreementPage,
  rounds: roundsPage,
  // Before the page of one.
  newRound: newRoundPage,
  round: roundPage,
  reports: reportsPage,
  report: reportPage,
  reportAnswer: reportAnswerPage,
  reportFile: reportFilePage,
  peerReview: peerReviewPage,
  provisionChain: provisionChainPage,
  provisionChainFile: provisionChainFilePage,
  inputChain: inputChainPage,
  delegationChain: delegationChainPage,
  chain: chainPage,
  chainFile: chainFilePage,
  indicators: indicatorsPage,
  // Before the page of one.
  importValues: importValuesPage,
  indicator: indicatorPage,
  assessments: assessmentsPage,
  assessment: assessmentPage,
  releases: releasesPage,
  newRelease: newReleasePage,
  release: releasePage,
  funds: fundsPage,
  newFund: newFundPage,
  fund: fundPage,
  fundStatement: fundStatementPage,
  fundJournal: journalPage,
  fundAccount: fundAccountPage,
  fundTravel: travelPage,
  fundProposals: proposalsPage,
  fundFile: fundFilePage,
  fundEntry: fundEntryPage,
  contribution: contributionPage,
  proposal: proposalPage,
  grant: grantPage,
};

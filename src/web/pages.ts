import type { RouteName } from './routes.ts';
import type { PageHandler, SitePageHandler } from './visit.ts';
import { followUpPages } from './follow-up-pages.ts';
import { attendanceFilePage } from './pages/door/attendance-file.ts';
import { attendancePage } from './pages/door/attendance-page.tsx';
import { chairPage, moderatorPage } from './pages/sessions/chair-page.tsx';
import { badgeSheetPage } from './pages/door/badge-sheet.ts';
import { badgesPage } from './pages/door/badges-page.tsx';
import { doorListPage } from './pages/door/door-list-json.ts';
import { doorPage } from './pages/door/door-page.tsx';
import { draftComparePage } from './pages/drafts/compare-page.tsx';
import { draftCoveragePage } from './pages/drafts/coverage-page.tsx';
import { draftDeskPage } from './pages/drafts/desk-page.tsx';
import { draftFilePage } from './pages/drafts/draft-file.ts';
import { draftPage } from './pages/drafts/draft-page.tsx';
import { draftsPage } from './pages/drafts/drafts-page.tsx';
import { sentencePage } from './pages/drafts/sentence-page.ts';
import { deskPage } from './pages/desk/desk-page.tsx';
import { accountPage } from './pages/identity/account-page.tsx';
import { signInInstitutionPage } from './pages/identity/sign-in-institution-page.ts';
import { signInLinkPage } from './pages/identity/sign-in-link-page.tsx';
import { signInPage } from './pages/identity/sign-in-page.tsx';
import { mailPage, siteMailPage } from './pages/outbox/mail-page.tsx';
import { outboxPage, siteOutboxPage } from './pages/outbox/outbox-page.tsx';
import { addSourcePage } from './pages/officer/add-source-page.tsx';
import { cancelPage } from './pages/officer/cancel-page.tsx';
import { confirmPage } from './pages/officer/confirm-page.tsx';
import { holdPage } from './pages/officer/hold-page.tsx';
import { importWorkPlanPage } from './pages/officer/import-page.tsx';
import { movePage } from './pages/officer/move-page.tsx';
import { publishPage } from './pages/officer/publish-page.tsx';
import { schedulePage } from './pages/officer/schedule-page.tsx';
import { sideEventPage } from './pages/participation/side-event-page.tsx';
import { sideEventsPage } from './pages/participation/side-events-page.tsx';
import { sessionRecordFilePage } from './pages/sessions/session-record-file.ts';
import { sessionRecordPage } from './pages/sessions/session-record-page.tsx';
import { sessionsPage } from './pages/sessions/sessions-page.tsx';
import { floorNamesPage } from './pages/sessions/floor-names.ts';
import { hallPage } from './pages/sessions/hall-page.tsx';
import { textHallPage } from './pages/texts/live/hall-page.tsx';
import { textNamesPage } from './pages/texts/live/text-names.ts';
import { interpreterPage } from './pages/sessions/interpreter-page.tsx';
import { noteTakerPage } from './pages/sessions/note-taker-page.tsx';
import { sessionPage } from './pages/sessions/session-page.tsx';
import { panelPage } from './pages/participation/panel-page.tsx';
import { panelsPage } from './pages/participation/panels-page.tsx';
import { personalDataPage } from './pages/personal/personal-data-page.tsx';
import { delegatePage } from './pages/sessions/delegate-page.tsx';
import { statementFilePage } from './pages/sessions/statement-file.ts';
import { standingsPage } from './pages/standings/standings-page.tsx';
import { accreditationPage } from './pages/accreditation/accreditation-page.tsx';
import { applicationPage } from './pages/accreditation/application-page.tsx';
import { applicationsPage } from './pages/accreditation/applications-page.tsx';
import { applyPage } from './pages/accreditation/apply-page.tsx';
import { circulationPage } from './pages/accreditation/circulation-page.tsx';
import { circulationsPage } from './pages/accreditation/circulations-page.tsx';
import { procedurePage } from './pages/accreditation/procedure-page.tsx';
import { candidacyPage } from './pages/selection/candidacy-page.tsx';
import { selectionPage } from './pages/selection/selection-page.tsx';
import { selectionsPage } from './pages/selection/selections-page.tsx';
import { groupPage } from './pages/participation/group-page.tsx';
import { groupsPage } from './pages/participation/groups-page.tsx';
import { statementPage } from './pages/participation/statement-page.tsx';
import { participantPage } from './pages/participation/participant-page.tsx';
import { contestedPage } from './pages/positions/contested-page.tsx';
import { contestedQuestionPage, contestedRecommendationPage } from './pages/positions/contested-question-page.tsx';
import { convergencePage } from './pages/positions/convergence-page.tsx';
import { ladderPage } from './pages/positions/ladder-page.tsx';
import { positionPage } from './pages/positions/position-page.tsx';
import { positionsPage } from './pages/positions/positions-page.tsx';
import { participantsPage } from './pages/participation/participants-page.tsx';
import { cardsPage } from './pages/inputs/cards-page.tsx';
import { deadlinesPage } from './pages/inputs/deadlines-page.tsx';
import { importCardsPage } from './pages/inputs/import-page.tsx';
import { inputPage } from './pages/inputs/input-page.tsx';
import { inputsPage } from './pages/inputs/inputs-page.tsx';
import { interventionsPage } from './pages/inputs/interventions-page.tsx';
import { receiptPage } from './pages/inputs/receipt-page.tsx';
import { submitPage } from './pages/inputs/submit-page.tsx';
import { announcePage } from './pages/registration/announce-page.tsx';
import { enrolmentPage } from './pages/registration/enrolment-page.tsx';
import { enrolmentsPage } from './pages/registration/enrolments-page.tsx';
import { formFieldsPage } from './pages/registration/form-fields-page.tsx';
import { registerPage } from './pages/registration/register-page.tsx';
import { programmeFilePage } from './pages/sessions/programme-file.ts';
import { programmePage } from './pages/sessions/programme-page.tsx';
import { codingPage } from './pages/recommendations/coding-page.tsx';
import { recommendationGroupsPage } from './pages/recommendations/groups-page.tsx';
import { recommendationPage } from './pages/recommendations/recommendation-page.tsx';
import { recommendationsPage } from './pages/recommendations/recommendations-page.tsx';
import { reviewPage } from './pages/recommendations/review-page.tsx';
import { synthesisPage } from './pages/recommendations/synthesis-page.tsx';
import { taxonomiesPage } from './pages/recommendations/taxonomies-page.tsx';
import { taxonomyPage } from './pages/recommendations/taxonomy-page.tsx';
import { registrationPage } from './pages/registration/registration-page.tsx';
import { registrationsPage } from './pages/registration/registrations-page.tsx';
import { apiPage } from './pages/site/api-page.tsx';
import { dataPage } from './pages/site/data-page.tsx';
import { helpPage } from './pages/site/help-page.tsx';
import { homePage } from './pages/site/home-page.tsx';
import { standingPage } from './pages/site/standing-page.tsx';
import { editionFilePage, editionPage } from './pages/documents/edition-file-page.ts';
import { readerPage } from './pages/documents/reader-page.tsx';
import { documentPage } from './pages/things/document-page.tsx';
import { documentsPage } from './pages/things/documents-page.tsx';
import { entryPage } from './pages/things/entry-page.tsx';
import { eventPage } from './pages/things/event-page.tsx';
import { mandatePage } from './pages/things/mandate-page.tsx';
import { mandatesPage } from './pages/things/mandates-page.tsx';
import { paragraphPage } from './pages/things/paragraph-page.tsx';
import { phasePage } from './pages/things/phase-page.tsx';
import { placePage } from './pages/things/place-page.tsx';
import { placesPage } from './pages/things/places-page.tsx';
import { recordPage } from './pages/things/record-page.tsx';
import { searchPage } from './pages/things/search-page.tsx';
import { amendmentPage } from './pages/texts/delegate/amendment-page.tsx';
import { amendPage } from './pages/texts/delegate/amend-page.tsx';
import { delegationPage } from './pages/texts/delegate/delegation-page.tsx';
import { provisionPage } from './pages/texts/delegate/provision-page.tsx';
import { amendmentsPage } from './pages/texts/amendments-page.tsx';
import { newTextPage } from './pages/texts/new-text-page.tsx';
import { revisePage } from './pages/texts/revise-page.ts';
import { revisionPage } from './pages/texts/revision-page.tsx';
import { textFilePage } from './pages/texts/text-file.ts';
import { textPage } from './pages/texts/text-page.tsx';
import { textsPage } from './pages/texts/texts-page.tsx';
import { consolidationPage } from './pages/texts/chair/consolidation-page.tsx';
import { textChairPage } from './pages/texts/chair/chair-page.tsx';
import { textComparePage } from './pages/texts/compare/compare-page.tsx';
import { textOriginsPage } from './pages/texts/origins/origins-page.tsx';
import { textProgressPage } from './pages/texts/progress/progress-page.tsx';
import { textLedgerPage } from './pages/texts/chair/ledger-page.tsx';
import { textSilencePage } from './pages/texts/chair/silence-page.tsx';
import { trackPage } from './pages/things/track-page.tsx';
import { calendarPage } from './pages/work-plan/calendar-page.tsx';
import { changesPage } from './pages/work-plan/changes-page.tsx';
import { checksPage } from './pages/work-plan/checks-page.tsx';
import { disagreementsPage } from './pages/work-plan/disagreements-page.tsx';
import { flowPage } from './pages/work-plan/flow-page.tsx';
import { overviewPage } from './pages/work-plan/overview-page.tsx';
import { planPage } from './pages/work-plan/plan-page.tsx';
import { timelinePage } from './pages/work-plan/timeline-page.tsx';
import { versionsPage } from './pages/work-plan/versions-page.tsx';

/** Which handler answers which route: the other half of the URL map. */
export const sitePages: Partial<Record<RouteName, SitePageHandler>> = {
  home: homePage,
  help: helpPage,
  api: apiPage,
  standing: standingPage,
  signIn: signInPage,
  signInLink: signInLinkPage,
  signInInstitution: signInInstitutionPage,
  account: accountPage,
  siteOutbox: siteOutboxPage,
  siteMail: siteMailPage,
};

export const processPages: Partial<Record<RouteName, PageHandler>> = {
  ...followUpPages,
  overview: overviewPage,
  plan: planPage,
  calendar: calendarPage,
  timeline: timelinePage,
  flow: flowPage,
  schedule: schedulePage,
  publish: publishPage,
  import: importWorkPlanPage,
  move: movePage,
  confirm: confirmPage,
  cancel: cancelPage,
  hold: holdPage,
  source: addSourcePage,
  checks: checksPage,
  disagreements: disagreementsPage,
  versions: versionsPage,
  changes: changesPage,
  event: eventPage,
  documents: documentsPage,
  document: documentPage,
  editionFile: editionFilePage,
  reader: readerPage,
  edition: editionPage,
  mandates: mandatesPage,
  mandate: mandatePage,
  paragraph: paragraphPage,
  places: placesPage,
  place: placePage,
  phase: phasePage,
  track: trackPage,
  search: searchPage,
  data: dataPage,
  groups: groupsPage,
  group: groupPage,
  statement: statementPage,
  desk: deskPage,
  drafts: draftsPage,
  draft: draftPage,
  draftDesk: draftDeskPage,
  draftCoverage: draftCoveragePage,
  draftCompare: draftComparePage,
  draftFile: draftFilePage,
  sentence: sentencePage,
  sessions: sessionsPage,
  sessionRecord: sessionRecordPage,
  sessionRecordFile: sessionRecordFilePage,
  session: sessionPage,
  hall: hallPage,
  textHall: textHallPage,
  textNames: textNamesPage,
  interpreter: interpreterPage,
  noteTaker: noteTakerPage,
  floorNames: floorNamesPage,
  sideEvents: sideEventsPage,
  sideEvent: sideEventPage,
  panels: panelsPage,
  panel: panelPage,
  personalData: personalDataPage,
  standings: standingsPage,
  accreditation: accreditationPage,
  procedure: procedurePage,
  apply: applyPage,
  applications: applicationsPage,
  application: applicationPage,
  circulations: circulationsPage,
  circulation: circulationPage,
  selections: selectionsPage,
  selection: selectionPage,
  candidacy: candidacyPage,
  positions: positionsPage,
  position: positionPage,
  ladder: ladderPage,
  convergence: convergencePage,
  contested: contestedPage,
  contestedQuestion: contestedQuestionPage,
  contestedRecommendation: contestedRecommendationPage,
  participants: participantsPage,
  participant: participantPage,
  enrolments: enrolmentsPage,
  enrolment: enrolmentPage,
  announce: announcePage,
  formFields: formFieldsPage,
  register: registerPage,
  registrations: registrationsPage,
  registration: registrationPage,
  inputs: inputsPage,
  submitInput: submitPage,
  cards: cardsPage,
  importCards: importCardsPage,
  deadlines: deadlinesPage,
  interventions: interventionsPage,
  input: inputPage,
  inputReceipt: receiptPage,
  chair: chairPage,
  moderator: moderatorPage,
  door: doorPage,
  doorList: doorListPage,
  badges: badgesPage,
  badgeSheet: badgeSheetPage,
  attendance: attendancePage,
  attendanceFile: attendanceFilePage,
  delegate: delegatePage,
  statementFile: statementFilePage,
  programme: programmePage,
  programmeFile: programmeFilePage,
  synthesis: synthesisPage,
  recommendations: recommendationsPage,
  // Before the page of one, whose pattern takes any word.
  recommendationReview: reviewPage,
  recommendationCoding: codingPage,
  recommendationGroups: recommendationGroupsPage,
  recommendation: recommendationPage,
  taxonomies: taxonomiesPage,
  taxonomy: taxonomyPage,
  textChair: textChairPage,
  textLedger: textLedgerPage,
  textCompare: textComparePage,
  textProgress: textProgressPage,
  textOrigins: textOriginsPage,
  textSilence: textSilencePage,
  consolidation: consolidationPage,
  texts: textsPage,
  // Before the page of one.
  newText: newTextPage,
  text: textPage,
  textAmendments: amendmentsPage,
  textFile: textFilePage,
  newRevision: revisePage,
  revision: revisionPage,
  textAmend: amendPage,
  textDelegation: delegationPage,
  provision: provisionPage,
  amendment: amendmentPage,
  outbox: outboxPage,
  mail: mailPage,
  record: recordPage,
  entry: entryPage,
};

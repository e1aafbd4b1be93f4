/** One page of every kind between what is submitted and a summary, with the rehearsal's content. */
export const pagesToASummary: readonly string[] = [
  '/rehearsal/documents/summary-2', '/rehearsal/documents/summary-2/read/summary-2-en', '/rehearsal/documents/mayors-report/read/mayors-report-fr?part=1&find=villes', '/rehearsal/search?q=recommendations',
  '/rehearsal/inputs', '/rehearsal/inputs?status=standing&sort=title', '/rehearsal/inputs/boats-that-leave', '/rehearsal/inputs/boats-that-leave/receipt', '/rehearsal/inputs/deadlines', '/rehearsal/inputs/interventions',
  '/rehearsal/synthesis', '/rehearsal/recommendations', '/rehearsal/recommendations?by=themes', '/rehearsal/recommendations/ferry-languages', '/rehearsal/taxonomies', '/rehearsal/taxonomies/themes',
  '/rehearsal/positions', '/rehearsal/positions?code=themes/warnings&open=ferry-languages', '/rehearsal/positions/ferry-languages-african-group', '/rehearsal/ladder', '/rehearsal/convergence', '/rehearsal/contested', '/rehearsal/contested/one-fund',
  '/rehearsal/texts/declaration/compare', '/rehearsal/texts/declaration/compare?as=beside&only=changes', '/rehearsal/texts/declaration/compare?from=2&to=now', '/rehearsal/texts/declaration/progress', '/rehearsal/texts/declaration/origins', '/rehearsal/texts/declaration/origins?from=amendments',
  '/rehearsal/drafts', '/rehearsal/drafts/summary-of-the-third-session', '/rehearsal/drafts/summary-of-the-third-session/coverage', '/rehearsal/drafts/summary-of-the-third-session/compare', '/rehearsal/drafts/report-on-warnings',
];

/** One page of every kind of a negotiated text, with the rehearsal's content. */
export const pagesOfTexts: readonly string[] = [
  '/rehearsal/texts', '/rehearsal/texts/declaration', '/rehearsal/texts/declaration?view=unnamed', '/rehearsal/texts/declaration?view=reading&party=EG', '/rehearsal/texts/declaration?view=all-changes', '/rehearsal/texts/declaration?view=options',
  '/rehearsal/texts/declaration?view=matrix', '/rehearsal/texts/declaration/amendments', '/rehearsal/revisions/compilation',
];

/** Decisions, how each was taken, and the lineage of a text. */
const pagesOfDecisions: readonly string[] = [
  '/gcm/adoption', '/gcm/decisions/a-res-73-195', '/gcm/decisions/a-res-73-195/hall', '/gcm/texts/compact/lineage',
  '/rehearsal/decisions/framework-adoption', '/rehearsal/decisions/first-review-modalities/vote', '/rehearsal/explanations/fw-canada',
];

/** The chain: of the whole, of a provision, of an input, of a delegation. */
const pagesOfTheChain: readonly string[] = ['/rehearsal/chain', '/rehearsal/provisions/fw-5-b/chain', '/rehearsal/inputs/wet-papers/chain', '/rehearsal/chain/delegations/KE'];

/** The repository of practices: its list, practices in several states, and the review of one. */
export const pagesOfPractices: readonly string[] = [
  '/rehearsal/practices', '/rehearsal/practices/marcas-del-camino-seco', '/rehearsal/practices/papers-in-the-loft/review',
];

/** What the text asks for, and what was pledged on it. */
const pagesOfCommitments: readonly string[] = [
  '/rehearsal/commitments', '/rehearsal/commitments/fw-2', '/rehearsal/pledges', '/rehearsal/pledges/map', 
  '/rehearsal/pledges/sijillat-al-aali',
];

/** The calendar of reviews, what States report, and what others say of it. */
const pagesOfReviews: readonly string[] = [
  '/rehearsal/rounds', '/rehearsal/rounds/first-forum', '/rehearsal/reports', '/rehearsal/reports/review-of-mexico', '/rehearsal/peer-reviews/kenya-looked-at',
  '/rehearsal/drafts/synthesis-of-the-western-shores',
];

/** Funds, their statement and books, and what they pay for. */
const pagesOfFunds: readonly string[] = [
  '/rehearsal/funds', '/rehearsal/funds/coast-fund', '/rehearsal/funds/coast-fund/statement', '/rehearsal/funds/coast-fund/journal', '/rehearsal/funds/coast-fund/accounts/cash', '/rehearsal/funds/coast-fund/proposals',
  '/rehearsal/funds/coast-fund/travel', '/rehearsal/entries/coast-fund-11', '/rehearsal/contributions/germany', '/rehearsal/proposals/lamps-on-the-mole', '/rehearsal/grants/travel-sn',
];

const pagesOfIndicators = [
  '/rehearsal/indicators', '/rehearsal/indicators/in-work', '/rehearsal/assessments', '/rehearsal/releases', '/rehearsal/releases/who-moved',
];

/** Coalitions, the register of mechanisms, and support. */
const pagesOfSupport: readonly string[] = [
  '/rehearsal/coalitions', '/rehearsal/coalitions/answering-bells', '/gcm/mechanisms', 
  '/rehearsal/support', '/rehearsal/support/requests/lines-on-the-street', '/rehearsal/support/agreements/week-in-dakar',
];

/** One page of every kind of the demonstration, without its language. */
export const publicPages: readonly string[] = [
  '/gcm', '/gcm/work-plan', '/gcm/work-plan?track=hearings&mark=any', '/gcm/work-plan/calendar', '/gcm/work-plan/timeline', '/gcm/work-plan/flow', '/gcm/work-plan/checks', '/gcm/work-plan/disagreements',
  '/gcm/work-plan/versions', '/gcm/work-plan/changes', '/gcm/events/thematic-session-6', '/gcm/events/stocktaking', '/gcm/documents', '/gcm/documents/work-plan-2017-04-12', '/gcm/mandate', '/gcm/mandate/ga-res-71-280',
  '/gcm/places', '/gcm/places/geneva', '/gcm/tracks/hearings', '/gcm/record', '/gcm/record/116', '/gcm/search?q=drivers', '/gcm/data', '/gcm/sessions', '/gcm/sessions/thematic-session-1', '/gcm/sessions/thematic-session-1/programme',
  '/rehearsal/sessions/third-session', '/rehearsal/sessions/third-session/record', '/gcm/inputs', '/gcm/recommendations', '/gcm/contested', '/gcm/participants', '/gcm/groups', '/gcm/groups/eu', '/gcm?as-of=2017-04-13', '', '/help', '/standing', '/api',
  '/rehearsal/provisions/warn-everybody', '/rehearsal/amendments/g77-tide',
  ...pagesToASummary, ...pagesOfTexts, ...pagesOfPractices, ...pagesOfDecisions, ...pagesOfTheChain,
  ...pagesOfIndicators, ...pagesOfCommitments, ...pagesOfReviews, ...pagesOfFunds, ...pagesOfSupport,
];

import type { SubjectKind } from '../process/vocabulary/ids.ts';
import type { RouteName } from './routes.ts';

/** Kinds whose things have a page each, under their own name or another. */
export const thingPages = {
  event: 'event', document: 'document', mandate: 'mandate', place: 'place', phase: 'phase', track: 'track', participant: 'participant', group: 'group', statement: 'statement', application: 'application', circulation: 'circulation',
  enrolment: 'enrolment', panel: 'panel', selection: 'selection', edition: 'edition', taxonomy: 'taxonomy', recommendation: 'recommendation', input: 'input', position: 'position', draft: 'draft', sentence: 'sentence', text: 'text',
  revision: 'revision', provision: 'provision', amendment: 'amendment', consolidation: 'consolidation', sideevent: 'sideEvent', programme: 'programme', floor: 'session', disagreement: 'contestedQuestion',
  decision: 'decision', explanation: 'explanation', commitment: 'commitment', pledge: 'pledge', coalition: 'coalition', mechanism: 'mechanism', round: 'round', report: 'report', peerreview: 'peerReview', practice: 'practice',
  indicator: 'indicator', assessment: 'assessment', release: 'release', supportrequest: 'supportRequest', supportoffer: 'supportOffer', supportagreement: 'supportAgreement', fund: 'fund', books: 'fund', contribution: 'contribution',
  entry: 'fundEntry', proposal: 'proposal', grant: 'grant',
} as const satisfies Partial<Record<SubjectKind, RouteName>>;

/** The list in which things of the other kinds stand. */
export const thingLists = {
  process: 'overview', version: 'versions', rule: 'checks', link: 'flow', procedure: 'procedure', note: 'interventions', standing: 'standings', registration: 'enrolments', intake: 'deadlines', ladder: 'ladder', stance: 'texts',
  package: 'texts', silence: 'texts', ground: 'texts', candidacy: 'selections', remark: 'reports', series: 'indicators',
} as const satisfies Record<Exclude<SubjectKind, keyof typeof thingPages>, RouteName>;

/** Whether a thing of this kind has a page of its own. */
export function isPaged(kind: SubjectKind): kind is keyof typeof thingPages {
  return kind in thingPages;
}

import { missingDocuments } from './application-steps.ts';
import type { ApplicationState, Correction, ProcedureState, RequiredDocument } from './state.ts';

/** What an officer and an applicant see of what is in and what is not. */
export interface Completeness {
  /** Every document of the procedure, in its order. */
  readonly documents: readonly (RequiredDocument & { readonly handedIn: boolean })[];
  /** Ids of required documents that are not in. */
  readonly missing: readonly string[];
  /** Corrections asked and not yet made. */
  readonly open: readonly Correction[];
  readonly complete: boolean;
}

/** Complete: every required document is in, and no correction is still to come (rule AC-5). */
export function completeness(application: Pick<ApplicationState, 'documents' | 'corrections'>, procedure: Pick<ProcedureState, 'documents'>): Completeness {
  const missing = missingDocuments(application, procedure);
  const open = application.corrections.filter(({ madeAt }) => madeAt === undefined);
  return {
    documents: procedure.documents.map((document) => ({ ...document, handedIn: application.documents.includes(document.id) })),
    missing,
    open,
    complete: missing.length === 0 && open.length === 0,
  };
}

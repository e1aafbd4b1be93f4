import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { ApplicationId } from '../vocabulary/ids.ts';
import type { ApplicationState, ApplicationStatus, Objection, ProcedureState } from './state.ts';

/** The application, if it stands at one of the steps at which this may be done; two officers who decide the same case find the second one refused (rule AC-4). */
export function atStep(application: ApplicationState | undefined, id: ApplicationId, steps: readonly ApplicationStatus[]): ApplicationState | Refusal {
  if (application === undefined) return refuse('not-found', 'WP-6', { id });
  if (steps.includes(application.status)) return application;
  return refuse(isDecided(application.status) ? 'already-decided' : 'wrong-stage', 'AC-4', { id, status: application.status });
}

export function isDecided(status: ApplicationStatus): boolean {
  return status === 'accredited' || status === 'refused' || status === 'withdrawn';
}

/** Objections that were not taken back. */
export function standingObjections(application: Pick<ApplicationState, 'objections'>): readonly Objection[] {
  return application.objections.filter(({ withdrawnAt }) => withdrawnAt === undefined);
}

/** The ids of required documents that are still missing, in the procedure's order (rule AC-5). */
export function missingDocuments(application: Pick<ApplicationState, 'documents'>, procedure: Pick<ProcedureState, 'documents'>): readonly string[] {
  return procedure.documents.filter(({ id, required }) => required && !application.documents.includes(id)).map(({ id }) => id);
}

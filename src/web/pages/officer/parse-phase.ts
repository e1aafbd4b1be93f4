import type { PhaseId } from '../../../process/vocabulary/ids.ts';
import type { FormContext, Problem } from './form-context.ts';

/** What a select of phases sends for "no phase": ids hold no underscore. */
export const noPhase = '_';

/** The phase: one of the record's, or none. Undefined when nothing is said about it, or when something is wrong. */
export function readPhaseField(answer: string, context: FormContext, problems: Problem[]): { readonly phase: PhaseId | null } | undefined {
  if (answer === '') return undefined;
  if (answer === noPhase) return { phase: null };
  const phase = context.plan.phases.find(({ id }) => id === answer);
  if (phase !== undefined) return { phase: phase.id };
  problems.push({ field: 'phase', key: 'problem.phase-unknown' });
  return undefined;
}

import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ApplicationState, DecidingBody } from './state.ts';

/** A decision of the body that decides on contested applications. */
export interface BodyDecision {
  readonly body: DecidingBody;
  readonly reason?: string;
}

/**
 * The commands, for one request, that accredit an application and put the entity on the register from a day on, under the
 * application's own id (rule AC-19): by non-objection, or by decision of a body where the application is contested.
 * Empty where the application was never on a list. Where one is refused, neither is done.
 */
export function commandsAccrediting(application: ApplicationState, on: IsoDay, decision?: BodyDecision) {
  const { id, name, constituency, country, circulation: list } = application;
  if (list === undefined) return [];
  const accrediting =
    decision === undefined
      ? { name: 'accredit-application' as const, data: { application: id, list } }
      : { name: 'decide-contested' as const, data: { application: id, list, procedure: 'accreditation', accredited: true, ...decision } };
  const participant = { participant: id, name, type: 'specially-accredited' as const, constituency, country, application: id, since: on };
  return [accrediting, { name: 'record-participant' as const, data: participant }];
}

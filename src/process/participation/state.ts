import type { ParticipantState } from './participant-state.ts';
import type { ProcedureState, ApplicationState, CirculationState } from './accreditation-state.ts';
import type { EnrolmentState, RegistrationState, StandingState } from './registration-state.ts';
import type { GroupState, StatementState } from './group-state.ts';
import type { PanelState, SideEventState, SelectionState, CandidacyState } from './bodies-state.ts';

/**
 * What is known of who takes part. The store keeps exactly these, a table each. Nothing here is personal: a person is a
 * random id, and what a form said of them is only tied to the record by a commitment.
 */
export { participantTypes, constituencies } from './participant-state.ts';
export type { ParticipantType, Constituency, ParticipantState } from './participant-state.ts';
export { procedureSettings, decidingBodies, applicationStatuses } from './accreditation-state.ts';
export type { ProcedureSetting, RequiredDocument, DecidingBody, ProcedureState, ApplicationStatus, Objection, Correction, ApplicationState, CirculationState } from './accreditation-state.ts';
export { fieldTypes, registrationStatuses } from './registration-state.ts';
export type { FieldType, FormField, Quota, EnrolmentState, RegistrationStatus, RegistrationCategory, RegistrationState, StandingState } from './registration-state.ts';
export { groupTypes } from './group-state.ts';
export type { Membership, GroupState, StatementState } from './group-state.ts';
export { situations, selectionStatuses } from './bodies-state.ts';
export type { Situation, PanelState, SideEventState, SelectedBody, SelectionStatus, SelectionState, CandidacyState } from './bodies-state.ts';

export type ParticipationState =
  | ParticipantState | GroupState | StatementState | ProcedureState | ApplicationState | CirculationState | EnrolmentState | RegistrationState | StandingState | PanelState | SideEventState
  | SelectionState | CandidacyState;
export type StateOf<Kind extends ParticipationState['kind']> = Extract<ParticipationState, { readonly kind: Kind }>;

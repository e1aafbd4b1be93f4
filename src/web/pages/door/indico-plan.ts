import { statusOfIndico } from '../../../interchange/participation/indico.ts';
import type { IndicoRegistration, IndicoRow, IndicoRowProblem } from '../../../interchange/participation/indico.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { comparable } from '../../../process/vocabulary/comparable.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { delegationRoles } from '../../../process/vocabulary/standing.ts';
import type { DelegationRole } from '../../../process/vocabulary/standing.ts';
import type { IndicoHolders } from './indico-holders.ts';
import { registrationOfIndico } from './indico-ids.ts';
import type { Answered } from './people.ts';

/** Why a row that can be read is not taken. */
export const indicoPlanProblems = ['no-id', 'no-holder', 'registered-here', 'holder-changed', 'rejected-there', 'withdrawn-there', 'erased', 'changed-meanwhile'] as const;
export type IndicoPlanProblem = (typeof indicoPlanProblems)[number];

/** What follows on the filing or the amendment of a registration, as Indico's state says. */
export type IndicoStep = 'approve' | 'refuse' | 'cancel';

export interface WantedRegistration {
  readonly line: number;
  readonly number: number;
  readonly registration: string;
  readonly of: string;
  readonly role: DelegationRole;
  /** Answers to the form's own fields. */
  readonly answers: ReadonlyMap<string, string>;
  readonly step?: IndicoStep;
}

/** What is to become of one row. */
export type IndicoPlanRow =
  | { readonly becomes: 'new'; readonly line: number; readonly wanted: WantedRegistration }
  | { readonly becomes: 'changed'; readonly line: number; readonly wanted: WantedRegistration; readonly known: RegistrationState; readonly amend: boolean }
  | { readonly becomes: 'same'; readonly line: number }
  | RefusedRow;

export interface RefusedRow {
  readonly becomes: 'refused';
  readonly line: number;
  readonly code: IndicoRowProblem | IndicoPlanProblem | 'refused';
  /** Why the record did not take it (`refused`). */
  readonly refusal?: Refusal;
  readonly heading?: string;
  readonly value?: string;
  readonly firstLine?: number;
}

/** What is known here of the meeting's registrations. */
export interface KnownRegistrations {
  readonly enrolment: string;
  readonly registrations: ReadonlyMap<string, RegistrationState>;
  readonly people: ReadonlyMap<string, Answered>;
  readonly holders: IndicoHolders;
}

/** What would become of every row. Nothing is done yet; planned again after it was done, every row stays the same. */
export function planIndico(rows: readonly IndicoRow[], known: KnownRegistrations): readonly IndicoPlanRow[] {
  const registeredHere = new Map([...known.people].flatMap(([id, answers]) => {
    const email = answers.get('email')?.toLowerCase();
    return email === undefined || known.registrations.get(id)?.status === 'cancelled' ? [] : [[email, id] as const];
  }));
  return rows.map((row) => (row.taken ? planRow(row.line, row.registration, known, registeredHere) : { becomes: 'refused', ...row }));
}

function planRow(line: number, row: IndicoRegistration, known: KnownRegistrations, registeredHere: ReadonlyMap<string, string>): IndicoPlanRow {
  const refused = (code: IndicoPlanProblem, value?: string): RefusedRow => ({ becomes: 'refused', line, code, ...(value !== undefined && { value }) });
  if (row.id === undefined) return refused('no-id');
  const registration = registrationOfIndico(known.enrolment, row.id);
  const before = known.registrations.get(registration);
  const of = known.holders.of(row);
  if (of === undefined) return refused('no-holder', row.affiliation ?? row.country ?? '');
  const wanted: WantedRegistration = { line, number: row.id, registration, of, role: roleOf(row) ?? before?.role ?? 'representative', answers: answersOf(row) };
  if (before !== undefined) return planKnown(wanted, row, before, known.people.get(registration));
  const elsewhere = registeredHere.get(row.email);
  if (elsewhere !== undefined) return refused('registered-here', elsewhere);
  const status = statusOfIndico(row.state ?? 'pending');
  if (status === 'refused') return refused('rejected-there');
  if (status === 'cancelled') return refused('withdrawn-there');
  return { becomes: 'new', line, wanted: { ...wanted, ...(status === 'approved' && { step: 'approve' as const }) } };
}

/** What was decided here stands: Indico's state only moves on what is still open, and a cancellation there cancels here. */
function planKnown(wanted: WantedRegistration, row: IndicoRegistration, before: RegistrationState, answers: Answered | undefined): IndicoPlanRow {
  const { line } = wanted;
  if (before.status === 'cancelled' || before.status === 'refused') return { becomes: 'same', line };
  if (before.of !== wanted.of) return { becomes: 'refused', line, code: 'holder-changed', value: row.affiliation ?? row.country ?? wanted.of };
  const step = stepFor(before, row);
  if (answers === undefined) return step === undefined ? { becomes: 'refused', line, code: 'erased' } : { becomes: 'changed', line, wanted: { ...wanted, step }, known: before, amend: false };
  const amend = before.role !== wanted.role || [...wanted.answers].some(([field, answer]) => answers.get(field) !== answer);
  return !amend && step === undefined ? { becomes: 'same', line } : { becomes: 'changed', line, wanted: { ...wanted, ...(step !== undefined && { step }) }, known: before, amend };
}

function stepFor({ status }: RegistrationState, { state }: IndicoRegistration): IndicoStep | undefined {
  if (state === undefined) return undefined;
  const there = statusOfIndico(state);
  if (there === 'cancelled') return 'cancel';
  if (there === 'approved' && status === 'requested') return 'approve';
  return there === 'refused' && status !== 'approved' ? 'refuse' : undefined;
}

function answersOf({ familyName, givenName, email, position }: IndicoRegistration): ReadonlyMap<string, string> {
  return new Map([['family-name', familyName], ['given-name', givenName], ['email', email], ['function', position ?? '']].flatMap(([field = '', answer = '']) => (answer === '' ? [] : [[field, answer] as const])));
}

const roleNames = new Map<string, DelegationRole>([...delegationRoles.map((role) => [role, role] as const), ['head of delegation', 'head'], ['chef de delegation', 'head'], ['jefe de delegacion', 'head'], ['advisor', 'adviser'], ['deputy', 'alternate']]);

/** The role that a tag says. */
function roleOf({ tags }: IndicoRegistration): DelegationRole | undefined {
  return tags.map((tag) => roleNames.get(comparable(tag))).find((role) => role !== undefined);
}

import type { RegistrationStatus } from '../../process/participation/state.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';

/** The states of a registration in Indico. */
export const indicoStates = ['complete', 'pending', 'rejected', 'withdrawn', 'unpaid'] as const;
export type IndicoState = (typeof indicoStates)[number];

/** As Indico writes them in its exports, whatever the language of its pages. */
export const indicoStateTitles: Readonly<Record<IndicoState, string>> = {
  complete: 'Completed',
  pending: 'Pending',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  unpaid: 'Awaiting payment',
};

/** Indico knows no waiting list: those who wait are pending there. */
export function indicoStateOf(status: RegistrationStatus): IndicoState {
  const states: Readonly<Record<RegistrationStatus, IndicoState>> = { requested: 'pending', approved: 'complete', waiting: 'pending', refused: 'rejected', cancelled: 'withdrawn' };
  return states[status];
}

/** Nobody pays for a meeting of the United Nations: a registration that awaits payment has not been approved. */
export function statusOfIndico(state: IndicoState): RegistrationStatus {
  const statuses: Readonly<Record<IndicoState, RegistrationStatus>> = { complete: 'approved', pending: 'requested', rejected: 'refused', withdrawn: 'cancelled', unpaid: 'requested' };
  return statuses[state];
}

/** A registration as Indico's list of registrations gives it. Everything in it is personal. */
export interface IndicoRegistration {
  readonly id?: number;
  readonly title?: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Lower case, as Indico keeps it. */
  readonly email: string;
  readonly affiliation?: string;
  readonly position?: string;
  /** As written; `countryCode` where it names a Member State in one of the six languages. */
  readonly country?: string;
  readonly countryCode?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly registeredAt?: Instant;
  readonly state?: IndicoState;
  readonly checkedIn?: boolean;
  readonly checkedInAt?: Instant;
  readonly tags: readonly string[];
  /** Answers to the form's own questions, by their heading. */
  readonly other: Readonly<Record<string, string>>;
}

export type IndicoRowProblem =
  | 'bad-quotes' | 'too-many-cells' | 'too-few-cells' | 'too-long' | 'not-text'
  | 'missing-email' | 'bad-email' | 'missing-name' | 'duplicate-email' | 'duplicate-id'
  | 'bad-id' | 'bad-date' | 'ambiguous-date' | 'unknown-state' | 'bad-yes-no';

export type IndicoRowNote = 'name-split' | 'country-not-a-member-state';

/** What became of one row. `line` counts physical lines of the file from 1, the heading included. */
export type IndicoRow =
  | { readonly line: number; readonly taken: true; readonly registration: IndicoRegistration; readonly notes: readonly IndicoRowNote[] }
  | {
      readonly line: number; readonly taken: false; readonly code: IndicoRowProblem;
      /** The heading of the cell at fault, and what stands there. */
      readonly heading?: string; readonly value?: string;
      /** The line that has the same address or number already. */
      readonly firstLine?: number;
    };

export type IndicoFileProblem = 'empty' | 'too-large' | 'too-many-rows' | 'not-text' | 'no-email-column' | 'no-name-column';

export interface IndicoFileRefused {
  readonly refused: true;
  readonly code: IndicoFileProblem;
}

export interface IndicoLimits {
  readonly bytes: number;
  readonly rows: number;
  /** Characters of one cell. */
  readonly cell: number;
}

export const indicoLimits: IndicoLimits = { bytes: 20 * 1024 * 1024, rows: 50_000, cell: 2_000 };

/**
 * A refusal is a value: what was asked cannot be done, nothing has changed, and this says why.
 * The sentence for the person refused is the message `refusal.<code>` in their language, filled from `details`.
 */
export const refusalCodes = [
  'already-exists', 'not-found', 'changed-since', 'not-allowed', 'not-open', 'bad-input', 'end-before-start', 'no-such-day',
  'unknown-place', 'unknown-phase', 'unknown-document', 'unknown-paragraph', 'unknown-track', 'unknown-event', 'unknown-claim',
  'already-cancelled', 'already-held', 'nothing-to-confirm', 'nothing-changes', 'before-last-act', 'reason-needed', 'date-unknown',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** The numbered rule of `rules/` that the refusal rests on. */
  readonly rule: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export function refuse(code: RefusalCode, rule: string, details: Readonly<Record<string, string | number>> = {}): Refusal {
  return { refused: true, code, rule, details };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

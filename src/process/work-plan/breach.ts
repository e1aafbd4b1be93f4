import type { SentencePart } from '../vocabulary/act.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';

export const breachCodes = ['lead-time-short', 'lead-time-planned-short', 'overlap', 'outside-phases', 'outside-own-phase', 'mandate-after-deadline', 'late-for-mandate', 'before-mandate', 'unsettled-past'] as const;
export type BreachCode = (typeof breachCodes)[number];

/** A rule over the plan that the plan breaks: reported, never prevented, because the plan records what was announced. */
export interface Breach {
  readonly code: BreachCode;
  /** The numbered rule of `rules/`. */
  readonly rule: string;
  /** What breaks it, first; then what it breaks it against. */
  readonly subjects: readonly SubjectKey[];
  /** Fills the message `breach.<code>`. */
  readonly parts: Readonly<Record<string, SentencePart>>;
}

/**
 * A refusal is a value: what was asked cannot be done, nothing has changed, and this says why.
 * The sentence for the person refused is the message `refusal.<code>` in their language, filled from `details`.
 */
export const refusalCodes = [
  'already-exists', 'not-found', 'changed-since', 'not-allowed', 'not-open', 'bad-input', 'end-before-start', 'no-such-day',
  'unknown-place', 'unknown-phase', 'unknown-document', 'unknown-paragraph', 'unknown-track', 'unknown-event', 'unknown-claim',
  'already-cancelled', 'already-held', 'nothing-to-confirm', 'nothing-changes', 'before-last-act', 'reason-needed', 'date-unknown',
  'not-yours', 'not-a-state', 'already-a-member', 'not-a-member', 'only-for-itself', 'day-past', 'day-to-come', 'spoke-itself', 'already-dissociated',
  'deadline-past', 'deadline-to-come', 'already-offered', 'not-offered', 'no-offer', 'not-regional', 'already-appointed', 'already-on-panel', 'not-on-panel',
  'panel-full', 'organizer-twice', 'after-meeting', 'side-event-settled', 'place-taken', 'body-twice', 'unknown-body', 'quota-impossible', 'already-standing',
  'wrong-step', 'member-elsewhere', 'no-candidate', 'stepped-back', 'chosen-twice', 'wrong-seats', 'entity-twice', 'seed-differs', 'public-day-begun', 'public-day-far', 'public-value-to-come', 'body-decided',
  'departs-from-draw', 'departs-from-recommendation',
  'no-procedure', 'applications-closed', 'already-decided', 'wrong-stage', 'documents-missing', 'listed-twice', 'not-on-list', 'objection-late',
  'already-objected', 'no-objection', 'already-closed', 'period-runs', 'objections-stand', 'other-body', 'already-sent', 'already-ended',
  'document-twice', 'passes-by-status', 'other-ended', 'list-went-out', 'not-a-member-state', 'not-your-state', 'reason-not-public',
  'field-twice', 'condition-nowhere', 'condition-circle', 'condition-never', 'no-purpose', 'no-options', 'option-twice', 'limited-twice', 'registration-settled', 'house-full', 'form-changed',
  'unknown-topic', 'already-registered', 'no-participant', 'registration-not-open', 'registration-over', 'quota-none', 'quota-full', 'badge-unknown', 'badge-not-valid',
  'clock-ahead', 'already-checked-in', 'holder-needed', 'not-accredited', 'quota-unreadable', 'pool-unfit', 'file-too-large', 'file-of-other-kind', 'no-address', 'applicant-unreachable', 'letter-not-made',
  'no-programme', 'item-ends-early', 'least-over-most', 'no-sitting', 'sitting-open', 'sitting-suspended', 'speech-runs', 'no-segment', 'other-session', 'already-on-list', 'list-closed', 'asides-used',
  'not-waiting', 'not-last', 'not-speaking', 'given-meanwhile', 'speech-interrupted', 'not-your-panel', 'not-of-this-panel', 'statement-too-long', 'statement-too-large', 'statement-unreadable', 'recording-late', 'not-spoken', 'note-empty',
  'same-file', 'version-held', 'already-replaced', 'other-document', 'nobodys', 'nothing-submitted', 'already-submitted', 'already-withdrawn', 'already-brought-forward', 'not-brought-forward', 'not-such-a-meeting', 'intake-closed',
  'passage-outside', 'passage-differs', 'not-standing', 'too-few-to-join', 'too-few-pieces', 'unknown-code', 'code-dropped', 'code-twice', 'ladder-disorder', 'no-evidence', 'evidence-gone', 'sides-missing',
  'draft-closed', 'unknown-section', 'section-in-use', 'sentences-flagged', 'findings-bare', 'other-draft',
  'text-closed', 'revision-superseded', 'provision-gone', 'provision-agreed', 'empty-amendment', 'point-settled', 'point-gone', 'points-open', 'provisions-open', 'reserved', 'not-agreed', 'fates-missing', 'agreed-changed', 'others-sponsor', 'edits-unfit', 'place-unknown', 'silence-over', 'silence-runs', 'too-few-tied',
  'coalition-closed', 'only-leads', 'not-in-coalition', 'in-coalition', 'open-to-all', 'admitted-by-leads', 'not-asked', 'last-lead', 'no-such-item', 'fate-nowhere', 'runner-unnamed', 'runner-unshown', 'not-running',
  'request-settled', 'offer-settled', 'agreement-settled', 'same-side', 'other-provider', 'report-of-another', 'other-agreement',
  'region-missing', 'region-for-none', 'feeds-no-wider', 'table-twice', 'round-not-open', 'report-exists', 'report-submitted', 'report-empty', 'report-open', 'answer-empty', 'commitment-over', 'remarks-not-allowed', 'reviews-itself', 'reviewer-twice', 'peer-review-step',
  'text-not-agreed', 'label-taken', 'commitment-closed', 'benchmark-twice', 'pledge-length', 'renumbered', 'label-differs', 'amount-not-positive', 'currency-unknown', 'one-maker', 'partners-missing', 'not-a-maker', 'already-a-maker', 'not-common', 'last-maker', 'others-pledge', 'pledge-withdrawn', 'before-made', 'not-an-address', 'matches-itself', 'other-title', 'already-matched', 'both-seek',
  'no-vote-here', 'vote-suspended', 'no-voting-now', 'decision-begun', 'wrong-method', 'nothing-to-decide', 'other-revision', 'voted-twice', 'voted-otherwise', 'nothing-to-count', 'totals-exceed', 'no-list-closed', 'no-consensus', 'silence-runs-still', 'no-silence-runs', 'silence-ended', 'silence-ends-past', 'not-in-revision', 'not-taken-yet', 'taken-already', 'not-adopted', 'roll-unread',
  'practice-answers-nothing', 'practice-nowhere', 'practice-to-come', 'practice-elsewhere', 'criteria-unanswered', 'criterion-unexplained', 'reviewer-twice', 'reviewer-belongs', 'no-disagreement', 'tie-breaker-called', 'tie-breaker-outside', 'not-a-reviewer', 'conflict-stands', 'conflict-unexplained', 'conflict-undeclared', 'reviewer-bound', 'reviews-disagree', 'reviews-missing', 'reviews-otherwise', 'term-out-of-range', 'term-runs', 'use-own', 'use-shown-otherwise', 'not-used',
  'indicator-in-use', 'other-breakdown', 'too-many-decimals', 'period-to-come', 'value-twice', 'no-such-value', 'answer-bare', 'assessment-published', 'questions-open', 'table-uneven', 'count-unsafe', 'table-recoverable', 'table-emptied',
  'fund-closed', 'fund-in-use', 'objective-twice', 'objective-unknown', 'objective-in-use', 'outside-period', 'donor-kind-barred', 'donor-kind-differs', 'earmark-unexplained', 'rate-missing', 'rate-twice', 'rate-of-books', 'rate-unreadable', 'money-too-much', 'cash-short', 'account-overdrawn', 'entry-rested-on', 'already-reversed', 'reversal-of-reversal', 'before-entry',
  'contribution-settled', 'before-pledge', 'other-currency', 'arrangement-missing', 'before-arrangement', 'refund-beyond', 'free-too-little', 'beyond-asked', 'beyond-allocation', 'markers-missing', 'proposal-stands', 'not-of-committee', 'funding-objected', 'no-travel', 'not-developing', 'grant-stands', 'delegation-full',
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

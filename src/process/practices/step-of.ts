import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { neededVerdicts, reviewsSoFar } from './reviews-so-far.ts';
import type { PracticeState, Verdict } from './state.ts';

/** What is to be done next, and by whom. */
export interface PracticeStep {
  readonly next: 'screen' | 'mend' | 'improve' | 'call' | 'reply' | 'call-tie-breaker' | 'tie-breaker-reply' | 'decide' | 'renew' | 'none';
  readonly waitsFor: 'secretariat' | 'holder' | 'reviewers' | 'nobody';
  /** How many more reviewers are to be called, or verdicts to come in, of either side. */
  readonly un: number;
  readonly outside: number;
  /** What the reviews come to, once there is something to decide. */
  readonly outcome?: Verdict;
}

const nothing = { un: 0, outside: 0 } as const;

/** What is missing until a practice can be published, and for whom it waits; once published, whether its term is over by this day. */
export function stepOf(practice: PracticeState, today?: IsoDay): PracticeStep {
  switch (practice.status) {
    case 'submitted':
      return { next: 'screen', waitsFor: 'secretariat', ...nothing };
    case 'ineligible':
      return { next: 'mend', waitsFor: 'holder', ...nothing };
    case 'returned':
      return { next: 'improve', waitsFor: 'holder', ...nothing };
    case 'under-review':
      return stepOfReview(practice);
    case 'published':
      return today !== undefined && isOver(practice, today) ? { next: 'renew', waitsFor: 'secretariat', ...nothing } : { next: 'none', waitsFor: 'nobody', ...nothing };
    case 'declined':
    case 'expired':
    case 'withdrawn':
      return { next: 'none', waitsFor: 'nobody', ...nothing };
  }
}

/** GP-11: a term lasts to the end of its last day. */
export function isOver({ expiresOn }: Pick<PracticeState, 'expiresOn'>, today: IsoDay): boolean {
  return expiresOn !== undefined && expiresOn < today;
}

function stepOfReview(practice: PracticeState): PracticeStep {
  const { able, disagree, tieBreaker, outcome, wanting } = reviewsSoFar(practice);
  if (disagree && tieBreaker === undefined) return { next: 'call-tie-breaker', waitsFor: 'secretariat', ...nothing };
  if (disagree && tieBreaker?.verdict === undefined) return { next: 'tie-breaker-reply', waitsFor: 'reviewers', ...nothing };
  if (wanting.un === 0 && wanting.outside === 0 && outcome !== undefined) return { next: 'decide', waitsFor: 'secretariat', ...nothing, outcome };
  const called = (side: 'un' | 'outside') => able.filter((one) => one.side === side).length + (disagree && tieBreaker?.side === side ? 1 : 0);
  const toCall = { un: Math.max(0, neededVerdicts.un - called('un')), outside: Math.max(0, neededVerdicts.outside - called('outside')) };
  if (toCall.un + toCall.outside > 0) return { next: 'call', waitsFor: 'secretariat', ...toCall };
  return { next: 'reply', waitsFor: 'reviewers', ...wanting };
}

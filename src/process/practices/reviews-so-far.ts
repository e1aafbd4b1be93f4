import type { PracticeReviewer, PracticeState, Verdict } from './state.ts';

/** How many reviewers' verdicts a publication rests on at least, by where they stand (call for reviewers of the Network's repository, 2021). */
export const neededVerdicts = { un: 1, outside: 2 } as const;

export interface ReviewsSoFar {
  /** Who may give a verdict: everybody called who has declared no conflict; without the tie-breaker. */
  readonly able: readonly PracticeReviewer[];
  /** Of these, who gave one. */
  readonly replied: readonly PracticeReviewer[];
  /** Called in last, if there is one without a conflict. */
  readonly tieBreaker: PracticeReviewer | undefined;
  /** Somebody of the United Nations and somebody from outside replied, and not all say the same. */
  readonly disagree: boolean;
  /** What the verdicts come to: the tie-breaker's where the others disagree, otherwise what all say; undefined as long as it cannot be told. */
  readonly outcome: Verdict | undefined;
  /** Verdicts that are still wanted before anything can be published, the tie-breaker's counted with its side. */
  readonly wanting: { readonly un: number; readonly outside: number };
}

/** GP-5 to GP-8: the verdicts that count. What somebody with a declared conflict said counts nothing. */
export function reviewsSoFar({ reviewers }: Pick<PracticeState, 'reviewers'>): ReviewsSoFar {
  const unbiased = reviewers.filter(({ conflict }) => conflict !== 'declared');
  const able = unbiased.filter(({ tieBreaker }) => !tieBreaker);
  const replied = able.filter(({ verdict }) => verdict !== undefined);
  const tieBreaker = unbiased.findLast((one) => one.tieBreaker);
  const said = new Set(replied.flatMap(({ verdict }) => verdict ?? []));
  const disagree = said.size > 1 && replied.some(({ side }) => side === 'un') && replied.some(({ side }) => side === 'outside');
  const counted = disagree && tieBreaker?.verdict !== undefined ? [...replied, tieBreaker] : replied;
  const of = (wanted: PracticeReviewer['side']) => Math.max(0, neededVerdicts[wanted] - counted.filter(({ side }) => side === wanted).length);
  const [first, ...others] = said;
  const outcome = disagree ? tieBreaker?.verdict : others.length === 0 ? first : undefined;
  return { able, replied, tieBreaker, disagree, outcome, wanting: { un: of('un'), outside: of('outside') } };
}

/** The reviewer's number on the page, from 1, in the order in which they were called. */
export function reviewerNumber({ reviewers }: Pick<PracticeState, 'reviewers'>, person: string): number {
  return reviewers.findIndex((one) => one.person === person) + 1;
}

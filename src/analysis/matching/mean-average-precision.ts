/** How well arguments were matched with points, 0 … 1. */
export interface Precision {
  /** Pairs that people could not decide count as not matching. */
  readonly strict: number;
  /** They count as matching. */
  readonly relaxed: number;
}

export interface ScoredGroup {
  /** A row of scores for each pair: all points of the first argument, then of the second. */
  readonly scores: ArrayLike<number>;
  /** 1: matches, 0: does not, −1: not decided. As long as the scores. */
  readonly labels: ArrayLike<number>;
  readonly points: number;
}

/** By what the sum of precisions is divided: by how many of the arguments kept were matched rightly, or by how many were kept. */
export type DividedBy = 'matched' | 'kept';

/**
 * Mean average precision as track 1 of the shared task on key point analysis counts it (Friedman et al., 8th Workshop on Argument Mining, 2021; scorer in IBM/KPA_2021_shared_task, track_1_kp_matching.py):
 * in each group (a topic and a stance) every argument is matched with its best point, the better half of the arguments is kept, and average precision is computed over these; then the mean of all groups.
 * Divided by those `matched`, it is that scorer's figure: it asks whether right matches stand before wrong ones, not how many are right. Divided by all `kept`, wrong ones cost in full: always the lesser figure, equal only where all are right.
 */
export function meanAveragePrecision(groups: readonly ScoredGroup[], dividedBy: DividedBy = 'matched'): Precision {
  const mean = (isMatch: (label: number) => boolean) => groups.reduce((sum, group) => sum + averagePrecision(bestHalf(group).map(({ score, label }) => ({ score, right: isMatch(label) })), dividedBy), 0) / groups.length;
  return { strict: mean((label) => label === 1), relaxed: mean((label) => label !== 0) };
}

interface Best {
  readonly score: number;
  readonly label: number;
}

function bestHalf({ scores, labels, points }: ScoredGroup): readonly Best[] {
  const best: Best[] = [];
  for (let from = 0; from < scores.length; from += points) {
    let row = from;
    for (let other = from; other < from + points; other += 1) if ((scores[other] ?? 0) > (scores[row] ?? 0)) row = other;
    best.push({ score: scores[row] ?? 0, label: labels[row] ?? -1 });
  }
  return best.toSorted((a, b) => b.score - a.score).slice(0, Math.floor(best.length / 2));
}

/** The precision at each right match, added up; equal scores are one step, as scikit-learn takes them. Nought where nothing is right. */
function averagePrecision(ranked: readonly { readonly score: number; readonly right: boolean }[], dividedBy: DividedBy): number {
  let [sum, right] = [0, 0];
  for (let from = 0; from < ranked.length;) {
    let [to, found] = [from, 0];
    while (to < ranked.length && ranked[to]?.score === ranked[from]?.score) {
      if (ranked[to]?.right === true) found += 1;
      to += 1;
    }
    right += found;
    sum += (found * right) / to;
    from = to;
  }
  if (right === 0) return 0;
  return sum / (dividedBy === 'matched' ? right : ranked.length);
}

import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';

export const deskProblems = ['words-none', 'words-several', 'nothing-chosen', 'flagged-first', 'nothing-to-add', 'nothing-to-say', 'no-words'] as const;

/** Why the desk could not do what was asked, before the record was asked at all. */
export interface DeskProblem {
  readonly problem: (typeof deskProblems)[number];
  /** The words that were looked for. */
  readonly words?: string;
}

export function isDeskProblem(value: unknown): value is DeskProblem | Refusal {
  return isRefusal(value) || (typeof value === 'object' && value !== null && 'problem' in value);
}

import type { VNode } from 'preact';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import type { Visit } from '../../visit.ts';

/** Why nothing was done: a refusal of the record, or a sentence about what was typed. */
export type DeskProblem = Refusal | { readonly said: string };

export function Problem({ visit, problem }: { readonly visit: Visit; readonly problem: DeskProblem }): VNode {
  if (isRefusal(problem)) return <RefusalBanner visit={visit} refusal={problem} />;
  return (
    <div class="problems" role="alert">
      <h2>{visit.words('refusal.title')}</h2>
      <p>{problem.said}</p>
    </div>
  );
}

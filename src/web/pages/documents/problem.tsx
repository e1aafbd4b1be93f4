import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import type { Visit } from '../../visit.ts';

/** Why nothing was taken in: a refusal of the record, or a sentence about the file or the symbol, with its links. */
export type DocumentProblem = Refusal | { readonly said: ComponentChildren };

export function Problem({ visit, problem }: { readonly visit: Visit; readonly problem: DocumentProblem }): VNode {
  if ('code' in problem) return <RefusalBanner visit={visit} refusal={problem} />;
  return (
    <div class="problems" role="alert">
      <h2>{visit.words('refusal.title')}</h2>
      <p>{problem.said}</p>
    </div>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import type { Visit } from '../../visit.ts';

/** Why nothing was taken: a refusal of the record, or sentences about what was sent, all at once. */
export type InputProblem = Refusal | { readonly said: readonly ComponentChildren[] };

export function isProblem(value: unknown): value is InputProblem {
  return isRefusal(value) || (typeof value === 'object' && value !== null && 'said' in value);
}

export function Problem({ visit, problem, files }: { readonly visit: Visit; readonly problem: InputProblem; readonly files: boolean }): VNode {
  const { words } = visit;
  return (
    <>
      {isRefusal(problem) ? (
        <RefusalBanner visit={visit} refusal={problem} />
      ) : (
        <div class="problems" role="alert">
          <h2>{words('refusal.title')}</h2>
          <ul>
            {problem.said.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {files && <p>{words('apply.documents.again')}</p>}
    </>
  );
}

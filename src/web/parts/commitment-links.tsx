import type { VNode } from 'preact';
import type { CommitmentState } from '../../process/commitments/state.ts';
import { listThings } from '../../store/list-things.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import type { Option } from './labelled.tsx';
import { plainText } from './text.tsx';

/** The commitments of a process by their ids, in the order of their text. */
export type CommitmentsById = ReadonlyMap<string, CommitmentState>;

export async function loadCommitments({ store: { pool }, process, position }: Visit): Promise<CommitmentsById> {
  const all = await listThings(pool, { process, position, kind: 'commitment', order: [{ field: 'text' }, { field: 'order' }] });
  return new Map(all.map((one) => [String(one.id), one]));
}

/** What a commitment is called: its label of now and its title; the id where it is unknown. */
export function commitmentText(id: string, commitments: CommitmentsById, { language }: Pick<Visit, 'language'>): string {
  const found = commitments.get(id);
  return found === undefined ? id : `${found.label} · ${plainText(found.title, language)}`;
}

/** For a choice in a form: those that stand. */
export function commitmentOptions(commitments: CommitmentsById, visit: Visit): readonly Option[] {
  return [...commitments.values()].filter(({ status }) => status === 'standing').map(({ id }) => ({ value: String(id), label: commitmentText(id, commitments, visit) }));
}

export function CommitmentLinks({ visit, ids, commitments }: { readonly visit: Visit; readonly ids: readonly string[]; readonly commitments: CommitmentsById }): VNode {
  return (
    <ul class="plain commitments-of">
      {ids.map((id) => (
        <li key={id}>
          <a href={linkTo(visit, 'commitment', { id })}>{commitmentText(id, commitments, visit)}</a>
        </li>
      ))}
    </ul>
  );
}

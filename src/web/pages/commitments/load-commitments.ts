import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { AgreedProvision, AgreedText } from '../../../store/commitments/agreed-words.ts';
import { listThings } from '../../../store/list-things.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** The commitments of all texts, text by text in the order of each. */
export async function loadCommitments({ store: { pool }, process, position }: Visit): Promise<readonly CommitmentState[]> {
  return listThings(pool, { process, position, kind: 'commitment', order: [{ field: 'text' }, { field: 'order' }], limit: 2000 });
}

/** As a list or a choice names it: `7 · Data`; where its label says nothing but its title, its title alone. */
export function commitmentName({ label, title }: Pick<CommitmentState, 'label' | 'title'>, { language }: Pick<Visit, 'language'>): string {
  const name = plainText(title, language);
  return name === label ? name : `${label} · ${name}`;
}

/** The provisions of a commitment as they were agreed, in its own order; one that the text no longer has is absent. */
export function wordsOfCommitment({ provisions }: Pick<CommitmentState, 'provisions'>, text: AgreedText | undefined): readonly AgreedProvision[] {
  return provisions.flatMap((id) => text?.provisions.find((one) => one.id === id) ?? []);
}

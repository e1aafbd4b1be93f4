import { subjectKey } from '../vocabulary/ids.ts';
import type { CandidacyId, PersonId, SelectionId, SubjectKey } from '../vocabulary/ids.ts';

/** A person stands for a selection once, so the candidacy is named after both: `speakers-p-0123456789abcdef`. */
export function candidacyId(selection: SelectionId, person: PersonId): CandidacyId {
  return `${selection}-${person}` as CandidacyId;
}

export function candidacyKey(selection: SelectionId, person: PersonId): SubjectKey {
  return subjectKey('candidacy', candidacyId(selection, person));
}

import { may } from '../../../access/may.ts';
import { wasPublished } from '../../../process/practices/practice-use.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { actsFor } from '../../../process/vocabulary/standing.ts';
import { listThings } from '../../../store/list-things.ts';
import { listCommitments } from '../../../store/practices/commitment-words.ts';
import type { NamedCommitment } from '../../../store/practices/commitment-words.ts';
import type { Option } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { loadHolders } from '../inputs/holder-choice.tsx';
import type { Holders } from '../inputs/holder-choice.tsx';

/** What can be chosen in the forms of a practice's page; empty where the visitor has no such form. */
export interface ActChoices {
  readonly commitments: readonly NamedCommitment[];
  readonly holders: Holders | undefined;
  /** The visitor's own reports, in which they may have told of the practice. */
  readonly reports: readonly Option[];
}

/** Whether its words may be written anew here and now: amended before it is out, revised afterwards. */
export function mayWrite({ actor, asOf }: Visit, practice: PracticeState): 'amend' | 'revise' | undefined {
  if (asOf !== undefined || !actsFor(actor, practice.holder)) return undefined;
  if (['submitted', 'ineligible', 'returned'].includes(practice.status)) return may(actor, 'amend-practice', practice) ? 'amend' : undefined;
  return ['published', 'expired'].includes(practice.status) && may(actor, 'revise-practice', practice) ? 'revise' : undefined;
}

/** GP-13: who may say that they use it: not its own, and only once it was published. */
export function mayNoteUse({ actor, asOf }: Visit, practice: PracticeState): boolean {
  return asOf === undefined && may(actor, 'note-practice-use', practice) && wasPublished(practice) && actor.of !== practice.holder && (actor.standing === 'secretariat' || actor.of !== undefined);
}

export async function loadActChoices(visit: Visit, practice: PracticeState): Promise<ActChoices> {
  const { store: { pool }, process, position, actor } = visit;
  const [writes, uses] = [mayWrite(visit, practice) !== undefined, mayNoteUse(visit, practice)];
  const [commitments, holders, reports] = await Promise.all([
    writes ? listCommitments(pool, process, position) : [],
    uses && actor.standing === 'secretariat' ? loadHolders(visit) : undefined,
    uses && actor.standing === 'delegation' ? listThings(pool, { process, position, kind: 'report', where: { state: actor.of }, limit: 100 }) : [],
  ]);
  return { commitments, holders, reports: reports.map(({ id, title }) => ({ value: subjectKey('report', id), label: title })) };
}

import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { candidacyKey } from './candidacy-id.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsForPerson } from './own.ts';

const shape = z.object({ selection: idOf<SelectionId>(), person: personId });
export type CandidacyWithdrawn = DecidedAct<'candidacy-withdrawn', z.infer<typeof shape>>;

export const candidacyWithdrawn = declareParticipationAct({
  type: 'candidacy-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => candidacyKey(data.selection, data.person),
  sentence: (data) => ({ parts: { person: { is: 'person', person: data.person }, selection: { is: 'subject', subject: subjectKey('selection', data.selection) } } }),
  after: (state, _, act) => ({ ...before(state, 'candidacy', act), status: 'withdrawn' }),
});

/** BO-22. The entity that put somebody forward does not take them back: stepping back is the person's own. */
export const withdrawCandidacy = declareParticipationCommand<'withdraw-candidacy', typeof shape, 'candidacy', CandidacyWithdrawn>({
  name: 'withdraw-candidacy',
  shape,
  subject: candidacyWithdrawn.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('selection', data.selection)],
  decide: (data, known) => {
    const selection = consult(known, 'selection', subjectKey('selection', data.selection));
    if (known.subject === undefined || selection === undefined) return refuse('no-candidate', 'BO-22', { person: data.person });
    if (!actsForPerson(known.by, data.person)) return refuse('not-yours', 'BO-22');
    if (known.subject.status === 'withdrawn') return refuse('nothing-changes', 'BO-22');
    const decided = selection.status === 'decided' || (selection.decided ?? []).some(({ persons }) => persons.includes(data.person));
    return decided ? refuse('wrong-step', 'BO-22', { status: 'decided' }) : [{ type: 'candidacy-withdrawn', data }];
  },
});

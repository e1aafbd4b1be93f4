import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { candidaciesOf, chosenLists, departs, personsIn, refuseLists, withLists } from './chosen-lists.ts';
import type { ChosenList } from './chosen-lists.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseExcluded } from './refuse-excluded.ts';
import { refuseStep } from './refuse-step.ts';
import { refuseDecided } from './selection-recommended.ts';
import type { SelectionState } from './state.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  /** Of the bodies that are decided now: of a joint lottery the committee first, so that it can advise on the speakers. */
  lists: chosenLists,
  /** Needed where the decision departs from the recommendation, or without one from the draw. */
  reason: prose.exactOptional(),
  /** The selections that this one excludes, looked at again. */
  excludes: z.array(idOf<SelectionId>()).max(10).exactOptional(),
});
export type SelectionDecided = DecidedAct<'selection-decided', z.infer<typeof shape>>;

/** The President's office decides; the secretariat records it. */
export const selectionDecided = declareParticipationAct({
  type: 'selection-decided',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: (data) => {
    const parts = { selection: { is: 'subject', subject: subjectKey('selection', data.selection) }, count: { is: 'count', count: personsIn(data.lists).length } } as const;
    return data.reason === undefined ? { form: 'bare', parts } : { form: 'reason', parts: { ...parts, reason: { is: 'text', text: data.reason } } };
  },
  after: (state, { lists, reason }, act) => {
    const { reason: earlier, ...selection } = before(state, 'selection', act);
    const decided = withLists(selection.decided ?? [], lists);
    const given = reason ?? earlier;
    return { ...selection, status: decided.length === selection.bodies.length ? 'decided' : selection.status, decided, ...(given !== undefined && { reason: given }) };
  },
});

/** BO-19, BO-21, BO-22, BO-26. The selection is decided when all of its bodies are. */
export const decideSelection = declareParticipationCommand<'decide-selection', typeof shape, 'selection', SelectionDecided>({
  name: 'decide-selection',
  shape,
  subject: selectionDecided.subject,
  mentions: () => [],
  consults: ({ selection, lists, excludes }) => [...candidaciesOf(selection, lists), ...(excludes ?? []).map((id) => subjectKey('selection', id))],
  decide: (data, known) => {
    const selection = known.subject;
    if (selection === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    const decided = selection.decided ?? [];
    const refused =
      refuseStep(selection, ['drawn', 'recommended']) ??
      refuseDecided(data.lists, decided) ??
      refuseLists(selection, data.lists, { rule: 'BO-26', full: false, steppedBack: false, taken: decided }, known) ??
      refuseExcluded(selection, data.excludes ?? [], personsIn(data.lists), known) ??
      refuseUnexplained(selection, data.lists, data.reason);
    return refused ?? [{ type: 'selection-decided', data }];
  },
});

/** Of each body the recommendation counts where there is one, otherwise the draw. */
function refuseUnexplained({ drawn, recommended }: SelectionState, lists: readonly ChosenList[], reason: string | undefined): Refusal | undefined {
  if (reason !== undefined) return undefined;
  for (const list of lists) {
    const advised = recommended?.some(({ body }) => body === list.body) ?? false;
    if (departs(list, (advised ? recommended : drawn) ?? [])) return refuse(advised ? 'departs-from-recommendation' : 'departs-from-draw', 'BO-26');
  }
  return undefined;
}

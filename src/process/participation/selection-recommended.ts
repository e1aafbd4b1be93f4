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
import type { SelectionState } from './state.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  /** Of the bodies that something is recommended for; the others stay as they were. */
  lists: chosenLists,
  /** Needed where the recommendation departs from the draw. */
  reason: prose.exactOptional(),
  /** The selections that this one excludes, looked at again. */
  excludes: z.array(idOf<SelectionId>()).max(10).exactOptional(),
});
export type SelectionRecommended = DecidedAct<'selection-recommended', z.infer<typeof shape>>;

/** The steering committee advises; whoever decides may decide otherwise. */
export const selectionRecommended = declareParticipationAct({
  type: 'selection-recommended',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: (data) => {
    const parts = { selection: { is: 'subject', subject: subjectKey('selection', data.selection) }, count: { is: 'count', count: personsIn(data.lists).length } } as const;
    return data.reason === undefined ? { form: 'bare', parts } : { form: 'reason', parts: { ...parts, reason: { is: 'text', text: data.reason } } };
  },
  after: (state, { lists, reason }, act) => {
    const { reason: _, ...selection } = before(state, 'selection', act);
    return { ...selection, status: 'recommended', recommended: withLists(selection.recommended ?? [], lists), ...(reason !== undefined && { reason }) };
  },
});

/** BO-19, BO-21, BO-22, BO-25. */
export const recommendSelection = declareParticipationCommand<'recommend-selection', typeof shape, 'selection', SelectionRecommended>({
  name: 'recommend-selection',
  shape,
  subject: selectionRecommended.subject,
  mentions: () => [],
  consults: ({ selection, lists, excludes }) => [...candidaciesOf(selection, lists), ...(excludes ?? []).map((id) => subjectKey('selection', id))],
  decide: (data, known) => {
    const selection = known.subject;
    if (selection === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    const decided = selection.decided ?? [];
    const refused =
      refuseStep(selection, ['drawn', 'recommended']) ??
      refuseDecided(data.lists, decided) ??
      refuseLists(selection, data.lists, { rule: 'BO-25', full: false, steppedBack: false, taken: [...decided, ...(selection.recommended ?? [])] }, known) ??
      refuseExcluded(selection, data.excludes ?? [], personsIn(data.lists), known) ??
      refuseUnexplained(selection, data.lists, data.reason);
    return refused ?? [{ type: 'selection-recommended', data }];
  },
});

/** BO-19: a body is decided once. */
export function refuseDecided(lists: readonly ChosenList[], decided: readonly ChosenList[]): Refusal | undefined {
  const again = lists.find(({ body }) => decided.some((list) => list.body === body));
  return again === undefined ? undefined : refuse('body-decided', 'BO-19', { body: again.body });
}

function refuseUnexplained({ drawn }: SelectionState, lists: readonly ChosenList[], reason: string | undefined): Refusal | undefined {
  return reason === undefined && lists.some((list) => departs(list, drawn ?? [])) ? refuse('departs-from-draw', 'BO-25') : undefined;
}

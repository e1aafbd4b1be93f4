import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { candidaciesOf, chosenLists, personsIn, refuseLists } from './chosen-lists.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { publicValue, refuseBeforeDay } from './public-source.ts';
import { refuseStep } from './refuse-step.ts';
import type { SelectionState } from './state.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  /** The seed, secret until now, as text, of whose UTF-8 bytes the commitment is the SHA-256. */
  seed: z.string().regex(/^[\x21-\x7e]{1,200}$/u),
  /** What the public source showed. The record from before rule BO-27 has none. */
  publicValue: publicValue.exactOptional(),
  lists: chosenLists,
});
const commandShape = shape.extend({ publicValue });
export type SelectionDrawn = DecidedAct<'selection-drawn', z.infer<typeof shape>>;

export const selectionDrawn = declareParticipationAct({
  type: 'selection-drawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: ({ selection, lists, seed, publicValue: value }) => {
    const parts = { selection: { is: 'subject', subject: subjectKey('selection', selection) }, count: { is: 'count', count: personsIn(lists).length }, seed: { is: 'text', text: seed } } as const;
    return value === undefined ? { form: 'bare', parts } : { form: 'value', parts: { ...parts, value: { is: 'text', text: value } } };
  },
  after: (state, { seed, publicValue: value, lists }, act) => ({ ...before(state, 'selection', act), status: 'drawn', seed, drawn: lists, ...(value !== undefined && { publicValue: value, drawnAt: act.at }) }),
});

/** BO-19, BO-24, BO-27. That the seed is the one committed to (BO-23) is checked by `refuseSeed` where the command is given: hashing is not for a decision. */
export const drawSelection = declareParticipationCommand<'draw-selection', typeof commandShape, 'selection', SelectionDrawn>({
  name: 'draw-selection',
  shape: commandShape,
  subject: selectionDrawn.subject,
  mentions: () => [],
  consults: (data) => candidaciesOf(data.selection, data.lists),
  decide: (data, known) => {
    const selection = known.subject;
    if (selection === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    const missing = selection.bodies.find(({ id }) => !data.lists.some(({ body }) => body === id));
    const refused =
      refuseStep(selection, ['computed']) ??
      (selection.publicSource === undefined ? refuse('wrong-step', 'BO-19', { status: 'closed' }) : refuseBeforeDay(selection.publicSource, known.at)) ??
      refuseLists(selection, data.lists, { rule: 'BO-24', full: true, steppedBack: true, taken: [] }, known) ??
      (missing === undefined ? undefined : refuse('wrong-seats', 'BO-24', { body: missing.id, seats: missing.seats, persons: 0 }));
    return refused ?? [{ type: 'selection-drawn', data }];
  },
});

/** BO-23: refused where the seed does not hash to what was committed to. `sha256` gives lower-case hexadecimal of the text's UTF-8 bytes. */
export function refuseSeed(selection: Pick<SelectionState, 'id' | 'seedCommitment'>, seed: string, sha256: (text: string) => string): Refusal | undefined {
  return sha256(seed) === selection.seedCommitment ? undefined : refuse('seed-differs', 'BO-23', { id: selection.id });
}

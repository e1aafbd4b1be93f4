import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, InputId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf } from '../vocabulary/shapes.ts';
import { isState } from '../vocabulary/states/state.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { inputsStage } from './state.ts';

const shape = z.object({ input: idOf<InputId>(), by: countryCode, event: idOf<EventId>().exactOptional() });
export type InputReferredTo = DecidedAct<'input-referred-to', z.infer<typeof shape>>;

export const inputReferredTo = inputsStage.act({
  type: 'input-referred-to',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('input', data.input),
  sentence: (data) => ({ parts: { state: { is: 'state', code: data.by }, input: { is: 'subject', subject: subjectKey('input', data.input) } } }),
  after: (state, { input: _input, ...reference }, act) => {
    const before = inputsStage.before(state, 'input', act);
    return { ...before, references: [...before.references, { ...reference, at: act.at }] };
  },
});

/** IN-8: once an input was brought forward, any State may refer to it (work plan, F4:L419). */
export const referToInput = inputsStage.command<'refer-to-input', typeof shape, 'input', InputReferredTo>({
  name: 'refer-to-input',
  shape,
  subject: inputReferredTo.subject,
  mentions: ({ event }) => (event === undefined ? [] : [subjectKey('event', event)]),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.input });
    if (!isState(data.by)) return refuse('not-a-state', 'IN-8', { code: data.by });
    if (!actsFor(known.by, data.by)) return refuse('not-yours', 'IN-8');
    if (before.status === 'withdrawn') return refuse('already-withdrawn', 'IN-8');
    if (before.sponsors.length === 0) return refuse('not-brought-forward', 'IN-8');
    const again = before.references.some((one) => one.by === data.by && one.event === data.event);
    return again ? refuse('nothing-changes', 'IN-8') : [{ type: 'input-referred-to', data }];
  },
});

import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { InputId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { inputsStage } from './state.ts';

const shape = z.object({ input: idOf<InputId>(), reason: prose.exactOptional() });
export type InputWithdrawn = DecidedAct<'input-withdrawn', z.infer<typeof shape>>;

export const inputWithdrawn = inputsStage.act({
  type: 'input-withdrawn',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('input', data.input),
  sentence: (data) => ({ parts: { input: { is: 'subject', subject: subjectKey('input', data.input) } } }),
  after: (state, { reason }, act) => ({ ...inputsStage.before(state, 'input', act), status: 'withdrawn', ...(reason !== undefined && { reason }), changedAt: act.position }),
});

/** IN-6: whoever submitted an input withdraws it; it no longer counts, and what rests on it is flagged. */
export const withdrawInput = inputsStage.command<'withdraw-input', typeof shape, 'input', InputWithdrawn>({
  name: 'withdraw-input',
  shape,
  subject: inputWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.input });
    if (!actsFor(known.by, before.holder)) return refuse('not-yours', 'IN-6');
    return before.status === 'withdrawn' ? refuse('already-withdrawn', 'IN-6') : [{ type: 'input-withdrawn', data }];
  },
});

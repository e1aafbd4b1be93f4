import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { InputId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { inputWords, refuseWords, thingsInWords } from './input-words.ts';
import { inputsStage } from './state.ts';

const shape = z.object({ input: idOf<InputId>(), ...inputWords, reason: prose.exactOptional() });
export type InputCorrected = DecidedAct<'input-corrected', z.infer<typeof shape>>;

/** What it said before stays in the record and can be read as of then. */
export const inputCorrected = inputsStage.act({
  type: 'input-corrected',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('input', data.input),
  sentence: (data) => ({ parts: { input: { is: 'subject', subject: subjectKey('input', data.input) } } }),
  after: (state, { input: _input, reason: _reason, ...words }, act) => {
    const before = inputsStage.before(state, 'input', act);
    return { ...before, ...words, corrections: before.corrections + 1, changedAt: act.position };
  },
});

/** IN-6: whoever submitted an input corrects it, while it stands. */
export const correctInput = inputsStage.command<'correct-input', typeof shape, 'input', InputCorrected>({
  name: 'correct-input',
  shape,
  subject: inputCorrected.subject,
  mentions: () => [],
  consults: thingsInWords,
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.input });
    if (!actsFor(known.by, before.holder)) return refuse('not-yours', 'IN-6');
    if (before.status === 'withdrawn') return refuse('already-withdrawn', 'IN-6');
    const wrong = refuseWords(data, known);
    if (wrong !== undefined) return wrong;
    const same = before.title === data.title && before.text === data.text && before.language === data.language && sameList(before.attachments, data.attachments) && sameList(before.themes, data.themes);
    return same ? refuse('nothing-changes', 'IN-6') : [{ type: 'input-corrected', data }];
  },
});

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

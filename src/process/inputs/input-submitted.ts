import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { idPattern, subjectKey } from '../vocabulary/ids.ts';
import type { EventId, GroupId, InputId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, instant } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refuseSubmitter, submitterThings } from './check-submitter.ts';
import { refuseWords, thingsInWords, inputWords } from './input-words.ts';
import { inputChannels, inputForms, inputsStage } from './state.ts';

const asked = z.object({
  input: idOf<InputId>(),
  form: z.enum(inputForms),
  holder: z.union([countryCode, z.string().regex(idPattern)]),
  group: idOf<GroupId>().exactOptional(),
  ...inputWords,
  event: idOf<EventId>().exactOptional(),
  channel: z.enum(inputChannels),
  /** When it was handed in, where that was before it was entered here; never after. */
  receivedAt: instant.exactOptional(),
});
const shape = asked.omit({ receivedAt: true }).extend({ submittedAt: instant, late: z.boolean() });
export type InputSubmitted = DecidedAct<'input-submitted', z.infer<typeof shape>>;

export const inputSubmitted = inputsStage.act({
  type: 'input-submitted',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('input', data.input),
  sentence: (data) => ({
    form: `${data.form}${data.late ? '-late' : ''}`,
    parts: { who: { is: 'holder', of: data.holder }, title: { is: 'text', text: data.title }, ...(data.event !== undefined && { event: { is: 'subject', subject: subjectKey('event', data.event) } }) },
  }),
  after: (_, { input, ...rest }, act) => ({ kind: 'input', id: input, ...rest, sponsors: [], references: [], corrections: 0, status: 'standing', changedAt: act.position }),
});

/**
 * IN-2: in somebody's name. IN-3: it says something. IN-4: late is what was handed in after the deadline of its meeting;
 * it is marked, or refused where the intake says so. IN-5: the same holder submits the same words once.
 */
export const submitInput = inputsStage.command<'submit-input', typeof asked, 'input', InputSubmitted>({
  name: 'submit-input',
  shape: asked,
  subject: ({ input }) => subjectKey('input', input),
  mentions: ({ event }) => (event === undefined ? [] : [subjectKey('event', event)]),
  consults: (data) => [...submitterThings(data), ...thingsInWords(data), ...(data.event === undefined ? [] : [subjectKey('intake', data.event)])],
  counts: (data) => (data.text === '' ? [] : [sameWords(data)]),
  decide: ({ receivedAt, ...data }, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.input });
    const wrong = refuseSubmitter(data, known) ?? refuseWords(data, known);
    if (wrong !== undefined) return wrong;
    if (data.text !== '' && known.count(sameWords(data)) > 0) return refuse('already-submitted', 'IN-5');
    const submittedAt = receivedAt !== undefined && receivedAt < known.at && known.by.standing === 'secretariat' ? receivedAt : known.at;
    const intake = data.event === undefined ? undefined : consult(known, 'intake', subjectKey('intake', data.event));
    const late = intake !== undefined && submittedAt > intake.deadline;
    if (late && intake.late === 'refused') return refuse('intake-closed', 'IN-4', { deadline: intake.deadline, zone: intake.timeZone });
    return [{ type: 'input-submitted', data: { ...data, submittedAt, late } }];
  },
});

/** The very words in the same name: a second copy of what stands, not of what was withdrawn. */
function sameWords({ holder, text }: { readonly holder: string; readonly text: string }): Selection {
  return { kind: 'input', where: { holder, text, status: 'standing' } };
}

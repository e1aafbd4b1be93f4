import { may } from '../../../access/may.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { InputProblem } from '../inputs/input-problem.tsx';
import { holderIn } from '../inputs/take-input.ts';
import { valuesIn, wordsOf, wrongIn } from './practice-values.ts';

/** A new practice, in the sender's name or, from the secretariat, in that of whoever handed it in. The same form sent twice is one practice. */
export async function takePractice(visit: Visit, sent: SentForm): Promise<{ readonly id: string; readonly position: number } | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'submit-practice')) return refuse('not-allowed', 'PA-2', { act: 'submit-practice' });
  const [values, holder] = [valuesIn(sent.fields), holderIn(visit, sent.fields)];
  const said = [...(holder === '' ? [visit.words('submit.no-holder')] : []), ...wrongIn(values, visit)];
  if (said.length > 0) return { said };
  const practice = `${slugOf(values.title).slice(0, 48).replace(/-+$/u, '') || 'practice'}-${sent.commandId.slice(0, 8)}`;
  const done = await performAct(visit, { sent, commands: [{ name: 'submit-practice', data: { practice, holder, ...wordsOf(values, visit.language) } }] });
  return isRefusal(done) ? done : { id: practice, position: done.position };
}

/** GP-3, GP-9, GP-12: the words of one that is there anew: amended as long as it is not out, revised once it is. */
export async function takeWords(visit: Visit, sent: SentForm, practice: PracticeState): Promise<{ readonly position: number } | InputProblem> {
  const values = valuesIn(sent.fields);
  const said = wrongIn(values, visit);
  if (said.length > 0) return { said };
  const name = practice.status === 'published' || practice.status === 'expired' ? 'revise-practice' : 'amend-practice';
  return performAct(visit, { sent, commands: [{ name, data: { practice: practice.id, ...wordsOf(values, practice.language) } }], about: subjectKey('practice', practice.id) });
}

import { webAddress } from '../../../process/practices/shapes.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { isProblem } from '../inputs/input-problem.tsx';
import type { InputProblem } from '../inputs/input-problem.tsx';
import { holderIn } from '../inputs/take-input.ts';
import { takeWords } from './take-practice.ts';

/** Whichever form of a practice's page was sent. */
export async function answerPractice(visit: Visit, sent: SentForm, practice: PracticeState): Promise<Response | InputProblem> {
  const href = linkTo(visit, 'practice', { id: practice.id });
  if (sent.act === 'amend' || sent.act === 'revise') {
    const done = await takeWords(visit, sent, practice);
    return isProblem(done) ? done : toDone(href, done.position);
  }
  const command = commandOf(visit, sent, practice.id);
  if (isProblem(command)) return command;
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('practice', practice.id) });
  return isRefusal(done) ? done : toDone(href, done.position);
}

function commandOf(visit: Visit, { act, fields }: SentForm, practice: string): ProcessCommand | InputProblem {
  const { words, actor } = visit;
  const [reason, note, address, thing, until] = [textField(fields, 'reason'), textField(fields, 'note'), textField(fields, 'address'), textField(fields, 'thing'), parseIsoDay(textField(fields, 'until'))];
  switch (act) {
    case 'withdraw':
      return reason === '' ? { said: [words('practices.no-reason')] } : { name: 'withdraw-practice', data: { practice, reason } };
    case 'use': {
      const holder = holderIn(visit, fields);
      const said = [...(holder === '' ? [words('submit.no-holder')] : []), ...(note === '' ? [words('practices.use.no-note')] : []), ...(address !== '' && !webAddress.safeParse(address).success ? [words('practices.no-address', { line: address.slice(0, 100) })] : [])];
      return said.length > 0 ? { said } : { name: 'note-practice-use', data: { practice, holder, note, ...(address !== '' && { address }), ...(parseSubjectKey(thing) !== undefined && { thing }) } };
    }
    case 'stop-use':
      return { name: 'withdraw-practice-use', data: { practice, holder: actor.of ?? '' } };
    case 'renew':
      return until === undefined ? { said: [words('practices.no-day')] } : { name: 'renew-practice', data: { practice, expiresOn: until } };
    case 'expire':
      return { name: 'expire-practice', data: { practice } };
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

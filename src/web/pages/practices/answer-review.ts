import { randomBytes } from 'node:crypto';
import type { ProcessCommand } from '../../../process/commands.ts';
import { eligibilityCriteria, reviewCriteria, verdicts } from '../../../process/practices/state.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { isProblem } from '../inputs/input-problem.tsx';
import type { InputProblem } from '../inputs/input-problem.tsx';
import { personOf } from '../standings/standings-page.tsx';

/** Whichever form of the page of a review was sent, by a reviewer or by the secretariat. */
export async function answerReview(visit: Visit, sent: SentForm, practice: PracticeState): Promise<Response | InputProblem> {
  const commands = await commandsOf(visit, sent, practice.id);
  if (isProblem(commands)) return commands;
  const done = await performAct(visit, { sent, commands, about: subjectKey('practice', practice.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'practiceReview', { id: practice.id }), done.position);
}

async function commandsOf(visit: Visit, sent: SentForm, practice: string): Promise<readonly ProcessCommand[] | InputProblem> {
  const { words } = visit;
  const [reason, until] = [textField(sent.fields, 'reason'), parseIsoDay(textField(sent.fields, 'until'))];
  const reasoned = (name: 'return-practice' | 'decline-practice') => (reason === '' ? { said: [words('practices.no-reason')] } : [{ name, data: { practice, reason } } as const]);
  switch (sent.act) {
    case 'screen':
      return screening(sent, practice);
    case 'call':
      return calling(visit, sent, practice, 'call-reviewer');
    case 'call-tie-breaker':
      return calling(visit, sent, practice, 'call-tie-breaker');
    case 'declare':
      return declaring(visit, sent, practice);
    case 'verdict':
      return judging(visit, sent, practice);
    case 'publish':
      return until === undefined ? { said: [words('practices.no-day')] } : [{ name: 'publish-practice', data: { practice, expiresOn: until } }];
    case 'return':
      return reasoned('return-practice');
    case 'decline':
      return reasoned('decline-practice');
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

/** What was not answered is left out, and the decision says so. */
function screening({ fields }: SentForm, practice: string): readonly ProcessCommand[] {
  const answers = eligibilityCriteria.flatMap((criterion) => {
    const [met, note] = [textField(fields, `met-${criterion}`), textField(fields, `note-${criterion}`)];
    return met === 'yes' || met === 'no' ? [{ criterion, met: met === 'yes', ...(note !== '' && { note }) }] : [];
  });
  return [{ name: 'screen-practice', data: { practice, answers } }];
}

/** Who is called becomes an expert of the process, if they are not one yet: only so can they give their review themselves. */
async function calling(visit: Visit, { fields }: SentForm, practice: string, name: 'call-reviewer' | 'call-tie-breaker'): Promise<readonly ProcessCommand[] | InputProblem> {
  const { store: { pool }, process, head, words } = visit;
  const [expert, whom, of] = [textField(fields, 'expert'), textField(fields, 'whom'), textField(fields, 'of')];
  const person = await personOf(visit, whom === '' ? expert : whom);
  const side = (['un', 'outside'] as const).find((one) => one === textField(fields, 'side'));
  if (person === undefined || side === undefined) return { said: [words(person === undefined ? 'practices.call.nobody' : 'practices.call.no-side')] };
  const held = await listThings(pool, { process, position: head, kind: 'standing', where: { person, standing: 'expert', status: 'held' }, limit: 1 });
  const standing = { name: 'give-standing', data: { id: `standing-${randomBytes(4).toString('hex')}`, person, standing: 'expert' } } as const;
  return [...(held.length > 0 ? [] : [standing]), { name, data: { practice, person, side, ...(of !== '' && { of }) } }];
}

function declaring({ words }: Visit, { fields }: SentForm, practice: string): readonly ProcessCommand[] | InputProblem {
  const [person, note] = [textField(fields, 'person'), textField(fields, 'note')];
  const conflict = (['none', 'declared'] as const).find((one) => one === textField(fields, 'conflict'));
  return conflict === undefined ? { said: [words('practices.declare.choose')] } : [{ name: 'declare-conflict', data: { practice, person, conflict, ...(note !== '' && { note }) } }];
}

function judging({ words }: Visit, { fields }: SentForm, practice: string): readonly ProcessCommand[] | InputProblem {
  const [quality, method, applicability] = reviewCriteria.map((criterion) => textField(fields, criterion));
  const verdict = verdicts.find((one) => one === textField(fields, 'verdict'));
  const missing = reviewCriteria.filter((criterion) => textField(fields, criterion) === '');
  const said = [...missing.map((criterion) => words('practices.missing', { field: words(`practices.review.${criterion}`) })), ...(verdict === undefined ? [words('practices.verdict.choose')] : [])];
  if (verdict === undefined || said.length > 0 || quality === undefined || method === undefined || applicability === undefined) return { said };
  return [{ name: 'give-verdict', data: { practice, person: textField(fields, 'person'), verdict, reasons: { quality, method, applicability } } }];
}

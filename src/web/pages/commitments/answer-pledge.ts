import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { PledgeState } from '../../../process/commitments/state.ts';
import { updateStatuses } from '../../../process/commitments/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { InputProblem } from '../inputs/input-problem.tsx';
import { dataOf, linesIn, wrongIn } from './pledge-data.ts';
import { takePledgeFile } from './pledge-file.ts';
import { valuesOf } from './pledge-values.ts';

/** Whichever form of a pledge's page was sent. */
export async function answerPledge(visit: Visit, sent: SentForm, pledge: PledgeState): Promise<Response | InputProblem> {
  const command = sent.act === 'amend' ? await amendment(visit, sent, pledge) : commandOf(visit, sent, pledge);
  if ('said' in command || isRefusal(command)) return command;
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('pledge', pledge.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'pledge', { id: pledge.id }), done.position);
}

async function amendment(visit: Visit, sent: SentForm, pledge: PledgeState): Promise<ProcessCommand | InputProblem> {
  // Before a file is kept, it is asked whether they may.
  if (visit.asOf !== undefined || !may(visit.actor, 'amend-pledge', pledge)) return refuse('not-allowed', 'PA-2', { act: 'amend-pledge' });
  const values = valuesOf(sent.fields);
  const said = wrongIn(visit, values);
  if (said.length > 0) return { said };
  const file = await takePledgeFile(visit, sent.fields);
  if (file !== undefined && isRefusal(file)) return file;
  const held = new Set(textFields(sent.fields, 'held'));
  const files = file === undefined ? pledge.files.filter(({ sha256 }) => held.has(sha256)) : [file];
  return { name: 'amend-pledge', data: { pledge: pledge.id, by: textField(sent.fields, 'by'), ...dataOf(visit, values, files) } };
}

function commandOf({ words }: Visit, { act, fields }: SentForm, { id }: PledgeState): ProcessCommand | InputProblem {
  const said = (name: string) => textField(fields, name);
  const by = said('by');
  if (by === '') return { said: [words('pledge.no-maker')] };
  switch (act) {
    case 'join':
      return { name: 'join-pledge', data: { pledge: id, holder: by } };
    case 'leave':
      return { name: 'leave-pledge', data: { pledge: id, holder: by } };
    case 'withdraw':
      return said('reason') === '' ? refuse('reason-needed', 'CM-18') : { name: 'withdraw-pledge', data: { pledge: id, holder: by, reason: said('reason') } };
    case 'match':
      return said('matched') === '' || said('matched-title') === '' ? { said: [words('pledge.match.both')] } : { name: 'match-pledge', data: { pledge: id, by, matched: said('matched'), title: said('matched-title') } };
    case 'update': {
      const status = updateStatuses.find((one) => one === said('status'));
      if (status === undefined || said('update-text') === '' || parseIsoDay(said('on')) === undefined) return { said: [words('pledge.update.incomplete')] };
      return { name: 'update-pledge', data: { pledge: id, by, on: said('on'), status, text: said('update-text'), evidence: [...linesIn(said('evidence'))] } };
    }
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

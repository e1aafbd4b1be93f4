import type { ProcessCommand } from '../../../process/commands.ts';
import { commandsAccrediting } from '../../../process/participation/commands-accrediting.ts';
import { decidingBodies } from '../../../process/participation/state.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { keepReason } from '../../../store/participation/objection-reasons.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { procedureId } from './load-accreditation.ts';
import { sendOutcome } from './outcome-letter.ts';
import { takeApplication } from './take-application.ts';

interface Answering {
  readonly sent: SentForm;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
}

/** What was sent from an application's page, or from the list on which it stands. */
export async function answerApplication(visit: Visit, { sent, application, procedure }: Answering): Promise<Response | Refusal> {
  const back = linkTo(visit, 'application', { id: application.id });
  if (sent.act === 'correct') {
    const done = await takeApplication(visit, { sent, procedure, person: application.person, application });
    return isRefusal(done) ? done : toDone(back, done.position);
  }
  if (sent.act === 'letter') return sendOutcome(visit, { sent, application });
  const commands = await commandsFor(visit, { sent, application, procedure });
  if (isRefusal(commands)) return commands;
  const done = await performAct(visit, { sent, commands, about: subjectKey('application', application.id) });
  if (isRefusal(done)) return done;
  const from = textField(sent.fields, 'back') === 'list' && application.circulation !== undefined ? linkTo(visit, 'circulation', { id: application.circulation }) : back;
  return toDone(from, done.position);
}

async function commandsFor(visit: Visit, { sent: { act, fields }, application, procedure }: Answering): Promise<readonly ProcessCommand[] | Refusal> {
  const of = { application: application.id };
  const list = application.circulation ?? '';
  const reason = textField(fields, 'reason');
  const state = visit.actor.of ?? '';
  switch (act) {
    case 'ask':
      return [{ name: 'ask-corrections', data: { ...of, what: textField(fields, 'what') } }];
    case 'complete':
      return [{ name: 'find-complete', data: { ...of, procedure: procedureId } }];
    case 'duplicate':
      return [{ name: 'mark-duplicate', data: { ...of, duplicateOf: textField(fields, 'of') } }];
    case 'refuse':
      return [{ name: 'refuse-application', data: { ...of, reason } }];
    case 'withdraw':
      return [{ name: 'withdraw-application', data: of }];
    case 'object':
      return [{ name: 'make-objection', data: { ...of, list, state, ...(await reasonOf(visit, application, procedure, reason)) } }];
    case 'take-back':
      return [{ name: 'withdraw-objection', data: { ...of, state } }];
    case 'accredit':
      return commandsAccrediting(application, visit.today);
    case 'decide': {
      const accredited = textField(fields, 'decision') === 'accredited';
      const body = decidingBodies.find((one) => one === procedure.contestedBy) ?? 'secretariat';
      const decision: ProcessCommand = { name: 'decide-contested', data: { ...of, list, procedure: procedureId, accredited, body, ...(reason !== '' && { reason }) } };
      return accredited ? commandsAccrediting(application, visit.today, { body, ...(reason !== '' && { reason }) }) : [decision];
    }
    default:
      return refuse('bad-input', 'WP-7', { field: act });
  }
}

/** A reason that everybody may read stands in the act; another is kept apart and tied to it. */
async function reasonOf(visit: Visit, application: ApplicationState, procedure: ProcedureState, reason: string) {
  if (reason === '') return {};
  if (procedure.reasons === 'public') return { reason };
  return { reasonCommitment: await keepReason(visit.store.pool, { process: visit.process, application: application.id, state: visit.actor.of ?? '', reason }) };
}

import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { commandsAccrediting } from '../../../process/participation/commands-accrediting.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { dropReason, keepReason } from '../../../store/participation/objection-reasons.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { procedureId } from './load-accreditation.ts';
import { sendOutcome } from './outcome-letter.ts';
import { stageRefusal } from './stage-refusal.ts';
import { takeApplication } from './take-application.ts';
import type { CameBack } from './take-application.ts';

interface Answering {
  readonly sent: SentForm;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
}

/** What was sent from an application's page, or from the list on which it stands. */
export async function answerApplication(visit: Visit, { sent, application, procedure }: Answering): Promise<Response | CameBack> {
  const back = linkTo(visit, 'application', { id: application.id });
  if (sent.act === 'correct') {
    const done = await takeApplication(visit, { sent, procedure, person: application.person, application });
    return 'position' in done ? toDone(back, done.position) : done;
  }
  if (sent.act === 'letter') return sendOutcome(visit, { sent, application });
  const done = sent.act === 'object' ? await object(visit, { sent, application, procedure }) : await actOn(visit, { sent, application, procedure });
  if (isRefusal(done)) return done;
  const { circulation } = application;
  return toDone(textField(sent.fields, 'back') === 'list' && circulation !== undefined ? linkTo(visit, 'circulation', { id: circulation }) : back, done.position);
}

async function actOn(visit: Visit, { sent, application, procedure }: Answering): Promise<{ readonly position: number } | Refusal> {
  const commands = commandsFor(visit, { sent, application, procedure });
  const [first] = commands;
  if (first === undefined) return refuse('bad-input', 'WP-7', { field: visit.words('application.decision') });
  const done = await performAct(visit, { sent, commands, about: subjectKey('application', application.id) });
  if (isRefusal(done)) return visit.asOf === undefined ? stageRefusal(visit.actor, first.name, application, done) : done;
  // The sentence that is shown is that of the decision, not of the register that follows it.
  return { position: done.position - (commands.length - 1) };
}

function commandsFor(visit: Visit, { sent: { act, fields }, application, procedure }: Answering): readonly ProcessCommand[] {
  const of = { application: application.id };
  const reason = textField(fields, 'reason');
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
    case 'take-back':
      return [{ name: 'withdraw-objection', data: { ...of, state: visit.actor.of ?? '' } }];
    case 'accredit':
      return commandsAccrediting(application, visit.today);
    case 'decide':
      return commandsDeciding(visit, application, procedure, { decision: textField(fields, 'decision'), reason });
    default:
      return [];
  }
}

/** Nothing where no decision was chosen: a contested case is never decided by default. */
function commandsDeciding(visit: Visit, application: ApplicationState, { contestedBy: body }: ProcedureState, { decision, reason }: { readonly decision: string; readonly reason: string }): readonly ProcessCommand[] {
  const by = { body, ...(reason !== '' && { reason }) };
  if (decision === 'accredited') return commandsAccrediting(application, visit.today, by);
  return decision === 'refused' ? [{ name: 'decide-contested', data: { application: application.id, list: application.circulation ?? '', procedure: procedureId, accredited: false, ...by } }] : [];
}

/** A reason that everybody may read stands in the act; another is kept apart and tied to it, and dropped where no act came to hold it. */
async function object(visit: Visit, { sent, application, procedure }: Answering): Promise<{ readonly position: number } | Refusal> {
  const { store: { pool }, process, actor } = visit;
  if (visit.asOf !== undefined || !may(actor, 'make-objection', application)) return actOnObjection(visit, sent, application, {});
  const reason = textField(sent.fields, 'reason');
  if (reason === '' || procedure.reasons === 'public') return actOnObjection(visit, sent, application, reason === '' ? {} : { reason });
  const of = { process, application: application.id, state: actor.of ?? '' };
  const commitment = await keepReason(pool, { ...of, reason });
  const done = await actOnObjection(visit, sent, application, { reasonCommitment: commitment });
  if (isRefusal(done) || done.repeated) await dropReason(pool, { ...of, commitment });
  return done;
}

async function actOnObjection(visit: Visit, sent: SentForm, application: ApplicationState, why: { readonly reason?: string; readonly reasonCommitment?: string }) {
  const data = { application: application.id, list: application.circulation ?? '', state: visit.actor.of ?? '', ...why };
  const done = await performAct(visit, { sent, commands: [{ name: 'make-objection', data }], about: subjectKey('application', application.id) });
  return isRefusal(done) && visit.asOf === undefined ? stageRefusal(visit.actor, 'make-objection', application, done) : done;
}

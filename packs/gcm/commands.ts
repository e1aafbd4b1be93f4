import type { WorkPlanCommand, WorkPlanCommandName } from '../../src/process/work-plan/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import type { ClaimInput } from './claims.ts';
import type { Six } from './six.ts';

/** A command with its data checked against its own shape, which the bare union of commands cannot do. */
export function command<Name extends WorkPlanCommandName>(name: Name, data: WorkPlanCommand<Name>['data']): WorkPlanCommand<Name> {
  return { name, data };
}

/** What the secretariat did on one day; where only the day is known, noon in UTC stands for it. */
export function step(day: string, commands: readonly WorkPlanCommand[]): PackStep {
  return { at: `${day}T12:00:00.000Z`, by: { standing: 'secretariat' }, commands };
}

export function say(subject: string, ...claims: ClaimInput[]): WorkPlanCommand<'add-claims'> {
  return command('add-claims', { subject, claims });
}

export function hold(event: string, ...claims: ClaimInput[]): WorkPlanCommand<'hold-event'> {
  return command('hold-event', { event, claims });
}

export function move(event: string, reason: string, ...claims: ClaimInput[]): WorkPlanCommand<'move-event'> {
  return command('move-event', { event, claims, reason });
}

type Relation = WorkPlanCommand<'record-link'>['data']['relation'];

/** A link's id is made of its two ends, so that none is recorded twice. */
export function link(from: string, relation: Relation, to: string): WorkPlanCommand<'record-link'> {
  const [fromName = '', toName = ''] = [from, to].map((subject) => subject.slice(subject.indexOf(':') + 1));
  return command('record-link', { link: `${fromName}-${relation}-${toName}`, from, to, relation });
}

export function circulate(document: string, on: string, to: Six): WorkPlanCommand<'circulate-document'> {
  return command('circulate-document', { document, on, to });
}

import type { ActRequest } from '../../../store/recorder.ts';
import type { Visit } from '../../visit.ts';
import type { FormContext, RawFields, Wish } from './form-context.ts';
import type { OfficerAct } from './officer-act.ts';

/** A form as it comes back, or as it is first shown. */
export interface ActForm {
  readonly visit: Visit;
  readonly act: OfficerAct;
  readonly context: FormContext;
  readonly raw: RawFields;
  /** The version of the entry that the officer saw; 0 where the form makes something new. */
  readonly seenVersion: number;
}

/** The wish as the recorder takes it. A new thing is seen by nobody yet, so no version of it is expected. */
export function requestOf({ visit, context, seenVersion }: ActForm, wish: Wish): ActRequest {
  const seen = context.event === undefined ? {} : { expectedVersion: seenVersion, expectedOf: wish.subject };
  return { process: visit.process, by: visit.actor, commandId: context.commandId, commands: wish.commands, ...seen };
}

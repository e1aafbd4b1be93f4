import type { SubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import { prepareCommand } from '../process/work-plan/commands.ts';
import type { PreparedCommand } from '../process/work-plan/commands.ts';
import type { PreparedRequest } from './decide-requests.ts';
import type { ActRequest } from './recorder.ts';

/** Reads the data of every command; refuses the whole request at the first that cannot be read. */
export function prepareRequest(request: ActRequest): PreparedRequest | Refusal {
  const commands: PreparedCommand[] = [];
  for (const command of request.commands) {
    const prepared = prepareCommand(command);
    if (isRefusal(prepared)) return prepared;
    commands.push(prepared);
  }
  const { commandId, by, at, expectedVersion, expectedOf } = request;
  return { commandId, by, commands, ...(at !== undefined && { at }), ...(expectedVersion !== undefined && { expectedVersion }), ...(expectedOf !== undefined && { expectedOf }) };
}

/** Every thing that has to be known before the request can be decided. */
export function subjectsOf({ commands, expectedOf }: PreparedRequest): readonly SubjectKey[] {
  const named = commands.flatMap((command) => [command.subject, ...command.mentions]);
  return expectedOf === undefined ? named : [expectedOf, ...named];
}

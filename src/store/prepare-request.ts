import { selectionKey } from '../process/vocabulary/command.ts';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import { prepareCommand } from '../process/commands.ts';
import type { PreparedCommand } from '../process/commands.ts';
import type { PreparedRequest } from './decide-requests.ts';
import type { ActRequest } from './recorder.ts';
import type { Wanted } from './work-plan/load-known.ts';

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

/** What has to be known before the requests can be decided: the state of what they are about, the existence of what they mention. */
export function wantedBy(process: string, requests: readonly PreparedRequest[]): Wanted {
  const commands = requests.flatMap((request) => request.commands);
  const expected = requests.flatMap(({ expectedOf }) => (expectedOf === undefined ? [] : [expectedOf]));
  const subjects = new Set<SubjectKey>([...expected, ...commands.flatMap((command) => [command.subject, ...command.consults])]);
  const counts = new Map(commands.flatMap((command) => command.counts).map((selection) => [selectionKey(selection), selection]));
  const mentions = new Set<SubjectKey>(commands.flatMap((command) => command.mentions).filter((key) => !subjects.has(key)));
  return { process, subjects, mentions, counts: [...counts.values()], commandIds: requests.map(({ commandId }) => commandId) };
}

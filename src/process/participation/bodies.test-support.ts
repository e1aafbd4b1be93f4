import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { opened, scheduled } from '../work-plan/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { Given } from './given.test-support.ts';
import type { When } from './given.test-support.ts';

/** A process with one meeting, `session`, from which each test begins. */
export function begun(commands: readonly ProcessCommand[] = []): Given {
  return new Given([...opened, scheduled('session', []), ...commands], { at: '2017-04-01T12:00:00Z' });
}

/** `done`, or the code of the refusal and the rule on which it rests. */
export function outcome(given: Given, command: ProcessCommand, when: When = { at: '2017-04-10T12:00:00Z' }): string {
  const result = given.when(command, when);
  return isRefusal(result) ? `${result.code} ${result.rule}` : 'done';
}

export function delegationOf(of: string): Actor {
  return { standing: 'delegation', of };
}

export function day(text: string): IsoDay {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`No day: ${text}`);
  return read;
}

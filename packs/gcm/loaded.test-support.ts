import type { ProcessCommand } from '../../src/process/commands.ts';
import { workPlanCommands } from '../../src/process/work-plan/commands.ts';
import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { disagreementsOf } from '../../src/process/work-plan/disagreements.ts';
import type { Disagreement } from '../../src/process/work-plan/disagreements.ts';
import { Given } from '../../src/process/work-plan/given.test-support.ts';
import { isRefusal } from '../../src/process/vocabulary/refusal.ts';
import { gcmPack } from './index.ts';

function isWorkPlanCommand(command: ProcessCommand): command is WorkPlanCommand {
  return Object.hasOwn(workPlanCommands, command.name);
}

/** The pack as the pure domain takes it, up to and including the publication of a version, or whole. */
export function loaded(upTo?: string): Given {
  const given = new Given();
  for (const step of gcmPack.steps) {
    for (const command of step.commands) {
      if (!isWorkPlanCommand(command)) continue;
      const outcome = given.when(command);
      if (isRefusal(outcome)) throw new Error(`${step.at} ${command.name} was refused: ${JSON.stringify(outcome)}`);
      if (command.name === 'publish-plan' && 'version' in command.data && command.data.version === upTo) return given;
    }
  }
  if (upTo !== undefined) throw new Error(`The pack publishes no version ${upTo}.`);
  return given;
}

export function disagreements(given: Given): readonly Disagreement[] {
  return [...given.states.values()].flatMap((state) => disagreementsOf(state));
}

import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import type { SourcedRule } from '../../src/process/sessions/session-rules.ts';
import type { SessionFact } from './sessions/fact.ts';
import type { RuleName } from './sessions/rule-titles.ts';
import { session1 } from './sessions/session-1.ts';
import { session3 } from './sessions/session-3.ts';

/** Which fact of a note says which rule of the floor. */
const saidBy: Partial<Readonly<Record<SourcedRule, RuleName>>> = {
  interventionSeconds: 'intervention', moderatorSeconds: 'moderator-opening', expertSeconds: 'expert-time', expertsPerPanel: 'experts', preInscribed: 'pre-inscribed-list', alternation: 'alternation',
};

/** The programmes of the two sessions whose notes were read, recorded when programmes were first kept here; what overlaps in a note overlaps here. */
export const stepsOfSessions: readonly PackStep[] = [session1, session3].map((session, index) => ({
  at: `2026-03-02T13:${index}0:00.000Z`,
  by: { standing: 'secretariat' },
  commands: [setRules(session), ...formPanels(session), ...setItems(session)],
}));

function setRules({ event, timeZone, floor, document, rules }: SessionFact): ProcessCommand {
  const sources = Object.fromEntries(Object.entries(saidBy).flatMap(([field, name]) => rules.filter(({ rule }) => rule === name).map((fact) => [field, `${fact.document ?? document}, ${fact.locator}`])));
  const { moderatorSeconds: [least, most], expertSeconds: [leastOfExpert, mostOfExpert] } = floor;
  return { name: 'set-session-rules', data: { event, timeZone, rules: { ...floor, moderatorSeconds: [least, most], expertSeconds: [leastOfExpert, mostOfExpert], sources } } };
}

/** Offers were to reach New York, where the Assembly sits. Representatives are not named here: a State moderates. */
function formPanels({ event, items, floor, panels }: SessionFact): readonly ProcessCommand[] {
  return items.flatMap(({ title, panelNumber }): readonly ProcessCommand[] => {
    if (panelNumber === undefined) return [];
    const panel = panelId(event, panelNumber);
    const state = panels.moderators[panelNumber - 1];
    return [
      { name: 'form-panel', data: { panel, event, title, order: panelNumber, seats: floor.expertsPerPanel, offersBy: panels.offersBy, timeZone: 'America/New_York' } },
      ...(state === undefined ? [] : [{ name: 'appoint-moderator', data: { panel, state, ...(panels.reason !== undefined && { reason: panels.reason }) } } as const]),
    ];
  });
}

function setItems({ event, items }: SessionFact): readonly ProcessCommand[] {
  return items.map(({ locator: _locator, panelNumber, ...item }) => ({ name: 'set-programme-item', data: { event, item: { ...item, ...(panelNumber !== undefined && { panel: panelId(event, panelNumber) }) } } }));
}

function panelId(event: string, number: number): string {
  return `${event}-panel-${number}`;
}

import type { ItemKind } from '../../../src/process/sessions/programme-item.ts';
import type { Six } from '../../gcm/six.ts';
import { panelTitles, titles } from './titles.ts';

/** One line of the programme of a rehearsed session; `panel` counts from 0. */
export interface ScriptItem {
  readonly id: string;
  readonly day: 0 | 1;
  readonly from: string;
  readonly to: string;
  readonly kind: ItemKind;
  readonly title: Six;
  readonly panel?: number;
}

function item(day: 0 | 1, hours: string, id: string, kind: ItemKind, title: Six, panel?: number): ScriptItem {
  const [from = '', to = ''] = hours.split('–');
  return { id, day, from, to, kind, title, ...(panel !== undefined && { panel }) };
}

/** Two days of the hours that the thematic sessions had, with the informal dialogue before the second. */
export const programme: readonly ScriptItem[] = [
  item(0, '10:00–10:15', 'day-1-opening', 'opening', titles.opening),
  item(0, '10:15–10:25', 'issue-brief', 'issue-brief', titles.brief),
  item(0, '10:25–13:00', 'panel-1', 'panel', panelTitles[0], 0),
  item(0, '13:00–15:00', 'day-1-lunch', 'break', titles.lunch),
  item(0, '15:00–17:50', 'panel-2', 'panel', panelTitles[1], 1),
  item(0, '17:50–18:00', 'day-1-closing', 'closing', titles.closingOfDay),
  item(1, '09:00–09:50', 'informal-dialogue', 'informal-dialogue', titles.informal),
  item(1, '10:00–10:05', 'day-2-opening', 'opening', titles.welcome),
  item(1, '10:05–13:00', 'panel-3', 'panel', panelTitles[2], 2),
  item(1, '13:00–15:00', 'day-2-lunch', 'break', titles.lunch),
  item(1, '15:00–17:30', 'summary-panel', 'summary-panel', titles.summary),
  item(1, '17:30–17:50', 'conclusions', 'conclusions', titles.conclusions),
  item(1, '17:50–18:00', 'day-2-closing', 'closing', titles.closing),
];

/** The rules of the floor of the third thematic session, and that the panel answers after six interventions. All in seconds. */
export const rules = {
  interventionSeconds: 180,
  moderatorSeconds: [300, 420],
  expertSeconds: [300, 420],
  podiumSeconds: [300, 900],
  pointOfOrderSeconds: 120,
  rightOfReplySeconds: 180,
  warnSeconds: 30,
  alternation: { floorTurns: 6, panelSeconds: 600 },
} as const;

/** Whole seconds from midnight: `10:15` → 36900. */
export function secondOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * 60;
}

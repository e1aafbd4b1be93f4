import type { PanelId } from '../vocabulary/ids.ts';
import type { PanelElsewhere } from './elsewhere.ts';
import type { ProgrammeItem } from './programme-item.ts';
import type { ProgrammeState } from './programme-state.ts';

/** What does not fit in a programme: said to whoever plans it, never mended. Minutes where two items overlap. */
export type ProgrammeFinding =
  | { readonly code: 'overlap'; readonly items: readonly [ProgrammeItem, ProgrammeItem]; readonly minutes: number }
  | { readonly code: 'short-of-experts'; readonly items: readonly [ProgrammeItem]; readonly experts: number; readonly wanted: number }
  | { readonly code: 'nobody-moderates'; readonly items: readonly [ProgrammeItem] }
  | { readonly code: 'no-panel'; readonly items: readonly [ProgrammeItem] };

/** Side events run beside one another and beside a break; nothing else does. */
const beside: ReadonlySet<string> = new Set(['side-events', 'break']);

/** Rules PR-3 to PR-5. `panels` are those of the session, by id. */
export function checkProgramme({ items, rules }: Pick<ProgrammeState, 'items' | 'rules'>, panels: ReadonlyMap<PanelId, PanelElsewhere>): readonly ProgrammeFinding[] {
  return [...overlaps(items), ...items.flatMap((item) => checkPanel(item, rules.expertsPerPanel, panels))];
}

function overlaps(items: readonly ProgrammeItem[]): readonly ProgrammeFinding[] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).flatMap((second): readonly ProgrammeFinding[] => {
      const minutes = first.day === second.day ? Math.min(minutesOf(first.to), minutesOf(second.to)) - Math.max(minutesOf(first.from), minutesOf(second.from)) : 0;
      return minutes > 0 && !(beside.has(first.kind) && beside.has(second.kind)) ? [{ code: 'overlap', items: [first, second], minutes }] : [];
    }),
  );
}

function checkPanel(item: ProgrammeItem, wanted: number, panels: ReadonlyMap<PanelId, PanelElsewhere>): readonly ProgrammeFinding[] {
  if (item.kind !== 'panel') return [];
  const panel = item.panel === undefined ? undefined : panels.get(item.panel);
  if (panel === undefined) return [{ code: 'no-panel', items: [item] }];
  const experts = panel.experts.length;
  return [
    ...(experts < wanted ? [{ code: 'short-of-experts', items: [item], experts, wanted } as const] : []),
    ...(panel.moderator === undefined ? [{ code: 'nobody-moderates', items: [item] } as const] : []),
  ];
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

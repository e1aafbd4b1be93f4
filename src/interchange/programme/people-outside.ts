import type { Line } from '../work-plan/work-plan-reading.ts';
import type { LocatedItem } from './check-programme.ts';
import type { FoundAgenda } from './find-rows.ts';
import { numberedPanel } from './item-kinds.ts';
import { plainLine } from './lines-of-programme.ts';
import { namesSomebody, roleNamedIn } from './people.ts';
import type { NamedPerson, PersonRole } from './programme-reading.ts';

/** Lines of a letter that say who moderates which panel: "Panel 2: H.E. Ms. …". Their role is what the text above them last named. */
export function peopleOutside(lines: readonly Line[], agenda: FoundAgenda, items: readonly LocatedItem[]): readonly NamedPerson[] {
  const rows = new Set(agenda.rows.flatMap((row) => [row.locator, ...row.joined, ...row.people.map(({ locator }) => locator)]));
  const found: NamedPerson[] = [];
  let role: PersonRole = 'named';
  for (const line of lines) {
    const text = plainLine(line);
    const panel = rows.has(line.locator) || text.length > 400 ? undefined : numberedPanel(text);
    if (panel !== undefined && namesSomebody(panel.rest)) {
      const item = items.find((one) => one.item.panelNumber === panel.number)?.item.id ?? null;
      found.push({ item, role, locator: line.locator, line: text.slice(0, 300) });
    } else if (/[:：]$/u.test(text)) role = roleNamedIn(text.slice(-300)) ?? 'named';
  }
  return found;
}

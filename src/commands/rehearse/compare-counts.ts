import type { Planned } from '../../../packs/rehearsal/session/session-script.ts';
import type { FloorCounts } from '../../process/sessions/floor-counts.ts';

/** What was planned beside what the site counted, a line each, and whether they agree. */
export function compareCounts(planned: Planned, counts: FloorCounts): { readonly lines: readonly string[]; readonly agree: boolean } {
  const rows: readonly (readonly [string, number, number])[] = [
    ['States present', planned.states, counts.states],
    ['interventions of States and groups', planned.interventions, counts.interventions],
    ['agencies and organizations', planned.agencies, counts.organizations],
    ['stakeholders', planned.stakeholders, counts.stakeholders],
    ['stakeholders in the informal dialogue', planned.informal, counts.informal],
    ['asked and not heard', planned.unheard, counts.unheard],
    ['points of order', planned.pointsOfOrder, counts.pointsOfOrder],
    ['rights of reply', planned.rightsOfReply, counts.rightsOfReply],
  ];
  return {
    lines: rows.map(([name, wanted, found]) => `  ${name.padEnd(38)} planned ${String(wanted).padStart(4)}, counted ${String(found).padStart(4)}${wanted === found ? '' : '   DIFFERS'}`),
    agree: rows.every(([, wanted, found]) => wanted === found),
  };
}
